import Sodium
import Testing
import TransparencyLog
import WireFormat

struct SignedNoteTests {
    /// The example of C2SP signed-note.
    static let example = """
        This is an example message.

        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

        """
    /// The example of golang.org/x/mod/sumdb/note.
    static let peterNeumann = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """

    @Test func knownNote() throws {
        let key = try VerifierKey(VerifierKeyTests.example)
        let note = try SignedNote(parsing: Self.example.utf8)
        #expect(note.text == "This is an example message.\n")
        #expect(note.signatures.map(\.name) == ["example.com/foo"])
        #expect(note.signatures.map(\.id) == [0x530d_903a])
        #expect(note.signature(of: key) == .valid)
        #expect(string(note.bytes) == Self.example)
    }

    @Test func knownSigner() throws {
        let seed = try Base64.decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").dropFirst()
        let signer = try NoteSigner(name: "PeterNeumann", privateKey: Ed25519.PrivateKey(seed: Array(seed)))
        let note = try SignedNote(parsing: Self.peterNeumann.utf8)
        #expect(signer.key.text == "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
        #expect(SignedNote(text: note.text, signatures: [signer.sign(note.text)]) == note)
        #expect(note.signature(of: signer.key) == .valid)
    }

    @Test func theLastEmptyLineEndsTheText() throws {
        let signer = try logSigner()
        for text in ["\n", "\n\n", "\u{7F}\u{80}\n", "a\n\nb\n", "a\n\n", "a\n\n— a AAAAAAA=\n", "— a b\n"] {
            let note = SignedNote(text: text, signatures: [signer.sign(text)])
            let parsed = try SignedNote(parsing: note.bytes)
            #expect(parsed == note)
            #expect(parsed.text == text)
            #expect(parsed.signature(of: signer.key) == .valid)
        }
    }

    @Test func linesOfOtherKeysDoNotMatter() throws {
        let text = "text\n"
        let signer = try logSigner()
        let sameName = try logSigner(seed: 2)
        let sameKey = try logSigner("example.org/other")
        let sameId = SignedNote.Signature(name: "example.org/other", id: signer.key.id, bytes: [1])
        let others = [sameName.sign(text), sameKey.sign(text), sameId]
        #expect(SignedNote(text: text, signatures: others).signature(of: signer.key) == .absent)
        let note = SignedNote(text: text, signatures: others + [signer.sign(text)])
        #expect(note.signature(of: signer.key) == .valid)
        #expect(note.signature(of: sameName.key) == .valid)
        #expect(try SignedNote(parsing: note.bytes) == note)
    }

    @Test func aFailingLineOfAKnownKeyMakesTheNoteInvalid() throws {
        let text = "text\n"
        let signer = try logSigner()
        let (good, other) = (signer.sign(text), signer.sign("other\n"))
        #expect(SignedNote(text: text, signatures: [other]).signature(of: signer.key) == .invalid)
        #expect(SignedNote(text: text, signatures: [good, other]).signature(of: signer.key) == .invalid)
        #expect(SignedNote(text: text, signatures: [other, good]).signature(of: signer.key) == .invalid)
        #expect(SignedNote(text: text, signatures: [good, good]).signature(of: signer.key) == .valid)
        for bytes in [Array(good.bytes.dropLast()), good.bytes + [0]] {
            let odd = SignedNote.Signature(name: good.name, id: good.id, bytes: bytes)
            #expect(SignedNote(text: text, signatures: [odd]).signature(of: signer.key) == .invalid)
        }
    }

    @Test func namesAreComparedByBytes() throws {
        let composed = try logSigner("caf\u{E9}")
        let line = composed.sign("text\n")
        let decomposed = SignedNote.Signature(name: "cafe\u{301}", id: line.id, bytes: line.bytes)
        #expect(line != decomposed)
        #expect(SignedNote(text: "text\n", signatures: [decomposed]).signature(of: composed.key) == .absent)
        #expect(
            SignedNote(text: "caf\u{E9}\n", signatures: [line]) != SignedNote(text: "cafe\u{301}\n", signatures: [line])
        )
    }

    @Test(arguments: [
        ("", Malformed(.missing, at: "signatures")), ("text\n", Malformed(.missing, at: "signatures")),
        ("text", Malformed(.truncated, at: "")), ("text\n\n", Malformed(.missing, at: "signatures")),
        ("text\n\n\n", Malformed(.missing, at: "signatures")),
        ("\n— a AAAAAAA=\n", Malformed(.missing, at: "signatures")),
        ("text\n— a AAAAAAA=\n", Malformed(.missing, at: "signatures")),
        ("text\n\n— a AAAAAAA=", Malformed(.truncated, at: "")),
        ("text\n\n— a AAAAAAA=\n\n", Malformed(.missing, at: "signatures")),
        ("text\n\n— a AAAAAAA=\ntext\n", Malformed(.syntax, at: "signature 2")),
        ("text\n\n- a AAAAAAA=\n", Malformed(.syntax, at: "signature 1")),
        ("text\n\n—a AAAAAAA=\n", Malformed(.syntax, at: "signature 1")),
        ("text\n\n— a\n", Malformed(.syntax, at: "signature 1")),
        ("text\n\n— \n", Malformed(.syntax, at: "signature 1")),
        ("text\n\n— a AAAAAAA= \n", Malformed(.syntax, at: "signature 1")),
        ("text\n\n— a  AAAAAAA=\n", Malformed(.syntax, at: "signature 1")),
        ("text\n\n—  AAAAAAA=\n", Malformed(.empty, at: "signature 1.name")),
        ("text\n\n— a+b AAAAAAA=\n", Malformed(.syntax, at: "signature 1.name")),
        ("text\n\n— a\u{A0}b AAAAAAA=\n", Malformed(.syntax, at: "signature 1.name")),
        ("text\n\n— a AAAAAAA\n", Malformed(.notBase64, at: "signature 1")),
        ("text\n\n— a AAAAAAB=\n", Malformed(.notBase64, at: "signature 1")),
        ("text\n\n— a AAAA\u{301}AAA=\n", Malformed(.notBase64, at: "signature 1")),
        ("text\n\n— a AAAAAA==\n", Malformed(.truncated, at: "signature 1")),
        ("text\n\n— a \n", Malformed(.truncated, at: "signature 1")),
        ("te\txt\n\n— a AAAAAAA=\n", Malformed(.notText, at: "")),
        ("text\r\n\n— a AAAAAAA=\n", Malformed(.notText, at: "")),
        ("te\u{0}xt\n\n— a AAAAAAA=\n", Malformed(.notText, at: "")),
        ("te\u{1F}xt\n\n— a AAAAAAA=\n", Malformed(.notText, at: "")),
    ])
    func malformed(note: String, error: Malformed) {
        #expect(throws: error) { try SignedNote(parsing: note.utf8) }
    }

    @Test(arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        #expect(throws: Malformed(.notUTF8, at: "")) {
            try SignedNote(parsing: bytes + Array("text\n\n— a AAAAAAA=\n".utf8))
        }
    }

    @Test func limits() throws {
        let line = SignedNote.Signature(name: "a", id: 1, bytes: [2])
        let most = SignedNote(text: "text\n", signatures: Array(repeating: line, count: SignedNote.maxSignatures))
        #expect(try SignedNote(parsing: most.bytes) == most)
        #expect(throws: Malformed(.tooLong, at: "signatures")) { try SignedNote(parsing: most.bytes + line.line.utf8) }

        let rest = "\n\n\(line.line)"
        let longest = String(repeating: "a", count: SignedNote.maxSize - rest.utf8.count) + rest
        #expect(try SignedNote(parsing: longest.utf8).bytes.count == SignedNote.maxSize)
        #expect(throws: Malformed(.tooLong, at: "")) { try SignedNote(parsing: "a\(longest)".utf8) }
    }
}
