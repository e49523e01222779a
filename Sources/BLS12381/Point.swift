/// One of the two groups: the curve y² = x³ + b over its field, and what singles out the subgroup of order r in it.
protocol Group {
    associatedtype Coordinate: Field
    static var b: Coordinate { get }
    /// How a field element is mapped to the curve.
    static var map: SimplifiedSWU<Coordinate> { get }
    /// Whether a point of the curve is in the subgroup.
    static func contains(_ point: Point<Self>) -> Bool
    /// Into the subgroup: the multiple by `h_eff` of RFC 9380 section 8.8.
    static func clearCofactor(_ point: Point<Self>) -> Point<Self>
}

/// A point of the curve of a group, not always in the group: (x/z², y/z³), or infinity if z is zero (Jacobian
/// coordinates).
struct Point<G: Group>: Sendable {
    typealias Coordinate = G.Coordinate

    var x, y, z: Coordinate

    init(x: Coordinate, y: Coordinate, z: Coordinate) { (self.x, self.y, self.z) = (x, y, z) }

    init(_ point: AffinePoint<G>) { self.init(x: point.x, y: point.y, z: Coordinate.one) }

    static var infinity: Point { Point(x: Coordinate.one, y: Coordinate.one, z: Coordinate.zero) }

    var isInfinity: Bool { z.isZero }

    static prefix func - (point: Point) -> Point { Point(x: point.x, y: -point.y, z: point.z) }

    /// Twice the point ("dbl-2009-l" of the Explicit-Formulas Database, D. Bernstein, T. Lange).
    var doubled: Point {
        let a = x.squared
        let b = y.squared
        let c = b.squared
        let d = ((x + b).squared - a - c).doubled
        let e = a.doubled + a
        let x3 = e.squared - d.doubled
        return Point(x: x3, y: e * (d - x3) - c.doubled.doubled.doubled, z: (y * z).doubled)
    }

    /// The sum ("add-2007-bl" of the same), of any two points.
    static func + (left: Point, right: Point) -> Point {
        if left.isInfinity { return right }
        if right.isInfinity { return left }
        let leftSquare = left.z.squared
        let rightSquare = right.z.squared
        let leftX = left.x * rightSquare
        let leftY = left.y * right.z * rightSquare
        let h = right.x * leftSquare - leftX
        let r = right.y * left.z * leftSquare - leftY
        if h.isZero { return r.isZero ? left.doubled : infinity }
        let square = h.squared
        let cube = h * square
        let v = leftX * square
        let x3 = r.squared - cube - v.doubled
        return Point(x: x3, y: r * (v - x3) - leftY * cube, z: left.z * right.z * h)
    }

    static func - (left: Point, right: Point) -> Point { left + -right }

    /// The multiple by a number that is not negative.
    func times(_ number: StaticBigInt) -> Point {
        var result = Point.infinity
        for bit in number.bits {
            result = result.doubled
            if bit { result = result + self }
        }
        return result
    }

    /// The same point, by its coordinates on the curve; nil for infinity.
    var affine: AffinePoint<G>? {
        guard !isInfinity else { return nil }
        let inverse = z.inverse
        let square = inverse.squared
        return AffinePoint(x: x * square, y: y * square * inverse)
    }
}

extension Point: Equatable {
    static func == (left: Point, right: Point) -> Bool {
        if left.isInfinity || right.isInfinity { return left.isInfinity && right.isInfinity }
        let leftSquare = left.z.squared
        let rightSquare = right.z.squared
        return left.x * rightSquare == right.x * leftSquare
            && left.y * right.z * rightSquare == right.y * left.z * leftSquare
    }
}

/// A point by its coordinates on the curve; never infinity.
struct AffinePoint<G: Group>: Equatable, Sendable {
    var x, y: G.Coordinate

    static prefix func - (point: AffinePoint) -> AffinePoint { AffinePoint(x: point.x, y: -point.y) }

    var isOnCurve: Bool { y.squared == x.squared * x + G.b }
}
