import CouncilLists
import Phrases
import PublicRecord
import Spreadsheets
import Wording

/// The doubts about a list as a spreadsheet, with a column for the decisions.
public enum DoubtSheet {
    /// Returns the doubts as a table: a heading, and a row for each.
    private static func table(_ doubts: [Doubt], _ names: Catalogues) -> [[String]] {
        let heading = ["key", "rows", "question", "suggestions", "choices", "decision"].map { say("list.sheet.\($0)") }
        return [heading]
            + doubts.map { doubt in
                [
                    doubt.key, doubt.rows.map(String.init).joined(separator: ", "), doubt.question,
                    doubt.suggestionPhrases(names).joined(separator: "; "),
                    doubt.choices.map { say("list.answer.\($0.rawValue)") }.joined(separator: "; "), "",
                ]
            }
    }

    public static func csv(_ doubts: [Doubt], _ names: Catalogues) -> [UInt8] {
        SpreadsheetWriter.csv(table(doubts, names), byteOrderMark: true)
    }

    public static func xlsx(_ doubts: [Doubt], _ names: Catalogues) throws -> [UInt8] {
        try SpreadsheetWriter.xlsx(sheets: [(name: say("list.sheet.name"), rows: table(doubts, names))])
    }

    /// Returns the answers in a sheet of doubts, by the key of the doubt.
    /// - Throws: `Refusal.badList` if the file cannot be read; `Refusal.noDecisions` if it is no sheet of doubts.
    public static func answers(in file: [UInt8]) throws(Refusal) -> [String: String] {
        let sheet: Sheet
        do throws(SpreadsheetFault) {
            sheet = try Workbook.read(file)
        } catch {
            throw Refusal(.badList, ["fault": .spreadsheetFault(error)])
        }
        func place(_ name: String, in row: Sheet.Row) -> Int? {
            let headings = Language.allCases.map { Phrases.text("list.sheet.\(name)", in: $0) }
            return row.cells.firstIndex { headings.contains($0.text) }
        }
        guard let first = sheet.rows.first, let key = place("key", in: first),
            let decision = place("decision", in: first)
        else { throw Refusal(.noDecisions) }
        var answers: [String: String] = [:]
        for row in sheet.rows.dropFirst() where row.cells.count > max(key, decision) {
            let answer = row.cells[decision].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !answer.isEmpty { answers[row.cells[key].text] = answer }
        }
        return answers
    }
}

extension PrivateReader {
    /// Returns a list's choices with answers as people write them. An answer can bring a new doubt, whose answer is given
    /// too: the list is read again until no further answer is used.
    /// - Throws: `Refusal.badDecision` for an answer that is none of the possible ones.
    public func answered(
        _ choices: ListChoices, _ answers: [String: String], of file: [UInt8]
    ) throws -> ListChoices {
        var (choices, given) = (choices, answers)
        while !given.isEmpty {
            let open = try trial(of: file, choices).doubts.filter { given[$0.key] != nil }
            guard !open.isEmpty else { break }
            for doubt in open {
                guard let text = given.removeValue(forKey: doubt.key) else { continue }
                guard let answer = doubt.answer(written: text, state.catalogues) else {
                    let possible = doubt.choices.map { say("list.answer.\($0.rawValue)") }
                    throw Refusal(
                        .badDecision,
                        ["answer": .text(text), "doubt": .text(doubt.question), "choices": .list(possible)])
                }
                choices.decisions[doubt.key] = answer
            }
        }
        return choices
    }
}
