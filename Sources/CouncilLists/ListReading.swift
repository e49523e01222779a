import PublicRecord
import Spreadsheets

/// A council's list as it was read: every row is a person's or named, every column is used or named.
public struct ListReading: Equatable, Sendable {
    /// A row that is no person's.
    public struct NamedRow: Equatable, Sendable {
        public enum Reason: String, CaseIterable, Sendable {
            /// Above the headings.
            case title
            case heading
            case repeatedHeading = "repeated-heading"
            /// It names the specialty of the rows below it.
            case section
            /// It says that the person is not active.
            case notActive = "not-active"
            /// By the reader's decision.
            case leftOut = "left-out"
            /// A doubt about the row is open.
            case inDoubt = "in-doubt"
        }

        public var row: Int
        public var reason: Reason
        /// The first text in the row.
        public var text: String
    }

    public let columns: Columns
    /// How many rows the sheet has, empty ones apart.
    public let rowCount: Int
    public let people: [ListedPerson]
    /// Ascending by row.
    public let named: [NamedRow]
    /// The doubts without an answer, in the order of the rows.
    public let doubts: [Doubt]
    /// How many values were read by an answer.
    public let corrected: Int
    public let sheet: Sheet

    /// The people whose rows are several.
    public var joined: [ListedPerson] { people.filter { $0.rows.count > 1 } }

    /// - Throws: `ListFault` if the columns cannot be told.
    public init(
        _ sheet: Sheet, catalogues: Catalogues, columns choices: ColumnChoices = ColumnChoices(),
        decisions: Decisions = [:]
    ) throws(ListFault) {
        columns = try Columns(of: sheet, choices)
        var reader = RowReader(columns, catalogues, decisions)
        var above: [NamedRow] = []
        for row in sheet.rows {
            let text = row.cells.map(\.text.oneLine).first { !$0.isEmpty } ?? ""
            if row.number < columns.headingRow {
                above.append(NamedRow(row: row.number, reason: .title, text: text))
            } else if row.number == columns.headingRow {
                above.append(NamedRow(row: row.number, reason: .heading, text: text))
            } else {
                reader.read(row)
            }
        }
        let joining = Joining(reader.persons, decisions)
        rowCount = sheet.rows.count
        people = joining.people
        let out = joining.leftOut.flatMap { person in
            person.rows.map { NamedRow(row: $0, reason: .leftOut, text: person.name.text) }
        }
        named = (above + reader.named + out).sorted { $0.row < $1.row }
        doubts = (reader.doubts + joining.doubts).joinedByKey.sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
        corrected = reader.corrected
        self.sheet = sheet
    }
}
