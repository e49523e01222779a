import Beacon
import Draw
import Sodium
import WireFormat

/// The council's rules for draws, fixed before any draw (protocol section 4.3).
public struct PolicyAdopted: Equatable, Sendable {
    static let type = "policy.adopted"
    static let algorithm = "insacula-draw/v1"

    /// A beacon that the policy allows.
    public struct Beacon: Hashable, Sendable {
        public var chain: Chain
        /// Of a fallback: seconds after the first chain's round was due, from which on it may be used. `nil` for the
        /// first chain.
        public var after: Int?

        public init(chain: Chain, after: Int? = nil) {
            self.chain = chain
            self.after = after
        }
    }

    /// What becomes of a pool that is too small (protocol section 6).
    public enum ThinPools: String, CaseIterable, Sendable {
        /// The draw is refused.
        case refuse
        /// The pool is widened to the neighbouring districts; the draw is refused if that does not help.
        case widen
        /// The pool is widened, and the draw goes on with whomever there is.
        case widenAndProceed = "widen-and-proceed"
    }

    /// Where amounts of fees are kept.
    public enum Fees: String, CaseIterable, Sendable {
        /// In the record.
        case `public`
        /// By the office, and counted nowhere.
        case `private`
    }

    /// Someone outside the court who can open its draws.
    public struct Custodian: Hashable, Sendable {
        public var name: String
        /// X25519, 32 bytes.
        public var key: [UInt8]

        public init(name: String, key: [UInt8]) {
            self.name = name
            self.key = key
        }
    }

    public var policy: String
    /// The legal act.
    public var instrument: String
    public var tickets: TicketRule
    /// Seconds from the opening of a draw to its beacon round, or a little more.
    public var delay: Int
    /// Seconds after the round within which a draw is to be concluded.
    public var concludeWithin: Int
    /// Court days that a designated expert has to answer.
    public var answerBusinessDays: Int
    /// Court days after its date on which a notice takes effect, by medium; absent, it takes effect on its date.
    public var noticeDays: [CourtNotice.Medium: Int]?
    /// Absent, it means `private`.
    public var fees: Fees?
    public var alternates: Int
    /// Fewer eligible than this are no pool.
    public var minimumPool: Int
    /// Absent, it means `refuse`.
    public var thinPools: ThinPools?
    /// The first decides; the others, each after its time, stand in for it.
    public var beacons: [Beacon]
    public var custodians: [Custodian]

    public init(
        policy: String, instrument: String, tickets: TicketRule, delay: Int, concludeWithin: Int,
        answerBusinessDays: Int, noticeDays: [CourtNotice.Medium: Int]? = nil, fees: Fees? = nil, alternates: Int,
        minimumPool: Int, thinPools: ThinPools? = nil, beacons: [Beacon], custodians: [Custodian]
    ) {
        self.policy = policy
        self.instrument = instrument
        self.tickets = tickets
        self.delay = delay
        self.concludeWithin = concludeWithin
        self.answerBusinessDays = answerBusinessDays
        self.noticeDays = noticeDays
        self.fees = fees
        self.alternates = alternates
        self.minimumPool = minimumPool
        self.thinPools = thinPools
        self.beacons = beacons
        self.custodians = custodians
    }

    public func beacon(named name: String) -> Beacon? { beacons.first { $0.chain.name == name } }

    init(_ fields: inout Fields) throws(Malformed) {
        policy = try fields.code("policy")
        instrument = try fields.text("instrument")
        guard try fields.string("algorithm") == PolicyAdopted.algorithm else {
            throw Malformed(.unknownValue, at: "algorithm")
        }
        tickets = try fields.object("tickets") { (fields) throws(Malformed) in try TicketRule(&fields) }
        delay = try fields.integer("delay_seconds", in: 1...604_800)
        concludeWithin = try fields.integer("conclude_within_seconds", in: 1...31_536_000)
        answerBusinessDays = try fields.integer("answer_business_days", in: 1...365)
        noticeDays = try fields.optional("notice_days") { (fields) throws(Malformed) in
            try fields.object("notice_days") { (fields) throws(Malformed) in try CourtNotice.days(&fields) }
        }
        fees = try fields.optional("fees") { (fields) throws(Malformed) in
            guard let rule = Fees(rawValue: try fields.string("fees")) else {
                throw Malformed(.unknownValue, at: "fees")
            }
            return rule
        }
        alternates = try fields.integer("alternates", in: 0...100)
        minimumPool = try fields.integer("minimum_pool", in: 1...1_000)
        thinPools = try fields.optional("thin_pools") { (fields) throws(Malformed) in
            guard let rule = ThinPools(rawValue: try fields.string("thin_pools")) else {
                throw Malformed(.unknownValue, at: "thin_pools")
            }
            return rule
        }
        var latest: Int?
        var first = true
        beacons = try fields.array("beacons", count: 1...8) { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in
                let beacon = Beacon(
                    chain: try Chain(&fields),
                    after: first ? nil : try fields.integer("after_seconds", in: 1...31_536_000))
                if let after = beacon.after, let latest, after <= latest {
                    throw Malformed(.notInOrder, at: "after_seconds")
                }
                latest = beacon.after
                first = false
                return beacon
            }
        }
        custodians = try fields.array("custodians", count: 0...16) { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in
                Custodian(
                    name: try fields.code("name"),
                    key: try fields.hex("key", count: SealedBox.keySize...SealedBox.keySize))
            }
        }
        guard Set(beacons.map(\.chain.name)).count == beacons.count else {
            throw Malformed(.duplicateName, at: "beacons")
        }
        guard Set(custodians.map(\.name)).count == custodians.count else {
            throw Malformed(.duplicateName, at: "custodians")
        }
    }

    var json: JSON {
        .object([
            "policy": .string(policy), "instrument": .string(instrument),
            "algorithm": .string(PolicyAdopted.algorithm), "tickets": tickets.json,
            "delay_seconds": .integer(delay), "conclude_within_seconds": .integer(concludeWithin),
            "answer_business_days": .integer(answerBusinessDays),
            "notice_days": noticeDays.map { days in
                .object(sorting: days.map { JSON.Member($0.key.rawValue, .integer($0.value)) })
            },
            "fees": fees.map { .string($0.rawValue) }, "alternates": .integer(alternates),
            "minimum_pool": .integer(minimumPool), "thin_pools": thinPools.map { .string($0.rawValue) },
            "beacons": .array(beacons.map(\.json)),
            "custodians": .array(
                custodians.map { .object(["name": .string($0.name), "key": .string(Hex.encode($0.key))]) }),
        ])
    }
}

extension TicketRule {
    /// Reads `{"rule":…}` (protocol section 4.3).
    public init(_ fields: inout Fields) throws(Malformed) {
        switch try fields.string("rule") {
        case "uniform": self = .uniform
        case "equity": self = .equity(cap: try fields.integer("cap", in: 1...TicketRule.largestCap))
        case "rotation": self = .rotation
        default: throw Malformed(.unknownValue, at: "rule")
        }
    }

    var json: JSON {
        switch self {
        case .uniform: .object(["rule": .string("uniform")])
        case .equity(let cap): .object(["rule": .string("equity"), "cap": .integer(cap)])
        case .rotation: .object(["rule": .string("rotation")])
        }
    }
}

extension Chain {
    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        guard let scheme = Scheme(rawValue: try fields.string("scheme")) else {
            throw Malformed(.unknownValue, at: "scheme")
        }
        self.init(
            name: try fields.code("chain"), scheme: scheme,
            publicKey: try fields.hex("public_key", count: scheme.keySize...scheme.keySize),
            period: try fields.integer("period_seconds", in: 1...86_400),
            genesis: try fields.integer("genesis_time", in: 0...Timestamp.last.seconds),
            hash: try fields.digest("hash"), groupHash: scheme.isOfDrand ? try fields.digest("group_hash") : nil)
    }
}

extension PolicyAdopted.Beacon {
    fileprivate var json: JSON {
        .object([
            "chain": .string(chain.name), "scheme": .string(chain.scheme.rawValue),
            "public_key": .string(Hex.encode(chain.publicKey)), "period_seconds": .integer(chain.period),
            "genesis_time": .integer(chain.genesis), "hash": .string(chain.hash.hex),
            "group_hash": chain.groupHash.map { .string($0.hex) },
            "after_seconds": after.map { .integer($0) },
        ])
    }
}
