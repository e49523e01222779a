import Testing
import TransparencyLog
import WireFormat

struct EntryBundleTests {
    @Test func layout() throws {
        let bytes = try EntryBundle.encode([[7], [1, 2, 3]])
        #expect(bytes == [0, 1, 7, 0, 3, 1, 2, 3])
        #expect(try EntryBundle.decode(bytes, width: 2) == [[7], [1, 2, 3]])
    }

    @Test func longestEntry() throws {
        let entry = [UInt8](repeating: 9, count: EntryBundle.maxEntrySize)
        let bytes = try EntryBundle.encode([entry])
        #expect(bytes.prefix(2) == [0xFF, 0xFF])
        #expect(try EntryBundle.decode(bytes, width: 1) == [entry])
        #expect(throws: Malformed(.tooLong, at: "entry 1")) { try EntryBundle.encode([[1], entry + [1]]) }
        #expect(throws: Malformed(.empty, at: "entry 2")) { try EntryBundle.encode([[1], [2], []]) }
    }

    @Test func everyCutIsTruncated() throws {
        let entries = (0..<5).map(entry)
        let bytes = try EntryBundle.encode(entries)
        var ends: [Int] = []
        for entry in entries { ends.append((ends.last ?? 0) + 2 + entry.count) }
        for count in 0..<bytes.count {
            let whole = ends.count { $0 <= count }
            #expect(throws: Malformed(.truncated, at: "entry \(whole)")) {
                try EntryBundle.decode(Array(bytes.prefix(count)), width: 5)
            }
        }
    }

    @Test(
        arguments: [
            ([], 1, Malformed(.truncated, at: "entry 0")), ([0], 1, Malformed(.truncated, at: "entry 0")),
            ([0, 1], 1, Malformed(.truncated, at: "entry 0")), ([0, 0], 1, Malformed(.empty, at: "entry 0")),
            ([0, 1, 7, 0, 0], 2, Malformed(.empty, at: "entry 1")),
            ([0, 1, 7], 2, Malformed(.truncated, at: "entry 1")),
            ([0, 1, 7, 0], 1, Malformed(.trailing, at: "")), ([0, 1, 7, 0, 1, 8], 1, Malformed(.trailing, at: "")),
            ([1, 0, 7], 1, Malformed(.truncated, at: "entry 0")), ([0], 0, Malformed(.trailing, at: "")),
        ] as [([UInt8], Int, Malformed)])
    func malformed(bytes: [UInt8], width: Int, error: Malformed) {
        #expect(throws: error) { try EntryBundle.decode(bytes, width: width) }
    }

    @Test func paths() throws {
        #expect(EntryBundle.path(index: 1_234_067, width: 256) == "tile/entries/x001/x234/067")
        #expect(EntryBundle.path(index: 0, width: 1) == "tile/entries/000.p/1")
        let bundle = try #require(EntryBundle(index: 273, treeSize: 70_000))
        #expect(bundle.path == "tile/entries/273.p/112")
        #expect(bundle.width == 112)
        #expect(!bundle.isFull)
        #expect(bundle.full.path == "tile/entries/273")
        #expect(EntryBundle(index: 274, treeSize: 70_000) == nil)
        #expect(EntryBundle(index: 0, treeSize: 0) == nil)
        #expect(EntryBundle(index: -1, treeSize: 1) == nil)
    }

    @Test func added() {
        #expect(
            EntryBundle.added(from: 250, to: 600).map(\.path) == [
                "tile/entries/000", "tile/entries/001", "tile/entries/002.p/88",
            ])
        #expect(EntryBundle.added(from: 256, to: 257).map(\.path) == ["tile/entries/001.p/1"])
        #expect(EntryBundle.added(from: 257, to: 257).isEmpty)
    }
}
