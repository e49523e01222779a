import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Checks a whole published log: the tree, every rule, every draw (protocol section 10.3).
///
/// The log is read once, bundle by bundle: memory does not grow with its entries, but for what the rules themselves must remember.
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
    /// Entries read.
    public private(set) var entries = 0
    public private(set) var state = RecordState()
    /// Identity documents that were looked for and are not there.
    public private(set) var identitiesAbsent = 0
    /// Entries that say that a draw is concluded, whether or not they keep the rules.
    public private(set) var concludedSeen = 0

    private let terms: Terms
    private let source: any LogSource
    private var frontier = Frontier()
    /// By level from 1: the hashes of the full tiles below.
    private var levels: [[Digest]] = []
    private var rootAtEarlier: Digest?

    /// Evidence that could not be had: the audit ended there.
    public private(set) var interruption: SourceError?

    /// Runs the audit.
    /// - Parameter progress: called after each bundle with the entries read and the log's size.
    public init(of source: any LogSource, terms: Terms, progress: (Int, Int) -> Void = { _, _ in }) {
        self.terms = terms
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
        guard checkpoint != nil, interruption == nil else { return .unavailable }
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
        checkEarlier()
    }

    private mutating func report(_ finding: Finding) {
        findingCount += 1
        if findings.count < LogAudit.mostFindings { findings.append(finding) }
    }

    private mutating func report(
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
            if terms.trust.requiresWitnesses { checkWitnesses(of: signed, at: path) }
            return signed.checkpoint
        } catch {
            report(.checkpoint, at: path, ground: .malformed(error))
            return nil
        }
    }

    private mutating func checkWitnesses(of signed: SignedCheckpoint, at path: String) {
        switch terms.trust.quorum(of: signed) {
        case .met, .notRequired: break
        case .notMet: report(.witnesses, at: path, ground: .failure(.quorumNotMet, found: ""))
        case .invalid(let name): report(.witnesses, at: path, ground: .failure(.cosignatureInvalid, found: name))
        }
    }

    private func isSignedByTrustedLog(_ signed: SignedCheckpoint) -> Bool {
        terms.trust.logs.contains { signed.isSigned(by: $0) }
    }

    private mutating func noteEarlier() {
        if terms.earlier?.checkpoint.size == frontier.size { rootAtEarlier = frontier.root }
    }

    private mutating func checkEarlier() {
        guard let earlier = terms.earlier else { return }
        if !isSignedByTrustedLog(earlier) || earlier.checkpoint.origin != checkpoint?.origin {
            report(.checkpoint, at: "earlier", ground: .failure(.checkpointSignature, found: earlier.checkpoint.origin))
        } else if rootAtEarlier != earlier.checkpoint.root {
            report(.inconsistent, at: "earlier", subject: String(earlier.checkpoint.size))
        }
    }
}

// MARK: - Tiles and bundles

extension LogAudit {
    /// The file of a partial tile or bundle, or the full one in its place.
    private func read(
        _ path: String, orFull full: String, limit: Int
    ) throws(SourceError) -> (bytes: [UInt8], isFull: Bool)? {
        if let bytes = try source.read(path, limit: limit) { return (bytes, path == full) }
        guard path != full, let bytes = try source.read(full, limit: limit) else { return nil }
        return (bytes, true)
    }

    private mutating func readTile(_ tile: Tile) throws(SourceError) -> [Digest]? {
        guard let (bytes, isFull) = try read(tile.path, orFull: tile.full.path, limit: PublishedFile.Limit.tile)
        else {
            report(.missing, at: tile.path)
            return nil
        }
        do throws(Malformed) {
            return Array(try (isFull ? tile.full : tile).decode(bytes).prefix(tile.width))
        } catch {
            report(.truncated, at: tile.path, ground: .malformed(error))
            return nil
        }
    }

    /// Reads one bundle and its tile, and folds in its entries. `false` where nothing after it can be read.
    private mutating func readBundle(_ index: Int, of checkpoint: Checkpoint) throws(SourceError) -> Bool {
        guard let bundle = EntryBundle(index: index, treeSize: checkpoint.size),
            let tile = Tile(level: 0, index: index, treeSize: checkpoint.size),
            let leaves = try readTile(tile)
        else { return false }
        guard
            let (bytes, isFull) = try read(
                bundle.path, orFull: bundle.full.path, limit: PublishedFile.Limit.bundle)
        else {
            report(.missing, at: bundle.path)
            return false
        }
        let entries: ArraySlice<[UInt8]>
        do throws(Malformed) {
            entries = try EntryBundle.decode(bytes, width: isFull ? Tile.fullWidth : bundle.width).prefix(bundle.width)
        } catch {
            report(.truncated, at: bundle.path, ground: .malformed(error))
            return false
        }
        for (entry, leaf) in zip(entries, leaves) { try fold(entry, published: leaf, origin: checkpoint.origin) }
        if tile.isFull { close(leaves, into: 1) }
        return true
    }

    /// Hands the hash of a full tile to the level above it.
    private mutating func close(_ hashes: some Collection<Digest>, into level: Int) {
        if levels.count < level { levels.append([]) }
        levels[level - 1].append(MerkleTree.root(of: hashes))
        if levels[level - 1].count.isMultiple(of: Tile.fullWidth) {
            close(levels[level - 1].suffix(Tile.fullWidth), into: level + 1)
        }
    }

    private mutating func checkHigherTiles(of checkpoint: Checkpoint) throws(SourceError) -> Bool {
        for tile in Tile.all(inTreeOf: checkpoint.size) where tile.level > 0 {
            guard let hashes = try readTile(tile) else { return false }
            let first = tile.index * Tile.fullWidth
            let right = levels.indices.contains(tile.level - 1) ? levels[tile.level - 1].dropFirst(first) : []
            if !hashes.elementsEqual(right.prefix(tile.width)) { report(.node, at: tile.path) }
        }
        return true
    }
}

// MARK: - Entries

extension LogAudit {
    private mutating func fold(_ bytes: [UInt8], published: Digest, origin: String) throws(SourceError) {
        let index = entries
        let place = "entry \(index)"
        let leaf = MerkleTree.leafHash(bytes)
        if leaf != published { report(.leaf, at: place) }
        frontier.append(leaf)
        entries += 1
        noteEarlier()
        let entry: Entry
        do throws(Malformed) {
            entry = try Entry(parsing: bytes)
        } catch {
            return report(Finding(.rule(.malformed), at: place, ground: .malformed(error)))
        }
        if entry.time > terms.now.advanced(by: LogAudit.clockTolerance) {
            report(.future, at: place, subject: entry.time.text)
        }
        if case .drawConcluded = entry.fact { concludedSeen += 1 }
        let violation = apply(entry, index: index, leaf: leaf, origin: origin)
        if let violation { report(Finding(.rule(violation.rule), at: place, ground: .violation(violation))) }
        if !terms.tilesOnly { try checkFiles(beside: entry, violation: violation) }
    }

    private mutating func apply(_ entry: Entry, index: Int, leaf: Digest, origin: String) -> Violation? {
        do throws(Violation) {
            try state.apply(entry, index: index, leaf: leaf, origin: origin)
            return nil
        } catch {
            return error
        }
    }

    /// Checks the published file that belongs to an entry.
    private mutating func checkFiles(beside entry: Entry, violation: Violation?) throws(SourceError) {
        switch entry.fact {
        case .drawOpened(let fact) where violation == nil || violation?.rule == .poolMismatch:
            let right =
                state.draws.open[fact.draw]?.pool
                ?? state.policies.inForce.map {
                    state.pool(for: fact.request, impediments: fact.impediments, policy: $0, at: entry.time).pool
                }
            if let right { try checkPoolText(of: fact.draw, against: right) }
        case .expertAdmitted(let fact) where violation == nil: try checkIdentity(of: fact)
        default: break
        }
    }

    private mutating func checkPoolText(of draw: DrawID, against right: Pool) throws(SourceError) {
        let path = PublishedFile.pool(draw)
        guard let bytes = try source.read(path, limit: PublishedFile.Limit.pool) else {
            return report(.poolText, at: path, subject: draw.description)
        }
        do throws(Malformed) {
            guard bytes.count <= PublishedFile.Limit.pool else { throw Malformed(.tooLong, at: "") }
            if bytes == right.bytes { return }
            guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
            let published = try Pool(parsing: text)
            for difference in published.differences(from: right) {
                report(Finding(.pool(difference.kind), at: path, subject: difference.expert.description))
            }
        } catch {
            report(.poolText, at: path, ground: .malformed(error), subject: draw.description)
        }
    }

    private mutating func checkIdentity(of fact: ExpertAdmitted) throws(SourceError) {
        let path = PublishedFile.identity(fact.expert)
        guard let bytes = try source.read(path, limit: PublishedFile.Limit.identity) else {
            identitiesAbsent += 1
            return
        }
        let document = try? IdentityDocument(parsing: bytes)
        let isTooLong = bytes.count > PublishedFile.Limit.identity
        if isTooLong || SHA256.hash(bytes) != fact.identity || document?.expert != fact.expert {
            report(.identity, at: path, subject: fact.expert.description)
        }
    }
}
