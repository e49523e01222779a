import RecordedRounds
import Beacon
import LogBuilder
import Testing

/// Rounds of drand. The forms of points that must be refused are in `Audit/vectors/beacons.json`.
@Suite("Rounds of drand")
struct DrandTests {
    private static let rounds = Recorded.rounds.filter { Recorded.chain($0.chain).scheme.isOfDrand }

    @Test(arguments: rounds.indices)
    func realRoundsVerifyAndTheirNeighboursDoNot(index: Int) {
        let (name, spoken) = Self.rounds[index]
        let chain = Recorded.chain(name)
        #expect(chain.verifies(spoken))
        for round in [spoken.round - 1, spoken.round + 1, .max, 0, -1] {
            #expect(!chain.verifies(SignedRound(round: round, signature: spoken.signature, signed: spoken.signed)))
        }
        for other in Chain.known where other.name != name { #expect(!other.verifies(spoken)) }
    }

    /// Changes one bit of every byte. `BLS12381Tests` changes every bit of a point.
    @Test(arguments: rounds.indices)
    func everyByteOfASignatureCounts(index: Int) {
        let (name, spoken) = Self.rounds[index]
        let chain = Recorded.chain(name)
        for place in spoken.signature.indices {
            var changed = spoken
            changed.signature[place] ^= 1 << (place % 8)
            #expect(!chain.verifies(changed), "byte \(place)")
        }
    }

    @Test func everyByteOfWhatIsSignedCounts() {
        let chain = Recorded.chain("default")
        let spoken = Recorded.round("default", 1)
        for place in (spoken.signed ?? []).indices {
            var changed = spoken
            changed.signed?[place] ^= 1
            #expect(throws: RoundFault.signed) { try chain.check(changed) }
        }
        var unknown = chain
        unknown.groupHash = nil
        #expect(throws: RoundFault.signed) { try unknown.check(spoken) }
    }

    @Test func aRoundAfterAnotherSignsItAndItsOwnNumber() {
        let spoken = SignedRound(round: 0x0102, signature: [7], after: [1, 2])
        #expect(spoken.signed == [1, 2, 0, 0, 0, 0, 0, 0, 1, 2])
        let first = Recorded.round("default", 1)
        let group = Recorded.chain("default").groupHash?.bytes ?? []
        #expect(SignedRound(round: 1, signature: first.signature, after: group) == first)
    }

    @Test func theSameFaultComesFirst() {
        var chain = Recorded.chain("quicknet")
        chain.publicKey = []
        let nothing = SignedRound(round: 1, signature: [])
        #expect(throws: RoundFault.key) { try chain.check(nothing) }
        #expect(throws: RoundFault.signed) { try chain.check(SignedRound(round: 1, signature: [], signed: [])) }
        #expect(throws: RoundFault.signatureForm) { try Recorded.chain("quicknet").check(nothing) }
    }
}
