import RecordedRounds
import Beacon
import LogBuilder
import Support
import Testing
import WireFormat

/// The answers of NIST's beacon, field by field.
@Suite("Answers of NIST")
struct PulseAnswerTests {
    private static let chain = Recorded.chain("nist-2")
    private static let text = Recorded.pulses[0].text

    private static func read(_ text: String, on chain: Chain = chain) throws(Malformed) -> SignedRound {
        try SignedRound(answer: Array(text.utf8), on: chain)
    }

    @Test func pulsesAreRead() throws {
        let spoken = try Self.read(Self.text)
        #expect(spoken.round == 29_728_017 && spoken.signature.count == 512)
        #expect(Self.chain.verifies(spoken))
        #expect(try Self.read(Self.text.lowercasedHex) == spoken)
    }

    private static let fields = [
        "uri", "version", "cipherSuite", "period", "certificateId", "chainIndex", "pulseIndex", "timeStamp",
        "localRandomValue", "external", "listValues", "precommitmentValue", "signatureValue",
    ]

    @Test(arguments: fields)
    func everyFieldIsNeededAndOfItsKind(name: String) {
        let missing = Self.text.replacing("\"\(name)\":", with: "\"other\":", maxReplacements: 1)
        #expect(throws: Malformed(.missing, at: "pulse.\(name)")) { try Self.read(missing) }
        let wrong = Self.text.replacing(
            "\"\(name)\":", with: "\"\(name)\": true, \"other\":", maxReplacements: 1)
        #expect(throws: Malformed(.wrongType, at: "pulse.\(name)")) { try Self.read(wrong) }
    }

    @Test func theLastStatusIsNeededToo() {
        let parts = Self.text.split(separator: "\"statusCode\": 0", omittingEmptySubsequences: false)
        #expect(parts.count == 3)
        let missing = parts[0] + "\"statusCode\": 0" + parts[1] + "\"status\": 0" + parts[2]
        #expect(throws: Malformed(.missing, at: "pulse.statusCode")) { try Self.read(String(missing)) }
        let other = parts[0] + "\"status\": 0" + parts[1] + "\"statusCode\": 0" + parts[2]
        #expect(throws: Malformed(.missing, at: "pulse.external.statusCode")) { try Self.read(String(other)) }
    }

    @Test(arguments: ["certificateId", "localRandomValue", "precommitmentValue", "signatureValue"])
    func hexIsInOneCase(name: String) {
        for odd in ["aB", "Ab", "0", "0g", " 0"] {
            let spoiled = Self.text.replacingOnly("\"\(name)\": \"", with: "\"\(name)\": \"\(odd)")
            #expect(throws: Malformed(.notHex, at: "pulse.\(name)")) { try Self.read(spoiled) }
        }
    }

    /// A value of another length is parsed, but does not make a pulse.
    @Test func aValueMoreOrLessIsNotWhatWasSigned() throws {
        for name in ["certificateId", "localRandomValue", "precommitmentValue", "sourceId"] {
            let spoken = try Self.read(Self.text.replacingOnly("\"\(name)\": \"", with: "\"\(name)\": \"00"))
            #expect(throws: RoundFault.signed) { try Self.chain.check(spoken) }
        }
        let long = try Self.read(Self.text.replacingOnly("\"signatureValue\": \"", with: "\"signatureValue\": \"00"))
        #expect(throws: RoundFault.signatureForm) { try Self.chain.check(long) }
    }

    @Test(arguments: [
        ("\"cipherSuite\": 0", "\"cipherSuite\": -1"), ("\"cipherSuite\": 0", "\"cipherSuite\": 4294967296"),
        ("\"cipherSuite\": 0", "\"cipherSuite\": 0.5"), ("\"chainIndex\": 2", "\"chainIndex\": -2"),
        ("\"chainIndex\": 2", "\"chainIndex\": 18446744073709551616"), ("\"chainIndex\": 2", "\"chainIndex\": 1e99"),
        ("\"period\": 60000", "\"period\": 99999999999"), ("\"pulseIndex\": 1853305", "\"pulseIndex\": \"1853305\""),
    ])
    func oddNumbersAreRefused(old: String, new: String) {
        #expect(throws: Malformed.self) { try Self.read(Self.text.replacingOnly(old, with: new)) }
    }

    @Test(arguments: [
        ("\"hour\"", "\"day\""), ("\"previous\"", "\"year\""), ("\"year\"", "\"decade\""),
        ("\"listValues\": [", "\"listValues\": [], \"x\": ["),
    ])
    func earlierPulsesStandInTheirOrder(old: String, new: String) {
        #expect(throws: Malformed(.notInOrder, at: "pulse.listValues")) {
            try Self.read(Self.text.replacingOnly(old, with: new))
        }
    }

    @Test(arguments: ["10:56:00.001Z", "10:56:01.000Z", "10:56:00Z", "25:56:00.000Z", "10:56:00.000"])
    func timeStampsAreOfARound(time: String) {
        #expect(throws: Malformed(.notTime, at: "pulse.timeStamp")) {
            try Self.read(Self.text.replacingOnly("10:56:00.000Z", with: time))
        }
    }

    @Test func aPulseBeforeTheChainBeganIsNone() {
        var chain = Self.chain
        chain.genesis = chain.due(29_728_018)
        #expect(throws: Malformed(.notTime, at: "pulse.timeStamp")) { try Self.read(Self.text, on: chain) }
    }
}

extension String {
    /// NIST's hexadecimal in lower case, which means the same.
    fileprivate var lowercasedHex: String {
        replacing(/[0-9A-F]{128,}/) { $0.output.lowercased() }
    }
}
