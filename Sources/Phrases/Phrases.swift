/// Every phrase that people see, by its key: one catalogue for each language.
///
/// Keys are dotted, `group.name`. A phrase may hold `{placeholders}`.
public enum Phrases {
    /// The phrase of a key with its placeholders filled in. An unknown key gives the key itself, so that a gap shows
    /// and nothing stops.
    ///
    /// Substitution is one pass: braces inside a value stay as they are.
    public static func text(_ key: String, _ values: [String: String] = [:], in language: Language) -> String {
        guard let template = catalogue(in: language)[key] else { return key }
        return values.isEmpty ? template : fill(template, with: values)
    }

    /// All keys and templates of one language.
    public static func catalogue(in language: Language) -> [String: String] {
        switch language {
        case .es: wholeSpanish
        case .en: wholeEnglish
        }
    }

    private static let wholeSpanish = whole([
        spanish, spanishBeacons, spanishIndicators, spanishMatters, spanishOpenData, spanishOpenDataColumns,
        spanishPeople,
        spanishPortal, spanishPortalHelp, spanishPortalMatters, spanishPortalOffice, spanishPortalOwn,
        spanishPortalPublic, spanishPortalStaff, spanishPortalStatistics, spanishRegistry,
    ])
    private static let wholeEnglish = whole([
        english, englishBeacons, englishIndicators, englishMatters, englishOpenData, englishOpenDataColumns,
        englishPeople,
        englishPortal, englishPortalHelp, englishPortalMatters, englishPortalOffice, englishPortalOwn,
        englishPortalPublic, englishPortalStaff, englishPortalStatistics, englishRegistry,
    ])

    /// The parts of a catalogue as one. A key in two parts stops the program, as a key that is twice in one part does.
    private static func whole(_ parts: [[String: String]]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: parts.joined().map { ($0.key, $0.value) })
    }

    /// The names of a template's placeholders, in the order of the text.
    public static func placeholders(of template: String) -> [String] {
        pieces(of: template).compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The text of a template, cut at its placeholders.
    public enum Piece: Equatable, Sendable {
        case literal(String)
        case placeholder(String)
    }

    /// Cuts a template: `{name}`, with a name of letters, digits and `-`, is a placeholder; any other brace is text.
    public static func pieces(of template: String) -> [Piece] {
        var pieces: [Piece] = []
        var literal = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            literal += rest[..<open]
            let after = rest.index(after: open)
            if let close = rest[after...].firstIndex(of: "}"), isName(rest[after..<close]) {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                pieces.append(.placeholder(String(rest[after..<close])))
                literal = ""
                rest = rest[rest.index(after: close)...]
            } else {
                literal += "{"
                rest = rest[after...]
            }
        }
        literal += rest
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }

    private static func fill(_ template: String, with values: [String: String]) -> String {
        pieces(of: template).map { piece in
            switch piece {
            case .literal(let text): text
            case .placeholder(let name): values[name] ?? "{\(name)}"
            }
        }.joined()
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}
