/// A point of G2 of BLS12-381.
///
/// Every point that is read is on the curve, of order r, and not infinity. Only `hash` could give infinity, with
/// a probability of 1/r, which is below 2⁻²⁵⁴: RFC 9380 defines it so, and nobody has such a message. `Pairing`
/// treats it as the neutral element that it is, and `init(compressed:)` does not read it.
public struct G2Point: Equatable, Sendable {
    /// Nil for infinity.
    let affine: AffinePoint<G2>?

    init(_ point: Point<G2>) { affine = point.affine }

    /// A point from its compressed form (96 bytes; draft-irtf-cfrg-pairing-friendly-curves appendix C), fully checked.
    public init(compressed: [UInt8]) throws(InvalidPoint) { affine = try AffinePoint(compressed: compressed) }

    /// The compressed form, 96 bytes.
    public var compressed: [UInt8] { affine?.compressed ?? AffinePoint<G2>.compressedInfinity }

    /// The base point of draft-irtf-cfrg-pairing-friendly-curves section 4.2.1.
    public static let generator = G2Point(Point(G2.generator))

    /// `hash_to_curve` of the suite BLS12381G2_XMD:SHA-256_SSWU_RO_ (RFC 9380 section 8.8.2).
    public static func hash(_ message: [UInt8], by hashToCurve: HashToCurve) -> G2Point {
        G2Point(hashToCurve.point(of: message))
    }
}
