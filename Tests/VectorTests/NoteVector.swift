import LogBuilder
import Support
import TransparencyLog
import WireFormat

/// A trust policy and a checkpoint, each with its outcome by protocol section 3.
struct NoteVector: Sendable {
    enum Expectation: String, Sendable { case success, checkpoint, witnesses, policy, unavailable }

    var name: String
    var trust: [UInt8]
    var note: [UInt8]
    /// The outcome for a program that checks Ed25519 only.
    var expect: Expectation
    /// The outcome for a program that checks ML-DSA-44, if it differs.
    var expectOfMLDSA: Expectation?

    init(
        _ name: String, _ expect: Expectation, ofMLDSA: Expectation? = nil, trust: String, note: [UInt8]
    ) {
        self.init(name, expect, trust: Array(trust.utf8), note: note)
        expectOfMLDSA = ofMLDSA
    }

    init(_ name: String, _ expect: Expectation, trust: [UInt8], note: [UInt8]) {
        self.name = name
        self.trust = trust
        self.note = note
        self.expect = expect
    }

    var json: JSON {
        .object([
            "name": .string(name), "trust": .base64(trust), "note": .base64(note),
            "expect": .string((expectOfMLDSA ?? expect).rawValue),
            "needs": expectOfMLDSA.map { _ in .array([.string("ml-dsa-44")]) },
        ])
    }

    static let all = notes + witnessed + policies + otherKeys

    // MARK: - Parts

    static let head = Checkpoint(origin: Sample.origin, size: 5, root: Fixed.digest("root"))
    static let signed = SignedCheckpoint(head, signedBy: Sample.signer)
    static let plain = Trust().text
    static let now = utc("2026-03-01T00:00:00Z")
    static let w = (1...5).map(Sample.witness)

    /// Returns the signed checkpoint's text with `old` replaced.
    private static func edited(_ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: signed.bytes, as: UTF8.self).replacingOnly(old, with: new).utf8)
    }

    /// Returns any text, validly signed by the log's key.
    private static func note(_ text: String, signatures: Int = 1) -> [UInt8] {
        let signature = Sample.signer.sign(text)
        return SignedNote(text: text, signatures: Array(repeating: signature, count: signatures)).bytes
    }

    private static let stranger = certain {
        try NoteSigner(name: "ajeno.example", privateKey: Fixed.signingKey("stranger"))
    }

    private static func broken(_ signature: SignedNote.Signature) -> SignedNote.Signature {
        var bytes = signature.bytes
        bytes[bytes.count - 1] ^= 1
        return SignedNote.Signature(name: signature.name, id: signature.id, bytes: bytes)
    }

    private static let root = Base64.encode(head.root.bytes)
    private static let good = signed.note.signatures[0]
    private static let unknown = stranger.sign(signed.note.text)

    // MARK: - Notes

    private static let notes = [
        NoteVector("signed by the log", .success, trust: plain, note: signed.bytes),
        NoteVector(
            "empty tree", .success, trust: plain,
            note: SignedCheckpoint(
                Checkpoint(origin: Sample.origin, size: 0, root: MerkleTree.emptyRoot), signedBy: Sample.signer
            ).bytes),
        NoteVector(
            "unknown signature beside the log's", .success, trust: plain,
            note: signed.with(signatures: [unknown, good]).bytes),
        NoteVector(
            "unknown signature that does not verify", .success, trust: plain,
            note: signed.with(signatures: [good, broken(unknown)]).bytes),
        NoteVector(
            "the log's name with another id is unknown", .success, trust: plain,
            note: signed.with(signatures: [
                good, SignedNote.Signature(name: good.name, id: good.id ^ 1, bytes: good.bytes),
            ]).bytes),
        NoteVector("the log's signature twice", .success, trust: plain, note: note(head.noteText, signatures: 2)),
        NoteVector("64 signature lines", .success, trust: plain, note: note(head.noteText, signatures: 64)),
        NoteVector("65 signature lines", .checkpoint, trust: plain, note: note(head.noteText, signatures: 65)),
        NoteVector(
            "a signature of the log that does not verify", .checkpoint, trust: plain,
            note: signed.with(signatures: [broken(good)]).bytes),
        NoteVector(
            "one of the log's signatures does not verify", .checkpoint, trust: plain,
            note: signed.with(signatures: [good, broken(good)]).bytes),
        NoteVector(
            "signed by a stranger only", .checkpoint, trust: plain, note: signed.with(signatures: [unknown]).bytes),
        NoteVector(
            "another origin, signed by the log", .checkpoint, trust: plain,
            note: note("otro.example\n5\n\(root)\n")),
        NoteVector("nothing", .checkpoint, trust: plain, note: []),
        NoteVector("no signatures", .checkpoint, trust: plain, note: Array("\(head.noteText)\n".utf8)),
        NoteVector("no empty line", .checkpoint, trust: plain, note: edited("\n\n", "\n")),
        NoteVector("last line not ended", .checkpoint, trust: plain, note: signed.bytes.dropLast()),
        NoteVector("carriage return", .checkpoint, trust: plain, note: edited("\n5\n", "\r\n5\n")),
        NoteVector(
            "control character", .checkpoint, trust: plain, note: note("\(Sample.origin)\t\n5\n\(root)\n")),
        NoteVector(
            "U+007F in an unknown key's name", .success, trust: plain,
            note: signed.bytes + Array("— \u{7F} AAAAAAA=\n".utf8)),
        NoteVector(
            "an unknown key's name with a space of Unicode", .checkpoint, trust: plain,
            note: signed.bytes + Array("— a\u{A0}b AAAAAAA=\n".utf8)),
        NoteVector(
            "an unknown key's name with a plus", .checkpoint, trust: plain,
            note: signed.bytes + Array("— a+b AAAAAAA=\n".utf8)),
        NoteVector(
            "an unknown key's name with any letters", .success, trust: plain,
            note: signed.bytes + Array("— ñ\u{303}/\u{1F600} AAAAAAA=\n".utf8)),
        NoteVector("not UTF-8", .checkpoint, trust: plain, note: signed.bytes + [0xFF, 0x0A]),
        NoteVector("hyphen for the dash", .checkpoint, trust: plain, note: edited("— ", "- ")),
        NoteVector("two spaces in a signature line", .checkpoint, trust: plain, note: edited("— ", "—  ")),
        NoteVector("signature line without a signature", .checkpoint, trust: plain, note: edited(good.line, "— x\n")),
        NoteVector(
            "malformed line of an unknown key", .checkpoint, trust: plain, note: signed.bytes + Array("— x AAAA\n".utf8)
        ),
        NoteVector(
            "base64 without padding", .checkpoint, trust: plain,
            note: signed.bytes + Array("— x AAAAAAA\n".utf8)),
        NoteVector(
            "base64 with low bits set", .checkpoint, trust: plain, note: signed.bytes + Array("— x AAAAAAB=\n".utf8)),
        NoteVector(
            "extension line", .checkpoint, trust: plain, note: note("\(head.noteText)extension\n")),
        NoteVector(
            "size with a leading zero", .checkpoint, trust: plain, note: note("\(Sample.origin)\n05\n\(root)\n")),
        NoteVector("size with a sign", .checkpoint, trust: plain, note: note("\(Sample.origin)\n+5\n\(root)\n")),
        NoteVector(
            "size above 2^63", .checkpoint, trust: plain,
            note: note("\(Sample.origin)\n9223372036854775808\n\(root)\n")),
        NoteVector(
            "root of 31 bytes", .checkpoint, trust: plain,
            note: note("\(Sample.origin)\n5\n\(Base64.encode(head.root.bytes.dropLast()))\n")),
        NoteVector("root in hex", .checkpoint, trust: plain, note: note("\(Sample.origin)\n5\n\(head.root.hex)\n")),
        NoteVector("no origin", .checkpoint, trust: plain, note: note("\n5\n\(root)\n")),
        NoteVector("no root", .checkpoint, trust: plain, note: note("\(Sample.origin)\n5\n")),
    ]

    // MARK: - Witnesses

    private static func trust(_ lines: String) -> String {
        let witnesses = w.enumerated().map { "witness w\($0 + 1) \($1.key.text)\n" }.joined()
        return "log \(Sample.signer.key.text)\n\(witnesses)\(lines)"
    }

    private static func cosigned(_ numbers: [Int]) -> [UInt8] {
        signed.cosigned(by: numbers.map { w[$0 - 1] }, at: now).bytes
    }

    private static func brokenCosignature(_ numbers: [Int], broken number: Int) -> [UInt8] {
        let checkpoint = signed.cosigned(by: numbers.map { w[$0 - 1] }, at: now)
        return checkpoint.with(
            signatures: checkpoint.note.signatures.map { $0.name == w[number - 1].key.name ? broken($0) : $0 }
        ).bytes
    }

    private static let nested = """
        group a 2 w1 w2 w3
        group b any w4 w5
        group c all a b
        quorum c

        """

    private static let witnessed = [
        NoteVector("one witness, cosigned", .success, trust: trust("quorum w1\n"), note: cosigned([1])),
        NoteVector("one witness, not cosigned", .witnesses, trust: trust("quorum w1\n"), note: signed.bytes),
        NoteVector("one witness, another cosigned", .witnesses, trust: trust("quorum w1\n"), note: cosigned([2])),
        NoteVector("any: one of them", .success, trust: trust("group g any w1 w2\nquorum g\n"), note: cosigned([2])),
        NoteVector("any: none", .witnesses, trust: trust("group g any w1 w2\nquorum g\n"), note: cosigned([3])),
        NoteVector("all: all", .success, trust: trust("group g all w1 w2\nquorum g\n"), note: cosigned([1, 2])),
        NoteVector(
            "all: one is missing", .witnesses, trust: trust("group g all w1 w2\nquorum g\n"), note: cosigned([1])),
        NoteVector(
            "threshold met exactly", .success, trust: trust("group g 2 w1 w2 w3\nquorum g\n"), note: cosigned([1, 3])),
        NoteVector(
            "threshold missed by one", .witnesses, trust: trust("group g 3 w1 w2 w3\nquorum g\n"),
            note: cosigned([1, 3])
        ),
        NoteVector(
            "a witness who cosigned twice counts once", .witnesses, trust: trust("group g 2 w1 w2\nquorum g\n"),
            note: cosigned([1, 1])),
        NoteVector("nested groups, met", .success, trust: trust(nested), note: cosigned([1, 3, 5])),
        NoteVector(
            "nested groups, inner threshold missed", .witnesses, trust: trust(nested), note: cosigned([1, 4, 5])),
        NoteVector("nested groups, other branch empty", .witnesses, trust: trust(nested), note: cosigned([1, 2, 3])),
        NoteVector(
            "a witness's line that does not verify", .witnesses, trust: trust("quorum w1\n"),
            note: brokenCosignature([1], broken: 1)),
        NoteVector(
            "a witness's line that does not verify, not needed for the quorum", .witnesses,
            trust: trust("group g any w1 w2\nquorum g\n"), note: brokenCosignature([1, 2], broken: 2)),
        NoteVector(
            "an unknown witness's line that does not verify", .success,
            trust: "log \(Sample.signer.key.text)\nwitness w1 \(w[0].key.text)\nquorum w1\n",
            note: brokenCosignature([1, 2], broken: 2)),
        NoteVector(
            "a witness's line that does not verify, no witness asked for", .success,
            trust: trust("quorum none\n"), note: brokenCosignature([1], broken: 1)),
        NoteVector(
            "another trusted log's line that does not verify", .success,
            trust: "log \(stranger.key.text)\n\(plain)", note: signed.with(signatures: [good, broken(unknown)]).bytes),
        NoteVector(
            "another trusted log's line that verifies", .success,
            trust: "log \(stranger.key.text)\n\(plain)", note: signed.with(signatures: [good, unknown]).bytes),
        NoteVector(
            "witnesses enough, the log's signature missing", .checkpoint, trust: trust("quorum w1\n"),
            note: {
                let checkpoint = signed.cosigned(by: [w[0]], at: now)
                return checkpoint.with(signatures: [checkpoint.note.signatures[1]]).bytes
            }()),
        NoteVector(
            "a witness's plain signature is none", .witnesses, trust: trust("quorum w1\n"),
            note: {
                let plain = certain {
                    try NoteSigner(name: w[0].key.name, privateKey: Fixed.signingKey("witness 1"))
                }
                return signed.with(signatures: [good, plain.sign(signed.note.text)]).bytes
            }()),
    ]
}
