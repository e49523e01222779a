import Sodium
import WireFormat

/// What the court fixes before any randomness exists (protocol section 7.1).
public enum Commitment {
    /// Bytes of the secret that is committed to.
    public static let secretSize = 32

    public static func digest(draw: DrawID, secret: [UInt8]) -> Digest {
        SHA256.hash("insacula/v1/commitment\n\(draw)\n\(Hex.encode(secret))\n")
    }
}
