import Sodium
import Testing
import TransparencyLog
import WireFormat

struct TileTests {
    @Test(arguments: [
        (0, 0, 1, "tile/0/000.p/1"), (0, 0, 256, "tile/0/000"), (0, 999, 256_000, "tile/0/999"),
        (0, 1234, 1234 * 256 + 5, "tile/0/x001/234.p/5"), (0, 1_234_067, 1_234_068 * 256, "tile/0/x001/x234/067"),
        (3, 67, 1 << 40, "tile/3/067"), (7, 0, Int.max, "tile/7/000.p/127"),
        (0, (1 << 55) - 1, Int.max, "tile/0/x036/x028/x797/x018/x963/967.p/255"),
    ])
    func path(level: Int, index: Int, treeSize: Int, path: String) throws {
        let tile = try #require(Tile(level: level, index: index, treeSize: treeSize))
        #expect(tile.path == path)
        #expect((tile.level, tile.index) == (level, index))
        #expect(try Tile(path: path) == tile)
        #expect(tile.isFull == !path.contains(".p/"))
        #expect(tile.full.width == 256)
        #expect(try Tile(path: tile.full.path) == tile.full)
    }

    @Test(arguments: [
        ("", Malformed.Reason.syntax), ("tile", .syntax), ("tile/", .syntax), ("tile/0", .syntax), ("tile/0/", .syntax),
        ("/tile/0/000", .syntax), ("tile/0/000/", .syntax), ("tile//000", .notDecimal), ("tile/00/000", .notDecimal),
        ("tile/-1/000", .notDecimal), ("tile/64/000", .outOfRange), ("tile/0/0", .syntax), ("tile/0/0000", .syntax),
        ("tile/0/x000", .syntax), ("tile/0/x000/001", .syntax), ("tile/0/001/234", .syntax),
        ("tile/0/x001/x234", .syntax), ("tile/0/+01", .syntax), ("tile/0/-01", .syntax), ("tile/0/x1/234", .syntax),
        ("tile/0/X001/234", .syntax), ("tile/0/xx01/234", .syntax), ("tile/0/000.p/0", .outOfRange),
        ("tile/0/000.p/256", .outOfRange), ("tile/0/000.p/05", .notDecimal), ("tile/0/000.p/", .notDecimal),
        ("tile/0/000.p", .syntax), ("tile/0/000.P/1", .syntax), ("tile/0/000.p/1/", .syntax),
        ("tile/0/000.p/1.p/1", .syntax), ("tile/entries/000", .notDecimal), ("tile/0/000 ", .syntax),
        ("tile/0/x001/x000/x000/x000/x000/x000/000", .outOfRange), ("tile/0/00٣", .syntax),
    ])
    func notAPath(path: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: "")) { try Tile(path: path) }
    }

    @Test(arguments: [
        (0, 0, 0), (0, 1, 256), (0, -1, 256), (-1, 0, 256), (1, 0, 255), (2, 0, 65_535), (8, 0, Int.max), (0, 0, -1),
    ])
    func empty(level: Int, index: Int, treeSize: Int) {
        #expect(Tile(level: level, index: index, treeSize: treeSize) == nil)
    }

    /// The example of C2SP tlog-tiles.
    @Test func seventyThousand() throws {
        let tiles = Tile.all(inTreeOf: 70_000)
        #expect(tiles.count { $0.level == 0 && $0.isFull } == 273)
        #expect(
            tiles.filter { $0.level > 0 || !$0.isFull }.map(\.path) == [
                "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1",
            ])
        #expect(Tile.all(inTreeOf: 256).map(\.path) == ["tile/0/000", "tile/1/000.p/1"])
        #expect(Tile.all(inTreeOf: 0).isEmpty)
    }

    @Test func bytes() throws {
        let hashes = Array(GrowingTreeTests.leaves.prefix(3))
        let tile = try #require(Tile(level: 0, index: 0, treeSize: 3))
        let bytes = Tile.encode(hashes)
        #expect(bytes == hashes.flatMap(\.bytes))
        #expect(try tile.decode(bytes) == hashes)
        for count in 0..<bytes.count {
            #expect(throws: Malformed(.truncated, at: "")) { try tile.decode(Array(bytes.prefix(count))) }
        }
        #expect(throws: Malformed(.trailing, at: "")) { try tile.decode(bytes + [0]) }
        #expect(throws: Malformed(.truncated, at: "")) { try tile.full.decode(bytes) }
    }
}
