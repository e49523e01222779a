import BLS12381
import Sodium
import WireFormat

/// Rounds of drand quicknet, verified from their bytes: key and signature are read with all checks each time, as the
/// peers read them.
func measureRounds(repetitions: Int) throws {
    let key = try Hex.decode(
        "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
            + "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
        count: 96)
    let rounds = [
        (42, "95a9f9f5b231b7714de1553105d8ffdf3dcda24cfdb1e689319bccf79a9c8ce430a91b811fbfaf763900bc998b5d686a"),
        (123, "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92"),
        (1000, "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"),
    ]
    let signatures = try rounds.map { (round: $0.0, bytes: try Hex.decode($0.1, count: 48)) }
    for (round, bytes) in signatures {
        guard try isValid(bytes, round: round, key: key), try !isValid(bytes, round: round + 1, key: key) else {
            throw WrongUsage(words: ["round \(round)"])
        }
    }
    let times = try (0..<repetitions).map { number in
        let (round, bytes) = signatures[number % signatures.count]
        return try seconds { use(try isValid(bytes, round: round, key: key)) }
    }
    report("round.seconds", median(times))
}

private let hashToCurve = HashToCurve(domain: Array("BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_".utf8)) {
    SHA256.hash($0).bytes
}

private func isValid(_ signature: [UInt8], round: Int, key: [UInt8]) throws -> Bool {
    let message = SHA256.hash((0..<8).map { UInt8(truncatingIfNeeded: round >> (56 - 8 * $0)) }).bytes
    let hash = G1Point.hash(message, by: hashToCurve)
    return Pairing.agree(try G1Point(compressed: signature), .generator, hash, try G2Point(compressed: key))
}
