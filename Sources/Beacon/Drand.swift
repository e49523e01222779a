import BLS12381
import Sodium

/// The rounds of drand, the network of the League of Entropy: BLS signatures of its group (protocol sections 8.2 and
/// 8.3; drand, "Cryptography").
enum Drand {
    private static let inG1 = hashToCurve("BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_")
    private static let inG2 = hashToCurve("BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_")

    private static func hashToCurve(_ domain: String) -> HashToCurve {
        HashToCurve(domain: Array(domain.utf8)) { SHA256.hash($0).bytes }
    }

    /// The digest that names a drand chain.
    /// - Parameter beacon: drand's name of the beacon, which the oldest chain, `default`, leaves out.
    static func hash(publicKey: [UInt8], period: Int, genesis: Int, groupHash: Digest, beacon: String) -> Digest {
        let numbers = bigEndian(UInt32(truncatingIfNeeded: period)) + bigEndian(Int64(genesis))
        return SHA256.hash(numbers + publicKey + groupHash.bytes + (beacon == "default" ? [] : Array(beacon.utf8)))
    }

    /// Scheme `bls-unchained-g1-rfc9380`: the signature in G1, the key in G2, the message the round alone.
    static func checkUnchained(_ spoken: SignedRound, publicKey: [UInt8]) throws(RoundFault) {
        guard let key = try? G2Point(compressed: publicKey) else { throw .key }
        guard let signature = try? G1Point(compressed: spoken.signature) else { throw .signatureForm }
        let digest = SHA256.hash(bigEndian(UInt64(spoken.round)))
        let message = G1Point.hash(digest.bytes, by: inG1)
        guard Pairing.agree(signature, .generator, message, key) else { throw .mismatch }
    }

    /// Scheme `pedersen-bls-chained`: the signature in G2, the key in G1, the message the signature before and the
    /// round.
    static func checkChained(_ spoken: SignedRound, publicKey: [UInt8], groupHash: Digest?) throws(RoundFault) {
        guard let signed = spoken.signed, let groupHash else { throw .signed }
        let previous = Array(signed.dropLast(8))
        // There is none before the first: the hash of the group stands for it.
        let isWhole = spoken.round == 1 ? previous == groupHash.bytes : previous.count == 96
        guard isWhole, signed == self.signed(round: spoken.round, after: previous) else { throw .signed }
        guard let key = try? G1Point(compressed: publicKey) else { throw .key }
        guard let signature = try? G2Point(compressed: spoken.signature) else { throw .signatureForm }
        let message = G2Point.hash(SHA256.hash(signed).bytes, by: inG2)
        guard Pairing.agree(.generator, signature, key, message) else { throw .mismatch }
    }

    /// What a round of a chained beacon signs.
    static func signed(round: Int, after previous: [UInt8]) -> [UInt8] { previous + bigEndian(UInt64(round)) }
}

/// The bytes of a number, the highest first.
func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
