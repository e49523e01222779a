import Phrases
import Wording

/// Translates the messages of ArgumentParser into the language of this run.
///
/// ArgumentParser has English messages only. The English catalogue repeats them word by word under `usage.`; a line
/// that matches such a template is said again in the other language with the same values.
enum ParserWords {
    /// Templates of whole lines. A template that also matches the lines of another one stands after that one.
    private static let lines = [
        "usage.overview", "usage.usage-heading", "usage.usage", "usage.help", "usage.error", "usage.or",
        "usage.arguments", "usage.options", "usage.subcommands", "usage.see-subcommand", "usage.see-help",
        "usage.missing-argument", "usage.missing-one-of", "usage.missing-value-in", "usage.missing-value",
        "usage.missing-subcommand", "usage.unknown-option-suggestion", "usage.unknown-option", "usage.invalid-option",
        "usage.unexpected-argument", "usage.unexpected-arguments", "usage.takes-no-value", "usage.set-twice",
        "usage.invalid-value-choose", "usage.invalid-value-following", "usage.invalid-value-because",
        "usage.invalid-value", "usage.no-shell", "usage.other-shell", "usage.choose-shell",
    ]

    /// Words within lines.
    private static let words = [
        "usage.show-help", "usage.show-version", "usage.is-default", "usage.default", "usage.and-default",
        "usage.values", "usage.subcommand-placeholder", "usage.options-placeholder",
    ]

    static func translate(_ text: String) -> String {
        guard Language.current != .en else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { translate(line: $0) }
            .joined(separator: "\n")
    }

    private static func translate(line: Substring) -> String {
        for key in lines {
            guard var values = match(line, Phrases.text(key, in: .en)) else { continue }
            // The text after a heading is a sentence of its own.
            if let text = values["text"] { values["text"] = translate(line: text[...]) }
            if let list = values["list"] { values["list"] = replace(["usage.list-and", "usage.list-or"], in: list) }
            return say(key, values)
        }
        return replace(words, in: String(line))
    }

    private static func replace(_ keys: [String], in text: String) -> String {
        keys.reduce(text) { text, key in text.replacing(Phrases.text(key, in: .en), with: say(key)) }
    }

    /// Returns the values that make a template equal to a line; `nil` if there are none. A placeholder ends where the
    /// text after it first occurs; the template's last literal must end the line.
    static func match(_ line: Substring, _ template: String) -> [String: String]? {
        var rest = line
        var values: [String: String] = [:]
        var open: String?
        let pieces = Phrases.pieces(of: template)
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .placeholder(let name): open = name
            case .literal(let literal):
                let isLast = index == pieces.count - 1
                let place = isLast ? rest.lastRange(of: literal) : rest.firstRange(of: literal)
                guard let place, open != nil || place.lowerBound == rest.startIndex else { return nil }
                if let name = open { values[name] = String(rest[..<place.lowerBound]) }
                open = nil
                rest = rest[place.upperBound...]
            }
        }
        if let name = open {
            values[name] = String(rest)
            rest = ""
        }
        return rest.isEmpty ? values : nil
    }
}

extension Substring {
    /// Returns the range of a suffix.
    fileprivate func lastRange(of end: String) -> Range<Index>? {
        hasSuffix(end) ? index(endIndex, offsetBy: -end.count)..<endIndex : nil
    }
}
