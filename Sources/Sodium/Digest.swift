import WireFormat

/// The 32 bytes of a SHA-256 or HMAC-SHA-256 result, ordered as bytes.
public struct Digest: Hashable, Comparable, Sendable {
    public static let size = 32

    // Four big-endian words: no allocation, and comparing them in turn is comparing the bytes.
    private var a, b, c, d: UInt64

    /// - Parameter bytes: exactly 32 bytes.
    public init(_ bytes: some Collection<UInt8>) throws(Malformed) {
        guard bytes.count == Digest.size else { throw Malformed(.wrongLength, at: "") }
        var words = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.init(words: words)
    }

    /// - Parameter hex: 64 lower-case digits.
    public init(hex: some StringProtocol) throws(Malformed) {
        try self.init(Hex.decode(hex, count: Digest.size))
    }

    private init(words: (UInt64, UInt64, UInt64, UInt64)) {
        a = UInt64(bigEndian: words.0)
        b = UInt64(bigEndian: words.1)
        c = UInt64(bigEndian: words.2)
        d = UInt64(bigEndian: words.3)
    }

    /// The digest that `fill` writes to the 32 bytes it is given.
    init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        var words = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        withUnsafeMutableBytes(of: &words) { raw in
            raw.withMemoryRebound(to: UInt8.self) { buffer in
                if let base = buffer.baseAddress { fill(base) }
            }
        }
        self.init(words: words)
    }

    public func withUnsafeBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        let words = (a.bigEndian, b.bigEndian, c.bigEndian, d.bigEndian)
        return try Swift.withUnsafeBytes(of: words, body)
    }

    public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
    public var hex: String { withUnsafeBytes { Hex.encode($0) } }

    public static func < (x: Digest, y: Digest) -> Bool {
        if x.a != y.a { return x.a < y.a }
        if x.b != y.b { return x.b < y.b }
        if x.c != y.c { return x.c < y.c }
        return x.d < y.d
    }
}
