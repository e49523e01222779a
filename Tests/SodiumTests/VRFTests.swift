import Sodium
import Testing
import WireFormat

/// ECVRF-RISTRETTO255-SHA512, C2SP vrf-r255. The inputs to be refused are in the vectors, which three programs share.
@Suite("Verifiable random function")
struct VRFTests {
    /// The test vector of the specification.
    private static let scalar = "3431c2b03533e280b23232e280b34e2c3132c2b03238e280b23131e280b34500"
    private static let key = "54136cd90d99fbd1d4e855d9556efea87ba0337f2a6ce22028d0f5726fcb854e"
    private static let proof =
        "0a97d961262fb549b4175c5117860f42ae44a123f93c476c439eddd1c0cff926"
        + "5c805525233e2284dbed45e593b8eea31d5ca9734d72bcbba9738d5237f955f3b2422351149d1312503b6441a47c940c"
    private static let output =
        "dd653f0879b48c3ef69e13551239bec4cbcc1c18fe8894de2e9e1c790e182736"
        + "03bf1c6c25d7a797aeff3c43fd32b974d3fcbd4bcce916007097922a3ea3a794"

    @Test func specification() throws {
        let key = try VRF.PrivateKey(scalar: Hex.decode(Self.scalar))
        #expect(key.publicKey.hex == Self.key)
        let made = try key.prove(Array("c2sp.org/vrf-r255".utf8))
        #expect(Hex.encode(made.proof) == Self.proof)
        #expect(Hex.encode(made.output) == Self.output)
    }

    @Test func aProofIsOfItsInputAndKey() throws {
        for number in 0..<20 {
            let key = try VRF.PrivateKey(random: .system)
            let input = Array("input \(number)".utf8)
            let made = try key.prove(input)
            #expect(key.publicKey.output(provedBy: made.proof, for: input) == made.output)
            #expect(key.publicKey.output(provedBy: made.proof, for: input + [0]) == nil)
            let other = try VRF.PrivateKey(random: .system).publicKey
            #expect(other.output(provedBy: made.proof, for: input) == nil)
            for place in stride(from: number % 7, to: made.proof.count, by: 7) {
                var spoiled = made.proof
                spoiled[place] ^= 1 << UInt8(place % 8)
                #expect(key.publicKey.output(provedBy: spoiled, for: input) == nil, "byte \(place)")
            }
        }
    }

    @Test func keysThatAreNone() {
        let order = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"
        for text in [order, String(repeating: "00", count: 32), String(repeating: "ff", count: 32)] {
            #expect(throws: Malformed(.badKey, at: "")) { try VRF.PrivateKey(scalar: Hex.decode(text)) }
            #expect(throws: Malformed.self) { try VRF.PublicKey(Hex.decode(text)) }
        }
        // The same element with the highest bit set: RFC 9496 has one encoding for each.
        var high = (try? Hex.decode(Self.key)) ?? []
        high[31] |= 0x80
        #expect(throws: Malformed(.badKey, at: "")) { try VRF.PublicKey(high) }
        #expect(throws: Malformed(.wrongLength, at: "")) { try VRF.PublicKey(high.dropLast()) }
    }
}
