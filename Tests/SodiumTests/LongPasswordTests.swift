import Sodium
import Testing
import WireFormat

@Suite("A password is bounded before it is normalized")
struct LongPasswordTests {
    /// 1,024 bytes, and one more.
    private static let longest = String(repeating: "a", count: Argon2id.longest)
    private static let tooLong = longest + "a"

    @Test func theLongestIsHashed() throws {
        let hash = try PasswordHash(hashing: LongPasswordTests.longest, cost: .least)
        #expect(hash.verify(LongPasswordTests.longest))
        #expect(!hash.verify(LongPasswordTests.tooLong))
    }

    @Test func aLongerOneIsRefused() {
        #expect(throws: Malformed(.tooLong, at: "password")) {
            try PasswordHash(hashing: LongPasswordTests.tooLong, cost: .least)
        }
        #expect(throws: Malformed(.tooLong, at: "password")) {
            try Argon2id.key(from: LongPasswordTests.tooLong, salt: [UInt8](repeating: 1, count: 16), cost: .least)
        }
        // Its bytes count as it was typed, not as it is hashed.
        let marks = "e" + String(repeating: "\u{301}\u{327}", count: 300)
        #expect(throws: Malformed.self) { try PasswordHash(hashing: marks, cost: .least) }
    }
}
