import Accounts
import Foundation
import Sodium
import WireFormat

/// The accepted passwords: long ones, with any characters (NIST SP 800-63B section 3.1.1). There are no rules of
/// composition, and no expiry; common passwords and those with the holder's names are refused.
public enum PasswordPolicy {
    /// The shortest and the longest password in characters (Unicode scalars in NFC).
    public static let least = 12
    public static let most = 256

    /// - Parameters:
    ///   - login: the account's login.
    ///   - name: the holder's name.
    ///   - institution: the institution's name.
    /// - Throws: `passwordShort`, `passwordLong`, `passwordNamed`, `passwordGuessable`.
    static func check(
        _ password: String, of login: String, named name: String = "", at institution: String = ""
    ) throws(Refusal) {
        try requireHashable(password)
        let characters = password.normalized.unicodeScalars
        guard characters.count >= least else { throw Refusal(.passwordShort, ["least": String(least)]) }
        guard characters.count <= most else { throw Refusal(.passwordLong, ["most": String(most)]) }
        let folded = folded(password)
        let plain = GuessablePassword.plain(folded)
        let names = [name, institution]
        guard !([GuessablePassword.plain(login)] + names.flatMap(pairs)).contains(where: { isName($0, in: plain) })
        else {
            throw Refusal(.passwordNamed)
        }
        guard Set(characters).count >= 5,
            !["insacula", "contrasena", "password", "12345678"].contains(where: { isName(Array($0.utf8), in: plain) }),
            !GuessablePassword.matches(folded, names: names.flatMap(words) + [login])
        else { throw Refusal(.passwordGuessable) }
    }

    /// Throws `passwordLong` for a password that is too long to be normalized and hashed.
    static func requireHashable(_ password: String) throws(Refusal) {
        guard password.utf8.count <= Argon2id.longest else { throw Refusal(.passwordLong, ["most": String(most)]) }
    }

    /// The text without case and accents.
    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// The words of a name that identify it, without the small ones.
    private static func words(_ name: String) -> [String] {
        name.folded.split(separator: " ").map(String.init).filter(isLarge)
    }

    private static func isLarge(_ word: String) -> Bool { word.count >= 3 && !["del", "los", "las"].contains(word) }

    /// Two words of a name that follow each other, with and without the small ones between them; the word itself of a
    /// name that has one only.
    private static func pairs(_ name: String) -> [[UInt8]] {
        let all = name.folded.split(separator: " ").map(String.init)
        let places = all.indices.filter { isLarge(all[$0]) }
        guard places.count > 1 else { return places.map { Array(all[$0].utf8) } }
        return zip(places, places.dropFirst()).flatMap { first, second in
            [Array((all[first] + all[second]).utf8), Array(all[first...second].joined().utf8)]
        }
    }

    /// Whether a name of four letters or more is part of the text, whatever signs stand between its letters.
    private static func isName(_ name: [UInt8], in text: [UInt8]) -> Bool {
        guard name.count >= 4 else { return false }
        return text.indices.contains { text[$0...].starts(with: name) }
    }
}
