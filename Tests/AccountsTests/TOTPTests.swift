import Testing
import WireFormat

@testable import Accounts

@Suite("One-time codes")
struct TOTPTests {
    private let totp: TOTP

    init() throws { totp = try TOTP(secret: Array("12345678901234567890".utf8)) }

    /// RFC 6238 appendix B, mode SHA1. The RFC has eight digits; apps show the last six.
    @Test(arguments: [
        (59, 94_287_082), (1_111_111_109, 7_081_804), (1_111_111_111, 14_050_471), (1_234_567_890, 89_005_924),
        (2_000_000_000, 69_279_037), (20_000_000_000, 65_353_130),
    ])
    func rfc6238(seconds: Int, code: Int) throws {
        let step = TOTP.step(at: try Timestamp(seconds: seconds))
        #expect(Int(totp.number(at: step) % 100_000_000) == code)
        let digits = String(code % 1_000_000)
        #expect(totp.code(at: step) == String(repeating: "0", count: 6 - digits.count) + digits)
    }

    /// RFC 4226 appendix D: the first ten counters.
    @Test func rfc4226() {
        let codes = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
        ]
        #expect((0..<10).map { totp.code(at: $0) } == codes)
    }

    @Test func aCodeIsTakenOneStepEarlyOrLateAndNoMore() throws {
        let now = try Timestamp("2026-06-01T15:00:10Z")
        let step = TOTP.step(at: now)
        for offset in -5...5 {
            let found = totp.step(of: totp.code(at: step + offset), at: now, after: nil)
            #expect(found == (abs(offset) <= 1 ? step + offset : nil), "\(offset)")
        }
        for other in ["", "00000", totp.code(at: step) + "0", "-" + totp.code(at: step).dropFirst(), "abcdef"] {
            #expect(totp.step(of: other, at: now, after: nil) == nil, "\(other)")
        }
        let code = totp.code(at: step)
        #expect(totp.step(of: code.prefix(3) + " " + code.suffix(3), at: now, after: nil) == step)
    }

    @Test func noStepIsTakenTwice() throws {
        let now = try Timestamp("2026-06-01T15:00:10Z")
        let step = TOTP.step(at: now)
        #expect(totp.step(of: totp.code(at: step), at: now, after: step - 1) == step)
        #expect(totp.step(of: totp.code(at: step), at: now, after: step) == nil)
        #expect(totp.step(of: totp.code(at: step - 1), at: now, after: step) == nil)
        #expect(totp.step(of: totp.code(at: step + 1), at: now, after: step) == step + 1)
    }

    @Test func secretsHaveTwentyBytes() {
        for size in [0, 19, 21] {
            #expect(throws: Malformed(.wrongLength, at: "")) { try TOTP(secret: [UInt8](repeating: 1, count: size)) }
        }
    }

    @Test func appsReadTheAddress() {
        #expect(
            totp.uri(issuer: "Consejo de la Judicatura: Jalisco", login: "ana-paz")
                == "otpauth://totp/Consejo%20de%20la%20Judicatura%3A%20Jalisco:ana-paz"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Consejo%20de%20la%20Judicatura%3A%20Jalisco"
                + "&algorithm=SHA1&digits=6&period=30")
        #expect(totp.uri(issuer: "Órgano", login: "a").hasPrefix("otpauth://totp/%C3%93rgano:a?"))
    }
}
