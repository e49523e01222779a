import RecordedRounds
import LogBuilder
import Testing
import WireFormat

@testable import Beacon

@Suite("Pulses of NIST's beacon")
struct NISTPulseTests {
    private static let chain = Recorded.chain("nist-2")
    private static let spoken = Recorded.pulse(0)
    private static let signed = spoken.signed ?? []

    private static func pulse() throws(Malformed) -> NISTPulse { try NISTPulse(signed: signed) }

    @Test func realPulsesVerify() {
        for number in [0, 1] { #expect(Self.chain.verifies(Recorded.pulse(number))) }
        #expect(Self.spoken.round == 29_728_017)
    }

    @Test func bytesComeBack() throws {
        for number in [0, 1] {
            let bytes = Recorded.pulse(number).signed ?? []
            let pulse = try NISTPulse(signed: bytes)
            #expect(pulse.signed == bytes)
            #expect(pulse.uri == "https://beacon.nist.gov/beacon/2.0/chain/2/pulse/\(pulse.pulseIndex)")
            #expect(pulse.version == "2.0" && pulse.cipherSuite == 0 && pulse.milliseconds == 60_000)
            #expect(pulse.chainIndex == 2 && [1_853_305, 1_853_311].contains(pulse.pulseIndex))
            #expect(pulse.earlier.count == 5 && pulse.second == Self.chain.due(Recorded.pulse(number).round))
        }
    }

    @Test func everyTruncationIsRefused() {
        for count in Self.signed.indices {
            #expect(throws: Malformed.self) { try NISTPulse(signed: Array(Self.signed.prefix(count))) }
        }
        #expect(throws: Malformed(.trailing, at: "")) { try NISTPulse(signed: Self.signed + [0]) }
    }

    /// With any byte changed, it is no pulse, a pulse of another round, or not the signed message.
    @Test func everyByteCounts() {
        for place in Self.signed.indices {
            var changed = Self.spoken
            changed.signed?[place] ^= 0x01
            #expect(!Self.chain.verifies(changed), "byte \(place)")
            guard let bytes = changed.signed, let pulse = try? NISTPulse(signed: bytes) else { continue }
            #expect(pulse.signed == bytes, "byte \(place)")
        }
    }

    private static let changes: [@Sendable (inout NISTPulse) -> Void] = [
        { $0.uri += "0" }, { $0.version = "2.1" }, { $0.cipherSuite = 1 }, { $0.milliseconds += 1 },
        { $0.certificateID[0] ^= 1 }, { $0.chainIndex = 1 }, { $0.pulseIndex += 1 },
        { $0.timeStamp = "2026-07-10T10:57:00.000Z" }, { $0.localRandomValue[63] ^= 1 }, { $0.externalSource[0] ^= 1 },
        { $0.externalStatus = 1 }, { $0.externalValue[0] ^= 1 }, { $0.earlier[0][0] ^= 1 }, { $0.earlier[1][0] ^= 1 },
        { $0.earlier[2][0] ^= 1 }, { $0.earlier[3][0] ^= 1 }, { $0.earlier[4][0] ^= 1 }, { $0.earlier.swapAt(0, 1) },
        { $0.precommitment[0] ^= 1 }, { $0.status = 1 },
    ]

    @Test(arguments: changes.indices)
    func everyFieldCounts(index: Int) throws {
        var pulse = try Self.pulse()
        Self.changes[index](&pulse)
        #expect(pulse.signed != Self.signed)
        #expect(try NISTPulse(signed: pulse.signed) == pulse)
        var changed = Self.spoken
        changed.signed = pulse.signed
        #expect(!Self.chain.verifies(changed))
    }

    @Test(arguments: [
        "2026-07-10T10:56:00.001Z", "2026-07-10T10:56:00Z", "2026-07-10T10:56:00.000", "2026-07-10 10:56:00.000Z",
        "2026-07-10T10:56:00.000+00:00", "", "x",
    ])
    func timeStampsOfAnotherFormAreOfNoSecond(text: String) throws {
        var pulse = try Self.pulse()
        pulse.timeStamp = text
        #expect(pulse.second == nil)
        var changed = Self.spoken
        changed.signed = pulse.signed
        #expect(throws: RoundFault.signed) { try Self.chain.check(changed) }
    }

    /// A NIST chain has one possible name in a policy; otherwise its operator could choose between two pulses of a
    /// minute.
    @Test func chainsHaveTheNameOfTheirIndex() throws {
        #expect(NISTPulse.name(of: 2) == "nist-2" && NISTPulse.name(of: .max) == "nist-18446744073709551615")
        for name in ["nist-1", "nist-02", "nist-", "nist", "NIST-2", "nist-2-2"] {
            var chain = Self.chain
            chain.name = name
            #expect(throws: RoundFault.signed) { try chain.check(Self.spoken) }
        }
    }

    @Test func roundsThatAreNeverDueHaveNoTimeStamp() {
        for round in [JSON.largestInteger, Int.max, 0, -5] {
            let spoken = SignedRound(round: round, signature: Self.spoken.signature, signed: Self.signed)
            #expect(throws: RoundFault.signed) { try Self.chain.check(spoken) }
        }
    }
}
