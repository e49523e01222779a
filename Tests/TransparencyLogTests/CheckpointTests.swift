import Sodium
import Testing
import TransparencyLog
import WireFormat

struct CheckpointTests {
    private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

    /// The example of C2SP tlog-checkpoint.
    @Test func knownText() throws {
        let text = "example.com/behind-the-sofa\n20852163\n\(Self.root)\n"
        let checkpoint = try Checkpoint(noteText: text)
        #expect(checkpoint.origin == "example.com/behind-the-sofa")
        #expect(checkpoint.size == 20_852_163)
        #expect(Base64.encode(checkpoint.root.bytes) == Self.root)
        #expect(checkpoint.noteText == text)
        #expect(Checkpoint(origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root) == checkpoint)
    }

    @Test func emptyTree() throws {
        let checkpoint = Checkpoint(origin: "a b", size: 0, root: MerkleTree.emptyRoot)
        #expect(checkpoint.noteText == "a b\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
        #expect(try Checkpoint(noteText: checkpoint.noteText) == checkpoint)
    }

    @Test(arguments: [
        ("", Malformed(.truncated, at: "")), ("a\n1\n", Malformed(.truncated, at: "")),
        ("a\n1\n\(root)", Malformed(.truncated, at: "")), ("a\n1\n\(root)\nb", Malformed(.trailing, at: "")),
        ("a\n1\n\(root)\nb\n", Malformed(.trailing, at: "")), ("a\n1\n\(root)\n\n", Malformed(.trailing, at: "")),
        ("\n1\n\(root)\n", Malformed(.empty, at: "origin")), ("a\n\n\(root)\n", Malformed(.notDecimal, at: "size")),
        ("a\n01\n\(root)\n", Malformed(.notDecimal, at: "size")),
        ("a\n-1\n\(root)\n", Malformed(.notDecimal, at: "size")),
        ("a\n+1\n\(root)\n", Malformed(.notDecimal, at: "size")),
        ("a\n1 \n\(root)\n", Malformed(.notDecimal, at: "size")),
        ("a\n0x1\n\(root)\n", Malformed(.notDecimal, at: "size")),
        ("a\n9223372036854775808\n\(root)\n", Malformed(.outOfRange, at: "size")),
        ("a\n1\n\n", Malformed(.wrongLength, at: "root")), ("a\n1\nAAAA\n", Malformed(.wrongLength, at: "root")),
        ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", Malformed(.notBase64, at: "root")),
        ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n", Malformed(.notBase64, at: "root")),
        ("a\n1\n \(root)\n", Malformed(.notBase64, at: "root")),
    ])
    func malformed(text: String, error: Malformed) throws {
        #expect(throws: error) { try Checkpoint(noteText: text) }
        let note = SignedNote(text: text, signatures: [try logSigner().sign(text)])
        #expect(throws: Malformed.self) { try SignedCheckpoint(parsing: note.bytes) }
    }

    @Test func signed() throws {
        let signer = try logSigner()
        let checkpoint = Checkpoint(origin: signer.key.name, size: 3, root: MerkleTree.leafHash([1]))
        let signed = SignedCheckpoint(checkpoint, signedBy: signer)
        let parsed = try SignedCheckpoint(parsing: signed.bytes)
        #expect(parsed == signed)
        #expect(parsed.checkpoint == checkpoint)
        #expect(parsed.note.text == checkpoint.noteText)
        #expect(parsed.isSigned(by: signer.key))
        #expect(!parsed.isSigned(by: try logSigner(seed: 2).key))
        #expect(!parsed.isSigned(by: try logSigner("example.org/other").key))
    }

    @Test func theOriginIsTheKeysName() throws {
        let signer = try logSigner()
        let foreign = Checkpoint(origin: "example.org/other", size: 3, root: MerkleTree.leafHash([1]))
        let signed = SignedCheckpoint(foreign, signedBy: signer)
        #expect(signed.note.signature(of: signer.key) == .valid)
        #expect(!signed.isSigned(by: signer.key))
    }

    @Test func aWitnessKeyIsNoLogKey() throws {
        let signer = try logSigner()
        let witness = try Cosigner(name: signer.key.name, privateKey: privateKey(1))
        let checkpoint = Checkpoint(origin: signer.key.name, size: 3, root: MerkleTree.leafHash([1]))
        let signed = witness.cosign(SignedCheckpoint(checkpoint, signedBy: signer), at: 5)
        #expect(signed.isSigned(by: signer.key))
        #expect(signed.cosignature(by: witness.key) == .valid(seconds: 5))
        #expect(!signed.isSigned(by: witness.key))
    }

    @Test func equalMeansByteForByte() throws {
        let signer = try logSigner("caf\u{E9}")
        let composed = Checkpoint(origin: "caf\u{E9}", size: 3, root: MerkleTree.emptyRoot)
        let decomposed = Checkpoint(origin: "cafe\u{301}", size: 3, root: MerkleTree.emptyRoot)
        #expect(composed != decomposed)
        #expect(SignedCheckpoint(composed, signedBy: signer) != SignedCheckpoint(decomposed, signedBy: signer))
        #expect(SignedCheckpoint(composed, signedBy: signer).isSigned(by: signer.key))
        #expect(!SignedCheckpoint(decomposed, signedBy: signer).isSigned(by: signer.key))
    }
}
