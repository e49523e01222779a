import Draw
import PublicRecord
import Store
import TransparencyLog
import Verification
import WireFormat

/// Rebuilds every hash from the stored entries, and compares it with the stored and the published ones (`insacula log
/// fsck`).
public struct LogCheck: Sendable {
    public enum Fault: Equatable, Sendable {
        /// SQLite's integrity check of the file failed.
        case store(String)
        /// The activity log was changed outside the product, or is not as the published record notes it.
        case activity(ActivityCheck.Fault)
        /// The places of the entries do not count from 0 without gaps.
        case gap(place: Int)
        case leaf(place: Int)
        case tile(path: String)
        /// The published checkpoint has another size than the store.
        case notPublished(stored: Int, published: Int)
        case root
        case published(Finding)
        /// The published proof of a draw is missing or does not verify; the text names the outcome.
        case proof(DrawID, String)
    }

    public private(set) var faults: [Fault] = []
    public private(set) var entries = 0
    public private(set) var draws = 0

    /// Runs the check.
    /// - Parameters:
    ///   - logs: the keys of the log; each must have signed the checkpoint.
    ///   - progress: called from time to time with the entries read and the number of all entries.
    public init(
        store: Store, publicFolder: String, logs: [VerifierKey], now: Timestamp,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws {
        faults = try store.integrityFaults().map { .store($0) }
        let frontier = try rebuild(store, progress)
        let source = FolderSource(publicFolder)
        let trust = TrustPolicy(logs: logs)
        let audit = LogAudit(of: source, terms: .init(trust: trust, now: now), progress: progress)
        faults += audit.findings.map { .published($0) }
        if let error = audit.interruption { throw error }
        faults += try store.checkActivity(noted: audit.state.activityNotes.all).faults.map { .activity($0) }
        if let checkpoint = audit.checkpoint {
            let signed = try source.read(PublishedFile.checkpoint, limit: PublishedFile.Limit.checkpoint)
                .map { try SignedCheckpoint(parsing: $0) }
            for log in logs where signed?.isSigned(by: log) != true {
                faults.append(.published(Finding(.fault(.checkpoint), at: PublishedFile.checkpoint, subject: log.text)))
            }
            if checkpoint.size != entries {
                faults.append(.notPublished(stored: entries, published: checkpoint.size))
            } else if checkpoint.root != frontier.root {
                faults.append(.root)
            }
        }
        for name in try store.names(.concluded) { try checkProof(of: DrawID(name), in: source, trust) }
    }

    private mutating func rebuild(_ store: Store, _ progress: (Int, Int) -> Void) throws -> Frontier {
        let size = try store.size()
        var frontier = Frontier()
        try store.forEachEntry(in: 0..<size) { row in
            if row.place != frontier.size { faults.append(.gap(place: frontier.size)) }
            let leaf = MerkleTree.leafHash(row.bytes)
            if leaf != row.leaf { faults.append(.leaf(place: row.place)) }
            frontier.append(leaf)
            if frontier.size.isMultiple(of: Tile.fullWidth) { progress(frontier.size, size) }
        }
        entries = frontier.size
        for tile in Tile.all(inTreeOf: size) where tile.level > 0 {
            let stored = try? store.hashes(of: tile)
            let rebuilt = try (0..<tile.width).map { offset in
                let below = Tile(
                    level: tile.level - 1, index: tile.index * Tile.fullWidth + offset, treeSize: size)
                return MerkleTree.root(of: try below.map { try store.hashes(of: $0) } ?? [])
            }
            if stored != rebuilt { faults.append(.tile(path: tile.path)) }
        }
        return frontier
    }

    private mutating func checkProof(of draw: DrawID, in source: FolderSource, _ trust: TrustPolicy) throws {
        draws += 1
        guard let bytes = try source.read(PublishedFile.proof(draw), limit: PublishedFile.Limit.proof) else {
            return faults.append(.proof(draw, LogFault.missing.rawValue))
        }
        let verification = ProofVerification(of: bytes, trust: trust)
        if verification.outcome != .success { faults.append(.proof(draw, verification.outcome.name)) }
    }
}
