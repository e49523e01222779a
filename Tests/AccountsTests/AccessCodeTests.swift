import Accounts
import Sodium
import Testing
import WireFormat

@Suite("Base32 and access codes")
struct AccessCodeTests {
    /// RFC 4648 section 10, without its padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func base32(text: String, encoded: String) throws {
        #expect(Base32.standard.encode(text.utf8) == encoded)
        #expect(try Base32.standard.decode(encoded) == Array(text.utf8))
    }

    /// A character that is none of the alphabet's, a length that no bytes give, bits of the last character that belong to no byte.
    @Test(arguments: ["my", "M1", "M", "MZX", "MZ"]) func noBase32(text: String) {
        #expect(throws: Malformed(.syntax, at: "")) { try Base32.standard.decode(text) }
    }

    @Test func eightyBitsAreSixteenCharactersInFours() throws {
        let ones = try AccessCode(random: Randomness { [UInt8](repeating: 0xFF, count: $0) })
        #expect(ones.text == "ZZZZZZZZZZZZZZZZ")
        let counted = try AccessCode(random: Randomness { (0..<$0).map { UInt8($0 * 16 + 1) } })
        #expect(counted.description == "048J-2CA1-A5GQ-30CH")
        #expect(try AccessCode(counted.description) == counted)
    }

    @Test func everyBitOfTheRandomBytesShows() throws {
        var codes: Set<String> = []
        for bit in 0..<80 {
            codes.insert(
                try AccessCode(
                    random: Randomness { count in
                        var bytes = [UInt8](repeating: 0, count: count)
                        bytes[bit / 8] = 1 << (bit % 8)
                        return bytes
                    }
                ).text)
        }
        #expect(codes.count == 80)
    }

    @Test(arguments: ["7K3M-Q0ZD-9V1X-PB42", "7k3mq0zd9v1xpb42", " 7K3M QOZD 9VIX PB42", "7K3M-QoZD-9VlX-PB42"])
    func isReadAsItIsTyped(typed: String) throws {
        #expect(try AccessCode(typed).description == "7K3M-Q0ZD-9V1X-PB42")
    }

    @Test(arguments: [
        ("", Malformed.Reason.wrongLength), ("7K3M-Q0ZD-9V1X-PB4", .wrongLength),
        ("7K3M-Q0ZD-9V1X-PB422", .wrongLength), (String(repeating: "7", count: 100_000), .wrongLength),
        ("7K3M-Q0ZD-9V1X-PB4U", .syntax), ("7K3M-Q0ZD-9V1X-PB4\u{301}2", .syntax), ("7K3M_Q0ZD_9V1X_PB42", .syntax),
        ("７K3M-Q0ZD-9V1X-PB42", .syntax),
    ])
    func whatIsNoCodeIsRefused(typed: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: "")) { try AccessCode(typed) }
    }
}
