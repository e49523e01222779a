/// A *Clave Única de Registro de Población*: the 18 characters that name a person in Mexico's population register.
///
/// Four letters of the name, the date of birth as YYMMDD, the sex, the state, three letters of the name, a character
/// against homonyms that also says the century, and a check digit (Instructivo Normativo para la Asignación de la CURP,
/// DOF of 18 October 2021).
public struct CURP: Identifier {
    public let text: String

    /// Lower case, spaces and hyphens are accepted.
    public init(_ text: String) throws(IdentifierFault) {
        let characters = Array(trimmed(text).filter { !$0.isWhitespace && $0 != "-" }.uppercased())
        let text = String(characters)
        guard !text.isEmpty else { throw IdentifierFault(.empty, "") }
        guard characters.count == 18 else { throw IdentifierFault(.curpLength, text, number: characters.count) }
        for (place, character) in characters.enumerated() {
            if let kind = CURP.fault(of: character, at: place) {
                throw IdentifierFault(kind, visible(character), number: place + 1)
            }
        }
        let state = String(characters[11...12])
        guard CURP.states.contains(state) else { throw IdentifierFault(.curpState, state) }
        let date = String(characters[4...9])
        guard CURP.isDate(date, after2000: characters[16].isLetter) else { throw IdentifierFault(.curpDate, date) }
        guard CURP.checkDigit(of: characters[..<17]) == characters[17] else {
            throw IdentifierFault(.curpCheckDigit, text)
        }
        self.text = text
    }

    /// Returns the last digit for the 17 characters before it; `nil` for characters that no CURP has.
    ///
    /// Each character counts its place in `0…9A…NÑO…Z`, times 18 for the first, 17 for the second and so on; the digit
    /// makes the sum a multiple of ten.
    public static func checkDigit(of characters: some Sequence<Character>) -> Character? {
        let alphabet = Array("0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ")
        var sum = 0
        for (place, character) in characters.enumerated() {
            guard place < 17, let value = alphabet.firstIndex(of: character) else { return nil }
            sum += value * (18 - place)
        }
        return Character(String((10 - sum % 10) % 10))
    }

    /// The kind of fault of a character at a place from 0.
    private static func fault(of character: Character, at place: Int) -> IdentifierFault.Kind? {
        let isLetter = "A"..."Z" ~= character && character.isASCII
        switch place {
        case 4...9, 17: return character.isDigit ? nil : .curpDigit
        case 10: return "HMX".contains(character) ? nil : .curpSex
        case 16: return isLetter || character.isDigit ? nil : .curpEither
        default: return isLetter ? nil : .curpLetter
        }
    }

    /// Whether YYMMDD is a date of the century. A digit against homonyms means a birth before 2000, a letter since.
    private static func isDate(_ digits: String, after2000: Bool) -> Bool {
        let numbers = digits.compactMap(\.wholeNumberValue)
        let (year, month, day) = (
            numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3], numbers[4] * 10 + numbers[5]
        )
        // 2000 was a leap year, 1900 was none.
        let isLeap = year.isMultiple(of: 4) && (year != 0 || after2000)
        let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && (1...length[month - 1]).contains(day)
    }

    /// The 32 states and NE, born abroad.
    private static let states: Set<String> = [
        "AS", "BC", "BS", "CC", "CH", "CL", "CM", "CS", "DF", "DG", "GR", "GT", "HG", "JC", "MC", "MN", "MS", "NE",
        "NL",
        "NT", "OC", "PL", "QR", "QT", "SL", "SP", "SR", "TC", "TL", "TS", "VZ", "YN", "ZS",
    ]
}
