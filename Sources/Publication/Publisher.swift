import Draw
import PublicRecord
import Store
import TransparencyLog
import Verification
import WireFormat

/// Brings the public folder up to the store: tiles, bundles and the files beside them first, the checkpoint last.
///
/// Readers look only for what a checkpoint covers, so the checkpoint is written when all of that is in place. A process
/// killed anywhere in between leaves a folder that the next `publish` completes to the same bytes.
public final class Publisher {
    public enum Fault: Error, Equatable, Sendable {
        /// The public folder is ahead of the store: the store lacks entries that were published.
        case storeBehind(published: Int, stored: Int)
        /// No key of this log signed the checkpoint in the public folder.
        case foreignCheckpoint
        /// A checkpoint of this log has another root than the store.
        case fork(size: Int)
        /// The store lacks a value that an entry refers to.
        case incomplete(String)
    }

    private let store: Store
    private var signer: NoteSigner
    /// The signers beside `signer` while the log's key changes.
    private var otherSigners: [NoteSigner]
    private let folder: PublicFolder
    /// The newest checkpoint in the public folder.
    public private(set) var checkpoint: SignedCheckpoint?

    /// Opens the public folder and reads its checkpoint.
    /// - Parameter others: further signers of the same log, which sign every checkpoint too.
    /// - Throws: a `Fault` if the published checkpoint does not fit this store. Nothing is published then.
    public init(
        folder: String, staging: String, signer: NoteSigner, and others: [NoteSigner] = [], store: Store
    ) throws {
        self.store = store
        self.signer = signer
        otherSigners = others
        self.folder = try PublicFolder(path: folder, staging: staging)
        guard let bytes = self.folder.read(PublishedFile.checkpoint) else { return }
        guard let signed = try? SignedCheckpoint(parsing: bytes), keys.contains(where: signed.isSigned) else {
            throw Fault.foreignCheckpoint
        }
        let (size, stored) = (signed.checkpoint.size, try store.size())
        guard size <= stored else { throw Fault.storeBehind(published: size, stored: stored) }
        guard try TiledTree(size: size, reader: store).root() == signed.checkpoint.root else {
            throw Fault.fork(size: size)
        }
        checkpoint = signed
    }

    /// The log's own key.
    public var log: VerifierKey { signer.key }

    /// Every key that signs the log's checkpoints, the log's own first.
    public var keys: [VerifierKey] { ([signer] + otherSigners).map(\.key) }

    /// Changes the signers from the next `publish` on.
    public func sign(with signer: NoteSigner, and others: [NoteSigner] = []) {
        self.signer = signer
        otherSigners = others
    }

    /// Publishes every stored entry that is not published yet. If there is none but the signers have changed, signs the
    /// published checkpoint anew.
    public func publish() throws {
        let (old, new) = (checkpoint?.checkpoint.size ?? 0, try store.size())
        guard new > old else { return try signAnew() }
        let root = try TiledTree(size: new, reader: store).root()
        let next = SignedCheckpoint(
            Checkpoint(origin: log.name, size: new, root: root), signedBy: signer, and: otherSigners)

        let tiles = Tile.added(from: old, to: new)
        let bundles = EntryBundle.added(from: old, to: new)
        try write(tiles) { [($0.path, Tile.encode(try store.hashes(of: $0)))] }
        try write(bundles) { [($0.path, try EntryBundle.encode(store.rows(in: $0.places).map(\.bytes)))] }
        try publishTrustPolicy()
        for first in stride(from: old, to: new, by: Publisher.portion) {
            let rows = try store.rows(in: first..<min(first + Publisher.portion, new))
            try write(rows) { try files(beside: Entry(parsing: $0.bytes), under: next) }
        }
        try folder.write([(PublishedFile.checkpoint, next.bytes)])
        checkpoint = next
        try publishCorrections(from: old)
        // A full tile replaces its partial ones (tlog-tiles, Partial Tiles).
        for path in tiles.filter(\.isFull).map(\.path) + bundles.filter(\.isFull).map(\.path) {
            folder.remove(path + ".p")
        }
    }

    private func signAnew() throws {
        guard let signed = checkpoint?.signedAnew(by: signer, and: otherSigners) else { return }
        try publishTrustPolicy()
        guard signed != checkpoint else { return }
        try folder.write([(PublishedFile.checkpoint, signed.bytes)])
        checkpoint = signed
    }

    /// Writes the trust policy with every key that signs: while two keys do, proofs under either one are in
    /// circulation.
    private func publishTrustPolicy() throws {
        let policy = Array((keys.map { "log \($0.text)\n" }.joined() + "quorum none\n").utf8)
        guard folder.read(PublishedFile.trustPolicy) != policy else { return }
        try folder.write([(PublishedFile.trustPolicy, policy)])
    }

    /// Writes again, under the log's own key, every published proof that names another key.
    public func reissueProofs() throws {
        guard let checkpoint else { return }
        try write(try store.names(.concluded)) { name in
            let draw = try DrawID(name)
            let published = folder.read(PublishedFile.proof(draw)).flatMap { try? ProofFile(parsing: $0) }
            guard published?.log != log else { return [] }
            return [(PublishedFile.proof(draw), try proof(of: draw, under: checkpoint).bytes)]
        }
    }

    /// The number of items read and written at once, so that memory does not grow with the log.
    private static let portion = 256

    private func write<T>(_ things: [T], _ files: (T) throws -> [(String, [UInt8])]) throws {
        for first in stride(from: 0, to: things.count, by: Publisher.portion) {
            try folder.write(things[first..<min(first + Publisher.portion, things.count)].flatMap(files))
        }
    }

    /// Returns the files to be published beside an entry.
    private func files(beside entry: Entry, under checkpoint: SignedCheckpoint) throws -> [(String, [UInt8])] {
        switch entry.fact {
        case .expertAdmitted(let fact):
            try store.identity(of: fact.expert).map { [(PublishedFile.identity(fact.expert), $0)] } ?? []
        case .identityCorrected(let fact):
            // The checkpoint in force does not cover the new document, and the next one not the former.
            withdrawn(PublishedFile.identity(fact.expert))
        case .drawOpened(let fact): [(PublishedFile.pool(fact.draw), Array(try pool(of: fact.draw).utf8))]
        case .drawConcluded(let fact):
            [(PublishedFile.proof(fact.draw), try proof(of: fact.draw, under: checkpoint).bytes)]
        default: []
        }
    }

    private func withdrawn(_ path: String) -> [(String, [UInt8])] {
        folder.remove(path)
        return []
    }

    /// Publishes the identity documents of experts whose identity was corrected from a place in the log on, after the
    /// proofs that name them; those that are published already are left as they are.
    public func publishCorrections(from place: Int = 0) throws {
        var corrected: [(expert: ExpertID, path: String, document: [UInt8])] = []
        for name in try store.names(.corrected) {
            let expert = try ExpertID(name)
            let path = PublishedFile.identity(expert)
            guard let row = try store.entry(.corrected, expert), row.place >= place,
                let document = try store.identity(of: expert), folder.read(path) != document
            else { continue }
            corrected.append((expert, path, document))
        }
        guard !corrected.isEmpty else { return }
        // A proof is written once, however many of its persons are corrected.
        try publishProofs(naming: Set(corrected.map(\.expert)))
        try write(corrected) { [($0.path, $0.document)] }
    }

    /// Removes erased identity documents from the public folder and from the proofs that contain them.
    public func withdrawIdentities() throws {
        let kept = Set(try store.identities().map(\.expert))
        let erased = try store.names(.admitted).compactMap { try ExpertID($0) }.filter { !kept.contains($0) }
        for expert in erased where folder.read(PublishedFile.identity(expert)) != nil {
            try publishProofs(naming: [expert])
            folder.remove(PublishedFile.identity(expert))
        }
    }

    /// Writes again the proofs of the draws that designated one of some experts or drew one as an alternate.
    private func publishProofs(naming experts: Set<ExpertID>) throws {
        for draw in try store.names(.concluded).compactMap({ try DrawID($0) }) {
            guard let row = try store.entry(.concluded, draw),
                case .drawConcluded(let fact) = try Entry(parsing: row.bytes).fact,
                !experts.isDisjoint(with: fact.designated + fact.alternates), let proof = try proof(of: draw)
            else { continue }
            try folder.write([(PublishedFile.proof(draw), proof.bytes)])
        }
    }

    private func pool(of draw: DrawID) throws -> String {
        guard let text = try store.pool(of: draw) else { throw Fault.incomplete(draw.description) }
        return text
    }

    /// Returns the proof of a concluded draw under the newest checkpoint; `nil` while the draw is not concluded.
    public func proof(of draw: DrawID) throws -> ProofFile? {
        guard let checkpoint, try store.entry(.concluded, draw) != nil else { return nil }
        return try proof(of: draw, under: checkpoint)
    }

    private func proof(of draw: DrawID, under checkpoint: SignedCheckpoint) throws -> ProofFile {
        let tree = TiledTree(size: checkpoint.checkpoint.size, reader: store)
        func proved(_ kind: Locator, _ name: some CustomStringConvertible) throws -> (ProofFile.ProvedEntry, Fact) {
            guard let row = try store.entry(kind, name) else { throw Fault.incomplete(name.description) }
            let proof = EntryProof(proof: try tree.inclusionProof(of: row.place), checkpoint: checkpoint)
            return (.init(entry: row.bytes, proof: proof), try Entry(parsing: row.bytes).fact)
        }
        let (opened, openedFact) = try proved(.opened, draw)
        let (concluded, concludedFact) = try proved(.concluded, draw)
        guard case .drawOpened(let opening) = openedFact, case .drawConcluded(let conclusion) = concludedFact else {
            throw Fault.incomplete(draw.description)
        }
        guard let key = try store.lastName(.matterKey, before: opened.proof.proof.index) else {
            throw Fault.incomplete(draw.description)
        }
        return ProofFile(
            log: log, matter: try proved(.matterKey, key).0, policy: try proved(.policy, opening.policy).0,
            opened: opened, concluded: concluded,
            pool: try pool(of: draw),
            experts: try (conclusion.designated + conclusion.alternates).map { expert in
                let corrected = try store.entry(.corrected, expert).flatMap { $0.place < tree.size ? $0 : nil }
                return .init(
                    admitted: try proved(.admitted, expert).0,
                    corrected: try corrected.map { _ in try proved(.corrected, expert).0 },
                    identity: try store.identity(of: expert))
            })
    }
}

extension EntryBundle {
    /// The places of the bundle's entries in the log.
    fileprivate var places: Range<Int> { index * Tile.fullWidth..<index * Tile.fullWidth + width }
}
