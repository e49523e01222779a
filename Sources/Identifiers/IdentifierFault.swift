/// A text that is no such identifier.
public struct IdentifierFault: Error, Equatable, Sendable {
    /// The raw values name phrases.
    public enum Kind: String, CaseIterable, Sendable {
        case empty
        /// `3.3555E+09`: the spreadsheet rounded the number, and its last digits are lost.
        case spreadsheetNumber = "spreadsheet-number"
        /// `#¡REF!`, `#N/D`: the formula of a spreadsheet failed.
        case spreadsheetError = "spreadsheet-error"

        case emailNoAt = "email-no-at"
        case emailSeveralAt = "email-several-at"
        case emailSpace = "email-space"
        case emailComma = "email-comma"
        case emailCharacter = "email-character"
        case emailLocal = "email-local"
        case emailDomain = "email-domain"
        case emailLong = "email-long"

        case telephoneCharacter = "telephone-character"
        /// Seven or eight digits: a number before the plan of ten digits, without its area code.
        case telephoneAreaCode = "telephone-area-code"
        case telephoneShort = "telephone-short"
        case telephoneLong = "telephone-long"
        case telephoneCountry = "telephone-country"
        /// Ten digits that begin with 0 or 1, with which no area code begins.
        case telephoneStart = "telephone-start"
        case telephoneExtension = "telephone-extension"

        case curpLength = "curp-length"
        case curpLetter = "curp-letter"
        case curpDigit = "curp-digit"
        case curpEither = "curp-either"
        case curpSex = "curp-sex"
        case curpState = "curp-state"
        case curpDate = "curp-date"
        case curpCheckDigit = "curp-check-digit"

        case licencePending = "licence-pending"
        case licenceCharacter = "licence-character"
        /// Letters and a number, as states print them.
        case licenceState = "licence-state"
        case licenceLong = "licence-long"
        case licenceZero = "licence-zero"
    }

    public var kind: Kind
    /// The text, or the part of it, that is at fault; long ones are shortened.
    public var found: String
    /// How many characters or digits were typed, or the place of the one at fault, from 1; 0 for other kinds.
    public var number: Int

    public init(_ kind: Kind, _ found: some StringProtocol, number: Int = 0) {
        self.kind = kind
        self.found = found.unicodeScalars.count > 80 ? String(found.prefix(60)) + "…" : String(found)
        self.number = number
    }
}

extension IdentifierFault {
    /// `nil` for a trimmed text that no spreadsheet damaged.
    init?(damageOf text: String) {
        if text.hasPrefix("#"), text.dropFirst().contains(where: { $0.isLetter || "¡!?".contains($0) }) {
            self.init(.spreadsheetError, text)
        } else if text.contains(where: { "Ee".contains($0) }),
            text.wholeMatch(of: /[0-9]+([.,][0-9]+)?[Ee][+]?[0-9]{1,3}/) != nil
        {
            self.init(.spreadsheetNumber, text)
        } else {
            return nil
        }
    }
}
