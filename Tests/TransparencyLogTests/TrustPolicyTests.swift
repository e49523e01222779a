import Testing
import TransparencyLog
import WireFormat

struct TrustPolicyTests {
    /// Returns a checkpoint cosigned by the witnesses with these numbers, each at 100 times its number.
    static func checkpoint(_ witnesses: UInt8...) throws -> SignedCheckpoint {
        let signer = try logSigner()
        let head = Checkpoint(origin: signer.key.name, size: 1, root: MerkleTree.leafHash([1]))
        return try witnesses.reduce(SignedCheckpoint(head, signedBy: signer)) { checkpoint, number in
            try cosigner(number).cosign(checkpoint, at: 100 * Int(number))
        }
    }

    /// Replaces `L1` and `W1` to `W6` by the keys of logs and witnesses.
    static func policy(_ text: String) throws -> TrustPolicy { try TrustPolicy(parsing: fill(text)) }

    static func fill(_ text: String) throws -> [UInt8] {
        var keys: [String: String] = [:]
        for number in UInt8(1)...6 {
            keys["L\(number)"] = try logSigner("example.org/log\(number)", seed: number).key.text
            keys["W\(number)"] = try cosigner(number).key.text
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: " ", omittingEmptySubsequences: false).map { keys[String($0)] ?? String($0) }
                .joined(separator: " ")
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// The example of C2SP tlog-policy.
    static let example = """
        log L1

        witness X1 W1
        witness X2 W2
        witness X3 W3
        group X-witnesses 2 X1 X2 X3

        witness Y1 W4
        witness Y2 W5
        witness Y3 W6
        group Y-witnesses any Y1 Y2 Y3

        group X-and-Y all X-witnesses Y-witnesses
        quorum X-and-Y

        """

    @Test func nestedGroups() throws {
        let policy = try Self.policy(Self.example)
        #expect(policy.requiresWitnesses)
        #expect(policy.logs == [try logSigner("example.org/log1").key])
        #expect(policy.quorum(of: try Self.checkpoint()) == .notMet)
        #expect(policy.quorum(of: try Self.checkpoint(1, 2, 3)) == .notMet)
        #expect(policy.quorum(of: try Self.checkpoint(4, 5, 6)) == .notMet)
        #expect(policy.quorum(of: try Self.checkpoint(1, 4, 5, 6)) == .notMet)
        #expect(policy.quorum(of: try Self.checkpoint(1, 1, 4)) == .notMet)
        #expect(policy.quorum(of: try Self.checkpoint(1, 3, 6)) == .met)
        #expect(policy.quorum(of: try Self.checkpoint(6, 5, 4, 3, 2, 1)) == .met)
    }

    @Test func oneWitness() throws {
        let policy = try Self.policy("witness a W1\nwitness b W2\nquorum a\n")
        #expect(policy.logs.isEmpty)
        #expect(policy.quorum(of: try Self.checkpoint(1)) == .met)
        #expect(policy.quorum(of: try Self.checkpoint(2)) == .notMet)
    }

    @Test func noWitness() throws {
        let policy = try Self.policy("log L1\nquorum none\n")
        #expect(!policy.requiresWitnesses)
        #expect(policy.quorum(of: try Self.checkpoint()) == .notRequired)
        let key = try logSigner().key
        let single = TrustPolicy(log: key)
        #expect(!single.requiresWitnesses)
        #expect(single.logs == [key])
        #expect(single.quorum(of: try Self.checkpoint(1)) == .notRequired)
    }

    @Test func cosignaturesBeforeALimit() throws {
        let policy = try Self.policy("witness a W1\nwitness b W2\ngroup both all a b\nquorum both\n")
        let checkpoint = try Self.checkpoint(1, 2)
        #expect(policy.quorum(of: checkpoint) == .met)
        #expect(policy.quorum(of: checkpoint, before: 201) == .met)
        #expect(policy.quorum(of: checkpoint, before: 200) == .notMet)
        #expect(policy.quorum(of: checkpoint, before: 100) == .notMet)
        let again = try cosigner(2).cosign(checkpoint, at: 50)
        #expect(policy.quorum(of: again, before: 101) == .met)
    }

    @Test func aKnownWitnessThatDoesNotVerify() throws {
        let key = try cosigner(2).key
        let forged = SignedNote.Signature(name: key.name, id: key.id, bytes: [UInt8](repeating: 1, count: 72))
        let checkpoint = try SignedCheckpoint(parsing: try Self.checkpoint(1).bytes + Array(forged.line.utf8))
        for text in [
            "witness a W1\nwitness b W2\nquorum a\n", "witness a W1\nwitness b W2\ngroup g any a b\nquorum g\n",
            "witness b W2\nquorum none\n",
        ] {
            #expect(try Self.policy(text).quorum(of: checkpoint) == .invalid("example.org/witness2"))
            #expect(try Self.policy(text).quorum(of: checkpoint, before: 1) == .invalid("example.org/witness2"))
        }
        #expect(try Self.policy("witness a W1\nquorum a\n").quorum(of: checkpoint) == .met)
    }

    @Test func accepts() throws {
        let policy = try Self.policy("log L1 https://example.org/log\nlog L2\nquorum none\n")
        #expect(policy.accepts(try logSigner("example.org/log1").key))
        #expect(policy.accepts(try logSigner("example.org/log2", seed: 2).key))
        #expect(!policy.accepts(try logSigner("example.org/log3", seed: 3).key))
        #expect(!policy.accepts(try logSigner("example.org/log3").key))
        let log = try logSigner("example.org/log1").key
        let cosignature = try VerifierKey(name: log.name, algorithm: .cosignature, keyBytes: log.keyBytes)
        #expect(!policy.accepts(cosignature))
    }

    @Test func blanksAndComments() throws {
        let text = "# log\n\n \t \n \t#quorum none\n\tlog\t L1 \t\nwitness  é W1 http://é\nquorum é\t\n# end\n"
        let policy = try TrustPolicy(parsing: try Self.fill(text))
        #expect(policy.logs.count == 1)
        #expect(policy.quorum(of: try Self.checkpoint(1)) == .met)
    }

    /// Lines after the quorum, a threshold in digits, names that look like keywords, numbers and comments.
    @Test(arguments: [
        "quorum none\nlog L1\n", "quorum none\nwitness a W1\n", "witness a W1\ngroup g 1 a\nquorum g\n",
        "witness quorum W1\ngroup log all quorum\nquorum log\n",
        "witness 1 W1\nwitness all W2\ngroup # 2 1 all\nquorum #\n",
        "witness None W1\nquorum None\n", "quorum none\n",
    ])
    func wellFormed(text: String) throws { _ = try Self.policy(text) }

    @Test(arguments: [
        ("", Malformed(.missing, at: "quorum")), ("log L1\n", Malformed(.missing, at: "quorum")),
        ("quorum none", Malformed(.truncated, at: "line 1")),
        ("log L1\nquorum none\n#", Malformed(.truncated, at: "line 3")),
        ("trust L1\n", Malformed(.unknownValue, at: "line 1")), ("\nLog L1\n", Malformed(.unknownValue, at: "line 2")),
        ("quorum\n", Malformed(.missing, at: "line 1")), ("quorum none none\n", Malformed(.trailing, at: "line 1")),
        ("quorum a\n", Malformed(.unknownName, at: "line 1")), ("quorum NONE\n", Malformed(.unknownName, at: "line 1")),
        ("quorum none\nquorum none\n", Malformed(.duplicateName, at: "line 2")),
        ("quorum a\nwitness a W1\n", Malformed(.unknownName, at: "line 1")),
        ("log\n", Malformed(.missing, at: "line 1")), ("log L1 url more\n", Malformed(.trailing, at: "line 1")),
        ("log W1\n", Malformed(.badKey, at: "line 1")), ("log key\n", Malformed(.syntax, at: "line 1")),
        ("log L1\nlog L1\n", Malformed(.duplicateName, at: "line 2")),
        ("witness a\n", Malformed(.missing, at: "line 1")), ("witness\n", Malformed(.missing, at: "line 1")),
        ("witness a W1 url more\n", Malformed(.trailing, at: "line 1")),
        ("witness a L1\n", Malformed(.badKey, at: "line 1")), ("witness a W1x\n", Malformed(.syntax, at: "line 1")),
        ("witness none W1\n", Malformed(.duplicateName, at: "line 1")),
        ("witness a W1\nwitness a W2\n", Malformed(.duplicateName, at: "line 2")),
        ("witness a W1\nwitness b W1\n", Malformed(.duplicateName, at: "line 2")),
        ("witness a W1\ngroup a any a\n", Malformed(.duplicateName, at: "line 2")),
        ("witness a W1\ngroup none any a\n", Malformed(.duplicateName, at: "line 2")),
        ("group\n", Malformed(.missing, at: "line 1")), ("group g\n", Malformed(.missing, at: "line 1")),
        ("group g any\n", Malformed(.missing, at: "line 1")),
        ("group g any a\n", Malformed(.unknownName, at: "line 1")),
        ("group g any g\n", Malformed(.unknownName, at: "line 1")),
        ("group g any none\n", Malformed(.unknownName, at: "line 1")),
        ("witness a W1\ngroup g any a a\n", Malformed(.duplicateName, at: "line 2")),
        ("witness a W1\ngroup g any a\ngroup h any a\n", Malformed(.duplicateName, at: "line 3")),
        ("witness a W1\ngroup g any a\ngroup h any g g\n", Malformed(.duplicateName, at: "line 3")),
        ("witness a W1\ngroup g 0 a\n", Malformed(.outOfRange, at: "line 2")),
        ("witness a W1\ngroup g 2 a\n", Malformed(.outOfRange, at: "line 2")),
        ("witness a W1\ngroup g 01 a\n", Malformed(.notDecimal, at: "line 2")),
        ("witness a W1\ngroup g +1 a\n", Malformed(.notDecimal, at: "line 2")),
        ("witness a W1\ngroup g ALL a\n", Malformed(.notDecimal, at: "line 2")),
        ("witness a W1\ngroup g a\n", Malformed(.missing, at: "line 2")),
        ("quorum none\r\n", Malformed(.notText, at: "line 1")),
        ("#\u{0}\nquorum none\n", Malformed(.notText, at: "line 1")),
        ("#\u{7F}\nquorum none\n", Malformed(.notText, at: "line 1")),
        ("quorum\u{0B}none\n", Malformed(.notText, at: "line 1")),
        ("quorum\u{A0}none\n", Malformed(.unknownValue, at: "line 1")),
    ])
    func malformed(text: String, error: Malformed) throws {
        let bytes = try Self.fill(text)
        #expect(throws: error) { try TrustPolicy(parsing: bytes) }
    }

    /// The same public key under another name is the same key.
    @Test func duplicateKeysUnderOtherNames() throws {
        let one = try logSigner("one").key.text
        let other = try logSigner("other").key.text
        #expect(throws: Malformed(.duplicateName, at: "line 2")) {
            try TrustPolicy(parsing: "log \(one)\nlog \(other)\nquorum none\n".utf8)
        }
        let key = try cosigner(1).key
        let renamed = try VerifierKey(name: "renamed", algorithm: .cosignature, keyBytes: key.keyBytes).text
        #expect(throws: Malformed(.duplicateName, at: "line 2")) {
            try TrustPolicy(parsing: "witness a \(key.text)\nwitness b \(renamed)\nquorum none\n".utf8)
        }
    }

    /// Names that Unicode treats as equal (K and the Kelvin sign; two spellings of é), and bytes that are not UTF-8.
    @Test func namesAreBytes() throws {
        for (one, other) in [("K", "\u{212A}"), ("\u{E9}", "e\u{301}")] {
            let policy = try Self.policy("witness \(one) W1\nwitness \(other) W2\nquorum \(other)\n")
            #expect(policy.quorum(of: try Self.checkpoint(1)) == .notMet)
            #expect(policy.quorum(of: try Self.checkpoint(2)) == .met)
        }
        let key = Array(try cosigner(1).key.text.utf8)
        let bytes = Array("witness ".utf8) + [0xFF, 0x80] + Array(" ".utf8) + key + Array("\nquorum ".utf8)
        let policy = try TrustPolicy(parsing: bytes + [0xFF, 0x80, 0x0A])
        #expect(policy.quorum(of: try Self.checkpoint(1)) == .met)
        #expect(throws: Malformed(.unknownName, at: "line 2")) { try TrustPolicy(parsing: bytes + [0xFF, 0x81, 0x0A]) }
        #expect(throws: Malformed(.notUTF8, at: "line 1")) {
            try TrustPolicy(parsing: Array("log ".utf8) + [0xFF] + Array("\nquorum none\n".utf8))
        }
    }

    /// Groups in groups, nested deeper than a recursion could follow.
    @Test func deepNesting() throws {
        var text = "witness 0 W1\n"
        for depth in 1...20_000 { text += "group \(depth) any \(depth - 1)\n" }
        let policy = try Self.policy("\(text)quorum 20000\n")
        #expect(policy.quorum(of: try Self.checkpoint(1)) == .met)
        #expect(policy.quorum(of: try Self.checkpoint(2)) == .notMet)
    }
}
