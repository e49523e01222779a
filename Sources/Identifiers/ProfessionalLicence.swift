/// The number of a *cédula profesional*, as the federal register of professions gives it out.
public struct ProfessionalLicence: Identifier {
    /// Decimal, 1 to 8 digits, without leading zeros.
    public let number: String

    public var text: String { number }

    /// Leading zeros are cut, and spaces and signs between thousands, and the words with which lists name the number in
    /// each cell: `0 025 203`, `Céd. Prof. No. 25203` and `25203` are one number.
    ///
    /// A state's licence (`PEJ 123456`) is refused as such: it is a number of another register, and another person may have
    /// the federal one with its digits.
    public init(_ text: String) throws(IdentifierFault) {
        var text = try undamaged(text)
        // Most cells have digits only, and need no pattern.
        if text.contains(where: \.isLetter), text.firstMatch(of: /tr[aá]mite|pendiente|proceso/.ignoresCase()) != nil {
            throw IdentifierFault(.licencePending, text)
        }
        if text.first?.isDigit == false {
            text = ProfessionalLicence.withoutLabel(text)
            guard text.wholeMatch(of: /[A-Za-zÑñ]{1,6}[\s.\-]*[0-9]{3,8}/) == nil else {
                throw IdentifierFault(.licenceState, text)
            }
        }
        let isGrouped = text.wholeMatch(of: /[0-9]{1,3}(?:[.,'][0-9]{3})+/) != nil
        if let foreign = text.first(where: { !$0.isDigit && !$0.isWhitespace && !(isGrouped && ".,'".contains($0)) }) {
            throw IdentifierFault(.licenceCharacter, visible(foreign))
        }
        let number = String(text.filter(\.isDigit).drop { $0 == "0" })
        guard !number.isEmpty else { throw IdentifierFault(.licenceZero, text) }
        guard number.count <= 8 else { throw IdentifierFault(.licenceLong, text, number: number.count) }
        self.number = number
    }

    /// Returns a text without the words before a number that only say what it is.
    private static func withoutLabel(_ text: String) -> String {
        var rest = text[...]
        let word = /(?:c[eé]d(?:ula)?s?|prof(?:esional)?|n[oº°]|n[uú]m(?:ero)?|#)(?=[\s.:0-9])[\s.:]*/.ignoresCase()
        while let label = rest.prefixMatch(of: word) { rest = rest[label.range.upperBound...] }
        return rest.isEmpty ? text : String(rest)
    }

    /// Whether two different numbers may be one, mistyped: one digit is wrong, or two neighbours are exchanged.
    public func isNear(_ other: ProfessionalLicence) -> Bool {
        let (mine, theirs) = (Array(number.utf8), Array(other.number.utf8))
        guard mine.count == theirs.count else { return false }
        let places = mine.indices.filter { mine[$0] != theirs[$0] }
        switch places.count {
        case 1: return true
        case 2:
            let (first, second) = (places[0], places[1])
            return second == first + 1 && mine[first] == theirs[second] && mine[second] == theirs[first]
        default: return false
        }
    }

    /// Three digits after a comma may be thousands.
    public static func begins(with piece: Substring) -> Bool { piece.wholeMatch(of: /\s*[0-9]{1,3}\s*/) == nil }
}
