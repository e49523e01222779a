import Sodium

/// Bytes, digests and keys that look random and follow from a label: SHA-256 in counter mode.
///
/// The vectors in `Audit/vectors` contain them, so a change here is a change of all vectors.
public enum Fixed {
    public static func bytes(_ label: String, count: Int = 32) -> [UInt8] {
        var bytes: [UInt8] = []
        var block = 0
        while bytes.count < count {
            bytes += SHA256.hash("forge\n\(label)\n\(block)\n").bytes
            block += 1
        }
        return Array(bytes.prefix(count))
    }

    public static func digest(_ label: String) -> Digest { SHA256.hash("forge\n\(label)\n") }

    public static func signingKey(_ label: String) -> Ed25519.PrivateKey {
        certain { try Ed25519.PrivateKey(seed: bytes(label)) }
    }

    public static func matterKey(_ label: String) -> VRF.PrivateKey {
        certain { try VRF.PrivateKey(random: Randomness { bytes(label, count: $0) }) }
    }
}
