/// The curve y² = x³ + 4·(1 + u) over Fp2, a twist of that of G1, and its subgroup of order r
/// (draft-irtf-cfrg-pairing-friendly-curves section 4.2.1).
enum G2: Group {
    static let b = Fp2(4, 4)

    /// The same draft's base point.
    static let generator = AffinePoint<G2>(
        x: Fp2(
            0x024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8,
            0x13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e),
        y: Fp2(
            0x0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801,
            0x0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be))

    /// RFC 9380 section 8.8.2.
    static let map = SimplifiedSWU<Fp2>(a: Fp2(0, 240), b: Fp2(1012, 1012), z: -Fp2(2, 1), isogeny: isogeny)

    /// ψ(P) = x·P (M. Scott, IACR 2021/1130, section 4).
    ///
    /// ψ² − (x + 1)·ψ + p = 0, so that a point with ψ(P) = x·P is one with (p − x)·P = 0. p − x is r·(x − 1)²/3, and
    /// (x − 1)²/3 has no factor in common with the order of the curve, r times G2's cofactor: r·P = 0.
    static func contains(_ point: Point<G2>) -> Bool { psi(point) == point.timesParameter }

    /// (x² − x − 1)·P + (x − 1)·ψ(P) + ψ²(2·P), which is h_eff·P (A. Budroni, F. Pintore, IACR 2017/419; RFC 9380
    /// appendix G.3).
    static func clearCofactor(_ point: Point<G2>) -> Point<G2> {
        let image = psi(point)
        let multiple = point.timesParameter
        return (multiple + image).timesParameter - multiple - image - point + psi(psi(point.doubled))
    }

    /// The power of p (Frobenius), taken on the curve over Fp12 of which this one is a twist.
    ///
    /// (x, y) stands there as (x/w², y/w³), and wᵖ is w·ξ^((p−1)/6).
    static func psi(_ point: Point<G2>) -> Point<G2> {
        Point(
            x: point.x.conjugate * psiFactors.x, y: point.y.conjugate * psiFactors.y, z: point.z.conjugate)
    }

    private static let psiFactors: (x: Fp2, y: Fp2) = {
        let root = Fp2.xiToSixthOfModulusLessOne
        return (root.squared.inverse, (root.squared * root).inverse)
    }()
}
