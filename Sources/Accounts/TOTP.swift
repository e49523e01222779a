import WireFormat

import struct Crypto.HMAC
import enum Crypto.Insecure
import struct Crypto.SymmetricKey

/// Time-based one-time codes (RFC 6238) as authenticator apps compute them: HMAC-SHA-1, six digits, a step of 30
/// seconds.
///
/// Every app supports SHA-1. The known collisions of SHA-1 do not affect HMAC (RFC 6194 section 3.3).
public struct TOTP: Equatable, Sendable {
    /// The length of a secret in bytes: the output size of HMAC-SHA-1 (RFC 4226 section 4, R6).
    public static let secretSize = 20
    /// The digits of a code.
    public static let digits = 6
    /// The length of a step in seconds.
    public static let period = 30
    /// The steps by which a telephone's clock may be early or late (RFC 6238 section 5.2).
    static let drift = 1

    public let secret: [UInt8]

    /// - Parameter secret: exactly 20 bytes.
    public init(secret: [UInt8]) throws(Malformed) {
        guard secret.count == TOTP.secretSize else { throw Malformed(.wrongLength, at: "") }
        self.secret = secret
    }

    /// Returns the step that contains a time, counted from 1970.
    public static func step(at time: Timestamp) -> Int { time.seconds / period }

    /// Returns the six digits for a step.
    public func code(at step: Int) -> String {
        let digits = String(number(at: step) % 1_000_000)
        return String(repeating: "0", count: TOTP.digits - digits.utf8.count) + digits
    }

    /// Returns the step that a code belongs to; `nil` if that step is not near this time, or not later than `used`. The
    /// caller stores it as used.
    /// - Parameters:
    ///   - code: as typed; spaces are ignored.
    ///   - used: the newest step whose code was accepted before (RFC 6238 section 5.2: a code is accepted once).
    public func step(of code: String, at time: Timestamp, after used: Int?) -> Int? {
        let typed = code.filter { $0 != " " }
        let now = TOTP.step(at: time)
        // All steps are computed before the first is chosen, so that the time taken does not depend on the code.
        return (now - TOTP.drift...now + TOTP.drift).filter { self.code(at: $0) == typed }
            .first { step in used.map { step > $0 } ?? true }
    }

    /// Returns the URI that an authenticator app reads from a QR code (Google Authenticator's Key URI Format).
    /// - Parameters:
    ///   - issuer: the institution, which the app shows above the code.
    ///   - login: the account's login.
    public func uri(issuer: String, login: String) -> String {
        let (issuer, login) = (Percent.encode(issuer), Percent.encode(login))
        return "otpauth://totp/\(issuer):\(login)?secret=\(Base32.standard.encode(secret))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=\(TOTP.digits)&period=\(TOTP.period)"
    }

    /// Returns the 31 bits whose last decimal digits are the code (RFC 4226 section 5.3).
    func number(at step: Int) -> UInt32 {
        let counter = withUnsafeBytes(of: UInt64(clamping: step).bigEndian) { [UInt8]($0) }
        let code = HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret))
        let bytes = [UInt8](code)
        let offset = Int(bytes[bytes.count - 1] & 0x0F)
        return bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    }
}
