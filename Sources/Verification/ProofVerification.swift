import Beacon
import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Checks one proof file, step by step (protocol section 10.2).
///
/// The order matters: nothing inside an entry is looked at before the log is shown to hold it.
public struct ProofVerification: Sendable {
    public private(set) var reports: [StepReport] = []
    public private(set) var warnings: [Warning] = []
    /// The key that the proof names, once the proof is read.
    public private(set) var log: VerifierKey?
    /// The draw, once its entries are known to be in the log.
    public private(set) var draw: DrawID?
    /// The designated and then the alternates, with the identity documents that the proof brings.
    public private(set) var people: [Person] = []

    public struct Person: Equatable, Sendable {
        public var expert: ExpertID
        public var isDesignated: Bool
        public var identity: IdentityDocument?
    }

    public init(of bytes: [UInt8], trust: TrustPolicy) {
        run(bytes, trust)
        warnings.sort()
    }

    public var outcome: Outcome {
        if let failed = reports.first(where: { $0.state == .failed }) { return .failed(failed.step.rawValue) }
        let complete = reports.count == Step.allCases.count
        return complete && !reports.contains { $0.state == .unavailable && $0.counts } ? .success : .unavailable
    }

    /// The three entries, read once the log is known to hold them.
    struct Entries {
        var policy: PolicyAdopted
        var opened: DrawOpened
        var openedAt: Timestamp
        var openedLeaf: Digest
        var concluded: DrawConcluded
        var concludedAt: Timestamp

        /// When the opened round was due, in Unix seconds.
        var due: Int { policy.beacons[0].chain.due(opened.beacon.round) }

        /// Whether a line of the pool can be what the three entries alone allow (protocol section 10.2, `pool`).
        func explain(_ line: Pool.Line, impediment: String?) -> Bool {
            guard case .excluded(let cause) = line.place else { return impediment == nil }
            switch cause {
            case StateCause.validity, StateCause.suspended, StateCause.unavailable: return true
            case impediment: return true
            case StateCause.designated: return impediment == nil && opened.follows != nil
            case Pool.notTheirTurn: return impediment == nil && policy.tickets == .rotation
            default: return false
            }
        }
    }

    private mutating func run(_ bytes: [UInt8], _ trust: TrustPolicy) {
        let parsed = step(.format, given: bytes) { (bytes) throws(Ground) in
            try Ground.of { try ProofFile(parsing: bytes) }
        }
        if parsed != nil, !trust.requiresWitnesses { warnings.append(.noWitnesses) }
        guard let file = parsed else {
            reports += Step.allCases.dropFirst().map { StepReport(step: $0, state: .unavailable) }
            return
        }
        log = file.log
        let checkpoint = step(.checkpoint, given: file) { (file) throws(Ground) in
            try ProofVerification.checkCheckpoints(file, trust)
        }
        describe(.checkpoint, checkpoint.map { .checkpoint(origin: $0.checkpoint.origin, size: $0.checkpoint.size) })
        witnessing(.witnesses, given: checkpoint, trust) { checkpoint in
            trust.quorum(of: checkpoint).ground(else: .quorumNotMet)
        }
        let included = step(.inclusion, given: checkpoint) { (_) throws(Ground) in
            try ProofVerification.checkInclusion(file)
            return file
        }
        let entries = step(.policy, given: included) { (file) throws(Ground) in
            try ProofVerification.readEntries(file)
        }
        draw = entries?.opened.draw
        checkMatter(file, entries)
        let pool = step(.pool, given: entries) { (entries) throws(Ground) in
            try ProofVerification.checkPool(file.pool, entries)
        }
        describe(
            .pool,
            pool.map { .pool(candidates: $0.lines.count, eligible: $0.eligible, tickets: $0.tickets) })
        step(.commitment, given: entries) { (entries) throws(Ground) in
            try Ground.of { try entries.concluded.checkSecret(opens: entries.opened, under: entries.policy) }
        }
        let beacon = step(.round, given: entries) { (entries) throws(Ground) in
            try Ground.of {
                try entries.opened.checkRound(under: entries.policy, at: entries.openedAt)
                return try entries.concluded.checkRound(
                    of: entries.opened, under: entries.policy, at: entries.concludedAt)
            }
        }
        describe(
            .round,
            beacon.flatMap { beacon in
                entries.map { .round($0.concluded.beacon, chainHash: beacon.chain.hash) }
            })
        witnessing(.witnessed, given: entries, trust) { entries in
            guard let witnessed = file.witnessed else { return .failure(.witnessedMissing, found: "") }
            return trust.quorum(of: witnessed.checkpoint, before: entries.due).ground(else: .witnessedTooLate)
        }
        if let entries { warn(about: entries, beacon) }
        checkBeacon(beacon, entries)
        let seed = step(.seed, given: entries) { (entries) throws(Ground) in
            entries.concluded.seed(leaf: entries.openedLeaf)
        }
        describe(.seed, seed.map { .seed($0) })
        let draw = pool.flatMap { pool in entries.flatMap { entries in seed.map { (pool, entries, $0) } } }
        let order = step(.order, given: draw) { (draw) throws(Ground) in
            try Ground.of { try draw.1.opened.checkPoolSize(under: draw.1.policy) }
            return draw
        }
        step(.designated, given: order) { (draw) throws(Ground) in
            try Ground.of {
                try draw.1.concluded.checkOrder(of: draw.0, seed: draw.2, opened: draw.1.opened, under: draw.1.policy)
            }
        }
        describe(.designated, entries.map { .designated($0.concluded.designated) })
        let people = step(.identities, given: entries) { (entries) throws(Ground) in
            try ProofVerification.checkPeople(file, entries)
        }
        self.people = people ?? []
        if self.people.contains(where: { $0.identity == nil }) { warnings.append(.identityAbsent) }
    }
}

// MARK: - Reporting

extension ProofVerification {
    /// Runs one step on what earlier steps gave; without that it is unavailable.
    @discardableResult
    private mutating func step<Given, Result>(
        _ step: Step, given: Given?, _ body: (Given) throws(Ground) -> Result
    ) -> Result? {
        guard let given else {
            reports.append(StepReport(step: step, state: .unavailable))
            return nil
        }
        do throws(Ground) {
            let result = try body(given)
            reports.append(StepReport(step: step, state: .passed))
            return result
        } catch {
            reports.append(StepReport(step: step, state: .failed, ground: error))
            return nil
        }
    }

    /// A step about witnesses: where the trust policy asks for none, there is nothing to check and nothing is held
    /// against the proof.
    private mutating func witnessing<Given>(
        _ step: Step, given: Given?, _ trust: TrustPolicy, _ body: (Given) -> Ground?
    ) {
        guard trust.requiresWitnesses else {
            return reports.append(StepReport(step: step, state: .unavailable, counts: false))
        }
        guard let given else { return reports.append(StepReport(step: step, state: .unavailable)) }
        let ground = body(given)
        let state: StepState =
            switch ground {
            case nil: .passed
            case .failure(.quorumUnchecked, _): .unavailable
            default: .failed
            }
        reports.append(StepReport(step: step, state: state, ground: ground))
    }

    private mutating func describe(_ step: Step, _ found: Found?) {
        guard let index = reports.lastIndex(where: { $0.step == step }), reports[index].state == .passed else { return }
        reports[index].found = found
    }

    private mutating func warn(about entries: Entries, _ beacon: PolicyAdopted.Beacon?) {
        if let beacon {
            switch beacon.chain.standing(ofRound: entries.concluded.beacon.round) {
            case .publicBeacon: break
            case .own: warnings.append(.notIndependent)
            case .unknown: warnings.append(.unknownBeacon)
            }
            if beacon.after != nil { warnings.append(.fallback) }
        }
        if entries.opened.request.isReserved { warnings.append(.reserved) }
        if entries.opened.follows?.addition != nil { warnings.append(.addition) }
        if entries.opened.isNoLot { warnings.append(.noLot) }
        if entries.opened.widened != nil { warnings.append(.widened) }
        let (deadline, overflow) = entries.due.addingReportingOverflow(entries.policy.concludeWithin)
        if !overflow, entries.concludedAt.seconds > deadline { warnings.append(.late) }
    }

    /// The step `matter`. Of a reserved matter, what can be checked without the proof of its tag.
    private mutating func checkMatter(_ file: ProofFile, _ entries: Entries?) {
        let announced = step(.matter, given: entries) { (entries) throws(Ground) in
            let announced = try ProofVerification.readMatterKey(file, entries)
            let request = entries.opened.request
            try Ground.of { try entries.opened.tag.check(request.caseNumber, of: request.court, under: announced.key) }
            return announced
        }
        guard let announced, let entries else { return }
        describe(.matter, .tag(entries.opened.tag.value))
        if !announced.isOfCreation { warnings.append(.matterKeyChanged) }
        guard entries.opened.request.isReserved, let last = reports.indices.last else { return }
        reports[last].state = .unavailable
        reports[last].counts = false
    }

    private mutating func checkBeacon(_ beacon: PolicyAdopted.Beacon?, _ entries: Entries?) {
        let given = beacon.flatMap { beacon in entries.map { (beacon.chain, $0.concluded) } }
        step(.beacon, given: given) { (chain, concluded) throws(Ground) in
            try Ground.of { try concluded.checkSignature(on: chain) }
        }
        describe(.beacon, given.map { .signature(chain: $0.0.name) })
    }
}
