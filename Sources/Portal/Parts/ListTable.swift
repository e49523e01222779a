import Spreadsheets
import WireFormat
import Wording

/// The files in which a list of the portal is offered. The raw values appear in addresses.
enum ListFile: String, CaseIterable {
    case workbook = "xlsx"
    /// CSV that begins with a byte-order mark: without it, a double click opens UTF-8 as another encoding.
    case marked = "csv-excel"
    case csv

    /// The name of the query's value that asks for a file.
    static let parameter = "archivo"

    /// Returns the file that a query asks for; `nil` for the page.
    static func asked(by visit: Visit) throws(Trouble) -> ListFile? {
        guard let text = visit.query[parameter] else { return nil }
        guard let file = ListFile(rawValue: text) else { throw .notFound }
        return file
    }

    /// Returns the links to a list's files, which have the rows of all its pages; none for a list that is too long.
    /// - Parameter names: the query parameters that filter the list.
    static func links(_ visit: Visit, total: Int, keeping names: [String] = []) -> [Link] {
        guard (1...ListTable.most).contains(total) else { return [] }
        var query: [String: String] = [:]
        for name in names { query[name] = visit.query[name] }
        return allCases.map { file in
            Link(
                text: say("portal.list-file.\(file.rawValue)"),
                href: visit.route.link(query.merging([parameter: file.rawValue]) { $1 }))
        }
    }
}

/// A list of the portal as a table, for a spreadsheet.
struct ListTable {
    /// The name of the file, without its ending.
    var name: String
    var headings: [String]
    var rows: [[String]]

    /// The most rows of a file. Whole records, however long, are in the open data.
    static let most = 5_000

    /// - Parameter keys: the phrase keys of the headings.
    init(_ name: String, _ keys: [String], _ rows: [[String]]) {
        self.name = name
        headings = keys.map { key in
            let term = say(key)
            return term.prefix(1).uppercased() + term.dropFirst()
        }
        self.rows = rows
    }

    /// - Throws: `Trouble.notFound` for a list that is too long, for which no file is offered.
    static func requireShort(_ total: Int) throws(Trouble) {
        guard total <= most else { throw .notFound }
    }

    func answer(as file: ListFile) throws -> Answer {
        switch file {
        case .workbook:
            return .download(
                try SpreadsheetWriter.xlsx(sheets: [(name: name, rows: [headings] + rows)]),
                type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: name + ".xlsx")
        case .marked, .csv:
            let guarded = ([headings] + rows).map { $0.map(SpreadsheetWriter.guarded) }
            return .download(
                SpreadsheetWriter.csv(guarded, byteOrderMark: file == .marked),
                type: "text/csv; charset=utf-8; header=present",
                name: name + (file == .marked ? "-excel.csv" : ".csv"))
        }
    }
}

extension Portal {
    /// Shows a list, or returns it as the file that the query asks for.
    /// - Parameter table: the rows of all pages.
    func show<Listed: Page>(
        _ page: @autoclosure () throws -> Listed, or table: @autoclosure () throws -> ListTable, in visit: Visit
    ) throws -> Answer {
        guard let file = try ListFile.asked(by: visit) else { return show(try page(), in: visit) }
        return try table().answer(as: file)
    }
}

extension Visit {
    /// Returns a time for a cell of a spreadsheet, local: `2026-05-04 09:00`.
    func cell(_ time: Timestamp) -> String {
        String(time.advanced(by: 60 * state.calendar.offset).text.replacing("T", with: " ").prefix(16))
    }

    /// Returns the last day before a time, for a cell of a spreadsheet: `2027-04-30`.
    func cell(lastDayBefore time: Timestamp) -> String { state.calendar.lastDay(before: time).text }
}
