/// What the curves ask of the field of their coordinates: `Fp` for G1, `Fp2` for G2.
protocol Field: Equatable, Sendable {
    static var zero: Self { get }
    static var one: Self { get }
    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
    static prefix func - (element: Self) -> Self
    var doubled: Self { get }
    var squared: Self { get }
    var isZero: Bool { get }

    /// 1/self; zero for zero.
    var inverse: Self { get }
    /// Either of the square roots, or nil.
    var squareRoot: Self? { get }

    /// `sgn0` of RFC 9380 section 4.1.
    var sign: Bool { get }
    /// Whether the element comes after its negative in the order of the compressed form of points.
    var isGreaterHalf: Bool { get }

    /// The length of the encoding, in bytes.
    static var byteCount: Int { get }
    /// Nil unless the encoding is `byteCount` long and of the canonical representative.
    init?(bigEndian bytes: ArraySlice<UInt8>)
    var bigEndian: [UInt8] { get }

    /// How many numbers modulo p make an element (m of RFC 9380 section 5.2).
    static var degree: Int { get }
    /// The element that 64·`degree` uniform bytes say, by `hash_to_field`.
    init(reducing bytes: ArraySlice<UInt8>)
}

extension Field {
    /// self to the power of a number that is not negative.
    func power(_ exponent: StaticBigInt) -> Self {
        var result = Self.one
        for bit in exponent.bits {
            result = result.squared
            if bit { result = result * self }
        }
        return result
    }
}

extension StaticBigInt {
    /// The bits of a number that is not negative, the most significant first.
    var bits: some Sequence<Bool> {
        // One bit of the width is the sign's.
        (0..<bitWidth - 1).reversed().lazy.map { (self[$0 / UInt.bitWidth] >> UInt($0 % UInt.bitWidth)) & 1 == 1 }
    }
}

extension Fp: Field {
    static let degree = 1
}
