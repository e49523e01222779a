import Spreadsheets
import Wording

extension SpreadsheetFault {
    /// The place, the reason and the remedy in the language of the current task.
    public var phrase: String {
        say("spreadsheet.\(kind.rawValue)", ["place": place, "rows": rowsPhrase, "found": found])
    }

    private var place: String {
        guard let row else { return say("spreadsheet.place.file") }
        guard let column else { return say("spreadsheet.place.row", ["row": String(row)]) }
        return say("spreadsheet.place.cell", ["row": String(row), "column": CellPlace.columnName(column)])
    }

    private var rowsPhrase: String {
        let rows = rows.isEmpty ? [row].compactMap(\.self) : rows
        let named = rows.prefix(Sheet.Note.named).map(String.init).joined(separator: ", ")
        guard rows.count > Sheet.Note.named else { return say("spreadsheet.rows", count: rows.count, ["rows": named]) }
        return say("spreadsheet.rows-and-more", ["rows": named, "more": String(rows.count - Sheet.Note.named)])
    }
}

extension Sheet.Note {
    /// The most rows, cells or sheets that a sentence names.
    fileprivate static let named = 12

    /// The fact in the language of the current task.
    public var phrase: String {
        switch self {
        case .encoding(let encoding): say("spreadsheet.note.encoding", ["encoding": encoding.rawValue.uppercased()])
        case .delimiter(.comma): say("spreadsheet.note.delimiter.comma")
        case .delimiter(.semicolon): say("spreadsheet.note.delimiter.semicolon")
        case .delimiter(.tab): say("spreadsheet.note.delimiter.tab")
        case .separatorLine: say("spreadsheet.note.separator-line")
        case .otherSheets(let names): sentence("other-sheets", names)
        case .hiddenSheets(let names): sentence("hidden-sheets", names)
        case .sheetIsHidden: say("spreadsheet.note.sheet-is-hidden")
        case .hiddenRows(let rows): sentence("hidden-rows", rows)
        case .hiddenColumns(let columns): sentence("hidden-columns", columns.map(CellPlace.columnName))
        case .merged(let ranges): sentence("merged", ranges)
        case .coveredCells(let places): sentence("covered-cells", places)
        case .formulas(let places): sentence("formulas", places)
        case .roundedNumbers(let places): sentence("rounded-numbers", places)
        case .doubtfulLetters(let places): sentence("doubtful-letters", places)
        case .emptyRows(let ranges):
            sentence(
                "empty-rows", ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" },
                count: ranges.reduce(0) { $0 + $1.count })
        }
    }

    private func sentence(_ key: String, _ things: [some CustomStringConvertible], count: Int? = nil) -> String {
        var names = things.prefix(Sheet.Note.named).map(\.description).joined(separator: ", ")
        if things.count > Sheet.Note.named {
            let more = String(things.count - Sheet.Note.named)
            names = say("spreadsheet.note.and-more", ["names": names, "more": more])
        }
        return say("spreadsheet.note.\(key)", count: count ?? things.count, ["names": names])
    }
}
