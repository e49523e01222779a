/// The optimal ate pairing e: G1 × G2 → Fp12 of BLS12-381.
public enum Pairing {
    /// Whether e(a, b) = e(c, d): one final exponentiation of e(a, b)·e(−c, d).
    ///
    /// A BLS signature S in G1 of the message hash H under the key K in G2 is valid if e(S, generator) = e(H, K); one in
    /// G2 under a key in G1, if e(generator, S) = e(K, H).
    public static func agree(_ a: G1Point, _ b: G2Point, _ c: G1Point, _ d: G2Point) -> Bool {
        var pairs: [(AffinePoint<G1>, AffinePoint<G2>)] = []
        // A pairing with infinity is one.
        if let a = a.affine, let b = b.affine { pairs.append((a, b)) }
        if let c = c.affine, let d = d.affine { pairs.append((-c, d)) }
        return MillerLoop.product(of: pairs).finalExponentiation == Fp12.one
    }
}
