import Sodium

/// How the rounds of a chain are signed (protocol section 8).
public enum Scheme: String, CaseIterable, Sendable {
    /// drand quicknet: BLS12-381, each round signed on its own, signatures in G1.
    case quicknet = "bls-unchained-g1-rfc9380"
    /// drand default: BLS12-381, each round signed over the one before it, signatures in G2.
    case chained = "pedersen-bls-chained"
    /// The NIST randomness beacon 2.0: RSA pulses.
    case nist = "nist-v2"
    /// A beacon that the installation itself runs.
    case local = "ed25519-local"

    /// Whether a group of drand signs, whose hash is part of the chain's.
    public var isOfDrand: Bool { self == .quicknet || self == .chained }

    /// Whether the signature covers more than the round's number tells: then a record carries what is signed.
    public var hasSigned: Bool { self == .chained || self == .nist }

    /// Bytes of a public key.
    public var keySize: Int {
        switch self {
        case .quicknet: 96
        case .chained: 48
        case .nist: NISTPulse.keySize
        case .local: Ed25519.PublicKey.size
        }
    }
}
