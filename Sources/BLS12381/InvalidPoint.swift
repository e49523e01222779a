/// Why bytes are not the compressed form of a point of the group.
public enum InvalidPoint: Error, Equatable, Sendable {
    /// Not 48 bytes for G1, 96 bytes for G2.
    case length
    /// The flag for the compressed form is not set.
    case notCompressed
    /// The flag for infinity is set. Infinity is a member of both groups, and never a key or a signature that should
    /// pass (draft-irtf-cfrg-bls-signature section 5.2, `KeyValidate`).
    case infinity
    /// A number that is not below p: every point has one form only.
    case notReduced
    case notOnCurve
    /// On the curve, but not of order r.
    case notInSubgroup
}
