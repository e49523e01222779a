/// A line through points of G2, at a point of G1, as an element of Fp12: b0 + b1·v + b4·v·w.
struct Line {
    let b0, b1, b4: Fp2
}

/// A pair's way through Miller's loop.
///
/// The point (x, y) of the twist stands on the curve over Fp12 as (x/w², y/w³). A line with slope λ on the twist, through
/// (x, y), has there, at (xP, yP) and times w³, the value (λ·x − y) − λ·xP·v + yP·v·w. The lines below are further
/// multiplied by what keeps them from dividing, elements of Fp2. The final exponentiation makes one of all such factors.
struct MillerLoop {
    private let p: AffinePoint<G1>
    private let q: AffinePoint<G2>
    private var t: Point<G2>

    init(_ p: AffinePoint<G1>, _ q: AffinePoint<G2>) { (self.p, self.q, t) = (p, q, Point(q)) }

    /// The product of all pairs' values, before the final exponentiation: the optimal ate pairing's loop has the length of
    /// the curve's parameter x (F. Vercauteren, "Optimal pairings", IACR 2008/096).
    static func product(of pairs: [(AffinePoint<G1>, AffinePoint<G2>)]) -> Fp12 {
        var loops = pairs.map { MillerLoop($0.0, $0.1) }
        var value = Fp12.one
        for bit in parameterMagnitude.bits.dropFirst() {
            value = value.squared
            for index in loops.indices {
                value = value.times(loops[index].double())
                if bit { value = value.times(loops[index].add()) }
            }
        }
        // x is negative.
        return value.conjugate
    }

    /// T becomes 2·T. The tangent of T, times 2·y·z³.
    private mutating func double() -> Line {
        let xx = t.x.squared
        let yy = t.y.squared
        let zz = t.z.squared
        let slope = xx.doubled + xx
        let line: Line
        let d = ((t.x + yy).squared - xx - yy.squared).doubled
        let x3 = slope.squared - d.doubled
        let z3 = (t.y * t.z).doubled
        line = Line(b0: slope * t.x - yy.doubled, b1: -(slope * zz) * p.x, b4: z3 * zz * p.y)
        t = Point(x: x3, y: slope * (d - x3) - yy.squared.doubled.doubled.doubled, z: z3)
        return line
    }

    /// T becomes T + Q. The line through both, times their z.
    ///
    /// They are never the same point or opposite ones: T is a multiple of Q by a number between 1 and r − 1.
    private mutating func add() -> Line {
        let zz = t.z.squared
        let h = q.x * zz - t.x
        let slope = q.y * t.z * zz - t.y
        let hh = h.squared
        let hhh = h * hh
        let v = t.x * hh
        let x3 = slope.squared - hhh - v.doubled
        let z3 = t.z * h
        t = Point(x: x3, y: slope * (v - x3) - t.y * hhh, z: z3)
        return Line(b0: slope * q.x - q.y * z3, b1: -slope * p.x, b4: z3 * p.y)
    }
}
