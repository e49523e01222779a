import Sodium
import WireFormat

/// The accepted passwords: long ones, with any characters (NIST SP 800-63B section 3.1.1). There are no rules of
/// composition, and no expiry.
public enum PasswordPolicy {
    /// The shortest and the longest password in characters (Unicode scalars in NFC).
    public static let least = 12
    public static let most = 256

    /// Throws `passwordLong` for a password that is too long to be normalized and hashed.
    static func requireHashable(_ password: String) throws(Refusal) {
        guard password.utf8.count <= Argon2id.longest else { throw Refusal(.passwordLong, ["most": String(most)]) }
    }

    /// - Throws: `passwordShort`, `passwordLong`, `passwordGuessable`.
    static func check(_ password: String, of login: String) throws(Refusal) {
        try requireHashable(password)
        let characters = password.normalized.unicodeScalars
        guard characters.count >= least else { throw Refusal(.passwordShort, ["least": String(least)]) }
        guard characters.count <= most else { throw Refusal(.passwordLong, ["most": String(most)]) }
        let folded = password.folded
        guard Set(characters).count >= 5, !(login.count >= 4 && folded.contains(login)),
            !["insacula", "contrasena", "password", "12345678"].contains(where: folded.contains)
        else { throw Refusal(.passwordGuessable) }
    }
}
