import Draw
import Sodium
import WireFormat

/// What a court asks for.
public struct Request: Equatable, Sendable {
    public var court: String
    public var caseNumber: CaseNumber
    public var specialty: String
    public var district: String
    public var kind: String
    /// How many experts, 1 to 20.
    public var seats: Int

    public init(court: String, caseNumber: CaseNumber, specialty: String, district: String, kind: String, seats: Int) {
        self.court = court
        self.caseNumber = caseNumber
        self.specialty = specialty
        self.district = district
        self.kind = kind
        self.seats = seats
    }

    /// What may have one draw only: court, file, specialty and kind.
    var matter: Digest { SHA256.hash("\(court)\n\(caseNumber.key)\n\(specialty)\n\(kind)") }

    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        court = try fields.code("court")
        caseNumber = try fields.string("case") { (text) throws(Malformed) in try CaseNumber(text) }
        specialty = try fields.code("specialty")
        district = try fields.code("district")
        kind = try fields.code("kind")
        seats = try fields.integer("seats", in: 1...20)
    }

    fileprivate var json: JSON {
        .object([
            "court": .string(court), "case": .string(caseNumber.text), "specialty": .string(specialty),
            "district": .string(district), "kind": .string(kind), "seats": .integer(seats),
        ])
    }
}

/// A draw begins: all that will decide it is fixed, but for the beacon's round (protocol section 4.8).
public struct DrawOpened: Equatable, Sendable {
    static let type = "draw.opened"

    /// What the court found against an expert in this matter.
    public struct Impediment: Hashable, Sendable {
        public var expert: ExpertID
        public var cause: String

        public init(expert: ExpertID, cause: String) {
            self.expert = expert
            self.cause = cause
        }
    }

    /// What the record keeps of a pool.
    public struct PoolSummary: Hashable, Sendable {
        public var candidates: Int
        public var eligible: Int
        public var tickets: Int
        public var root: Digest

        public init(_ pool: Pool) {
            candidates = pool.lines.count
            eligible = pool.eligible
            tickets = pool.tickets
            root = pool.root
        }
    }

    /// The secret, sealed to one custodian.
    public struct SealedSecret: Hashable, Sendable {
        public var custodian: String
        public var box: [UInt8]

        public init(custodian: String, box: [UInt8]) {
            self.custodian = custodian
            self.box = box
        }
    }

    /// The round that decides.
    public struct Round: Hashable, Sendable {
        public var chain: String
        public var round: Int

        public init(chain: String, round: Int) {
            self.chain = chain
            self.round = round
        }
    }

    /// Which designation this draw replaces, and why.
    public struct Replacement: Hashable, Sendable {
        public var draw: DrawID
        public var expert: ExpertID
        public var cause: String

        public init(draw: DrawID, expert: ExpertID, cause: String) {
            self.draw = draw
            self.expert = expert
            self.cause = cause
        }
    }

    public var draw: DrawID
    public var request: Request
    public var policy: String
    /// Ascending by expert.
    public var impediments: [Impediment]
    public var pool: PoolSummary
    public var commitment: Digest
    public var envelopes: [SealedSecret]
    public var beacon: Round
    public var replaces: Replacement?

    public init(
        draw: DrawID, request: Request, policy: String, impediments: [Impediment], pool: PoolSummary,
        commitment: Digest, envelopes: [SealedSecret], beacon: Round, replaces: Replacement? = nil
    ) {
        self.draw = draw
        self.request = request
        self.policy = policy
        self.impediments = impediments
        self.pool = pool
        self.commitment = commitment
        self.envelopes = envelopes
        self.beacon = beacon
        self.replaces = replaces
    }

    init(_ fields: inout Fields) throws(Malformed) {
        draw = try fields.draw("draw")
        request = try fields.object("request") { (fields) throws(Malformed) in try Request(&fields) }
        policy = try fields.code("policy")
        impediments = try fields.array("impediments") { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in
                Impediment(expert: try fields.expert("expert"), cause: try fields.code("cause"))
            }
        }
        try checkAscending(impediments, at: "impediments") { $0.expert.description }
        pool = try fields.object("pool") { (fields) throws(Malformed) in try PoolSummary(&fields) }
        commitment = try fields.digest("commitment")
        envelopes = try fields.array("envelopes") { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in
                SealedSecret(
                    custodian: try fields.code("custodian"),
                    box: try fields.hex("box", count: Envelope.size...Envelope.size))
            }
        }
        beacon = try fields.object("beacon") { (fields) throws(Malformed) in try Round(&fields) }
        if let json = fields.optional("replaces") {
            replaces = try at("replaces") { () throws(Malformed) in
                try Fields.read(json) { (fields) throws(Malformed) in
                    Replacement(
                        draw: try fields.draw("draw"), expert: try fields.expert("expert"),
                        cause: try fields.code("cause"))
                }
            }
        }
    }

    var json: JSON {
        .object([
            "draw": .id(draw), "request": request.json, "policy": .string(policy),
            "impediments": .array(
                impediments.map { .object(["expert": .id($0.expert), "cause": .string($0.cause)]) }),
            "pool": .object([
                "candidates": .integer(pool.candidates), "eligible": .integer(pool.eligible),
                "tickets": .integer(pool.tickets), "root": .string(pool.root.hex),
            ]),
            "commitment": .string(commitment.hex),
            "envelopes": .array(
                envelopes.map {
                    .object(["custodian": .string($0.custodian), "box": .string(Hex.encode($0.box))])
                }),
            "beacon": .object(["chain": .string(beacon.chain), "round": .integer(beacon.round)]),
            "replaces": replaces.map {
                .object(["draw": .id($0.draw), "expert": .id($0.expert), "cause": .string($0.cause)])
            },
        ])
    }
}

extension DrawOpened.PoolSummary {
    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        candidates = try fields.integer("candidates", in: 0...Pool.largestTickets)
        eligible = try fields.integer("eligible", in: 0...Pool.largestTickets)
        tickets = try fields.integer("tickets", in: 0...Pool.largestTickets)
        root = try fields.digest("root")
    }
}

extension DrawOpened.Round {
    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        chain = try fields.code("chain")
        round = try fields.integer("round", in: 1...JSON.largestInteger)
    }
}

/// A draw ends: the beacon has spoken, the secret is shown, and the order follows (protocol section 4.9).
public struct DrawConcluded: Equatable, Sendable {
    static let type = "draw.concluded"
    /// A list longer than this is not read.
    public static let mostExperts = 100

    public var draw: DrawID
    public var beacon: DrawOpened.Round
    public var signature: [UInt8]
    public var secret: [UInt8]
    public var designated: [ExpertID]
    public var alternates: [ExpertID]

    public init(
        draw: DrawID, beacon: DrawOpened.Round, signature: [UInt8], secret: [UInt8], designated: [ExpertID],
        alternates: [ExpertID]
    ) {
        self.draw = draw
        self.beacon = beacon
        self.signature = signature
        self.secret = secret
        self.designated = designated
        self.alternates = alternates
    }

    init(_ fields: inout Fields) throws(Malformed) {
        draw = try fields.draw("draw")
        (beacon, signature) = try fields.object("beacon") { (fields) throws(Malformed) in
            (try DrawOpened.Round(&fields), try fields.hex("signature", count: 1...1_024))
        }
        secret = try fields.hex("secret", count: Commitment.secretSize...Commitment.secretSize)
        designated = try DrawConcluded.experts("designated", &fields)
        alternates = try DrawConcluded.experts("alternates", &fields)
    }

    private static func experts(_ name: String, _ fields: inout Fields) throws(Malformed) -> [ExpertID] {
        try fields.array(name, count: 0...mostExperts) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            return try ExpertID(text)
        }
    }

    var json: JSON {
        .object([
            "draw": .id(draw),
            "beacon": .object([
                "chain": .string(beacon.chain), "round": .integer(beacon.round),
                "signature": .string(Hex.encode(signature)),
            ]),
            "secret": .string(Hex.encode(secret)), "designated": .array(designated.map { .id($0) }),
            "alternates": .array(alternates.map { .id($0) }),
        ])
    }
}
