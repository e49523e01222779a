import Sodium

/// The hashes of a Merkle tree over SHA-256 (RFC 6962 section 2.1).
///
/// The tree of no leaf has the hash of nothing; the tree of one leaf has the leaf's hash; a larger tree of n leaves has
/// the node hash of its first k leaves' tree and of the others', k being the largest power of two below n. Leaves and
/// nodes are hashed with different first bytes, so that neither can pass for the other.
public enum MerkleTree {
    /// The root of the tree without leaves: SHA-256 of nothing.
    public static let emptyRoot = SHA256.hash([UInt8]())

    /// SHA-256(0x00 ‖ entry).
    public static func leafHash(_ entry: [UInt8]) -> Digest { entry.withUnsafeBytes { leafHash($0) } }

    /// SHA-256(0x00 ‖ entry).
    public static func leafHash(_ entry: UnsafeRawBufferPointer) -> Digest {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update($0) }
        hasher.update(entry)
        return hasher.finalize()
    }

    /// SHA-256(0x01 ‖ left ‖ right).
    public static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(1)) { hasher.update($0) }
        hasher.update(left)
        hasher.update(right)
        return hasher.finalize()
    }

    /// The tree hash over leaf hashes, in one pass and in memory for O(log n) of them.
    public static func root(of leaves: some Sequence<Digest>) -> Digest {
        var frontier = Frontier()
        for leaf in leaves { frontier.append(leaf) }
        return frontier.root
    }
}
