import Sodium
import Testing
import TransparencyLog
import WireFormat

struct TiledTreeTests {
    /// Three levels of tiles: the size of the example in C2SP tlog-tiles.
    @Test func seventyThousand() throws {
        let tree = GrownTree(size: 70_000)
        let root = MerkleTree.root(of: tree.leaves)
        #expect(try tree.tiled(size: 70_000).root() == root)
        for index in [0, 255, 256, 65_535, 65_536, 69_631, 69_887, 69_888, 69_999] {
            let proof = try tree.tiled(size: 70_000).inclusionProof(of: index)
            #expect(proof.root(leaf: tree.leaves[index], size: 70_000) == root, "\(index)")
        }
        for oldSize in [1, 255, 256, 257, 65_535, 65_536, 65_537, 69_888, 69_999] {
            let proof = try tree.tiled(size: 70_000).consistencyProof(from: oldSize)
            let old = try tree.tiled(size: oldSize).root()
            #expect(old == MerkleTree.root(of: tree.leaves.prefix(oldSize)))
            #expect(proof.verify(from: oldSize, old, to: 70_000, root), "\(oldSize)")
        }
    }

    /// A root needs the right edge of the 277 tiles, and a proof no more than the edge and one path.
    @Test func readsFewTiles() throws {
        let levels = (0..<3).map { Array(repeating: MerkleTree.emptyRoot, count: 70_000 >> (8 * $0)) }
        let reader = MemoryReader(levels: levels, size: 70_000)
        _ = try TiledTree(size: 70_000, reader: reader).root()
        #expect(
            Set(reader.asked.map(\.path)) == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
        let other = MemoryReader(levels: levels, size: 70_000)
        _ = try TiledTree(size: 70_000, reader: other).inclusionProof(of: 1000)
        #expect(
            Set(other.asked.map(\.path)) == ["tile/0/003", "tile/1/000", "tile/0/273.p/112", "tile/1/001.p/17"])
    }

    private struct Short: TileReader {
        func hashes(of tile: Tile) throws -> [Digest] {
            Array(repeating: MerkleTree.emptyRoot, count: tile.width - 1)
        }
    }

    @Test func readerWithAHashTooFew() {
        let tree = TiledTree(size: 300, reader: Short())
        #expect(throws: Malformed(.wrongLength, at: "tile/1/000.p/1")) { try tree.root() }
    }

    private struct Failing: TileReader {
        struct Failure: Error, Equatable {}
        func hashes(of tile: Tile) throws -> [Digest] { throw Failure() }
    }

    @Test func readerThatFails() throws {
        let tree = TiledTree(size: 3, reader: Failing())
        #expect(throws: Failing.Failure()) { try tree.root() }
        #expect(throws: Failing.Failure()) { try tree.inclusionProof(of: 0) }
        #expect(throws: Failing.Failure()) { try tree.consistencyProof(from: 1) }
        #expect(try TiledTree(size: 0, reader: Failing()).root() == MerkleTree.emptyRoot)
    }
}
