/// A telephone number of Mexico: ten national digits, and perhaps extensions.
///
/// The numbering plan has had ten digits, dialled without a prefix, since 3 August 2019 (Plan Técnico Fundamental de
/// Numeración, DOF of 11 May 2018). Letterheads and lists still have the older prefixes: 01 for long distance, 044 and
/// 045 for mobiles, and 1 after the country's code 52.
public struct Telephone: Identifier {
    /// The ten national digits.
    public let digits: String
    /// As in `4` or `123, 124`; `nil` without one.
    public let `extension`: String?

    public init(_ text: String) throws(IdentifierFault) {
        let text = try undamaged(text)
        guard text.utf8.count <= 200 else { throw IdentifierFault(.telephoneLong, text, number: text.count) }
        let number: Substring
        let words = /(.*?[0-9)])[\s,;.(]*(?:extensi[oó]n(?:es)?|exts?|x)[\s.:#]*(.*)/.ignoresCase().dotMatchesNewlines()
        if text.contains(where: { "xX".contains($0) }), let match = text.wholeMatch(of: words) {
            number = match.1
            `extension` = try Telephone.extensions(match.2, of: text)
        } else {
            number = text[...]
            `extension` = nil
        }
        digits = try Telephone.national(number, of: text)
    }

    /// `33 5550 0001 ext. 4`: area codes of two digits are those of the largest cities.
    public var text: String {
        let area = digits.prefix(["33", "55", "56", "81"].contains(digits.prefix(2)) ? 2 : 3)
        return "\(area) \(digits.dropFirst(area.count).dropLast(4)) \(digits.suffix(4))"
            + (`extension`.map { " ext. \($0)" } ?? "")
    }

    /// A piece with a few digits is an extension, or the end of a number that was cut.
    public static func begins(with piece: Substring) -> Bool {
        let digits = piece.count(where: \.isDigit)
        return digits == 0 || digits >= 7
    }

    private static func extensions(_ typed: Substring, of text: String) throws(IdentifierFault) -> String {
        let parts = typed.split { ",;/)".contains($0) }.flatMap { $0.split(separator: /\s[yYoO]\s/) }
            .map { $0.filter { !$0.isWhitespace } }
        guard !parts.isEmpty, parts.allSatisfy({ $0.allSatisfy(\.isDigit) && (1...6).contains($0.count) }) else {
            throw IdentifierFault(.telephoneExtension, text)
        }
        return parts.joined(separator: ", ")
    }

    /// The dialling prefixes of a national number, those before 2019 included.
    private static let prefixes: Set<Substring> = [
        "", "01", "044", "045", "52", "521", "5201", "52044", "52045", "0052", "00521",
    ]

    /// Returns the ten digits.
    private static func national(_ typed: Substring, of text: String) throws(IdentifierFault) -> String {
        let label = /\s*(?:tels?|tel[eé]fonos?|cels?|celular|m[oó]vil|whatsapp)\b[\s.:]*/.ignoresCase()
        let isLabelled = typed.first?.isLetter == true
        let number = isLabelled ? typed.prefixMatch(of: label).map { typed[$0.range.upperBound...] } ?? typed : typed
        if let foreign = number.first(where: { !$0.isDigit && !$0.isWhitespace && !"+()-–—‑./".contains($0) }) {
            throw IdentifierFault(.telephoneCharacter, visible(foreign))
        }
        let digits = number.filter(\.isDigit)
        if let plus = number.firstIndex(of: "+") {
            guard !number[..<plus].contains(where: \.isDigit), !number[plus...].dropFirst().contains("+") else {
                throw IdentifierFault(.telephoneCharacter, "+")
            }
            guard digits.hasPrefix("52") else { throw IdentifierFault(.telephoneCountry, text) }
        }
        // After `+` the country's code counts apart.
        let count = digits.count - (number.contains("+") ? 2 : 0)
        guard count >= 10, prefixes.contains(digits.dropLast(10)) else {
            throw IdentifierFault(kind(ofLength: count), text, number: count)
        }
        guard let first = digits.suffix(10).first, "2"..."9" ~= first else {
            throw IdentifierFault(.telephoneStart, text)
        }
        return String(digits.suffix(10))
    }

    private static func kind(ofLength length: Int) -> IdentifierFault.Kind {
        switch length {
        case 7, 8: .telephoneAreaCode
        case ..<10: .telephoneShort
        default: .telephoneLong
        }
    }
}
