import Sodium
import WireFormat

/// The tiles that were read so far for one question about a tree.
struct TileCache<Reader: TileReader> {
    private let treeSize: Int
    private let reader: Reader
    private var read: [Tile: [Digest]] = [:]

    init(treeSize: Int, reader: Reader) {
        self.treeSize = treeSize
        self.reader = reader
    }

    /// The roots of the complete subtrees that make up a range of leaves, the largest first.
    /// - Parameter range: begins at a multiple of a power of two that is not less than its length, or at 0.
    mutating func peaks(of range: Range<Int>) throws -> [Digest] {
        var peaks: [Digest] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let height = Int.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
            peaks.append(try root(ofHeight: height, from: start))
            start += 1 << height
        }
        return peaks
    }

    /// The root of the complete subtree of 2^height leaves from `start`: over the fewest hashes, those of the highest
    /// level of tiles below it.
    private mutating func root(ofHeight height: Int, from start: Int) throws -> Digest {
        let (level, rest) = height.quotientAndRemainder(dividingBy: Tile.height)
        let (index, offset) = (start >> (Tile.height * level)).quotientAndRemainder(dividingBy: Tile.fullWidth)
        return MerkleTree.root(of: try hashes(level: level, index: index)[offset..<(offset + (1 << rest))])
    }

    private mutating func hashes(level: Int, index: Int) throws -> [Digest] {
        guard let tile = Tile(level: level, index: index, treeSize: treeSize) else {
            throw Malformed(.outOfRange, at: "index")
        }
        if let hashes = read[tile] { return hashes }
        let hashes = try reader.hashes(of: tile)
        guard hashes.count == tile.width else { throw Malformed(.wrongLength, at: tile.path) }
        read[tile] = hashes
        return hashes
    }
}
