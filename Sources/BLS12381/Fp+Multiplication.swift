// Montgomery's multiplication (P. Montgomery, "Modular multiplication without trial division", 1985), word by word.

extension Fp {
    /// The product, reduced: a·b·2⁻³⁸⁴ of the words as they stand.
    static func * (left: Fp, right: Fp) -> Fp {
        var product = Fp(0, 0, 0, 0, 0, 0)
        product.addProduct(of: left, right.w0)
        product.addProduct(of: left, right.w1)
        product.addProduct(of: left, right.w2)
        product.addProduct(of: left, right.w3)
        product.addProduct(of: left, right.w4)
        product.addProduct(of: left, right.w5)
        return product.reducedOnce
    }

    var squared: Fp { self * self }

    /// (self + left·word + m·p) / 2⁶⁴, with the m that makes the division exact.
    ///
    /// Six words are enough for what stands between the steps, because p's highest word leaves a bit free.
    @inline(__always)
    private mutating func addProduct(of left: Fp, _ word: UInt64) {
        var carry: UInt64 = 0
        var reduction: UInt64 = 0
        w0 = multiplyAdd(left.w0, word, w0, &carry)
        let m = w0 &* 0x89f3_fffc_fffc_fffd  // −1/p mod 2⁶⁴
        _ = multiplyAdd(m, 0xb9fe_ffff_ffff_aaab, w0, &reduction)
        w0 = multiplyAdd(m, 0x1eab_fffe_b153_ffff, multiplyAdd(left.w1, word, w1, &carry), &reduction)
        w1 = multiplyAdd(m, 0x6730_d2a0_f6b0_f624, multiplyAdd(left.w2, word, w2, &carry), &reduction)
        w2 = multiplyAdd(m, 0x6477_4b84_f385_12bf, multiplyAdd(left.w3, word, w3, &carry), &reduction)
        w3 = multiplyAdd(m, 0x4b1b_a7b6_434b_acd7, multiplyAdd(left.w4, word, w4, &carry), &reduction)
        w4 = multiplyAdd(m, 0x1a01_11ea_397f_e69a, multiplyAdd(left.w5, word, w5, &carry), &reduction)
        w5 = carry &+ reduction
    }
}

/// The low word of a·b + addend + carry; the high word is carried on.
@inline(__always)
private func multiplyAdd(_ a: UInt64, _ b: UInt64, _ addend: UInt64, _ carry: inout UInt64) -> UInt64 {
    // Not UInt128: without optimization, as tests run, that is five times as slow.
    let (high, low) = a.multipliedFullWidth(by: b)
    let (partial, first) = low.addingReportingOverflow(addend)
    let (total, second) = partial.addingReportingOverflow(carry)
    carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
    return total
}
