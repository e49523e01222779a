/// Every phrase that people see, by its key: one catalogue for each language.
///
/// Keys are dotted, `group.name`. A phrase may hold `{placeholders}`. One that counts has a text for each plural form of
/// its language, under `group.name_one` and so on.
public enum Phrases {
    /// The phrase of a key with its placeholders filled in. An unknown key gives the key itself, so that a gap shows
    /// and nothing stops.
    ///
    /// Substitution is one pass: braces inside a value stay as they are.
    public static func text(_ key: String, _ values: [String: String] = [:], in language: Language) -> String {
        guard let template = catalogue(in: language)[key] else { return key }
        return values.isEmpty ? template : fill(template, with: values)
    }

    /// The phrase of a key in the plural form for a count, which is also the value of `{count}`.
    public static func text(
        _ key: String, count: Int, _ values: [String: String] = [:], in language: Language
    ) -> String {
        guard let template = catalogue(in: language)["\(key)_\(language.form(of: count))"] else { return key }
        return fill(template, with: values.merging(["count": String(count)]) { given, _ in given })
    }

    /// All keys and templates of one language.
    public static func catalogue(in language: Language) -> [String: String] { language.phrases() }

    /// A catalogue as `Scripts/phrases` writes it: a line `key text` for each phrase; further lines of the text begin
    /// with a space.
    static func catalogue(lines: String) -> [String: String] {
        var catalogue: [String: String] = [:]
        var key = ""
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            let space = line.firstIndex(of: UInt8(ascii: " ")) ?? line.startIndex
            let text = String(Substring(line[line.index(after: space)...]))
            if space == line.startIndex {
                catalogue[key, default: ""] += "\n" + text
            } else {
                key = String(Substring(line[..<space]))
                catalogue[key] = text
            }
        }
        return catalogue
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
