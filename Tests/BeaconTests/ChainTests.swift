import RecordedRounds
import Beacon
import LogBuilder
import Testing
import WireFormat

@Suite("Chains")
struct ChainTests {
    static let quicknet = Recorded.chain("quicknet")
    static let chained = Recorded.chain("default")

    /// Real rounds, with the seconds at which they were due.
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

    @Test func whatSchemesHave() {
        #expect(Scheme.allCases.filter(\.isOfDrand) == [.quicknet, .chained])
        #expect(Scheme.allCases.filter(\.hasSigned) == [.chained, .nist])
        #expect(Scheme.allCases.map(\.keySize) == [96, 48, 512, 32])
    }

    @Test func roundsBeforeTheFirstAreNone() {
        for chain in Chain.known + [Sample.beacon("local-1").chain] {
            for round in [0, -1, Int.min] {
                #expect(throws: RoundFault.signed) { try chain.check(SignedRound(round: round, signature: [1])) }
            }
        }
    }

    @Test func schemesHaveTheNamesOfTheProtocol() {
        #expect(
            Set(Scheme.allCases.map(\.rawValue))
                == ["bls-unchained-g1-rfc9380", "pedersen-bls-chained", "nist-v2", "ed25519-local"])
    }
}
