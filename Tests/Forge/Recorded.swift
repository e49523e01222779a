import Beacon
import Sodium
import WireFormat

/// Rounds that public beacons really spoke, as their relays give them.
public enum Recorded {
    /// By the name of the chain.
    public static let rounds: [(chain: String, spoken: SignedRound)] = drand + nist

    public static func round(_ chain: String, _ round: Int) -> SignedRound {
        guard let found = rounds.first(where: { $0.chain == chain && $0.spoken.round == round }) else {
            fatalError("nobody wrote down what \(chain) said in round \(round)")
        }
        return found.spoken
    }

    /// The first or the second of the recorded pulses.
    public static func pulse(_ number: Int) -> SignedRound { nist[number].1 }

    public static func chain(_ name: String) -> Chain {
        guard let chain = Chain.known.first(where: { $0.name == name }) else { fatalError("no \(name)") }
        return chain
    }

    private static let drand = [
        drand(
            "quicknet", 42,
            """
            95a9f9f5b231b7714de1553105d8ffdf3dcda24cfdb1e689319bccf79a9c8ce430a91b811fbfaf763900bc998b5d686a
            """),
        drand(
            "quicknet", 123,
            """
            b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92
            """),
        drand(
            "quicknet", 1_000,
            """
            b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39
            """),
        drand(
            "default", 1,
            """
            8d61d9100567de44682506aea1a7a6fa6e5491cd27a0a0ed349ef6910ac5ac20ff7bc3e09d7c046566c9f7f3c6f3b1010499\
            0e7cb424998203d8f7de586fb7fa5f60045417a432684f85093b06ca91c769f0e7ca19268375e659c2a2352b4655
            """, after: "176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a"),
    ]

    private static let nist = pulses.map { text in
        ("nist-2", certain { try SignedRound(answer: Array(text.utf8), on: chain("nist-2")) })
    }

    private static func drand(
        _ chain: String, _ round: Int, _ signature: String, after previous: String? = nil
    ) -> (chain: String, spoken: SignedRound) {
        let signed = previous.map { previous in certain { try Hex.decode(previous) } + uint64(round) }
        return (
            chain, SignedRound(round: round, signature: certain { try Hex.decode(signature) }, signed: signed)
        )
    }

    /// Eight bytes, the highest first.
    public static func uint64(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    }
}

extension Recorded {
    /// Each changes one part of a chain, if the chain has it.
    public static let changes: [@Sendable (inout Chain) -> Void] = [
        { $0.name += "-2" }, { $0.publicKey[$0.publicKey.count - 1] ^= 0x02 }, { $0.publicKey[0] ^= 0x01 },
        { $0.period += 1 }, { $0.genesis += 1 }, { $0.groupHash = $0.groupHash.map { SHA256.hash($0.bytes) } },
    ]
}
