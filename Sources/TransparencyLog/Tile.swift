import Sodium
import WireFormat

/// A tile: up to 256 consecutive hashes of one level of a tree, in a file of 32 bytes for each (C2SP tlog-tiles).
///
/// Level 0 has the leaf hashes; each hash of a higher level is the tree hash of a full tile of the level below. A
/// tile that is not full yet is *partial*, and its path says how wide it is: `tile/0/x001/234.p/5` has the first 5
/// hashes of tile 1,234 of level 0.
public struct Tile: Hashable, Sendable {
    /// Levels of the tree that one level of tiles spans.
    public static let height = 8
    /// Hashes in a full tile.
    public static let fullWidth = TileSpan.fullWidth

    /// 0 for the leaf hashes, at most 63.
    public let level: Int
    private let span: TileSpan

    private init(level: Int, span: TileSpan) {
        self.level = level
        self.span = span
    }

    /// The tile as it is in a tree of `treeSize` leaves, or `nil` if it is empty there.
    public init?(level: Int, index: Int, treeSize: Int) {
        guard level >= 0 else { return nil }
        guard let span = TileSpan(index: index, count: Tile.count(at: level, inTreeOf: treeSize)) else { return nil }
        self.init(level: level, span: span)
    }

    /// - Throws: `syntax`, `notDecimal` or `outOfRange`, without a place, for all that is not the one path of a tile.
    public init(path: String) throws(Malformed) {
        guard let parts = path.dropping(prefix: "tile/")?.cut(at: "/", maxCuts: 1), parts.count == 2 else {
            throw Malformed(.syntax, at: "")
        }
        let level = try Decimal.decode(parts[0])
        guard level <= 63 else { throw Malformed(.outOfRange, at: "") }
        self.init(level: level, span: try TileSpan(path: parts[1]))
    }

    /// The tile's number in its level, from 0.
    public var index: Int { span.index }
    /// Hashes in the tile, from 1 to 256.
    public var width: Int { span.width }
    /// Where the log serves it, such as `tile/0/x001/234.p/5`.
    public var path: String { "tile/\(level)/\(span.path)" }
    public var isFull: Bool { span.isFull }
    /// The same tile at width 256.
    public var full: Tile { Tile(level: level, span: span.full) }

    /// All tiles of a tree of `size` leaves, by level and index.
    public static func all(inTreeOf size: Int) -> [Tile] { added(from: 0, to: size) }

    /// The tiles of a tree of `newSize` leaves that the tree of its first `oldSize` leaves does not have, or has
    /// narrower; by level and index.
    public static func added(from oldSize: Int, to newSize: Int) -> [Tile] {
        (0...).lazy
            .prefix { count(at: $0, inTreeOf: newSize) > 0 }
            .flatMap { level in
                TileSpan.added(from: count(at: level, inTreeOf: oldSize), to: count(at: level, inTreeOf: newSize))
                    .map { Tile(level: level, span: $0) }
            }
    }

    /// Hashes that a tree of `size` leaves has at a level of tiles.
    private static func count(at level: Int, inTreeOf size: Int) -> Int { size >> (height * level) }
}

extension Tile {
    /// The bytes of a tile's file: the hashes one after the other.
    public static func encode(_ hashes: [Digest]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Digest.size * hashes.count)
        for hash in hashes { hash.withUnsafeBytes { bytes.append(contentsOf: $0) } }
        return bytes
    }

    /// The hashes in this tile's file.
    /// - Throws: `truncated` or `trailing` if there are not exactly 32 · `width` bytes.
    public func decode(_ bytes: [UInt8]) throws(Malformed) -> [Digest] {
        guard bytes.count >= Digest.size * width else { throw Malformed(.truncated, at: "") }
        guard bytes.count == Digest.size * width else { throw Malformed(.trailing, at: "") }
        return try (0..<width).map { (index) throws(Malformed) in
            try Digest(bytes[(Digest.size * index)..<(Digest.size * (index + 1))])
        }
    }
}
