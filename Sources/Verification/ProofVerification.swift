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
    private struct Entries {
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
            case StateCause.designated: return impediment == nil && opened.replaces != nil
            case Pool.notTheirTurn: return impediment == nil && policy.tickets == .rotation
            default: return false
            }
        }
    }

    private mutating func run(_ bytes: [UInt8], _ trust: TrustPolicy) {
        let parsed = step(.format, given: bytes) { (bytes) throws(Ground) in
            try Ground.of { try ProofFile(parsing: bytes) }
        }
        guard let file = parsed else {
            reports += Step.allCases.dropFirst().map { StepReport(step: $0, state: .unavailable) }
            return
        }
        let checkpoint = step(.checkpoint, given: file) { (file) throws(Ground) in
            try ProofVerification.checkCheckpoints(file, trust)
        }
        describe(.checkpoint, checkpoint.map { "\($0.checkpoint.origin) \($0.checkpoint.size)" })
        witnessing(.witnesses, given: checkpoint, trust) { (checkpoint) throws(Ground) in
            try ProofVerification.checkQuorum(trust.quorum(of: checkpoint), else: .quorumNotMet)
        }
        let included = step(.inclusion, given: checkpoint) { (_) throws(Ground) in
            try ProofVerification.checkInclusion(file)
            return file
        }
        let entries = step(.policy, given: included) { (file) throws(Ground) in
            try ProofVerification.readEntries(file)
        }
        draw = entries?.opened.draw
        let pool = step(.pool, given: entries) { (entries) throws(Ground) in
            try ProofVerification.checkPool(file.pool, entries)
        }
        describe(.pool, pool.map { "\($0.lines.count) \($0.eligible) \($0.tickets)" })
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
        describe(.round, entries?.concluded.beacon.text)
        witnessing(.witnessed, given: entries, trust) { (entries) throws(Ground) in
            guard let witnessed = file.witnessed else { throw .failure(.witnessedMissing, found: "") }
            try ProofVerification.checkQuorum(
                trust.quorum(of: witnessed.checkpoint, before: entries.due), else: .witnessedTooLate)
        }
        if let entries { warn(about: entries, beacon) }
        checkBeacon(beacon, entries)
        let seed = step(.seed, given: entries) { (entries) throws(Ground) in
            entries.concluded.seed(leaf: entries.openedLeaf)
        }
        describe(.seed, seed?.hex)
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
        describe(.designated, entries?.concluded.designated.map(\.description).joined(separator: " "))
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

    /// A step about witnesses: where the trust policy asks for none, there is nothing to check and nothing is held against the proof.
    private mutating func witnessing<Given>(
        _ step: Step, given: Given?, _ trust: TrustPolicy, _ body: (Given) throws(Ground) -> Void
    ) {
        guard trust.requiresWitnesses else {
            reports.append(StepReport(step: step, state: .unavailable, counts: false))
            if step == .witnesses { warnings.append(.noWitnesses) }
            return
        }
        self.step(step, given: given, body)
    }

    private mutating func describe(_ step: Step, _ value: String?) {
        guard let index = reports.lastIndex(where: { $0.step == step }), reports[index].state == .passed else { return }
        reports[index].value = value
    }

    private mutating func warn(about entries: Entries, _ beacon: PolicyAdopted.Beacon?) {
        if let beacon {
            if !beacon.chain.scheme.isIndependent { warnings.append(.notIndependent) }
            if beacon.after != nil { warnings.append(.fallback) }
        }
        if entries.opened.isNoLot { warnings.append(.noLot) }
        if entries.opened.widened != nil { warnings.append(.widened) }
        let (deadline, overflow) = entries.due.addingReportingOverflow(entries.policy.concludeWithin)
        if !overflow, entries.concludedAt.seconds > deadline { warnings.append(.late) }
    }

    private mutating func checkBeacon(_ beacon: PolicyAdopted.Beacon?, _ entries: Entries?) {
        let given = beacon.flatMap { beacon in entries.map { (beacon.chain, $0.concluded) } }
        step(.beacon, given: given) { (chain, concluded) throws(Ground) in
            try Ground.of { try concluded.checkSignature(on: chain) }
        }
        describe(.beacon, given?.0.name)
    }
}

// MARK: - The steps

extension ProofVerification {
    private static func checkCheckpoints(_ file: ProofFile, _ trust: TrustPolicy) throws(Ground) -> SignedCheckpoint {
        guard trust.accepts(file.log) else { throw .failure(.logNotTrusted, found: file.log.text) }
        let checkpoint = file.opened.proof.checkpoint
        for entry in file.entries where entry.proof.checkpoint != checkpoint {
            throw .failure(.checkpointsDiffer, found: entry.proof.checkpoint.checkpoint.origin)
        }
        for signed in [checkpoint, file.witnessed?.checkpoint].compactMap({ $0 }) where !signed.isSigned(by: file.log) {
            throw .failure(.checkpointSignature, found: signed.checkpoint.origin)
        }
        return checkpoint
    }

    private static func checkQuorum(_ state: TrustPolicy.QuorumState, else failure: Failure) throws(Ground) {
        switch state {
        case .met, .notRequired: return
        case .notMet: throw .failure(failure, found: "")
        case .invalid(let witness): throw .failure(.cosignatureInvalid, found: witness)
        }
    }

    private static func checkInclusion(_ file: ProofFile) throws(Ground) {
        for (name, item) in zip(["policy", "opened", "concluded"], file.entries.prefix(3))
        where !item.proof.includes(item.entry) {
            throw .failure(.notIncluded, found: name)
        }
        for (index, expert) in file.experts.enumerated() where !expert.admitted.proof.includes(expert.admitted.entry) {
            throw .failure(.notIncluded, found: "experts[\(index)]")
        }
        if let witnessed = file.witnessed,
            witnessed.proof.index != file.opened.proof.proof.index || !witnessed.includes(file.opened.entry)
        {
            throw .failure(.notIncluded, found: "opened.witnessed")
        }
    }

    private static func readEntries(_ file: ProofFile) throws(Ground) -> Entries {
        let first = try Ground.of("policy.entry") { try Entry(parsing: file.policy.entry) }
        let second = try Ground.of("opened.entry") { try Entry(parsing: file.opened.entry) }
        let third = try Ground.of("concluded.entry") { try Entry(parsing: file.concluded.entry) }
        guard case .policyAdopted(let policy) = first.fact else { throw .failure(.wrongEntryType, found: "policy") }
        guard case .drawOpened(let opened) = second.fact else { throw .failure(.wrongEntryType, found: "opened") }
        guard case .drawConcluded(let concluded) = third.fact else {
            throw .failure(.wrongEntryType, found: "concluded")
        }
        let indexes = [file.policy, file.opened, file.concluded].map(\.proof.proof.index)
        guard indexes[0] < indexes[1], indexes[1] < indexes[2], first.time <= second.time, second.time <= third.time
        else { throw .failure(.entriesNotInOrder, found: indexes.map(String.init).joined(separator: " ")) }
        guard opened.policy == policy.policy else { throw .failure(.otherPolicy, found: opened.policy) }
        guard concluded.draw == opened.draw, Int(opened.draw.year) == second.time.year else {
            throw .failure(.otherDraw, found: concluded.draw.description)
        }
        try Ground.of {
            try opened.checkEnvelopes(under: policy)
            try policy.checkChains()
        }
        return Entries(
            policy: policy, opened: opened, openedAt: second.time,
            openedLeaf: MerkleTree.leafHash(file.opened.entry), concluded: concluded, concludedAt: third.time)
    }

    private static func checkPool(_ text: String, _ entries: Entries) throws(Ground) -> Pool {
        let pool = try Ground.of("pool") { try Pool(parsing: text) }
        guard DrawOpened.PoolSummary(pool) == entries.opened.pool else {
            throw .failure(.poolSummary, found: pool.root.hex)
        }
        let causes = Dictionary(uniqueKeysWithValues: entries.opened.impediments.map { ($0.expert, $0.cause) })
        for (expert, cause) in causes where pool[expert] == nil {
            throw .failure(.impedimentNotInPool, found: "\(expert) \(cause)")
        }
        for line in pool.lines where !entries.explain(line, impediment: causes[line.expert]) {
            throw .failure(causes[line.expert] == nil ? .causeUnexplained : .impedimentNotInPool, found: line.text)
        }
        for holder in pool.holders where holder.tickets > entries.policy.tickets.mostTickets {
            throw .failure(.ticketsAgainstPolicy, found: "\(holder.expert) \(holder.tickets)")
        }
        return pool
    }

    private static func checkPeople(_ file: ProofFile, _ entries: Entries) throws(Ground) -> [Person] {
        let ids = entries.concluded.designated + entries.concluded.alternates
        guard file.experts.count == ids.count else {
            throw .failure(.otherExperts, found: String(file.experts.count))
        }
        var people: [Person] = []
        for (index, (id, proved)) in zip(ids, file.experts).enumerated() {
            let place = "experts[\(index)]"
            let entry = try Ground.of(place + ".entry") { try Entry(parsing: proved.admitted.entry) }
            guard case .expertAdmitted(let admitted) = entry.fact, admitted.expert == id,
                proved.admitted.proof.proof.index < file.opened.proof.proof.index
            else { throw .failure(.otherExperts, found: id.description) }
            let document = try proved.identity.map { (bytes) throws(Ground) in
                guard SHA256.hash(bytes) == admitted.identity else {
                    throw .failure(.identityDigest, found: id.description)
                }
                let document = try Ground.of(place + ".identity") { try IdentityDocument(parsing: bytes) }
                guard document.expert == id else { throw .failure(.identityDigest, found: id.description) }
                return document
            }
            people.append(
                Person(expert: id, isDesignated: index < entries.concluded.designated.count, identity: document))
        }
        return people
    }
}
