import Spreadsheets
import WireFormat

/// The choices about columns that the reader of a list has made.
public struct ColumnChoices: Equatable, Sendable {
    /// The fields of columns, by the column's heading as it stands in the list, or by its letters.
    public var assigned: [String: ListField] = [:]
    /// Columns that are not read, by heading or letters.
    public var ignored: Set<String> = []
    /// The row of the headings, where it cannot be told.
    public var headingRow: Int?

    public init() {}
}

/// The columns of a list: what each stands for, and the row that names them.
public struct Columns: Equatable, Sendable {
    /// A column that is not read.
    public struct Unread: Equatable, Sendable {
        /// From 0.
        public var place: Int
        /// The heading; the letters of the column where it has none.
        public var heading: String
        /// Whether somebody chose to ignore it. A column without values needs no choice.
        public var isIgnored: Bool
    }

    /// The number of the row of headings.
    public private(set) var headingRow: Int
    /// The headings of that row, as they stand there.
    public private(set) var headings: [String]
    /// The places, from 0, of the columns of each field.
    public private(set) var places: [ListField: [Int]] = [:]
    public private(set) var unread: [Unread] = []

    /// Fields that a list usually has and this one lacks.
    public var absent: [ListField] {
        [.telephone, .mobile, .email, .licence].filter { places[$0] == nil }
    }

    /// Finds the row of headings and the meaning of each column.
    /// - Throws: `ListFault` with everything that is missing or unknown, at once.
    init(of sheet: Sheet, _ choices: ColumnChoices) throws(ListFault) {
        let place = try Columns.headingPlace(in: sheet, choices)
        let row = sheet.rows[place]
        let below = sheet.rows[(place + 1)...]
        headingRow = row.number
        headings = row.cells.map(\.text.oneLine)
        let width = max(headings.count, below.map(\.cells.count).max() ?? 0)
        var unknown: [String] = []
        for column in 0..<width {
            let heading = column < headings.count ? headings[column] : ""
            let names = [heading, CellPlace.columnName(column)].filter { !$0.isEmpty }
            let shown = names[0]
            let field = names.compactMap { choices.assigned[$0] }.first ?? ListField(heading: heading)
            // The column that says who is active is read whatever was chosen.
            if names.contains(where: choices.ignored.contains), field != .status {
                unread.append(Unread(place: column, heading: shown, isIgnored: true))
            } else if let field {
                places[field, default: []].append(column)
            } else if below.contains(where: { $0.text(at: column) != "" }) {
                unknown.append(shown)
            } else {
                unread.append(Unread(place: column, heading: shown, isIgnored: false))
            }
        }
        let names = Set(headings + (0..<width).map(CellPlace.columnName))
        if places[.firstSurname] != nil, let names = places.removeValue(forKey: .name) {
            places[.givenNames, default: []] += names
        }
        let missing = Columns.missing(places, below)
        let absent = Set(choices.assigned.keys).union(choices.ignored).subtracting(names)
        guard missing.isEmpty, unknown.isEmpty, absent.isEmpty else {
            throw ListFault(
                .columns, row: headingRow, headings: headings, missing: missing, unknown: unknown,
                absent: absent.sorted { $0.precedes($1) })
        }
    }

    /// Returns the columns that the list must have and lacks. A list that is grouped by specialty names each above its
    /// rows.
    private static func missing(_ places: [ListField: [Int]], _ rows: ArraySlice<Sheet.Row>) -> [ListField] {
        var missing: [ListField] = []
        if places[.name] == nil, places[.givenNames] == nil { missing.append(.name) }
        if places[.specialty] == nil, !rows.contains(where: { $0.onlyText != nil }) { missing.append(.specialty) }
        if places[.districts] == nil { missing.append(.districts) }
        return missing
    }

    /// The rows among which the headings are looked for.
    private static let searched = 40

    static func headingPlace(in sheet: Sheet, _ choices: ColumnChoices) throws(ListFault) -> Int {
        guard !sheet.rows.isEmpty else { throw ListFault(.empty) }
        if let number = choices.headingRow {
            guard let place = sheet.rows.firstIndex(where: { $0.number == number }) else {
                throw ListFault(.headingRow, row: number)
            }
            return place
        }
        let counts = sheet.rows.prefix(searched).map { row in
            Set(
                row.cells.map(\.text.oneLine).filter { !$0.isEmpty }.compactMap { heading in
                    choices.assigned[heading] ?? ListField(heading: heading)
                }
            ).count
        }
        guard let most = counts.max(), most >= 2, let place = counts.firstIndex(of: most) else {
            let first = sheet.rows[0]
            throw ListFault(.noHeadings, row: first.number, headings: first.cells.map(\.text.oneLine))
        }
        return place
    }
}

extension Sheet.Row {
    /// Returns a cell's text on one line; empty if the row ends before it.
    func text(at column: Int) -> String { column < cells.count ? cells[column].text.oneLine : "" }

    /// The text of a row in which one cell alone is filled.
    var onlyText: String? {
        let filled = cells.map(\.text.oneLine).filter { !$0.isEmpty }
        return filled.count == 1 ? filled[0] : nil
    }
}

extension String {
    /// The text with each run of white space as one space.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// The reason why a list cannot be read at all.
public struct ListFault: Error, Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case empty
        case noHeadings = "no-headings"
        case headingRow = "heading-row"
        case columns
    }

    public var kind: Kind
    /// The row taken for the headings.
    public var row: Int?
    public var headings: [String]
    public var missing: [ListField]
    /// Columns with values under a heading that is not known.
    public var unknown: [String]
    /// Chosen headings that the list does not have.
    public var absent: [String]

    init(
        _ kind: Kind, row: Int? = nil, headings: [String] = [], missing: [ListField] = [], unknown: [String] = [],
        absent: [String] = []
    ) {
        self.kind = kind
        self.row = row
        self.headings = headings
        self.missing = missing
        self.unknown = unknown
        self.absent = absent
    }
}
