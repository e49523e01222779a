import Sodium
import Testing
import TransparencyLog

/// The proofs of certificate-transparency's tests of RFC 6962, over the tree of `MerkleTreeTests`.
struct ProofVectorTests {
    private static let hash1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
    private static let hash23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
    private static let hash4567 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
    private static let hash4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    private static let hash67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
    private static let hash45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"

    @Test(arguments: [
        (0, 1, []), (0, 8, [hash1, hash23, hash4567]), (5, 8, [hash4, hash67, MerkleTreeTests.roots[4]]),
        (2, 3, [MerkleTreeTests.roots[2]]), (1, 5, [MerkleTreeTests.roots[1], hash23, hash4]),
    ])
    func inclusion(index: Int, size: Int, path: [String]) throws {
        let proof = InclusionProof(index: index, path: try path.map { try Digest(hex: $0) })
        let leaf = try MerkleTreeTests.leaves()[index]
        #expect(proof.root(leaf: leaf, size: size)?.hex == MerkleTreeTests.roots[size])
    }

    @Test(arguments: [
        (1, 1, []), (1, 8, [hash1, hash23, hash4567]), (6, 8, [hash45, hash67, MerkleTreeTests.roots[4]]),
        (2, 5, [hash23, hash4]),
    ])
    func consistency(oldSize: Int, newSize: Int, path: [String]) throws {
        let proof = ConsistencyProof(path: try path.map { try Digest(hex: $0) })
        let roots = try MerkleTreeTests.roots.map { try Digest(hex: $0) }
        #expect(proof.verify(from: oldSize, roots[oldSize], to: newSize, roots[newSize]))
    }
}
