import Sodium
import WireFormat

/// Where the tiles of a tree are read: a folder, an address, a table.
public protocol TileReader {
    /// Exactly `tile.width` hashes.
    func hashes(of tile: Tile) throws -> [Digest]
}

/// A tree that is read from its tiles: roots and proofs from a few tiles instead of all leaves (C2SP tlog-tiles).
///
/// A call reads each tile that it needs once. Nothing that the reader says is checked here but the number of hashes:
/// who does not trust it compares `root()` with a signed one.
public struct TiledTree<Reader: TileReader> {
    public let size: Int
    private let reader: Reader

    /// - Parameter size: the number of leaves, 0 or more; all tiles of `Tile.all(inTreeOf: size)` can be read.
    public init(size: Int, reader: Reader) {
        self.size = size
        self.reader = reader
    }

    /// - Throws: what the reader throws, or `wrongLength` at the path of a tile with another number of hashes.
    public func root() throws -> Digest { try frontier().root }

    /// - Throws: as `root()`.
    public func frontier() throws -> Frontier {
        var tiles = TileCache(treeSize: size, reader: reader)
        return try Frontier(size: size, peaks: tiles.peaks(of: 0..<size))
    }

    /// The proof of the entry `index` (RFC 6962 section 2.1.1).
    /// - Throws: `outOfRange` at `index` if it is not in the tree, else as `root()`.
    public func inclusionProof(of index: Int) throws -> InclusionProof {
        guard (0..<size).contains(index) else { throw Malformed(.outOfRange, at: "index") }
        var siblings: [Range<Int>] = []
        var range = 0..<size
        while range.count > 1 {
            let (left, right) = TiledTree.halves(of: range)
            siblings.append(index < right.lowerBound ? right : left)
            range = index < right.lowerBound ? left : right
        }
        return InclusionProof(index: index, path: try hashes(of: siblings.reversed()))
    }

    /// The proof that the tree of the first `oldSize` leaves is the beginning of this one (RFC 6962 section 2.1.2).
    /// Empty if `oldSize` is 0 or `size`.
    /// - Throws: `outOfRange` at `size` if the old tree is larger than this one, else as `root()`.
    public func consistencyProof(from oldSize: Int) throws -> ConsistencyProof {
        guard (0...size).contains(oldSize) else { throw Malformed(.outOfRange, at: "size") }
        guard oldSize > 0 else { return ConsistencyProof(path: []) }
        var siblings: [Range<Int>] = []
        var range = 0..<size
        while oldSize < range.upperBound {
            let (left, right) = TiledTree.halves(of: range)
            siblings.append(oldSize <= left.upperBound ? right : left)
            range = oldSize <= left.upperBound ? left : right
        }
        // The range now ends the old tree. Its hash is left out where it is the old root, which the verifier has.
        if range.lowerBound > 0 { siblings.append(range) }
        return ConsistencyProof(path: try hashes(of: siblings.reversed()))
    }

    private func hashes(of ranges: [Range<Int>]) throws -> [Digest] {
        var tiles = TileCache(treeSize: size, reader: reader)
        return try ranges.map { try Frontier(size: $0.count, peaks: tiles.peaks(of: $0)).root }
    }

    /// The two subtrees of one of at least two leaves: the left has the largest power of two below their number.
    private static func halves(of range: Range<Int>) -> (left: Range<Int>, right: Range<Int>) {
        let height = Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount
        let middle = range.lowerBound + (1 << height)
        return (range.lowerBound..<middle, middle..<range.upperBound)
    }
}
