import Sodium
import Testing
import TransparencyLog
import WireFormat

struct VerifierKeyTests {
    /// The example of C2SP signed-note.
    static let example = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"

    /// Keys of C2SP signed-note, golang.org/x/mod/sumdb/note, sum.golang.org, and transparency-dev's witnesses.
    @Test(arguments: [
        (example, "example.com/foo", UInt8(1), UInt32(0x530d_903a)),
        ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann", 1, 0xc74f_20a3),
        ("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", "sum.golang.org", 1, 0x033d_e0ae),
        ("TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6", "TEST", 1, 0x7997_405c),
        ("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2", "remora.n621.de", 4, 0xda77_ade7),
    ])
    func known(text: String, name: String, algorithm: UInt8, id: UInt32) throws {
        let key = try VerifierKey(text)
        #expect(key.name == name)
        #expect(key.algorithm.type == algorithm)
        #expect(key.id == id)
        #expect(key.text == text)
        #expect(try VerifierKey(name: name, algorithm: key.algorithm, keyBytes: key.keyBytes) == key)
    }

    @Test(arguments: [
        ("", Malformed(.syntax, at: "")), ("example.com/foo", Malformed(.syntax, at: "")),
        ("example.com/foo+530d903a", Malformed(.syntax, at: "")),
        ("+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.empty, at: "name")),
        ("a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.syntax, at: "name")),
        ("example.com/foo+530d903+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.notHex, at: "id")),
        ("example.com/foo+530d90+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.wrongLength, at: "id")),
        ("example.com/foo+530d903a00+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.wrongLength, at: "id")),
        ("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.notHex, at: "id")),
        ("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.badKey, at: "id")),
        ("example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.badKey, at: "id")),
        ("example.com/foo+530d903a+", Malformed(.wrongLength, at: "key")),
        ("example.com/foo+530d903a+AQ==", Malformed(.wrongLength, at: "key")),
        ("foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2kAAAA", Malformed(.wrongLength, at: "key")),
        // With another type it is another key.
        ("example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.badKey, at: "id")),
        ("example.com/foo+530d903a+Ag==", Malformed(.wrongLength, at: "key")),
        ("example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", Malformed(.wrongLength, at: "key")),
        ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2", Malformed(.notBase64, at: "key")),
        ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n", Malformed(.notBase64, at: "key")),
        ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k ", Malformed(.notBase64, at: "key")),
        ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k+", Malformed(.notBase64, at: "key")),
    ])
    func malformed(text: String, error: Malformed) {
        #expect(throws: error) { try VerifierKey(text) }
    }

    @Test(arguments: [
        "a b", "a+b", "a\tb", "a\nb", "a\u{0}b", "a\u{1F}b", "a\u{85}", "a\u{A0}b", "\u{2003}a", "a\u{2028}",
        "a\u{3000}b", " ", "+",
    ])
    func notAName(name: String) throws {
        let publicKey = try privateKey(1).publicKey.bytes
        #expect(throws: Malformed(.syntax, at: "name")) {
            try VerifierKey(name: name, algorithm: .ed25519, keyBytes: publicKey)
        }
        #expect(throws: Malformed(.syntax, at: "name")) { try NoteSigner(name: name, privateKey: privateKey(1)) }
        #expect(throws: Malformed(.syntax, at: "name")) { try Cosigner(name: name, privateKey: privateKey(1)) }
    }

    @Test(arguments: ["a", "a/b:c", "\u{7F}", "\u{80}", "é", "用", "\u{200B}", "𝄞"])
    func aName(name: String) throws {
        let key = try logSigner(name).key
        #expect(try VerifierKey(key.text) == key)
        let note = SignedNote(text: "text\n", signatures: [try logSigner(name).sign("text\n")])
        #expect(try SignedNote(parsing: note.bytes).signature(of: key) == .valid)
    }

    @Test func everyCharacterMatters() throws {
        let bytes = Array(Self.example.utf8)
        for place in bytes.indices {
            for bit in 0..<8 {
                var altered = bytes
                altered[place] ^= 1 << bit
                guard let text = String(validating: altered, as: UTF8.self) else { continue }
                #expect(throws: Malformed.self, "\(text)") { try VerifierKey(text) }
            }
        }
    }

    /// "é" in two spellings that `String` treats as equal.
    @Test func namesAreBytes() throws {
        let composed = try logSigner("caf\u{E9}").key
        let decomposed = try logSigner("cafe\u{301}").key
        #expect(composed.name == decomposed.name)
        #expect(composed != decomposed)
        #expect(composed.id != decomposed.id)
    }

    @Test func algorithmsHaveDifferentIds() throws {
        let publicKey = try privateKey(1).publicKey.bytes
        let log = try VerifierKey(name: "a", algorithm: .ed25519, keyBytes: publicKey)
        let witness = try VerifierKey(name: "a", algorithm: .cosignature, keyBytes: publicKey)
        #expect(log != witness)
        #expect(log.id != witness.id)
    }
}
