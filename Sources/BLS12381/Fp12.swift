/// Fp6[w] with w² = v: c0 + c1·w. Pairings are elements of it.
struct Fp12: Equatable, Sendable {
    var c0, c1: Fp6

    init(_ c0: Fp6, _ c1: Fp6) { (self.c0, self.c1) = (c0, c1) }

    static let one = Fp12(Fp6.one, Fp6.zero)

    /// Three products for four (Karatsuba).
    static func * (left: Fp12, right: Fp12) -> Fp12 {
        let p0 = left.c0 * right.c0
        let p1 = left.c1 * right.c1
        let crossed = (left.c0 + left.c1) * (right.c0 + right.c1)
        return Fp12(p0 + p1.timesV, crossed - p0 - p1)
    }

    /// (c0 + c1)(c0 + v·c1) is c0² + v·c1² + (1 + v)·c0·c1: two products for three.
    var squared: Fp12 {
        let product = c0 * c1
        let crossed = (c0 + c1) * (c0 + c1.timesV)
        return Fp12(crossed - product - product.timesV, product + product)
    }

    /// Times a line b0 + b1·v + b4·v·w, which is mostly zero.
    func times(_ line: Line) -> Fp12 {
        let p0 = c0.times(line.b0, line.b1)
        let p1 = c1.times(v: line.b4)
        let crossed = (c0 + c1).times(line.b0, line.b1 + line.b4)
        return Fp12(p0 + p1.timesV, crossed - p0 - p1)
    }

    /// c0 − c1·w, the power of p⁶; where the norm is one, as after the easy part of the final exponentiation, 1/self.
    var conjugate: Fp12 { Fp12(c0, -c1) }

    /// 1/self; zero for zero.
    var inverse: Fp12 {
        let inverseNorm = (c0 * c0 - (c1 * c1).timesV).inverse
        return Fp12(c0 * inverseNorm, -(c1 * inverseNorm))
    }

    /// The power of p (Frobenius).
    ///
    /// Each coefficient of a wⁱ is conjugated; wᵖ is w·ξ^((p−1)/6), because w⁶ = ξ.
    var frobenius: Fp12 {
        let powers = Fp12.frobeniusPowers
        return Fp12(
            Fp6(c0.c0.conjugate, c0.c1.conjugate * powers.p2, c0.c2.conjugate * powers.p4),
            Fp6(c1.c0.conjugate * powers.p1, c1.c1.conjugate * powers.p3, c1.c2.conjugate * powers.p5))
    }

    /// ξ^(i·(p−1)/6), computed rather than copied from a table.
    private static let frobeniusPowers: (p1: Fp2, p2: Fp2, p3: Fp2, p4: Fp2, p5: Fp2) = {
        let p1 = Fp2.xiToSixthOfModulusLessOne
        let p2 = p1.squared
        return (p1, p2, p1 * p2, p2.squared, p1 * p2.squared)
    }()
}

extension Fp2 {
    /// ξ^((p−1)/6).
    static let xiToSixthOfModulusLessOne = Fp2(Fp.one, Fp.one).power(
        0x45582fc5eeaa66f0c849bf3b5e1f223e613e1eb7deb831fe688231ad3c82906051caaaa72e3555549aa7ffffffff1c7)
}
