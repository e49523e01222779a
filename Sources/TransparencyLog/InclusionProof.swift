import Sodium

/// That an entry is at an index of a tree: the hashes beside the way from its leaf to the root (RFC 6962 section
/// 2.1.1).
public struct InclusionProof: Equatable, Sendable {
    /// The entry's place in the log, from 0.
    public var index: Int
    /// The siblings on the way up, the leaf's first.
    public var path: [Digest]

    public init(index: Int, path: [Digest]) {
        self.index = index
        self.path = path
    }

    /// The proof of a leaf in a tree that is at hand as a whole (RFC 6962 section 2.1.1).
    /// - Parameter leaves: the leaf hashes; `index` is one of theirs.
    public init(of index: Int, in leaves: [Digest]) {
        var path: [Digest] = []
        var range = leaves.indices
        while range.count > 1 {
            let height = Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount
            let middle = range.lowerBound + (1 << height)
            let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
            path.append(MerkleTree.root(of: leaves[index < middle ? right : left]))
            range = index < middle ? left : right
        }
        self.init(index: index, path: path.reversed())
    }

    /// The root of the tree of `size` leaves that has `leaf` at `index`, if the path is true (RFC 9162 section
    /// 2.1.3.2).
    ///
    /// Trees of different sizes can have the same way up for one leaf: only a signature over size and root together
    /// binds the size.
    /// - Returns: `nil` if the index is not in such a tree or the path does not have its length.
    public func root(leaf: Digest, size: Int) -> Digest? {
        guard index >= 0, index < size else { return nil }
        var climb = Climb(node: index, last: size - 1)
        var root = leaf
        for sibling in path {
            guard let side = climb.next() else { return nil }
            root = side == .left ? MerkleTree.nodeHash(sibling, root) : MerkleTree.nodeHash(root, sibling)
        }
        return climb.isAtRoot ? root : nil
    }
}
