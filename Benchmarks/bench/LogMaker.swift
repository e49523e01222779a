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
        /// Draws and the roster: of seven entries, one opens a draw, one concludes another, five change a standing.
        case year
        /// All that an office does in a year: applications, draws, and each designation to its end.
        case office
        /// Draws only, opened and concluded in turn, from pools of about twenty.
        case draws
        /// Draws of one court, and its designations, most of them to their end.
        case court
    }

    private(set) var state: RecordState
    /// What was made, not what was there before.
    private(set) var items: [Append.Item] = []
    private(set) var pools: [DrawID: String] = [:]
    var identities: [ExpertID: [UInt8]] = [:]

    private let first: Int
    private let origin: String
    private let policy: PolicyAdopted
    private let beacon: LocalBeacon
    private let matterKey: VRF.PrivateKey
    private let courts: [String]
    var time: Timestamp
    private var cases = 0
    private var waiting: [(draw: DrawID, secret: [UInt8])] = []
    private var inactive: [(expert: ExpertID, back: StandingChanged.Change)] = []
    var random = FixedGenerator(seed: 2026)

    /// The court of every request; in turn if `nil`.
    var onlyCourt: String?
    // Of the mix `office` only.
    var agenda = Agenda()
    var arrivals = 0
    var designations = 0

    /// - Parameter reader: an installation with a roster and no draws.
    init(after reader: RecordReader, beaconKey: Ed25519.PrivateKey, matterKey: VRF.PrivateKey) throws {
        guard let policy = reader.state.policies.inForce, let created = reader.state.created,
            let time = reader.state.time
        else { throw WrongUsage(words: ["record"]) }
        state = reader.state
        first = reader.size
        origin = created.origin
        self.policy = policy
        self.time = time
        self.matterKey = matterKey
        let chain = policy.beacons[0].chain
        beacon = LocalBeacon(name: chain.name, key: beaconKey, period: chain.period, genesis: chain.genesis)
        courts = reader.state.catalogues.rows(of: .courts).map(\.code)
    }

    /// Makes entries until the whole record has `size` of them.
    mutating func extend(to size: Int, _ mix: Mix) throws {
        if mix == .court { onlyCourt = courts.first }
        while first + items.count < size {
            switch mix {
            case .year: try appendOfYear()
            case .office: try appendOfOffice()
            case .court: try appendOfCourt()
            case .draws:
                if waiting.isEmpty {
                    time = time.advanced(by: 5)
                    _ = try open(cell(ofAtLeast: 20))
                } else {
                    _ = try conclude()
                }
            }
        }
    }

    private mutating func appendOfYear() throws {
        time = time.advanced(by: 300)
        switch items.count % 7 {
        case 1: _ = try open(cell(ofAtLeast: 5))
        case 4: _ = try conclude()
        default: try changeStanding()
        }
    }

    @discardableResult
    mutating func append(_ fact: Fact, by office: String) throws -> Digest {
        let entry = Entry(time: time, by: office, fact: fact)
        let bytes = entry.bytes
        let leaf = MerkleTree.leafHash(bytes)
        try state.apply(entry, index: first + items.count, leaf: leaf, origin: origin)
        items.append(.init(bytes: bytes, leaf: leaf, entry: entry))
        return leaf
    }

    /// A specialty in a district, the more often the more experts serve in it.
    mutating func cell(ofAtLeast least: Int) throws -> (specialty: String, district: String) {
        while true {
            guard let expert = state.roster.experts.randomElement(using: &random),
                let practice = expert.practice(at: time).randomElement(using: &random),
                let district = practice.districts.randomElement(using: &random)
            else { throw WrongUsage(words: ["roster"]) }
            let now = time
            let members = state.roster.members(specialty: practice.specialty, districts: [district], at: now)
            if members.count(where: { $0.canServe(at: now) }) >= least { return (practice.specialty, district) }
        }
    }

    /// A request in a matter of its own.
    mutating func request(_ cell: (specialty: String, district: String)) throws -> Request {
        cases += 1
        return Request(
            court: onlyCourt ?? courts[cases % courts.count],
            caseNumber: try CaseNumber(docket: "expediente", number: cases, year: state.calendar.month(of: time).year),
            specialty: cell.specialty, district: cell.district, kind: "tercero", seats: 1)
    }

    func tag(of request: Request) throws -> MatterTag {
        guard let number = request.caseNumber else { throw WrongUsage(words: ["case"]) }
        return try MatterTag.made(of: number, of: request.court, with: matterKey)
    }

    /// - Returns: when its round is due.
    mutating func open(_ cell: (specialty: String, district: String)) throws -> Timestamp {
        let request = try request(cell)
        let tag = try tag(of: request)
        let (pool, widened) = state.pool(
            for: request, tag: tag.value, impediments: [], policy: policy, at: time)
        let draw = try state.draws.nextID(at: time)
        let secret = SHA256.hash("bench secret \(cases)").bytes
        let round = beacon.chain.round(forDrawOpenedAt: time, delay: policy.delay)
        let fact = DrawOpened(
            draw: draw, request: request, tag: tag, policy: policy.policy, impediments: [],
            pool: DrawOpened.PoolSummary(pool), commitment: Commitment.digest(draw: draw, secret: secret),
            envelopes: [], beacon: .init(chain: beacon.chain.name, round: round), widened: widened)
        try append(.drawOpened(fact), by: request.court)
        pools[draw] = pool.text
        waiting.append((draw, secret))
        return try Timestamp(seconds: beacon.chain.due(round))
    }

    /// Concludes the draw that waits longest.
    mutating func conclude() throws -> DrawConcluded {
        let (draw, secret) = waiting.removeFirst()
        guard let open = state.draws.open[draw] else { throw WrongUsage(words: [draw.description]) }
        time = max(time, try Timestamp(seconds: open.due))
        let round = open.opened.beacon
        let signature = beacon.speak(round.round).signature
        let seed = Seed.digest(
            leaf: open.leaf, secret: secret, chain: round.chain, round: round.round, signature: signature)
        let seats = open.opened.request.seats
        let order = Order(of: open.pool, seed: seed).first(seats + policy.alternates).map(\.expert)
        let fact = DrawConcluded(
            draw: draw, beacon: round, signature: signature, secret: secret, designated: Array(order.prefix(seats)),
            alternates: Array(order.dropFirst(seats)))
        try append(.drawConcluded(fact), by: open.opened.request.court)
        return fact
    }

    /// About one expert in twelve is not active at any time.
    mutating func changeStanding() throws {
        if inactive.count > 30 {
            let (expert, back) = inactive.remove(at: Int.random(in: 0..<inactive.count, using: &random))
            return try change(back, expert)
        }
        let now = time
        guard let expert = state.roster.experts.filter({ $0.canServe(at: now) }).randomElement(using: &random)
        else { throw WrongUsage(words: ["roster"]) }
        let isSuspended = items.count.isMultiple(of: 2)
        inactive.append((expert.id, isSuspended ? .reinstated : .available))
        try change(isSuspended ? .suspended : .unavailable, expert.id)
    }

    /// What experts do not declare themselves, the council approves.
    private mutating func change(_ change: StandingChanged.Change, _ expert: ExpertID) throws {
        let fact = StandingChanged(
            change, expert: expert, cause: try cause(for: .standing),
            instrument: "Oficio de ejemplo \(first + items.count)/2026", effective: time,
            proposedBy: change.isDeclared ? nil : DefaultOffice.roster)
        try append(.standingChanged(fact), by: change.isDeclared ? DefaultOffice.roster : DefaultOffice.council)
    }

    /// The first cause of the catalogue that may be used there.
    func cause(for scope: CauseScope) throws -> String {
        guard let row = state.catalogues.rows(of: .causes).first(where: { $0.scopes?.contains(scope) == true })
        else { throw WrongUsage(words: ["causes"]) }
        return row.code
    }
}
