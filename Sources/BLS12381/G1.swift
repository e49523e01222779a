/// The curve y² = x³ + 4 over Fp and its subgroup of order r (draft-irtf-cfrg-pairing-friendly-curves section 4.2.1).
enum G1: Group {
    static let b: Fp = 4

    /// The same draft's base point.
    static let generator = AffinePoint<G1>(
        x: 0x17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
        y: 0x08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1)

    /// RFC 9380 section 8.8.1.
    static let map = SimplifiedSWU<Fp>(
        a: 0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1d,
        b: 0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0,
        z: 11,
        isogeny: isogeny)

    /// φ(x, y) = (β·x, y) with β³ = 1 has φ² + φ + 1 = 0. A point with φ(P) = −x²·P (the curve's parameter x) is
    /// therefore one with (x⁴ − x² + 1)·P = r·P = 0; and in the subgroup, φ is that multiple (M. Scott, "A note on group
    /// membership tests for G1, G2 and GT on BLS pairing-friendly curves", IACR 2021/1130, section 6).
    static func contains(_ point: Point<G1>) -> Bool {
        let turned = Point<G1>(x: point.x * beta, y: point.y, z: point.z)
        return turned == -point.timesParameter.timesParameter
    }

    /// The third root of one whose φ is the multiple by −x²; the other one's is that by x² − 1.
    private static let beta: Fp = 0x5f19672fdf76ce51ba69c6076a0f77eaddb3a93be6f89688de17d813620a00022e01fffffffefffe

    /// h_eff is 1 − x (RFC 9380 section 8.8.1).
    static func clearCofactor(_ point: Point<G1>) -> Point<G1> { point - point.timesParameter }
}

extension Point {
    /// The multiple by the curve's parameter x = −0xd201000000010000.
    var timesParameter: Point { -times(parameterMagnitude) }
}

/// |x|, of which p, r and the length of the pairing's loop are made: r = x⁴ − x² + 1, p = (x − 1)²·r/3 + x.
let parameterMagnitude: StaticBigInt = 0xd201000000010000
