import Sodium
import Testing
import WireFormat

@Suite("SHA-256 and HMAC")
struct HashTests {
    /// FIPS 180-4 examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256(text: String, digest: String) {
        #expect(SHA256.hash(text).hex == digest)
        #expect(SHA256.hash(Array(text.utf8)).hex == digest)
        var pieces = SHA256()
        for byte in text.utf8 { pieces.update([byte]) }
        #expect(pieces.finalize().hex == digest)
    }

    /// The key of RFC 4231's case 4 padded with zeros to 32 bytes is the same HMAC key (RFC 2104 section 2).
    @Test func hmac() throws {
        func authenticate(_ key: String, _ message: String) throws -> String {
            let bytes = try Hex.decode(key)
            let padded = bytes + [UInt8](repeating: 0, count: 32 - bytes.count)
            return HMACSHA256(key: try Digest(padded)).authenticate(message).hex
        }
        // RFC 4231, test cases 1 and 2; case 4's message is not text.
        #expect(
            try authenticate(String(repeating: "0b", count: 20), "Hi There")
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        #expect(
            try authenticate("4a656665", "what do ya want for nothing?")
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let key = try Digest((1...25).map { UInt8($0) } + [UInt8](repeating: 0, count: 7))
        let message = [UInt8](repeating: 0xCD, count: 50)
        #expect(
            message.withUnsafeBytes { HMACSHA256(key: key).authenticate($0) }.hex
                == "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b")
    }

    @Test func digestsAreOrderedAsBytes() throws {
        let all = (0..<200).map { SHA256.hash("\($0)") }
        #expect(all.sorted().map(\.hex) == all.map(\.hex).sorted())
        for digest in all {
            #expect(try Digest(digest.bytes) == digest)
            #expect(try Digest(hex: digest.hex) == digest)
        }
        let ordered = (0..<32).map { place in
            Result { try Digest((0..<32).map { $0 == place ? 1 : 0 }) }
        }
        let digests = try ordered.map { try $0.get() }
        #expect(digests.sorted() == digests.reversed())
    }

    @Test func digestsHave32Bytes() {
        #expect(throws: Malformed(.wrongLength, at: "")) { try Digest([UInt8](repeating: 0, count: 31)) }
        #expect(throws: Malformed(.wrongLength, at: "")) { try Digest(hex: String(repeating: "0", count: 66)) }
        #expect(throws: Malformed(.notHex, at: "")) { try Digest(hex: String(repeating: "A", count: 64)) }
    }
}
