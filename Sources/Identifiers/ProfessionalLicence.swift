/// The number of a *cédula profesional*, as the federal register of professions gives it out.
public struct ProfessionalLicence: Identifier {
    /// Decimal, 1 to 8 digits, without leading zeros.
    public let number: String

    public var text: String { number }

    /// Leading zeros are cut, and spaces and signs between thousands: `0 025 203` and `25203` are one number.
    public init(_ text: String) throws(IdentifierFault) {
        let text = try undamaged(text)
        guard text.firstMatch(of: /tr[aá]mite|pendiente|proceso/.ignoresCase()) == nil else {
            throw IdentifierFault(.licencePending, text)
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
