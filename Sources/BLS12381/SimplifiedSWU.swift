/// The map of a field element to a curve by way of an isogenous one, y² = x³ + a·x + b with neither a nor b zero
/// (RFC 9380 section 6.6.3, "simplified SWU for AB == 0").
struct SimplifiedSWU<Coordinate: Field>: Sendable {
    /// The isogenous curve.
    let a, b: Coordinate
    /// What is not a square, nor −1, and keeps the map from failing.
    let z: Coordinate
    /// From there to the curve of the group.
    let isogeny: Isogeny<Coordinate>
    /// −b/a, and b/(z·a).
    private let ratio, exceptional: Coordinate

    init(a: Coordinate, b: Coordinate, z: Coordinate, isogeny: Isogeny<Coordinate>) {
        (self.a, self.b, self.z, self.isogeny) = (a, b, z, isogeny)
        ratio = -(b * a.inverse)
        exceptional = b * (z * a).inverse
    }

    /// A point of the group's curve, not always in the group.
    func callAsFunction<G: Group>(_ element: Coordinate) -> Point<G> where G.Coordinate == Coordinate {
        let (x, y) = onIsogenousCurve(element)
        return isogeny(x, y)
    }

    /// RFC 9380 section 6.6.2.
    private func onIsogenousCurve(_ u: Coordinate) -> (x: Coordinate, y: Coordinate) {
        let zu2 = z * u.squared
        let inverse = (zu2.squared + zu2).inverse
        var x = inverse.isZero ? exceptional : ratio * (Coordinate.one + inverse)
        var y = root(at: x)
        if y == nil {
            x = zu2 * x
            y = root(at: x)
        }
        // One of the two always has a root: the second value is z³u⁶ times the first, and z is not a square.
        let found = y ?? Coordinate.zero
        return (x, found.sign == u.sign ? found : -found)
    }

    private func root(at x: Coordinate) -> Coordinate? { ((x.squared + a) * x + b).squareRoot }
}

/// A rational map between two curves (RFC 9380 appendix E): x ↦ xNumerator/xDenominator of x, and
/// y ↦ y·yNumerator/yDenominator of x. The coefficients of the least power come first.
struct Isogeny<Coordinate: Field>: Sendable {
    let xNumerator, xDenominator, yNumerator, yDenominator: [Coordinate]

    /// The image; infinity where a denominator is zero.
    func callAsFunction<G: Group>(_ x: Coordinate, _ y: Coordinate) -> Point<G> where G.Coordinate == Coordinate {
        let (xn, xd) = (value(xNumerator, at: x), value(xDenominator, at: x))
        let (yn, yd) = (value(yNumerator, at: x), value(yDenominator, at: x))
        // z is the product of the denominators, so that nothing is divided.
        let square = yd.squared
        return Point(x: xn * xd * square, y: y * yn * xd.squared * xd * square, z: xd * yd)
    }

    private func value(_ coefficients: [Coordinate], at x: Coordinate) -> Coordinate {
        coefficients.reversed().reduce(Coordinate.zero) { $0 * x + $1 }
    }
}
