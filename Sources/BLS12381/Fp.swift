/// The base field of BLS12-381: the integers modulo
/// p = 0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab
/// (RFC 9380 section 8.8.1; draft-irtf-cfrg-pairing-friendly-curves section 4.2.1).
///
/// An element a stands as a·2³⁸⁴ mod p (Montgomery's form), always below p, in six words, the least significant first.
/// The words have names because an array would be allocated, and a loop over them would not be unrolled, millions of
/// times.
struct Fp: Equatable, Sendable {
    var w0, w1, w2, w3, w4, w5: UInt64

    /// Words as they stand, the least significant first.
    @inline(__always)
    init(_ w0: UInt64, _ w1: UInt64, _ w2: UInt64, _ w3: UInt64, _ w4: UInt64, _ w5: UInt64) {
        (self.w0, self.w1, self.w2, self.w3, self.w4, self.w5) = (w0, w1, w2, w3, w4, w5)
    }

    /// p itself, in words as they stand.
    static let modulus = Fp(
        0xb9fe_ffff_ffff_aaab, 0x1eab_fffe_b153_ffff, 0x6730_d2a0_f6b0_f624, 0x6477_4b84_f385_12bf,
        0x4b1b_a7b6_434b_acd7, 0x1a01_11ea_397f_e69a)

    static let zero = Fp(0, 0, 0, 0, 0, 0)

    /// 2³⁸⁴ mod p.
    static let one = Fp(
        0x7609_0000_0002_fffd, 0xebf4_000b_c40c_0002, 0x5f48_9857_53c7_58ba, 0x77ce_5853_7052_5745,
        0x5c07_1a97_a256_ec6d, 0x15f6_5ec3_fa80_e493)

    var isZero: Bool { (w0 | w1 | w2 | w3 | w4 | w5) == 0 }

    static func + (left: Fp, right: Fp) -> Fp {
        var carry: UInt64 = 0
        let w0 = sum(left.w0, right.w0, &carry)
        let w1 = sum(left.w1, right.w1, &carry)
        let w2 = sum(left.w2, right.w2, &carry)
        let w3 = sum(left.w3, right.w3, &carry)
        let w4 = sum(left.w4, right.w4, &carry)
        // Twice p fits in 384 bits: nothing is carried out.
        return Fp(w0, w1, w2, w3, w4, sum(left.w5, right.w5, &carry)).reducedOnce
    }

    static func - (left: Fp, right: Fp) -> Fp {
        var borrow: UInt64 = 0
        let w0 = difference(left.w0, right.w0, &borrow)
        let w1 = difference(left.w1, right.w1, &borrow)
        let w2 = difference(left.w2, right.w2, &borrow)
        let w3 = difference(left.w3, right.w3, &borrow)
        let w4 = difference(left.w4, right.w4, &borrow)
        let w5 = difference(left.w5, right.w5, &borrow)
        // Below zero: p once more.
        let mask = 0 &- borrow
        var carry: UInt64 = 0
        return Fp(
            sum(w0, 0xb9fe_ffff_ffff_aaab & mask, &carry), sum(w1, 0x1eab_fffe_b153_ffff & mask, &carry),
            sum(w2, 0x6730_d2a0_f6b0_f624 & mask, &carry), sum(w3, 0x6477_4b84_f385_12bf & mask, &carry),
            sum(w4, 0x4b1b_a7b6_434b_acd7 & mask, &carry), sum(w5, 0x1a01_11ea_397f_e69a & mask, &carry))
    }

    static prefix func - (element: Fp) -> Fp { zero - element }

    var doubled: Fp { self + self }

    /// The words less p, if they are not below it; for words below 2p.
    @inline(__always)
    var reducedOnce: Fp {
        var borrow: UInt64 = 0
        let r0 = difference(w0, 0xb9fe_ffff_ffff_aaab, &borrow)
        let r1 = difference(w1, 0x1eab_fffe_b153_ffff, &borrow)
        let r2 = difference(w2, 0x6730_d2a0_f6b0_f624, &borrow)
        let r3 = difference(w3, 0x6477_4b84_f385_12bf, &borrow)
        let r4 = difference(w4, 0x4b1b_a7b6_434b_acd7, &borrow)
        let r5 = difference(w5, 0x1a01_11ea_397f_e69a, &borrow)
        // A mask and no branch: half of all sums are above p, and no processor guesses which.
        let keep = 0 &- borrow
        return Fp(
            (w0 & keep) | (r0 & ~keep), (w1 & keep) | (r1 & ~keep), (w2 & keep) | (r2 & ~keep),
            (w3 & keep) | (r3 & ~keep), (w4 & keep) | (r4 & ~keep), (w5 & keep) | (r5 & ~keep))
    }
}

/// a + b + carry in one word, and what is carried on.
@inline(__always)
private func sum(_ a: UInt64, _ b: UInt64, _ carry: inout UInt64) -> UInt64 {
    let partial = a &+ b
    let total = partial &+ carry
    carry = (partial < a ? 1 : 0) | (total < partial ? 1 : 0)
    return total
}

/// a − b − borrow in one word, and what is borrowed on.
@inline(__always)
private func difference(_ a: UInt64, _ b: UInt64, _ borrow: inout UInt64) -> UInt64 {
    let partial = a &- b
    let total = partial &- borrow
    borrow = (a < b ? 1 : 0) | (partial < borrow ? 1 : 0)
    return total
}
