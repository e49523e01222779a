import Sodium
import Testing
import TransparencyLog
import WireFormat

/// A tree grown leaf by leaf, and read from its tiles at every size.
struct GrowingTreeTests {
    static let last = 600
    static let tree = GrownTree(size: last)
    /// The root of every size, from a frontier.
    static let roots: [Digest] = {
        var frontier = Frontier()
        return [frontier.root]
            + tree.leaves.map { leaf in
                frontier.append(leaf)
                return frontier.root
            }
    }()
    static var leaves: [Digest] { tree.leaves }

    /// Returns every number below `end` if there are few; otherwise a sample with both ends and the powers of two.
    static func sample(below end: Int) -> [Int] {
        guard end > 64 else { return Array(0..<end) }
        return (0..<end).filter { $0.isMultiple(of: 61) || $0.nonzeroBitCount <= 1 || $0 >= end - 3 || $0 == 257 }
    }

    @Test func roots() throws {
        for size in 0...Self.last {
            let root = try Self.tree.tiled(size: size).root()
            #expect(root == Self.roots[size], "size \(size)")
            #expect(root == MerkleTree.root(of: Self.leaves.prefix(size)), "size \(size)")
            if size <= 64 { #expect(root == RFC6962.mth(Self.leaves.prefix(size)), "size \(size)") }
        }
    }

    @Test func frontiers() throws {
        var frontier = Frontier()
        for size in 0...Self.last {
            #expect(try Self.tree.tiled(size: size).frontier() == frontier, "size \(size)")
            if size < Self.last { frontier.append(Self.leaves[size]) }
        }
    }

    @Test func inclusionOfEveryEntry() throws {
        for size in 1...Self.last {
            for index in Self.sample(below: size) {
                let proof = try Self.tree.tiled(size: size).inclusionProof(of: index)
                #expect(proof.index == index)
                #expect(proof.root(leaf: Self.leaves[index], size: size) == Self.roots[size], "\(index) of \(size)")
                if size <= 64 { #expect(proof.path == RFC6962.path(index, Self.leaves.prefix(size))) }
            }
        }
    }

    @Test func consistencyFromEverySize() throws {
        for size in 0...Self.last {
            for oldSize in Self.sample(below: size + 1) {
                let proof = try Self.tree.tiled(size: size).consistencyProof(from: oldSize)
                #expect(
                    proof.verify(from: oldSize, Self.roots[oldSize], to: size, Self.roots[size]),
                    "\(oldSize) to \(size)")
                if size <= 64, oldSize > 0 {
                    #expect(proof.path == RFC6962.proof(oldSize, Self.leaves.prefix(size)))
                }
            }
        }
    }

    @Test func addedTilesMakeUpAllTiles() {
        var tiles: Set<Tile> = []
        var bundles: Set<EntryBundle> = []
        for size in 1...Self.last {
            for tile in Tile.added(from: size - 1, to: size) {
                tiles = tiles.filter { ($0.level, $0.index) != (tile.level, tile.index) }
                tiles.insert(tile)
            }
            for bundle in EntryBundle.added(from: size - 1, to: size) {
                bundles = bundles.filter { $0.index != bundle.index }
                bundles.insert(bundle)
            }
            #expect(tiles == Set(Tile.all(inTreeOf: size)), "size \(size)")
            #expect(bundles == Set(EntryBundle.all(inTreeOf: size)), "size \(size)")
        }
    }

    @Test func addedInOneStepIsWhatIsNewOrWider() {
        for oldSize in [0, 1, 255, 256, 257, 300, 512, 599, 600] {
            let old = Set(Tile.all(inTreeOf: oldSize))
            for newSize in Self.sample(below: Self.last + 1) where newSize >= oldSize {
                let expected = Tile.all(inTreeOf: newSize).filter { !old.contains($0) }
                #expect(Tile.added(from: oldSize, to: newSize) == expected, "\(oldSize) to \(newSize)")
            }
        }
        #expect(Tile.added(from: 600, to: 599).isEmpty)
    }

    @Test func outsideTheTree() {
        let tree = Self.tree.tiled(size: 10)
        for index in [-1, 10, 11, Int.max] {
            #expect(throws: Malformed(.outOfRange, at: "index")) { try tree.inclusionProof(of: index) }
        }
        for size in [-1, 11, Int.max] {
            #expect(throws: Malformed(.outOfRange, at: "size")) { try tree.consistencyProof(from: size) }
        }
    }
}
