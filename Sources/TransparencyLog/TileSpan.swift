import WireFormat

/// Which 256 items of a level a tile or an entry bundle holds, and how many of them there are yet.
///
/// In paths (C2SP tlog-tiles) it is `<N>[.p/<W>]`: the index in elements of three digits, all but the last after an
/// `x`, and, if the tile is partial, its width.
struct TileSpan: Hashable, Sendable {
    static let fullWidth = 256
    /// Elements of three digits that the index of any tile fits in: a level has less than 2^63 items.
    private static let maxElements = 6

    let index: Int
    /// From 1 to `fullWidth`.
    let width: Int

    init(index: Int, width: Int) {
        self.index = index
        self.width = width
    }

    /// The span as it is when its level has `count` items, or `nil` if it is empty then.
    init?(index: Int, count: Int) {
        guard index >= 0, count > 0, index <= (count - 1) / TileSpan.fullWidth else { return nil }
        self.init(index: index, width: min(count - index * TileSpan.fullWidth, TileSpan.fullWidth))
    }

    /// - Throws: `syntax`, `notDecimal` or `outOfRange` for all that is not the one path of a span.
    init(path: Substring) throws(Malformed) {
        var elements = path.cut(at: "/")
        var width = TileSpan.fullWidth
        if elements.count >= 2, let stem = elements[elements.count - 2].dropping(suffix: ".p") {
            width = try Decimal.decode(elements.removeLast())
            guard (1..<TileSpan.fullWidth).contains(width) else { throw Malformed(.outOfRange, at: "") }
            elements[elements.count - 1] = stem
        }
        guard elements.count <= TileSpan.maxElements else { throw Malformed(.outOfRange, at: "") }
        var index = 0
        for element in elements {
            guard let digits = Int(element.dropping(prefix: "x") ?? element), (0..<1000).contains(digits) else {
                throw Malformed(.syntax, at: "")
            }
            index = 1000 * index + digits
        }
        self.init(index: index, width: width)
        guard path.isVerbatim(self.path) else { throw Malformed(.syntax, at: "") }
    }

    var path: String {
        var path = TileSpan.digits(index % 1000)
        var rest = index / 1000
        while rest > 0 {
            path = "x\(TileSpan.digits(rest % 1000))/\(path)"
            rest /= 1000
        }
        return isFull ? path : "\(path).p/\(width)"
    }

    var isFull: Bool { width == TileSpan.fullWidth }
    var full: TileSpan { TileSpan(index: index, width: TileSpan.fullWidth) }

    /// The spans of a level of `newCount` items that were not there, or narrower, when it had `oldCount`.
    static func added(from oldCount: Int, to newCount: Int) -> [TileSpan] {
        guard oldCount < newCount else { return [] }
        return (oldCount / fullWidth...(newCount - 1) / fullWidth).compactMap { TileSpan(index: $0, count: newCount) }
    }

    /// Exactly three digits.
    private static func digits(_ number: Int) -> String { String(String(1000 + number).dropFirst()) }
}
