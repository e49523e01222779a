// The compressed form of points, as Zcash has it: x, most significant byte first, whose three highest bits are flags
// (draft-irtf-cfrg-pairing-friendly-curves appendix C).

private enum Flag {
    static let compressed: UInt8 = 0x80
    static let infinity: UInt8 = 0x40
    /// y comes after −y.
    static let greaterHalf: UInt8 = 0x20
}

extension AffinePoint {
    /// A point of the group, everything checked.
    init(compressed bytes: [UInt8]) throws(InvalidPoint) {
        guard let first = bytes.first, bytes.count == G.Coordinate.byteCount else { throw .length }
        guard first & Flag.compressed != 0 else { throw .notCompressed }
        guard first & Flag.infinity == 0 else { throw .infinity }
        var number = bytes
        number[0] = first & ~(Flag.compressed | Flag.greaterHalf)
        guard let x = G.Coordinate(bigEndian: number[...]) else { throw .notReduced }
        guard let root = (x.squared * x + G.b).squareRoot else { throw .notOnCurve }
        let isGreater = first & Flag.greaterHalf != 0
        self.init(x: x, y: root.isGreaterHalf == isGreater ? root : -root)
        guard G.contains(Point(self)) else { throw .notInSubgroup }
    }

    var compressed: [UInt8] {
        var bytes = x.bigEndian
        bytes[0] |= Flag.compressed | (y.isGreaterHalf ? Flag.greaterHalf : 0)
        return bytes
    }

    /// The compressed form of infinity.
    static var compressedInfinity: [UInt8] {
        [Flag.compressed | Flag.infinity] + [UInt8](repeating: 0, count: G.Coordinate.byteCount - 1)
    }
}
