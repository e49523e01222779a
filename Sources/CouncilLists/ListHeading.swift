import Spreadsheets

/// One column of a list, for the reader to say what it is.
public struct ListHeading: Equatable, Sendable {
    /// The letters of the column.
    public var letters: String
    /// The heading as it stands in the list; empty if it has none.
    public var text: String
    /// The field that the heading names.
    public var field: ListField?
    /// The first value below the heading.
    public var example: String

    /// Returns the columns of a list under the row of headings, or under the first row where that cannot be told.
    public static func all(in sheet: Sheet, _ choices: ColumnChoices) -> [ListHeading] {
        guard !sheet.rows.isEmpty else { return [] }
        let place = (try? Columns.headingPlace(in: sheet, choices)) ?? 0
        let below = sheet.rows[(place + 1)...]
        let width = sheet.rows[place...].map(\.cells.count).max() ?? 0
        return (0..<width).map { column in
            let text = sheet.rows[place].text(at: column)
            return ListHeading(
                letters: CellPlace.columnName(column), text: text, field: ListField(heading: text),
                example: below.lazy.map { $0.text(at: column) }.first { !$0.isEmpty } ?? "")
        }
    }
}
