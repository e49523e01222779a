import Sodium
import WireFormat

/// The right edge of a tree: the roots of the complete subtrees that its leaves fill, one for each set bit of its size.
///
/// It is all that is needed to append leaves and to know the root (RFC 6962 section 2.1), and so all that a log keeps
/// in memory.
public struct Frontier: Equatable, Sendable {
    /// The number of leaves.
    public private(set) var size: Int
    /// The roots of the complete subtrees, the largest (and leftmost) first.
    public private(set) var peaks: [Digest]

    /// The frontier of the tree without leaves.
    public init() {
        size = 0
        peaks = []
    }

    /// A frontier that was stored.
    /// - Throws: `outOfRange` at `size` if that is negative; `wrongLength` at `peaks` if there is not one for each
    ///   set bit of `size`.
    public init(size: Int, peaks: [Digest]) throws(Malformed) {
        guard size >= 0 else { throw Malformed(.outOfRange, at: "size") }
        guard peaks.count == size.nonzeroBitCount else { throw Malformed(.wrongLength, at: "peaks") }
        self.size = size
        self.peaks = peaks
    }

    /// Adds a leaf hash at index `size`.
    public mutating func append(_ leaf: Digest) {
        var node = leaf
        var rest = size
        while rest & 1 == 1, let left = peaks.popLast() {
            node = MerkleTree.nodeHash(left, node)
            rest >>= 1
        }
        peaks.append(node)
        size += 1
    }

    /// The root of the whole tree.
    public var root: Digest {
        guard let smallest = peaks.last else { return MerkleTree.emptyRoot }
        return peaks.dropLast().reversed().reduce(smallest) { MerkleTree.nodeHash($1, $0) }
    }
}
