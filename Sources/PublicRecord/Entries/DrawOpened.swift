import Draw
import Sodium
import WireFormat

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

    public var draw: DrawID
    public var request: Request
    public var tag: MatterTag
    public var policy: String
    /// Ascending by expert.
    public var impediments: [Impediment]
    public var pool: PoolSummary
    public var commitment: Digest
    public var envelopes: [SealedSecret]
    public var beacon: Round
    /// The districts that the pool was widened to.
    public var widened: [String]?
    /// What it follows, if it is a further lot in its matter.
    public var follows: Following?

    public init(
        draw: DrawID, request: Request, tag: MatterTag, policy: String, impediments: [Impediment],
        pool: PoolSummary, commitment: Digest, envelopes: [SealedSecret], beacon: Round, widened: [String]? = nil,
        follows: Following? = nil
    ) {
        self.draw = draw
        self.request = request
        self.tag = tag
        self.policy = policy
        self.impediments = impediments
        self.pool = pool
        self.commitment = commitment
        self.envelopes = envelopes
        self.beacon = beacon
        self.widened = widened
        self.follows = follows
    }

    init(_ fields: inout Fields) throws(Malformed) {
        draw = try fields.draw("draw")
        request = try fields.object("request") { (fields) throws(Malformed) in try Request(&fields) }
        tag = try MatterTag(&fields, isReserved: request.isReserved)
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
        widened = try fields.optional("widened") { (fields) throws(Malformed) in try fields.codes("widened") }
        follows = try Following.optional(&fields)
    }

    /// The matter that it is asked for in.
    public var matter: Matter { Matter(tag: tag.value, specialty: request.specialty) }

    var json: JSON {
        JSON.object([
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
            "widened": widened.map { .codes($0) },
        ]).with(tag.members).with(follows?.members ?? [:])
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
    init(_ fields: inout Fields) throws(Malformed) {
        chain = try fields.code("chain")
        round = try fields.integer("round", in: 1...JSON.largestInteger)
    }
}
