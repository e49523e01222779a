import RecordedRounds
import Beacon
import LogBuilder
import Support
import Testing
import WireFormat

/// Answers of relays and of NIST, and texts that only look like answers.
@Suite("Answers")
struct RoundAnswerTests {
    private static let quicknet = Recorded.chain("quicknet")
    private static let chained = Recorded.chain("default")
    private static let nist = Recorded.chain("nist-2")
    private static let signature = Hex.encode(Recorded.round("quicknet", 42).signature)
    private static let randomness = "8ada64bae5c6c0f5540a6a13af56e663240edfbd2c76ac6a8f27671eb7259ce3"

    private static let first = "{\"round\":42,\"randomness\":\"\(randomness)\",\"signature\":\"\(signature)\"}"
    private static let second = "{\"round\":42,\"signature\":\"\(signature)\"}"
    private static let before = "176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a"
    private static let linked = """
        {"round":1,"randomness":"101297f1ca7dc44ef6088d94ad5fb7ba03455dc33d53ddb412bbc4564ed986ec",\
        "signature":"\(Hex.encode(Recorded.round("default", 1).signature))","previous_signature":"\(before)"}
        """

    private static func read(_ text: String, on chain: Chain = quicknet) throws(Malformed) -> SignedRound {
        try SignedRound(answer: Array(text.utf8), on: chain)
    }

    @Test func relaysAnswersAreRead() throws {
        let spoken = Recorded.round("quicknet", 42)
        for text in [Self.first, Self.second, " \(Self.first)\n", Self.first.replacing("{", with: "{\"more\":[null],")]
        {
            #expect(try Self.read(text) == spoken)
        }
        #expect(try Self.read(Self.linked, on: Self.chained) == Recorded.round("default", 1))
    }

    /// Parsing does not verify.
    @Test func whatIsReadIsNotYetChecked() throws {
        let lie = try Self.read(Self.second.replacing("42", with: "43", maxReplacements: 1))
        #expect(lie.round == 43 && !Self.quicknet.verifies(lie))
    }

    @Test(arguments: [
        ("\"round\":42,", "", "round", Malformed.Reason.missing),
        ("\"round\":42", "\"round\":\"42\"", "round", .wrongType),
        ("\"round\":42", "\"round\":null", "round", .wrongType), ("\"round\":42", "\"round\":0", "round", .outOfRange),
        ("\"round\":42", "\"round\":-42", "round", .outOfRange),
        ("\"round\":42", "\"round\":9007199254740992", "round", .outOfRange),
        ("\"signature\":\"", "\"signatur\":\"", "signature", .missing),
        ("\"signature\":\"95", "\"signature\":\"9", "signature", .notHex),
        ("\"signature\":\"95a9", "\"signature\":\"95A9", "signature", .notHex),
        ("\"signature\":\"95", "\"signature\":\"0x95", "signature", .notHex),
        ("\"signature\":\"95", "\"signature\":\" 95", "signature", .notHex),
        ("\"signature\":\"95", "\"signature\":\"94", "randomness", .unknownValue),
        ("\"signature\":\"95", "\"signature\":\"", "randomness", .unknownValue),
        ("\"randomness\":\"8a", "\"randomness\":\"8b", "randomness", .unknownValue),
        ("\"randomness\":\"8a", "\"randomness\":\"8A", "randomness", .notHex),
        ("\"randomness\":\"8a", "\"randomness\":\"", "randomness", .wrongLength),
        ("\"randomness\":\"8a", "\"randomness\":\"8", "randomness", .notHex),
        ("{", "[{", "", .syntax), ("}", "", "", .syntax), ("}", "}x", "", .syntax), ("{", "{{", "", .syntax),
    ])
    func spoiledAnswersAreRefused(old: String, new: String, place: String, reason: Malformed.Reason) {
        #expect(Self.first.contains(old))
        let spoiled = Self.first.replacing(old, with: new, maxReplacements: 1)
        #expect(throws: Malformed(reason, at: place)) { try Self.read(spoiled) }
    }

    /// Numbers and forms on which JSON parsers differ. They are refused, or name a round that does not exist.
    @Test(arguments: [
        "1e400", "42.5", "99999999999999999999999999", "-9223372036854775809", "true", "[42]", "{\"round\":42}", "0x2a",
        "NaN", "+42",
    ])
    func oddNumbersAreRefused(number: String) {
        #expect(throws: Malformed.self) {
            try Self.read(Self.second.replacing("42", with: number, maxReplacements: 1))
        }
    }

    /// A parser may use either of two equal names; the value is verified in both cases.
    @Test func aNameTwiceDoesNoHarm() {
        for text in [
            Self.second.replacing("\"round\":42", with: "\"round\":42,\"round\":43"),
            Self.second.replacing("\"round\":42", with: "\"round\":43,\"round\":42"),
        ] {
            guard let spoken = try? Self.read(text) else { continue }
            #expect(Self.quicknet.verifies(spoken) == (spoken.round == 42))
        }
    }

    @Test func whatIsNoAnswerIsRefused() {
        for text in ["", " ", "null", "42", "\"x\"", "[]", "<html>", "{\"error\":\"not found\"}", "\u{FEFF}{}"] {
            #expect(throws: Malformed.self) { try Self.read(text) }
            #expect(throws: Malformed.self) { try Self.read(text, on: Self.nist) }
        }
        #expect(throws: Malformed.self) { try SignedRound(answer: [0x7B, 0xFF, 0x7D], on: Self.quicknet) }
        let nested = "{\"round\":" + String(repeating: "[", count: 60_000)
        #expect(throws: Malformed(.tooDeep, at: "")) { try Self.read(nested) }
        let long = Self.second + String(repeating: " ", count: SignedRound.largestAnswer)
        #expect(throws: Malformed(.tooLong, at: "")) { try Self.read(long) }
    }

    @Test func everyTruncationIsRefused() {
        for count in 0..<Self.first.utf8.count {
            #expect(throws: Malformed.self) { try Self.read(String(Self.first.prefix(count))) }
        }
    }

    @Test func theOldestChainNeedsTheSignatureBefore() throws {
        #expect(throws: Malformed(.missing, at: "previous_signature")) { try Self.read(Self.first, on: Self.chained) }
        for (old, new) in [("176f", "176"), ("176f", "176F"), ("176f", "zz6f")] {
            #expect(throws: Malformed(.notHex, at: "previous_signature")) {
                try Self.read(Self.linked.replacingOnly("\"\(old)", with: "\"\(new)"), on: Self.chained)
            }
        }
        let other = try Self.read(Self.linked.replacingOnly("\"176f", with: "\"177f"), on: Self.chained)
        #expect(throws: RoundFault.signed) { try Self.chained.check(other) }
        // An unneeded member is ignored: a round of quicknet signs only its own number.
        let more = Self.second.replacing("{", with: "{\"previous_signature\":\"zz\",")
        #expect(try Self.read(more).signed == nil)
    }
}
