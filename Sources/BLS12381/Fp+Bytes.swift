// Out of and into Montgomery's form.

extension Fp: ExpressibleByIntegerLiteral {
    /// A constant below p and not negative, as the standards print it.
    init(integerLiteral number: StaticBigInt) {
        func word(_ index: Int) -> UInt64 { UInt64(number[index]) }
        self = Fp(word(0), word(1), word(2), word(3), word(4), word(5)) * Fp.montgomery
    }

    /// 2⁷⁶⁸ mod p: multiplying by it puts a number into Montgomery's form.
    private static let montgomery = Fp(
        0xf4df_1f34_1c34_1746, 0x0a76_e6a6_09d1_04f1, 0x8de5_476c_4c95_b6d5, 0x67eb_88a9_939d_83c0,
        0x9a79_3e85_b519_952d, 0x1198_8fe5_92ca_e3aa)

    /// The number itself, in words as they stand.
    private var number: Fp { self * Fp(1, 0, 0, 0, 0, 0) }

    /// The number that 48 bytes say, the most significant first; nil if it is not below p.
    init?(bigEndian bytes: ArraySlice<UInt8>) {
        guard bytes.count == Fp.byteCount else { return nil }
        let number = Fp(words: bytes)
        guard number.isBelow(Fp.modulus) else { return nil }
        self = number * Fp.montgomery
    }

    /// The number that 64 bytes say, modulo p (`hash_to_field` of RFC 9380 section 5.2, whose L is 64).
    init(reducing bytes: ArraySlice<UInt8>) {
        // Each half is below p.
        let high = Fp(words: bytes.prefix(32)) * Fp.montgomery
        let low = Fp(words: bytes.dropFirst(32)) * Fp.montgomery
        self = high * Fp.halfShift + low
    }

    /// 2²⁵⁶.
    private static let halfShift: Fp = 0x1_0000000000000000_0000000000000000_0000000000000000_0000000000000000

    static let byteCount = 48

    /// 48 bytes, the most significant first.
    var bigEndian: [UInt8] {
        let number = self.number
        return [number.w5, number.w4, number.w3, number.w2, number.w1, number.w0].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
        }
    }

    /// `sgn0` of RFC 9380 section 4.1: whether the number is odd.
    var sign: Bool { number.w0 & 1 == 1 }

    /// Whether the number is above (p − 1)/2, that is, greater than its negative.
    var isGreaterHalf: Bool { Fp.half.isBelow(number) }

    /// (p − 1)/2, in words as they stand.
    private static let half = Fp(
        0xdcff_7fff_ffff_d555, 0x0f55_ffff_58a9_ffff, 0xb398_6950_7b58_7b12, 0xb23b_a5c2_79c2_895f,
        0x258d_d3db_21a5_d66b, 0x0d00_88f5_1cbf_f34d)

    /// Up to 48 bytes, the most significant first, as words.
    private init(words bytes: ArraySlice<UInt8>) {
        self = Fp(0, 0, 0, 0, 0, 0)
        for byte in bytes {
            w5 = w5 << 8 | w4 >> 56
            w4 = w4 << 8 | w3 >> 56
            w3 = w3 << 8 | w2 >> 56
            w2 = w2 << 8 | w1 >> 56
            w1 = w1 << 8 | w0 >> 56
            w0 = w0 << 8 | UInt64(byte)
        }
    }

    /// Whether the words say a smaller number, as they stand.
    private func isBelow(_ other: Fp) -> Bool {
        if w5 != other.w5 { return w5 < other.w5 }
        if w4 != other.w4 { return w4 < other.w4 }
        if w3 != other.w3 { return w3 < other.w3 }
        if w2 != other.w2 { return w2 < other.w2 }
        if w1 != other.w1 { return w1 < other.w1 }
        return w0 < other.w0
    }
}
