import BLS12381
import Sodium
import Testing

/// A chain of the drand network: which group its signatures are in, and its key (api.drand.sh, `/{hash}/info`).
struct DrandChain: Sendable {
    let signsInG1: Bool
    let key: String

    static let quicknet = DrandChain(
        signsInG1: true,
        key: "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c"
            + "8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb"
            + "5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a")
    static let `default` = DrandChain(
        signsInG1: false,
        key: "868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a5699"
            + "37c529eeda66c7293784a9402801af31")

    private var domain: [UInt8] { Array("BLS_SIG_BLS12381G\(signsInG1 ? 1 : 2)_XMD:SHA-256_SSWU_RO_NUL_".utf8) }

    /// Returns whether a signature belongs to a round; throws for bytes that are no point.
    func verify(_ signature: [UInt8], round: Int, previous: [UInt8] = [], key: [UInt8]? = nil) throws -> Bool {
        let number = (0..<8).map { UInt8(truncatingIfNeeded: round >> (56 - 8 * $0)) }
        let message = SHA256.hash(previous + number).bytes
        let key = try key ?? hex(self.key)
        if signsInG1 {
            return Pairing.agree(
                try G1Point(compressed: signature), .generator,
                G1Point.hash(message, domain: domain), try G2Point(compressed: key))
        }
        return Pairing.agree(
            .generator, try G2Point(compressed: signature),
            try G1Point(compressed: key), G2Point.hash(message, domain: domain))
    }
}

@Suite("BLS12-381: rounds of drand")
struct DrandTests {
    static let quicknetRounds = [
        42: "95a9f9f5b231b7714de1553105d8ffdf3dcda24cfdb1e689319bccf79a9c8ce430a91b811fbfaf763900bc998b5d686a",
        123: "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92",
        1000: "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39",
    ]
    static let firstOfDefault =
        "8d61d9100567de44682506aea1a7a6fa6e5491cd27a0a0ed349ef6910ac5ac20ff7bc3e09d7c046566c9f7f3c6f3b101"
        + "04990e7cb424998203d8f7de586fb7fa5f60045417a432684f85093b06ca91c769f0e7ca19268375e659c2a2352b4655"
    /// The group hash, for the signature of round 0.
    static let beforeFirstOfDefault = "176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a"

    @Test(arguments: quicknetRounds)
    func quicknet(round: Int, signature: String) throws {
        let signature = try hex(signature)
        #expect(try DrandChain.quicknet.verify(signature, round: round))
        #expect(try !DrandChain.quicknet.verify(signature, round: round + 1))
        #expect(try !DrandChain.quicknet.verify(signature, round: round - 1))
    }

    @Test func defaultChain() throws {
        let (signature, previous) = (try hex(Self.firstOfDefault), try hex(Self.beforeFirstOfDefault))
        #expect(try DrandChain.default.verify(signature, round: 1, previous: previous))
        #expect(try !DrandChain.default.verify(signature, round: 2, previous: previous))
        #expect(try !DrandChain.default.verify(signature, round: 0, previous: previous))
        #expect(try !DrandChain.default.verify(signature, round: 1, previous: previous.reversed()))
    }

    /// A signature with any one of its 384 bits changed is no point, or not this round's signature.
    @Test func oneBitChanged() throws {
        let signature = try hex(try #require(Self.quicknetRounds[1000]))
        var reasons: [InvalidPoint: Int] = [:]
        for bit in 0..<8 * signature.count {
            var changed = signature
            changed[bit / 8] ^= 0x80 >> UInt8(bit % 8)
            do throws(InvalidPoint) {
                let point = try G1Point(compressed: changed)
                // Bit 2 is the sign.
                #expect(bit == 2)
                #expect(point.compressed == changed)
                #expect(try! !DrandChain.quicknet.verify(changed, round: 1000))
            } catch {
                reasons[error, default: 0] += 1
            }
        }
        #expect(reasons[.notCompressed] == 1)
        #expect(reasons[.infinity] == 1)
        #expect(reasons[.notOnCurve, default: 0] > 100)
        #expect(reasons[.notInSubgroup, default: 0] > 100)
        #expect(reasons.values.reduce(0, +) == 383)
    }

    /// A key or a signature of the other chain has the other length.
    @Test func theOtherChain() throws {
        let (ours, theirs) = (try hex(try #require(Self.quicknetRounds[42])), try hex(Self.firstOfDefault))
        #expect(throws: InvalidPoint.length) {
            try DrandChain.quicknet.verify(ours, round: 42, key: hex(DrandChain.default.key))
        }
        #expect(throws: InvalidPoint.length) {
            try DrandChain.default.verify(theirs, round: 1, key: hex(DrandChain.quicknet.key))
        }
        #expect(throws: InvalidPoint.length) { try DrandChain.quicknet.verify(theirs, round: 42) }
        #expect(throws: InvalidPoint.length) { try DrandChain.default.verify(ours, round: 1) }
        // These have the right length and are points, but other ones.
        #expect(try !DrandChain.quicknet.verify(ours, round: 42, key: theirs))
        #expect(try !DrandChain.default.verify(theirs, round: 1, key: ours))
    }
}
