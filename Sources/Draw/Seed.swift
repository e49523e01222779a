import Sodium
import WireFormat

/// What neither the court nor the beacon could know alone (protocol section 7.3).
public enum Seed {
    /// - Parameters:
    ///   - leaf: the leaf hash of the `draw.opened` entry: all that was fixed before, the pool and the commitment
    ///     included.
    ///   - chain: the name of the beacon's chain.
    public static func digest(
        leaf: Digest, secret: [UInt8], chain: String, round: Int, signature: [UInt8]
    ) -> Digest {
        SHA256.hash(
            "insacula/v1/seed\n\(leaf.hex)\n\(Hex.encode(secret))\n\(chain) \(round) \(Hex.encode(signature))\n")
    }
}
