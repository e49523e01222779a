import Beacon
import LogBuilder
import Support
import Testing

/// The chains that count as outside a court's control (protocol section 8.5).
@Suite("Public beacons")
struct PublicBeaconTests {
    private static func known(_ name: String) throws -> Chain {
        try #require(Chain.known.first { $0.name == name })
    }

    @Test func theListIsOfTheKnownChains() throws {
        for beacon in PublicBeacon.all {
            let chain = try Self.known(beacon.name)
            #expect(chain.hash == beacon.hash && chain.computedHash == beacon.hash)
            #expect(!chain.isImpostor)
        }
        #expect(PublicBeacon.all.map(\.name).sorted() == Chain.known.map(\.name).sorted())
    }

    @Test func drandCountsAtAnyTime() throws {
        for name in ["quicknet", "default"] {
            let chain = try Self.known(name)
            for round in [1, 1_000, 1_000_000_000] { #expect(chain.standing(ofRound: round) == .publicBeacon) }
        }
    }

    /// NIST's key is known for two months of 2026.
    @Test func nistCountsForTheDaysOfItsKey() throws {
        let chain = try Self.known("nist-2")
        let (first, last) = (1_782_864_000 / 60 + 1, 1_788_220_800 / 60 + 1)
        #expect(chain.due(first) == 1_782_864_000)
        #expect(chain.standing(ofRound: first - 1) == .unknown)
        #expect(chain.standing(ofRound: first) == .publicBeacon)
        #expect(chain.standing(ofRound: last - 1) == .publicBeacon)
        #expect(chain.standing(ofRound: last) == .unknown)
    }

    /// Another key, clock or group makes another chain, even under the same name.
    @Test func aNameProvesNothing() throws {
        let changes: [(inout Chain) -> Void] = [
            { $0.genesis += 1 }, { $0.period = 1 }, { $0.publicKey[20] ^= 1 }, { $0.groupHash = Fixed.digest("group") },
        ]
        for change in changes {
            var chain = try Self.known("quicknet")
            change(&chain)
            chain.hash = try #require(chain.computedHash)
            #expect(chain.standing(ofRound: 1_000) == .unknown)
            #expect(chain.isImpostor)
            chain.name = "otra"
            #expect(chain.standing(ofRound: 1_000) == .unknown)
            #expect(!chain.isImpostor)
        }
        #expect(Sample.beacon("local-1").chain.standing(ofRound: 1) == .own)
    }
}
