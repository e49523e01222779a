extension Fp12 {
    /// The power of 3·(p¹² − 1)/r: one for what is one under any pairing, and only for that, since r is no multiple of 3.
    ///
    /// (p¹² − 1)/r is (p⁶ − 1)·(p² + 1)·(p⁴ − p² + 1)/r, and 3·(p⁴ − p² + 1)/r is
    /// (x − 1)²·(x + p)·(x² + p² − 1) + 3 (D. Hayashida, K. Hayasaka, T. Teruya, "Efficient final exponentiation via
    /// cyclotomic structure for pairings over families of elliptic curves", IACR 2020/875).
    var finalExponentiation: Fp12 {
        let first = conjugate * inverse
        let easy = first.frobenius.frobenius * first
        // From here on the inverse is the conjugate.
        let a = easy.toParameter * easy.conjugate
        let b = a.toParameter * a.conjugate
        let c = b.toParameter * b.frobenius
        let d = c.toParameter.toParameter * c.frobenius.frobenius * c.conjugate
        return d * easy.cyclotomicSquare * easy
    }

    /// The power of the curve's parameter x, for elements whose inverse is their conjugate.
    private var toParameter: Fp12 {
        var result = Fp12.one
        for bit in parameterMagnitude.bits {
            result = result.cyclotomicSquare
            if bit { result = result * self }
        }
        return result.conjugate
    }

    /// The square of an element of order dividing p⁴ − p² + 1, in nine squarings of Fp2 (R. Granger, M. Scott,
    /// "Faster squaring in the cyclotomic subgroup of sixth degree extensions", IACR 2009/565).
    var cyclotomicSquare: Fp12 {
        let (a0, a1) = Fp12.squareOverFp4(c0.c0, c1.c1)
        let (b0, b1) = Fp12.squareOverFp4(c1.c0, c0.c2)
        let (d0, d1) = Fp12.squareOverFp4(c0.c1, c1.c2)
        func thrice(_ square: Fp2, less twice: Fp2) -> Fp2 { (square - twice).doubled + square }
        func thrice(_ square: Fp2, plus twice: Fp2) -> Fp2 { (square + twice).doubled + square }
        return Fp12(
            Fp6(thrice(a0, less: c0.c0), thrice(b0, less: c0.c1), thrice(d0, less: c0.c2)),
            Fp6(thrice(d1.timesXi, plus: c1.c0), thrice(a1, plus: c1.c1), thrice(b1, plus: c1.c2)))
    }

    /// (a + b·s)² with s² = ξ.
    private static func squareOverFp4(_ a: Fp2, _ b: Fp2) -> (Fp2, Fp2) {
        let aa = a.squared
        let bb = b.squared
        return (aa + bb.timesXi, (a + b).squared - aa - bb)
    }
}
