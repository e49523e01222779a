import CSodium
import Sodium
import Testing
import WireFormat

@Suite("Signatures and boxes")
struct KeyTests {
    /// RFC 8032 section 7.1, tests 1 to 3: seed, public key, message, signature.
    static let rfc8032: [[String]] = [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00",
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                + "4a7c15e9716ed28dc027beceea1ec40a",
        ],
    ]

    @Test(arguments: rfc8032)
    func ed25519(vector: [String]) throws {
        let parts = try vector.map { try Hex.decode($0) }
        let key = try Ed25519.PrivateKey(seed: parts[0])
        #expect(key.publicKey.bytes == parts[1])
        #expect(key.sign(parts[2]) == parts[3])
        #expect(key.publicKey.verify(parts[3], of: parts[2]))
        for bit in 0..<512 {
            var signature = parts[3]
            signature[bit / 8] ^= 1 << (bit % 8)
            #expect(!key.publicKey.verify(signature, of: parts[2]))
        }
        #expect(!key.publicKey.verify(parts[3], of: parts[2] + [0]))
        #expect(!key.publicKey.verify(parts[3].dropLast(), of: parts[2]))
        #expect(!key.publicKey.verify([], of: parts[2]))
    }

    @Test func keysOfAnotherSizeAreRefused() {
        #expect(throws: Malformed(.wrongLength, at: "")) { try Ed25519.PublicKey([UInt8](repeating: 0, count: 31)) }
        #expect(throws: Malformed(.wrongLength, at: "")) { try Ed25519.PrivateKey(seed: [1]) }
        #expect(throws: Malformed(.wrongLength, at: "")) { try SealedBox.publicKey(of: [1]) }
        #expect(throws: Malformed(.wrongLength, at: "")) { try SecretBox(key: [1]) }
    }

    /// A point of low order verifies nothing, not even the signature of zeros that a lenient verifier accepts.
    @Test func keyOfLowOrderVerifiesNothing() throws {
        let neutral = try Ed25519.PublicKey([1] + [UInt8](repeating: 0, count: 31))
        #expect(!neutral.verify([1] + [UInt8](repeating: 0, count: 63), of: [1, 2, 3]))
    }

    private let privateKey = (0..<32).map { UInt8($0) }
    private let secret = (100..<132).map { UInt8($0) }

    @Test func sealedBoxOpensAsLibsodiumOpensIt() throws {
        let publicKey = try SealedBox.publicKey(of: privateKey)
        let box = try SealedBox.seal(secret, to: publicKey, ephemeral: SHA256.hash("ephemeral"))
        #expect(box.count == secret.count + SealedBox.overhead)
        var text = [UInt8](repeating: 0, count: secret.count)
        #expect(crypto_box_seal_open(&text, box, UInt64(box.count), publicKey, privateKey) == 0)
        #expect(text == secret)
        #expect(try SealedBox.open(box, with: privateKey) == secret)
        #expect(try SealedBox.seal(secret, to: publicKey, ephemeral: SHA256.hash("ephemeral")) == box)
        #expect(try SealedBox.seal(secret, to: publicKey, ephemeral: SHA256.hash("other")) != box)
    }

    @Test func boxMadeByLibsodiumOpens() throws {
        let publicKey = try SealedBox.publicKey(of: privateKey)
        var box = [UInt8](repeating: 0, count: secret.count + SealedBox.overhead)
        #expect(crypto_box_seal(&box, secret, UInt64(secret.count), publicKey) == 0)
        #expect(try SealedBox.open(box, with: privateKey) == secret)
    }

    @Test func changedBoxDoesNotOpen() throws {
        let box = try SealedBox.seal(
            secret, to: try SealedBox.publicKey(of: privateKey), ephemeral: SHA256.hash("ephemeral"))
        for place in box.indices {
            var changed = box
            changed[place] ^= 1
            #expect(throws: SodiumError.notAuthentic) { try SealedBox.open(changed, with: privateKey) }
        }
        #expect(throws: SodiumError.notAuthentic) { try SealedBox.open(box, with: secret) }
        #expect(throws: SodiumError.notAuthentic) { try SealedBox.open(box.dropLast(), with: privateKey) }
        #expect(throws: Malformed(.truncated, at: "")) { try SealedBox.open([1], with: privateKey) }
    }

    @Test func secretBoxKnowsItsContext() throws {
        let box = try SecretBox(key: secret)
        let random = Randomness { [UInt8](repeating: 7, count: $0) }
        let sealed = try box.seal([1, 2, 3], context: "draw S-2026-000001 secret", random: random)
        #expect(try box.open(sealed, context: "draw S-2026-000001 secret") == [1, 2, 3])
        #expect(throws: SodiumError.notAuthentic) { try box.open(sealed, context: "draw S-2026-000002 secret") }
        #expect(throws: SodiumError.notAuthentic) {
            try SecretBox(key: privateKey).open(sealed, context: "draw S-2026-000001 secret")
        }
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 0x80
            #expect(throws: SodiumError.notAuthentic) { try box.open(changed, context: "draw S-2026-000001 secret") }
        }
        #expect(throws: SodiumError.notAuthentic) { try box.open([], context: "") }
    }

    @Test func systemRandomnessDiffers() throws {
        let bytes = try Randomness.system.bytes(32)
        #expect(bytes.count == 32)
        #expect(try Randomness.system.bytes(32) != bytes)
    }
}
