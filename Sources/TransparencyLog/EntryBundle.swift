import WireFormat

/// An entry bundle: up to 256 consecutive entries, those whose hashes are in the tile of level 0 with the same index
/// and width (C2SP tlog-tiles, protocol section 3).
///
/// Its file is, for each entry, the length in two bytes, big-endian, and the entry: 1 to 65,535 bytes.
public struct EntryBundle: Hashable, Sendable {
    /// The longest entry, in bytes.
    public static let maxEntrySize = 65_535

    private let span: TileSpan

    private init(span: TileSpan) { self.span = span }

    /// The bundle as it is in a log of `treeSize` entries, or `nil` if it is empty there.
    public init?(index: Int, treeSize: Int) {
        guard let span = TileSpan(index: index, count: treeSize) else { return nil }
        self.init(span: span)
    }

    /// The bundle's number, from 0.
    public var index: Int { span.index }
    /// Entries in the bundle, from 1 to 256.
    public var width: Int { span.width }
    /// Where the log serves it, such as `tile/entries/x001/234.p/5`.
    public var path: String { "tile/entries/\(span.path)" }
    public var isFull: Bool { span.isFull }
    /// The same bundle at width 256.
    public var full: EntryBundle { EntryBundle(span: span.full) }

    /// Where the log serves the bundle `index` when it has `width` entries, from 1 to 256.
    public static func path(index: Int, width: Int) -> String {
        EntryBundle(span: TileSpan(index: index, width: width)).path
    }

    /// All bundles of a log of `size` entries, by index.
    public static func all(inTreeOf size: Int) -> [EntryBundle] { added(from: 0, to: size) }

    /// The bundles of a log of `newSize` entries that it did not have, or had narrower, at `oldSize`; by index.
    public static func added(from oldSize: Int, to newSize: Int) -> [EntryBundle] {
        TileSpan.added(from: oldSize, to: newSize).map { EntryBundle(span: $0) }
    }
}

extension EntryBundle {
    /// The bytes of a bundle's file.
    /// - Throws: `empty` or `tooLong` at `entry N`, counted from 0 in the bundle.
    public static func encode(_ entries: [[UInt8]]) throws(Malformed) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.reduce(0) { $0 + 2 + $1.count })
        for (number, entry) in entries.enumerated() {
            guard !entry.isEmpty else { throw Malformed(.empty, at: "entry \(number)") }
            guard let count = UInt16(exactly: entry.count) else { throw Malformed(.tooLong, at: "entry \(number)") }
            bytes.append(UInt8(count >> 8))
            bytes.append(UInt8(count & 0xFF))
            bytes += entry
        }
        return bytes
    }

    /// The `width` entries of a bundle's file, the whole of it or nothing.
    /// - Throws: `truncated` or `empty` at `entry N`, counted from 0 in the bundle; `trailing` if more follows the
    ///   last.
    public static func decode(_ bytes: [UInt8], width: Int) throws(Malformed) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        var rest = bytes[...]
        for number in 0..<width {
            guard let high = rest.popFirst(), let low = rest.popFirst() else {
                throw Malformed(.truncated, at: "entry \(number)")
            }
            let count = Int(high) << 8 | Int(low)
            guard count > 0 else { throw Malformed(.empty, at: "entry \(number)") }
            guard rest.count >= count else { throw Malformed(.truncated, at: "entry \(number)") }
            entries.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        guard rest.isEmpty else { throw Malformed(.trailing, at: "") }
        return entries
    }
}
