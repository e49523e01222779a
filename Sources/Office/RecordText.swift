import PublicRecord
import WireFormat

/// Typed text that is to be stored: in Normalization Form C, with the characters that the record allows (protocol
/// section 1).
///
/// All typed text goes through here. Private text does too, because it is stored as JSON, which has the same
/// repertoire.
public enum RecordText {
    /// The field that the text belongs to. The raw values name phrases.
    public enum Field: String, CaseIterable, Sendable {
        case answer, institution, instrument, note, objection, objector, origin, proof, reasons
    }

    /// Returns one line: every run of white space becomes one space, and none stays at the ends.
    /// - Throws: `Refusal.foreignCharacter` with the character and the field.
    public static func line(_ text: String, of field: Field) throws(Refusal) -> String {
        try line(text, at: .typed(field))
    }

    /// - Parameter place: a field, here or of an application, or a description of the place.
    static func line(_ text: String, at place: Refusal.Value) throws(Refusal) -> String {
        try checked(text.normalized.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: place)
    }

    /// Returns several lines, each treated as by `line`, without empty lines at the ends.
    static func lines(_ text: String, of field: Field) throws(Refusal) -> String {
        let lines = text.normalized.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let trimmed = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
        var checked: [String] = []
        for line in trimmed { checked.append(try self.checked(line, at: .typed(field))) }
        return checked.joined(separator: "\n")
    }

    private static func checked(_ text: String, at place: Refusal.Value) throws(Refusal) -> String {
        guard let character = text.firstForeignCharacter else { return text }
        throw Refusal(
            .foreignCharacter,
            ["character": .text(String(character)), "code": .text(code(of: character)), "text": place])
    }

    /// `U+1F600`.
    static func code(of character: Unicode.Scalar) -> String {
        let hex = String(character.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}
