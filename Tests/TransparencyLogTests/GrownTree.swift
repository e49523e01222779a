import Sodium
import TransparencyLog

/// All the hashes of a tree's tiles, from which the tiles of every smaller size can be cut.
struct GrownTree {
    let leaves: [Digest]
    /// The hashes of each level of tiles.
    private let levels: [[Digest]]

    init(size: Int) {
        leaves = (0..<size).map { MerkleTree.leafHash(entry($0)) }
        var levels = [leaves]
        while let last = levels.last, last.count >= Tile.fullWidth {
            levels.append(
                (0..<(last.count / Tile.fullWidth)).map { index in
                    MerkleTree.root(of: last[(Tile.fullWidth * index)..<(Tile.fullWidth * (index + 1))])
                })
        }
        self.levels = levels
    }

    func tiled(size: Int) -> TiledTree<MemoryReader> {
        TiledTree(size: size, reader: MemoryReader(levels: levels, size: size))
    }
}

/// Serves the tiles of a tree of one size, each of them once.
final class MemoryReader: TileReader {
    enum Refusal: Error, Equatable {
        case noSuchTile(String)
        case askedTwice(String)
    }

    private let levels: [[Digest]]
    private let size: Int
    private(set) var asked: Set<Tile> = []

    init(levels: [[Digest]], size: Int) {
        self.levels = levels
        self.size = size
    }

    func hashes(of tile: Tile) throws -> [Digest] {
        guard Tile(level: tile.level, index: tile.index, treeSize: size) == tile else {
            throw Refusal.noSuchTile(tile.path)
        }
        guard asked.insert(tile).inserted else { throw Refusal.askedTwice(tile.path) }
        let start = Tile.fullWidth * tile.index
        return Array(levels[tile.level][start..<(start + tile.width)])
    }
}
