import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Checks a whole published log: the tree, every rule, every draw (protocol section 10.3).
///
/// The log is read once, bundle by bundle: memory does not grow with its entries, but for what the rules themselves
/// must remember.
public struct LogAudit {
    /// Whom to trust and what to look at.
    public struct Terms: Sendable {
        public var trust: TrustPolicy
        /// The auditor's clock.
        public var now: Timestamp
        /// A checkpoint that the auditor kept from an earlier visit: the log must still contain it.
        public var earlier: SignedCheckpoint?
        /// Leaves out the files beside the log: pool texts and identity documents.
        public var tilesOnly = false

        public init(
            trust: TrustPolicy, now: Timestamp, earlier: SignedCheckpoint? = nil, tilesOnly: Bool = false
        ) {
            self.trust = trust
            self.now = now
            self.earlier = earlier
            self.tilesOnly = tilesOnly
        }
    }

    /// More findings than this are counted, not kept.
    public static let mostFindings = 1_000
    /// Seconds by which an entry may be ahead of the auditor's clock.
    static let clockTolerance = 300

    public private(set) var findings: [Finding] = []
    public private(set) var findingCount = 0
    public private(set) var checkpoint: Checkpoint?
    /// The trusted keys that signed it.
    public private(set) var signers: [VerifierKey] = []
    /// Entries read.
    public internal(set) var entries = 0
    public internal(set) var state = RecordState()
    /// Identity documents that were looked for and are not there.
    public internal(set) var identitiesAbsent = 0
    /// Entries that say that a draw is concluded, whether or not they keep the rules.
    public internal(set) var concludedSeen = 0

    /// Proof files of concluded draws that were looked for and are not there.
    public internal(set) var proofsAbsent = 0
    /// Whether the quorum of some checkpoint hangs on cosignatures of a kind that is not checked here.
    var hangsOnUnchecked = false

    public let terms: Terms
    let source: any LogSource
    var frontier = Frontier()
    /// By level from 1: the hashes of the full tiles below.
    var levels: [[Digest]] = []
    private var rootAtEarlier: Digest?
    /// What published proofs are compared with.
    var known = ProvedEntries()
    /// Told of each entry that broke no rule.
    let note: (Int, Entry) -> Void

    /// Evidence that could not be had: the audit ended there.
    public private(set) var interruption: SourceError?

    /// Runs the audit.
    /// - Parameters:
    ///   - progress: called after each bundle with the entries read and the log's size.
    ///   - note: called with each entry that breaks no rule, and its index.
    public init(
        of source: any LogSource, terms: Terms, progress: (Int, Int) -> Void = { _, _ in },
        note: @escaping (Int, Entry) -> Void = { _, _ in }
    ) {
        self.terms = terms
        self.note = note
        self.source = source
        do throws(SourceError) {
            try run(progress)
        } catch {
            interruption = error
        }
    }

    /// What a follow-up of the process measures, at the auditor's clock.
    public var indicators: Indicators { Indicators(of: state, at: terms.now, concludedSeen: concludedSeen) }

    public var outcome: Outcome {
        if let first = findings.first { return .failed(first.name) }
        guard checkpoint != nil, interruption == nil, !hangsOnUnchecked else { return .unavailable }
        return .success
    }

    private mutating func run(_ progress: (Int, Int) -> Void) throws(SourceError) {
        guard let checkpoint = try readCheckpoint() else { return }
        self.checkpoint = checkpoint
        noteEarlier()
        var first = 0
        while first < checkpoint.size {
            guard try readBundle(first / Tile.fullWidth, of: checkpoint) else { return }
            first += Tile.fullWidth
            progress(entries, checkpoint.size)
        }
        guard try checkHigherTiles(of: checkpoint) else { return }
        if frontier.root != checkpoint.root { report(.root, at: "checkpoint") }
        if !terms.tilesOnly { try checkIdentities() }
        checkEarlier()
        reportUnwitnessed()
    }

    mutating func report(_ finding: Finding) {
        findingCount += 1
        if findings.count < LogAudit.mostFindings { findings.append(finding) }
    }

    mutating func report(
        _ fault: LogFault, at place: String, ground: Ground? = nil, subject: String? = nil
    ) {
        report(Finding(.fault(fault), at: place, ground: ground, subject: subject))
    }
}

// MARK: - Checkpoints

extension LogAudit {
    private mutating func readCheckpoint() throws(SourceError) -> Checkpoint? {
        let path = "checkpoint"
        guard let bytes = try source.read(path, limit: PublishedFile.Limit.checkpoint) else {
            report(.checkpoint, at: path)
            return nil
        }
        do throws(Malformed) {
            let signed = try SignedCheckpoint(parsing: bytes)
            guard isSignedByTrustedLog(signed) else {
                report(
                    .checkpoint, at: path,
                    ground: .failure(.checkpointSignature, found: signed.checkpoint.origin))
                return nil
            }
            signers = terms.trust.logs.filter { signed.isSigned(by: $0) }
            if terms.trust.requiresWitnesses { checkWitnesses(of: signed, at: path) }
            return signed.checkpoint
        } catch {
            report(.checkpoint, at: path, ground: .malformed(error))
            return nil
        }
    }

    mutating func checkWitnesses(of signed: SignedCheckpoint, at path: String) {
        guard let ground = terms.trust.quorum(of: signed).ground(else: .quorumNotMet) else { return }
        if case .failure(.quorumUnchecked, _) = ground {
            hangsOnUnchecked = true
        } else {
            report(.witnesses, at: path, ground: ground)
        }
    }

    func isSignedByTrustedLog(_ signed: SignedCheckpoint) -> Bool {
        terms.trust.logs.contains { signed.isSigned(by: $0) }
    }

    mutating func noteEarlier() {
        if terms.earlier?.checkpoint.size == frontier.size { rootAtEarlier = frontier.root }
    }

    mutating func checkEarlier() {
        guard let earlier = terms.earlier else { return }
        if !isSignedByTrustedLog(earlier) || earlier.checkpoint.origin != checkpoint?.origin {
            report(.checkpoint, at: "earlier", ground: .failure(.checkpointSignature, found: earlier.checkpoint.origin))
        } else if rootAtEarlier != earlier.checkpoint.root {
            report(.inconsistent, at: "earlier", subject: String(earlier.checkpoint.size))
        }
    }
}
