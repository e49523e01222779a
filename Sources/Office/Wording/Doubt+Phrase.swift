import CouncilLists
import Phrases
import PublicRecord
import Spreadsheets
import WireFormat
import Wording

extension Doubt {
    /// The question in the language of the current task.
    public var question: String {
        let value = values.last ?? ""
        return switch kind {
        case .name, .specialty, .districts, .status, .loose: say("list.doubt.\(kind.rawValue)", ["value": value])
        case .email, .telephone, .mobile, .licence, .curp:
            say("list.doubt.\(kind.rawValue)", ["value": value, "fault": fault?.phrase ?? ""])
        case .missing, .remark:
            say("list.doubt.\(kind.rawValue)", ["value": value, "column": values.first ?? ""])
        case .samePerson, .sameExpert:
            say(
                "list.doubt.\(kind.rawValue)",
                [
                    "one": values.first ?? "", "other": value, "expert": expert?.description ?? "",
                    "reasons": likenesses.map { say("list.likeness.\($0.rawValue)") }.joined(separator: "; ")
                        .capitalizedFirst,
                ])
        case .tooMany: say("list.doubt.too-many", ["value": values.first ?? "", "count": value])
        case .oneExpert:
            say(
                "list.doubt.one-expert",
                ["expert": expert?.description ?? "", "names": values.map { "«\($0)»" }.joined(separator: ", ")])
        }
    }

    /// The rows concerned, in words.
    public var rowsPhrase: String { rows.rowsPhrase }

    /// The names of the closest rows of the catalogue.
    public func suggestionPhrases(_ names: Catalogues) -> [String] {
        catalogue.map { catalogue in suggestions.map { names.name(of: $0, in: catalogue) } } ?? []
    }

    /// The catalogue from which an answer takes its codes.
    public var catalogue: Catalogue? {
        switch kind {
        case .specialty, .loose: .specialties
        case .districts: .districts
        case .missing where values.first == ListField.specialty.heading: .specialties
        case .missing where values.first == ListField.districts.heading: .districts
        default: nil
        }
    }

    /// Returns the answer written in a cell or on a command line: the phrase or the code of a choice, or else the value
    /// to be used, of a catalogue's rows by names or codes separated by commas.
    public func answer(written text: String, _ names: Catalogues) -> Answer? {
        let spelling = text.folded
        let choice = choices.first { choice in
            choice.rawValue == text
                || Language.allCases.contains {
                    Phrases.text("list.answer.\(choice.rawValue)", in: $0).folded == spelling
                }
        }
        if let choice, choice != .use { return Answer(choice.rawValue) }
        guard choices.contains(.use), !text.isEmpty else { return nil }
        guard let catalogue else { return .use(text) }
        let all = Language.allCases.map { Phrases.text("list.all-districts", in: $0).folded }
        if text == "*" || all.contains(spelling) { return catalogue == .districts ? .use("*") : nil }
        let parts = text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
        let codes = parts.compactMap { try? names.code($0, in: catalogue) }
        return codes.count == parts.count ? .use(codes.joined(separator: " ")) : nil
    }
}

extension [Int] {
    /// Numbers of rows in words, at most eight of them.
    public var rowsPhrase: String {
        let shown = prefix(8).map(String.init).joined(separator: ", ")
        let more = count > 8 ? " " + say("list.more", ["count": String(count - 8)]) : ""
        return say("list.rows", count: count, ["rows": shown + more])
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension ListFault {
    /// The reason and the remedy in the language of the current task, all of it at once.
    public var phrase: String {
        let shown = headings.isEmpty ? say("word.none") : headings.filter { !$0.isEmpty }.joined(separator: " · ")
        var sentences = [say("list.fault.\(kind.rawValue)", ["row": row.map(String.init) ?? "", "headings": shown])]
        if !missing.isEmpty {
            sentences.append(say("list.fault.missing", ["columns": missing.map(\.heading).joined(separator: ", ")]))
        }
        if let first = unknown.first {
            sentences.append(
                say(
                    "list.fault.unknown",
                    ["columns": unknown.map { "«\($0)»" }.joined(separator: ", "), "first": first]))
        }
        if !absent.isEmpty {
            sentences.append(say("list.fault.absent", ["columns": absent.map { "«\($0)»" }.joined(separator: ", ")]))
        }
        return sentences.joined(separator: " ")
    }
}
