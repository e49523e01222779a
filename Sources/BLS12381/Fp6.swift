/// Fp2[v] with v³ = ξ = 1 + u: c0 + c1·v + c2·v².
struct Fp6: Equatable, Sendable {
    var c0, c1, c2: Fp2

    init(_ c0: Fp2, _ c1: Fp2, _ c2: Fp2) { (self.c0, self.c1, self.c2) = (c0, c1, c2) }

    static let zero = Fp6(Fp2.zero, Fp2.zero, Fp2.zero)
    static let one = Fp6(Fp2.one, Fp2.zero, Fp2.zero)

    static func + (left: Fp6, right: Fp6) -> Fp6 {
        Fp6(left.c0 + right.c0, left.c1 + right.c1, left.c2 + right.c2)
    }

    static func - (left: Fp6, right: Fp6) -> Fp6 {
        Fp6(left.c0 - right.c0, left.c1 - right.c1, left.c2 - right.c2)
    }

    static prefix func - (element: Fp6) -> Fp6 { Fp6(-element.c0, -element.c1, -element.c2) }

    /// Six products for nine (Karatsuba).
    static func * (left: Fp6, right: Fp6) -> Fp6 {
        let p0 = left.c0 * right.c0
        let p1 = left.c1 * right.c1
        let p2 = left.c2 * right.c2
        let p01 = (left.c0 + left.c1) * (right.c0 + right.c1) - p0 - p1
        let p02 = (left.c0 + left.c2) * (right.c0 + right.c2) - p0 - p2
        let p12 = (left.c1 + left.c2) * (right.c1 + right.c2) - p1 - p2
        return Fp6(p0 + p12.timesXi, p01 + p2.timesXi, p02 + p1)
    }

    /// Times b0 + b1·v.
    func times(_ b0: Fp2, _ b1: Fp2) -> Fp6 {
        let p0 = c0 * b0
        let p1 = c1 * b1
        let p01 = (c0 + c1) * (b0 + b1) - p0 - p1
        return Fp6(p0 + (c2 * b1).timesXi, p01, c2 * b0 + p1)
    }

    /// Times b1·v.
    func times(v b1: Fp2) -> Fp6 { Fp6((c2 * b1).timesXi, c0 * b1, c1 * b1) }

    var timesV: Fp6 { Fp6(c2.timesXi, c0, c1) }

    /// 1/self; zero for zero. (The norm over Fp2 and the product of the other conjugates, by Cramer's rule.)
    var inverse: Fp6 {
        let t0 = c0.squared - (c1 * c2).timesXi
        let t1 = c2.squared.timesXi - c0 * c1
        let t2 = c1.squared - c0 * c2
        let inverseNorm = (c0 * t0 + (c2 * t1 + c1 * t2).timesXi).inverse
        return Fp6(t0 * inverseNorm, t1 * inverseNorm, t2 * inverseNorm)
    }
}
