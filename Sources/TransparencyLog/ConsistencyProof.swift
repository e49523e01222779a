import Sodium

/// That a tree has an earlier one as its beginning, so that nothing in it was changed (RFC 6962 section 2.1.2).
public struct ConsistencyProof: Equatable, Sendable {
    /// The hashes in the order of RFC 6962: the smallest subtree's first.
    public var path: [Digest]

    public init(path: [Digest]) {
        self.path = path
    }

    /// Whether the path leads to both roots (RFC 9162 section 2.1.4.2).
    ///
    /// Every tree begins with the empty one, and each with itself: in both cases the path must be empty.
    public func verify(from oldSize: Int, _ oldRoot: Digest, to newSize: Int, _ newRoot: Digest) -> Bool {
        guard oldSize >= 0, oldSize <= newSize else { return false }
        if oldSize == newSize {
            return path.isEmpty && oldRoot == newRoot && (oldSize > 0 || oldRoot == MerkleTree.emptyRoot)
        }
        if oldSize == 0 { return path.isEmpty && oldRoot == MerkleTree.emptyRoot }

        // The old tree's last complete subtree: where both ways up begin. If it is the whole old tree, its hash is
        // known.
        let height = oldSize.trailingZeroBitCount
        var rest = path[...]
        guard let start = oldSize.nonzeroBitCount == 1 ? oldRoot : rest.popFirst() else { return false }
        var climb = Climb(node: (oldSize >> height) - 1, last: (newSize - 1) >> height)
        var (old, new) = (start, start)
        for hash in rest {
            switch climb.next() {
            case .left: (old, new) = (MerkleTree.nodeHash(hash, old), MerkleTree.nodeHash(hash, new))
            case .right: new = MerkleTree.nodeHash(new, hash)
            case nil: return false
            }
        }
        return climb.isAtRoot && old == oldRoot && new == newRoot
    }
}
