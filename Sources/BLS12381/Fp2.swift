/// Fp[u] with u² = −1 (RFC 9380 section 8.8.2): c0 + c1·u.
struct Fp2: Equatable, Sendable {
    var c0, c1: Fp

    init(_ c0: Fp, _ c1: Fp) { (self.c0, self.c1) = (c0, c1) }

    static let zero = Fp2(Fp.zero, Fp.zero)
    static let one = Fp2(Fp.one, Fp.zero)

    var isZero: Bool { c0.isZero && c1.isZero }

    static func + (left: Fp2, right: Fp2) -> Fp2 { Fp2(left.c0 + right.c0, left.c1 + right.c1) }

    static func - (left: Fp2, right: Fp2) -> Fp2 { Fp2(left.c0 - right.c0, left.c1 - right.c1) }

    static prefix func - (element: Fp2) -> Fp2 { Fp2(-element.c0, -element.c1) }

    var doubled: Fp2 { Fp2(c0.doubled, c1.doubled) }

    /// Three products for four (Karatsuba).
    static func * (left: Fp2, right: Fp2) -> Fp2 {
        let first = left.c0 * right.c0
        let second = left.c1 * right.c1
        let crossed = (left.c0 + left.c1) * (right.c0 + right.c1)
        return Fp2(first - second, crossed - first - second)
    }

    static func * (left: Fp2, right: Fp) -> Fp2 { Fp2(left.c0 * right, left.c1 * right) }

    /// (c0 + c1)(c0 − c1) + 2·c0·c1·u.
    var squared: Fp2 { Fp2((c0 + c1) * (c0 - c1), (c0 * c1).doubled) }

    /// c0 − c1·u, which is also the power of p (Frobenius).
    var conjugate: Fp2 { Fp2(c0, -c1) }

    /// Times ξ = 1 + u, by which Fp6 is made and the curve of G2 is twisted.
    var timesXi: Fp2 { Fp2(c0 - c1, c0 + c1) }

    /// 1/self; zero for zero.
    var inverse: Fp2 {
        let inverseNorm = norm.inverse
        return Fp2(c0 * inverseNorm, -(c1 * inverseNorm))
    }

    /// c0² + c1².
    private var norm: Fp { c0.squared + c1.squared }

    /// A square root, or nil if there is none.
    ///
    /// If (x + y·u)² = c0 + c1·u, then x² + y² is a root of the norm and x² − y² is c0, so that x² is half of their
    /// sum; the other root of the norm gives the other sum (G. Adj, F. Rodríguez-Henríquez, "Square root computation
    /// over even extension fields", IACR 2012/685, algorithm 8).
    var squareRoot: Fp2? {
        if c1.isZero {
            // −1 has no root in Fp, so that either c0 has one or −c0 has.
            if let root = c0.squareRoot { return Fp2(root, Fp.zero) }
            return (-c0).squareRoot.map { Fp2(Fp.zero, $0) }
        }
        guard let rootOfNorm = norm.squareRoot else { return nil }
        guard let x = ((c0 + rootOfNorm) * Fp2.half).squareRoot ?? ((c0 - rootOfNorm) * Fp2.half).squareRoot else {
            return nil
        }
        let root = Fp2(x, c1 * x.doubled.inverse)
        return root.squared == self ? root : nil
    }

    private static let half = Fp.one.doubled.inverse
}

extension Fp2: Field {
    static let degree = 2
    static let byteCount = 2 * Fp.byteCount

    /// `sgn0` of RFC 9380 section 4.1: that of the first coordinate that is not zero.
    var sign: Bool { c0.isZero ? c1.sign : c0.sign }

    /// In the compressed form c1 comes first, here too.
    var isGreaterHalf: Bool { c1.isZero ? c0.isGreaterHalf : c1.isGreaterHalf }

    /// c1, then c0.
    init?(bigEndian bytes: ArraySlice<UInt8>) {
        guard let c1 = Fp(bigEndian: bytes.prefix(Fp.byteCount)), let c0 = Fp(bigEndian: bytes.dropFirst(Fp.byteCount))
        else { return nil }
        self.init(c0, c1)
    }

    var bigEndian: [UInt8] { c1.bigEndian + c0.bigEndian }

    /// c0, then c1.
    init(reducing bytes: ArraySlice<UInt8>) {
        self.init(Fp(reducing: bytes.prefix(64)), Fp(reducing: bytes.dropFirst(64)))
    }
}
