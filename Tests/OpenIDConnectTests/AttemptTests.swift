import Sodium
import Support
import Testing
import WireFormat

@testable import OpenIDConnect

@Suite("Attempts")
struct AttemptTests {
    /// RFC 7636, appendix B.
    @Test func theChallengeIsThatOfTheStandard() throws {
        let bytes: [UInt8] = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191,
            240, 91, 88, 5, 88, 83, 132, 141, 121,
        ]
        let attempt = try Attempt(at: utc("2026-06-01T15:00:00Z"), random: Randomness { _ in bytes })
        #expect(attempt.verifier == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        #expect(attempt.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test(arguments: [false, true]) func comesBackAsItWent(isAnew: Bool) throws {
        let attempt = try Attempt(isAnew: isAnew, at: utc("2026-06-01T15:00:00Z"), random: .seeded("attempt"))
        #expect(Set([attempt.state, attempt.nonce, attempt.verifier]).count == 3)
        let json = try JSON(parsing: attempt.json.bytes)
        let read = try Fields.read(json) { (fields) throws(Malformed) in try Attempt(parsing: &fields) }
        #expect(read == attempt)
    }
}
