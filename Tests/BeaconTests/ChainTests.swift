import Beacon
import Sodium
import Testing
import WireFormat

@Suite("Chains")
struct ChainTests {
    /// drand quicknet, from its public parameters.
    static let quicknet = Chain(
        name: "quicknet", scheme: .quicknet, publicKey: [1], period: 3, genesis: 1_692_803_367, hash: SHA256.hash("q"))
    /// drand's default chain, from its public parameters.
    static let chained = Chain(
        name: "default", scheme: .chained, publicKey: [1], period: 30, genesis: 1_595_431_050, hash: SHA256.hash("d"))

    /// Rounds that really were, with the seconds at which they were due.
    @Test(arguments: [
        (quicknet, 1, "2023-08-23T15:09:27Z"), (quicknet, 42, "2023-08-23T15:11:30Z"),
        (quicknet, 123, "2023-08-23T15:15:33Z"), (quicknet, 1_000, "2023-08-23T15:59:24Z"),
        (chained, 1, "2020-07-22T15:17:30Z"), (chained, 2, "2020-07-22T15:18:00Z"),
        (chained, 1_000_000, "2021-07-04T20:37:00Z"),
    ])
    func knownRounds(chain: Chain, round: Int, time: String) throws {
        let due = try Timestamp(time).seconds
        #expect(chain.due(round) == due)
        #expect(chain.round(dueAtOrAfter: due) == round)
        #expect(chain.round(dueAtOrAfter: due + 1) == round + 1)
        #expect(chain.round(dueAtOrAfter: due - 1) == round)
    }

    /// `round(dueAtOrAfter:)` is the smallest round that is due then or later.
    @Test func roundIsTheInverseOfDue() {
        for period in [1, 2, 3, 7, 30, 60, 86_400] {
            for genesis in [0, 1, 1_595_431_050, 253_402_300_799] {
                var chain = Self.quicknet
                (chain.period, chain.genesis) = (period, genesis)
                for second in (genesis - 5)...(genesis + 3 * min(period, 100)) {
                    let round = chain.round(dueAtOrAfter: second)
                    #expect(round >= 1 && chain.due(round) >= second)
                    #expect(round == 1 || chain.due(round - 1) < second)
                }
                for round in [1, 2, 1_000, 123_456_789] {
                    #expect(chain.round(dueAtOrAfter: chain.due(round)) == round)
                }
            }
        }
    }

    @Test func drawWaitsForItsDelay() throws {
        let time = try Timestamp("2023-08-23T15:09:27Z")
        #expect(Self.quicknet.round(forDrawOpenedAt: time, delay: 1) == 2)
        #expect(Self.quicknet.round(forDrawOpenedAt: time, delay: 3) == 2)
        #expect(Self.quicknet.round(forDrawOpenedAt: time, delay: 4) == 3)
    }

    @Test func roundsBeyondAllCountingAreNeverDue() {
        #expect(Self.chained.due(.max) == .max)
        #expect(Self.chained.due(Int.max / 30) == .max)
    }

    @Test(arguments: [Scheme.quicknet, .chained, .nist])
    func whatCannotBeCheckedIsUnavailable(scheme: Scheme) {
        var chain = Self.quicknet
        chain.scheme = scheme
        #expect(chain.check([UInt8](repeating: 0, count: 48), of: 1) == .unavailable)
        #expect(scheme.isIndependent)
    }

    @Test func schemesHaveTheNamesOfTheProtocol() {
        #expect(
            Set(Scheme.allCases.map(\.rawValue))
                == ["bls-unchained-g1-rfc9380", "pedersen-bls-chained", "nist-v2", "ed25519-local"])
    }
}

@Suite("Local beacon")
struct LocalBeaconTests {
    private let key: Ed25519.PrivateKey
    private let beacon: LocalBeacon

    init() throws {
        key = try Ed25519.PrivateKey(seed: (0..<32).map { UInt8($0) })
        beacon = LocalBeacon(name: "local", key: key, period: 30, genesis: 1_767_225_600)
    }

    @Test func signatureIsOfTheRoundsMessage() {
        for round in [1, 2, 10, 1_000_000, JSON.largestInteger] {
            let signature = beacon.signature(of: round)
            #expect(signature == key.sign(Array("insacula/v1/local-beacon\n\(round)\n".utf8)))
            #expect(beacon.chain.check(signature, of: round) == .valid)
            #expect(beacon.chain.check(signature, of: round + 1) == .invalid)
        }
    }

    @Test func everyFlipIsInvalid() {
        let signature = beacon.signature(of: 7)
        for bit in 0..<512 {
            var changed = signature
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(beacon.chain.check(changed, of: 7) == .invalid)
        }
        #expect(beacon.chain.check([], of: 7) == .invalid)
    }

    @Test func keyOfAnotherSizeVerifiesNothing() {
        var chain = beacon.chain
        chain.publicKey.removeLast()
        #expect(chain.check(beacon.signature(of: 7), of: 7) == .invalid)
    }

    @Test func hashCoversAllParameters() {
        let hex = Hex.encode(key.publicKey.bytes)
        #expect(beacon.chain.hash == SHA256.hash("insacula/v1/local-chain\n\(hex) 30 1767225600\n"))
        #expect(!beacon.chain.scheme.isIndependent)
        #expect(
            LocalBeacon.hash(publicKey: key.publicKey.bytes, period: 31, genesis: 1_767_225_600) != beacon.chain.hash)
    }
}
