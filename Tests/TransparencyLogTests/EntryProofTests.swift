import Sodium
import Testing
import TransparencyLog
import WireFormat

struct EntryProofTests {
    static func proof(of index: Int, size: Int) throws -> EntryProof {
        let signer = try logSigner()
        let head = Checkpoint(origin: signer.key.name, size: size, root: GrowingTreeTests.roots[size])
        let checkpoint = try cosigner(1).cosign(SignedCheckpoint(head, signedBy: signer), at: 5)
        let inclusion = try GrowingTreeTests.tree.tiled(size: size).inclusionProof(of: index)
        return EntryProof(proof: inclusion, checkpoint: checkpoint)
    }

    @Test(arguments: [(0, 1), (0, 2), (6, 7), (299, 600), (599, 600)])
    func roundTrip(index: Int, size: Int) throws {
        let proof = try Self.proof(of: index, size: size)
        let parsed = try EntryProof(parsing: proof.text)
        #expect(parsed == proof)
        #expect(parsed.text == proof.text)
        #expect(parsed.proof.index == index)
        #expect(parsed.includes(entry(index)))
        #expect(!parsed.includes(entry(index + 1)))
        #expect(!parsed.includes([]))
    }

    @Test func layout() throws {
        let proof = try Self.proof(of: 2, size: 3)
        let hash = Base64.encode(GrowingTreeTests.roots[2].bytes)
        #expect(
            proof.text == "c2sp.org/tlog-proof@v1\nindex 2\n\(hash)\n\n\(string(proof.checkpoint.bytes))")
    }

    @Test func includesNeedsTheIndexInTheTree() throws {
        var proof = try Self.proof(of: 0, size: 1)
        #expect(proof.includes(entry(0)))
        for index in [1, -1, Int.max] {
            proof.proof.index = index
            #expect(!proof.includes(entry(0)))
        }
    }

    @Test func aProofUnderAnotherCheckpoint() throws {
        var proof = try Self.proof(of: 3, size: 7)
        proof.checkpoint = try Self.proof(of: 3, size: 8).checkpoint
        #expect(!proof.includes(entry(3)))
    }

    /// Texts in place of the lines before the checkpoint of a true proof.
    @Test(arguments: [
        ("", Malformed(.syntax, at: "line 1")),
        ("c2sp.org/tlog-proof@v2\nindex 0\n\n", Malformed(.syntax, at: "line 1")),
        (" c2sp.org/tlog-proof@v1\nindex 0\n\n", Malformed(.syntax, at: "line 1")),
        ("c2sp.org/tlog-proof@v1\r\nindex 0\n\n", Malformed(.syntax, at: "line 1")),
        ("c2sp.org/tlog-proof@v1\n\n", Malformed(.syntax, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nextra AAAA\nindex 0\n\n", Malformed(.syntax, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nIndex 0\n\n", Malformed(.syntax, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex\n\n", Malformed(.syntax, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex  0\n\n", Malformed(.notDecimal, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex 00\n\n", Malformed(.notDecimal, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex -1\n\n", Malformed(.notDecimal, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex 0\r\n\n", Malformed(.notDecimal, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex 9223372036854775808\n\n", Malformed(.outOfRange, at: "line 2")),
        ("c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n", Malformed(.wrongLength, at: "line 3")),
        ("c2sp.org/tlog-proof@v1\nindex 0\nextra\n\n", Malformed(.notBase64, at: "line 3")),
        ("c2sp.org/tlog-proof@v1\nindex 0\n\n\n", Malformed(.trailing, at: "checkpoint")),
        ("c2sp.org/tlog-proof@v1\nindex 0\n\na\n", Malformed(.trailing, at: "checkpoint")),
        ("c2sp.org/tlog-proof@v1\nindex 0\n", Malformed(.notBase64, at: "line 3")),
    ])
    func malformed(head: String, error: Malformed) throws {
        let note = string(try Self.proof(of: 0, size: 1).checkpoint.bytes)
        #expect(throws: error) { try EntryProof(parsing: head + note) }
    }

    @Test func malformedCheckpoint() throws {
        let head = "c2sp.org/tlog-proof@v1\nindex 0\n"
        #expect(throws: Malformed(.truncated, at: "")) { try EntryProof(parsing: head) }
        #expect(throws: Malformed(.truncated, at: "")) { try EntryProof(parsing: "c2sp.org/tlog-proof@v1") }
        #expect(throws: Malformed(.missing, at: "checkpoint.signatures")) { try EntryProof(parsing: "\(head)\n") }
        let text = try Self.proof(of: 0, size: 1).text
        #expect(throws: Malformed(.truncated, at: "checkpoint")) { try EntryProof(parsing: String(text.dropLast())) }
        #expect(throws: Malformed(.missing, at: "checkpoint.signatures")) { try EntryProof(parsing: "\(text)\n") }
    }
}
