import Draw
import Sodium
import Support
import TransparencyLog
import Verification

extension LogBuilder {
    /// Returns the log's checkpoint for `size` entries, by default for all.
    public func checkpoint(_ size: Int? = nil) -> SignedCheckpoint {
        let size = size ?? entries.count
        let root = MerkleTree.root(of: leaves.prefix(size))
        return SignedCheckpoint(Checkpoint(origin: signer.key.name, size: size, root: root), signedBy: signer)
    }

    /// Returns the proof that an entry is in the log under a checkpoint.
    public func entryProof(_ index: Int, under checkpoint: SignedCheckpoint) -> EntryProof {
        let tree = TiledTree(size: checkpoint.checkpoint.size, reader: LeafReader(leaves: leaves))
        return EntryProof(proof: certain { try tree.inclusionProof(of: index) }, checkpoint: checkpoint)
    }

    public func proved(_ index: Int, under checkpoint: SignedCheckpoint) -> ProofFile.ProvedEntry {
        ProofFile.ProvedEntry(entry: entries[index], proof: entryProof(index, under: checkpoint))
    }

    /// Returns the proof file of a concluded draw.
    /// - Parameters:
    ///   - checkpoint: by default the newest.
    ///   - witnessed: a checkpoint that covers the opening and was cosigned before the round.
    public func proof(
        of draw: DrawID, under checkpoint: SignedCheckpoint? = nil, witnessed: SignedCheckpoint? = nil
    ) -> ProofFile {
        let checkpoint = checkpoint ?? self.checkpoint()
        let opening = opening(of: draw)
        guard let conclusion = conclusions[draw], let policy = policies[opening.policy.policy],
            let matter = matterKeys.last(where: { $0 < opening.index })
        else {
            fatalError("\(draw) is not concluded")
        }
        let experts = (conclusion.fact.designated + conclusion.fact.alternates).compactMap { expert in
            admissions[expert].map { index in
                ProofFile.ProvedExpert(
                    admitted: proved(index, under: checkpoint),
                    corrected: corrections[expert].flatMap { place in
                        place < checkpoint.checkpoint.size ? proved(place, under: checkpoint) : nil
                    }, identity: files["identities/\(expert).json"])
            }
        }
        return ProofFile(
            log: signer.key, matter: proved(matter, under: checkpoint), policy: proved(policy.index, under: checkpoint),
            opened: proved(opening.index, under: checkpoint),
            witnessed: witnessed.map { entryProof(opening.index, under: $0) },
            concluded: proved(conclusion.index, under: checkpoint), pool: opening.pool.text, experts: experts)
    }

    /// Returns every file that the publisher serves (protocol section 3).
    /// - Parameter proofs: whether to make the proof files.
    public func published(_ checkpoint: SignedCheckpoint? = nil, proofs: Bool = true) -> [String: [UInt8]] {
        var published = files
        published["checkpoint"] = (checkpoint ?? self.checkpoint()).bytes
        published["log.policy"] = Array(Trust(log: signer.key).text.utf8)
        let reader = LeafReader(leaves: leaves)
        for tile in Tile.all(inTreeOf: entries.count) { published[tile.path] = Tile.encode(reader.hashes(of: tile)) }
        for bundle in EntryBundle.all(inTreeOf: entries.count) {
            let first = bundle.index * Tile.fullWidth
            published[bundle.path] = certain {
                try EntryBundle.encode(Array(entries[first..<first + bundle.width]))
            }
        }
        guard proofs else { return published }
        for draw in conclusions.keys where openings[draw] != nil {
            published["draws/\(draw).proof.json"] = proof(of: draw).bytes
        }
        return published
    }
}

/// The tiles of a tree, computed from its leaf hashes.
public struct LeafReader: TileReader {
    private let leaves: [Digest]

    public init(leaves: [Digest]) { self.leaves = leaves }

    public func hashes(of tile: Tile) -> [Digest] {
        let span = 1 << (Tile.height * tile.level)
        let first = tile.index * Tile.fullWidth
        return (first..<first + tile.width).map { index in
            MerkleTree.root(of: leaves[(index * span)..<((index + 1) * span)])
        }
    }
}

/// A published log in memory.
public struct MemorySource: LogSource {
    public var files: [String: [UInt8]]

    public init(_ files: [String: [UInt8]]) { self.files = files }

    public func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]? {
        files[path].map { $0.count > limit ? Array($0.prefix(limit + 1)) : $0 }
    }
}
