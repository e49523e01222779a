import Beacon
import Sodium
import Testing
import WireFormat

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
            let spoken = beacon.speak(round)
            #expect(spoken.round == round && spoken.signed == nil)
            #expect(spoken.signature == key.sign(Array("insacula/v1/local-beacon\n\(round)\n".utf8)))
            #expect(beacon.chain.verifies(spoken))
            #expect(fault { $0 = SignedRound(round: round + 1, signature: spoken.signature) } == .mismatch)
        }
    }

    @Test func everyFlipIsInvalid() {
        for bit in 0..<512 {
            #expect(fault { $0.signature[bit / 8] ^= 1 << (bit % 8) } == .mismatch)
        }
        #expect(fault { $0.signature = [] } == .signatureForm)
        #expect(fault { $0.signature.append(0) } == .signatureForm)
    }

    @Test func nothingIsSignedBesideTheRound() {
        #expect(fault { $0.signed = [] } == .signed)
        #expect(fault { _ in } == nil)
    }

    /// Returns the fault of the seventh round after a change.
    private func fault(_ spoil: (inout SignedRound) -> Void) -> RoundFault? {
        var spoken = beacon.speak(7)
        spoil(&spoken)
        do {
            try beacon.chain.check(spoken)
            return nil
        } catch {
            return error
        }
    }

    @Test func keyOfAnotherSizeVerifiesNothing() {
        var chain = beacon.chain
        chain.publicKey.removeLast()
        #expect(throws: RoundFault.key) { try chain.check(beacon.speak(7)) }
    }

    @Test func hashCoversAllParameters() {
        let hex = Hex.encode(key.publicKey.bytes)
        #expect(beacon.chain.hash == SHA256.hash("insacula/v1/local-chain\n\(hex) 30 1767225600\n"))
        #expect(beacon.chain.standing(ofRound: 1) == .own)
        #expect(
            LocalBeacon.hash(publicKey: key.publicKey.bytes, period: 31, genesis: 1_767_225_600) != beacon.chain.hash)
    }
}
