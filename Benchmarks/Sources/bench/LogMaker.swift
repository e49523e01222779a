import Beacon
import Draw
import Office
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

/// Makes a long honest record after a short one. Every entry is folded in under every rule.
struct LogMaker {
    enum Mix: String {
        /// As a year may look: of seven entries, one opens a draw, one concludes another, five change a standing.
        case year
        /// Draws only, opened and concluded in turn, from pools of about twenty.
        case draws
    }

    private(set) var state: RecordState
    /// What was made, not what was there before.
    private(set) var items: [Append.Item] = []
    private(set) var pools: [DrawID: String] = [:]

    private let first: Int
    private let origin: String
    private let policy: PolicyAdopted
    private let beacon: LocalBeacon
    private let cause: String
    private let courts: [String]
    private var time: Timestamp
    private var draws = 0
    private var waiting: [(draw: DrawID, secret: [UInt8])] = []
    private var inactive: [ExpertID] = []
    private var random = FixedGenerator(seed: 2026)

    /// - Parameter reader: an installation with a roster and no draws.
    init(after reader: RecordReader, beaconKey: Ed25519.PrivateKey) throws {
        guard let policy = reader.state.policies.inForce, let created = reader.state.created,
            let time = reader.state.time,
            let cause = reader.state.catalogues.rows(of: .causes).first(where: {
                $0.scopes?.contains(.standing) == true
            })
        else { throw WrongUsage(words: ["record"]) }
        state = reader.state
        first = reader.size
        origin = created.origin
        self.policy = policy
        self.cause = cause.code
        self.time = time
        let chain = policy.beacons[0].chain
        beacon = LocalBeacon(name: chain.name, key: beaconKey, period: chain.period, genesis: chain.genesis)
        courts = reader.state.catalogues.rows(of: .courts).map(\.code)
    }

    /// Makes entries until the whole record has `size` of them.
    mutating func extend(to size: Int, _ mix: Mix) throws {
        while first + items.count < size {
            switch mix {
            case .year: try appendOfYear()
            case .draws:
                if waiting.isEmpty {
                    time = time.advanced(by: 5)
                    try open(cell(ofAtLeast: 20))
                } else {
                    try conclude()
                }
            }
        }
    }

    private mutating func appendOfYear() throws {
        time = time.advanced(by: 300)
        switch items.count % 7 {
        case 1: try open(cell(ofAtLeast: 5))
        case 4: try conclude()
        default: try changeStanding()
        }
    }

    private mutating func append(_ fact: Fact, by office: String) throws -> Digest {
        let entry = Entry(time: time, by: office, fact: fact)
        let bytes = entry.bytes
        let leaf = MerkleTree.leafHash(bytes)
        try state.apply(entry, index: first + items.count, leaf: leaf, origin: origin)
        items.append(.init(bytes: bytes, leaf: leaf, entry: entry))
        return leaf
    }

    /// A specialty in a district, the more often the more experts serve in it.
    private mutating func cell(ofAtLeast least: Int) throws -> (specialty: String, district: String) {
        while true {
            guard let expert = state.roster.experts.randomElement(using: &random),
                let practice = expert.practice.randomElement(using: &random),
                let district = practice.districts.randomElement(using: &random)
            else { throw WrongUsage(words: ["roster"]) }
            let members = state.roster.members(specialty: practice.specialty, district: district)
            let active = members.count { state.roster[$0]?.standing == .active }
            if active >= least { return (practice.specialty, district) }
        }
    }

    private mutating func open(_ cell: (specialty: String, district: String)) throws {
        draws += 1
        let court = courts[draws % courts.count]
        let request = Request(
            court: court, caseNumber: try CaseNumber("\(draws)/2026"), specialty: cell.specialty,
            district: cell.district, kind: "tercero", seats: 1)
        let pool = state.pool(for: request, impediments: [], rule: policy.tickets, at: time)
        let draw = try state.draws.nextID(at: time)
        let secret = SHA256.hash("bench secret \(draws)").bytes
        let round = beacon.chain.round(forDrawOpenedAt: time, delay: policy.delay)
        let fact = DrawOpened(
            draw: draw, request: request, policy: policy.policy, impediments: [],
            pool: DrawOpened.PoolSummary(pool), commitment: Commitment.digest(draw: draw, secret: secret),
            envelopes: [], beacon: .init(chain: beacon.chain.name, round: round))
        _ = try append(.drawOpened(fact), by: court)
        pools[draw] = pool.text
        waiting.append((draw, secret))
    }

    private mutating func conclude() throws {
        let (draw, secret) = waiting.removeFirst()
        guard let open = state.draws.open[draw] else { throw WrongUsage(words: [draw.description]) }
        time = max(time, try Timestamp(seconds: open.due))
        let round = open.opened.beacon
        let signature = beacon.signature(of: round.round)
        let seed = Seed.digest(
            leaf: open.leaf, secret: secret, chain: round.chain, round: round.round, signature: signature)
        let seats = open.opened.request.seats
        let order = Order(of: open.pool, seed: seed).first(seats + policy.alternates).map(\.expert)
        let fact = DrawConcluded(
            draw: draw, beacon: round, signature: signature, secret: secret, designated: Array(order.prefix(seats)),
            alternates: Array(order.dropFirst(seats)))
        _ = try append(.drawConcluded(fact), by: open.opened.request.court)
    }

    /// About one expert in twelve is not active at any time.
    private mutating func changeStanding() throws {
        let number = first + items.count
        if inactive.count > 30 {
            let expert = inactive.remove(at: Int.random(in: 0..<inactive.count, using: &random))
            try change(.reinstated, expert, number)
        } else if let expert = state.roster.experts.filter({ $0.standing == .active }).randomElement(using: &random) {
            inactive.append(expert.id)
            try change(number.isMultiple(of: 2) ? .suspended : .unavailable, expert.id, number)
        }
    }

    private mutating func change(_ change: StandingChanged.Change, _ expert: ExpertID, _ number: Int) throws {
        let fact = StandingChanged(change, expert: expert, cause: cause, instrument: "Oficio de ejemplo \(number)/2026")
        _ = try append(.standingChanged(fact), by: DefaultOffice.roster)
    }
}
