import PublicRecord
import WireFormat

/// Text that people type and that is to be kept: in Normalization Form C, of the characters that the record has (protocol section 1).
///
/// It is the one way in. Private texts go through it too: they are kept as JSON, which has the same characters.
public enum RecordText {
    /// Whose text it is. The raw values name phrases.
    public enum Field: String, CaseIterable, Sendable {
        case answer, institution, instrument, objection, objector, origin, reasons
    }

    /// One line: every run of blanks and line ends becomes one space, and none stays at the ends.
    /// - Throws: `Refusal.foreignCharacter` with the character and `place`.
    public static func line(_ text: String, of field: Field) throws(Refusal) -> String {
        try line(text, at: field.rawValue)
    }

    /// - Parameter place: the raw value of a field, here or of an application, or words that say where.
    static func line(_ text: String, at place: String) throws(Refusal) -> String {
        try checked(text.normalized.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: place)
    }

    /// Several lines: the same of each of them, and no empty ones at the ends.
    static func lines(_ text: String, of field: Field) throws(Refusal) -> String {
        let lines = text.normalized.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let trimmed = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
        var checked: [String] = []
        for line in trimmed { checked.append(try self.checked(line, at: field.rawValue)) }
        return checked.joined(separator: "\n")
    }

    private static func checked(_ text: String, at place: String) throws(Refusal) -> String {
        guard let character = text.firstForeignCharacter else { return text }
        throw Refusal(
            .foreignCharacter, ["character": String(character), "code": code(of: character), "text": place])
    }

    /// `U+1F600`.
    static func code(of character: Unicode.Scalar) -> String {
        let hex = String(character.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}
