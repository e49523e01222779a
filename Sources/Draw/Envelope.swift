import Sodium
import WireFormat

/// The secret of a draw, sealed to a custodian who can open the draw without the court (protocol section 9).
public enum Envelope {
    /// Bytes of a box: ephemeral key, tag and secret.
    public static let size = SealedBox.overhead + Commitment.secretSize

    /// The one box that this draw, secret and custodian's key (X25519, 32 bytes) give.
    ///
    /// The ephemeral key follows from the secret, so that after the reveal anyone can rebuild the box and see that it
    /// was honest.
    public static func box(draw: DrawID, secret: [UInt8], key: [UInt8]) throws -> [UInt8] {
        let ephemeral = SHA256.hash(
            "insacula/v1/envelope\n\(draw)\n\(Hex.encode(secret))\n\(Hex.encode(key))\n")
        return try SealedBox.seal(secret, to: key, ephemeral: ephemeral)
    }
}
