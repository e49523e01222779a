import Office
import Spreadsheets

/// A data set as a workbook (XLSX), for people who open it with a double click.
///
/// Every cell is text, so that nothing runs there as a formula and leading zeros stay; the values are those of the JSON.
/// Compression differs between versions of zlib, so the same log gives the same cells and not always the same bytes: a
/// workbook is in no list of checksums.
struct DataWorkbook {
    /// The most bytes of text that a workbook has. A larger set has none, because its rows are in memory until the end.
    private static let limit = 2 << 20

    private let set: DataSet
    private let folder: String
    /// The heading and the rows so far; `nil` once they are too large.
    private var rows: [[String]]?
    private var size = 0

    init(_ set: DataSet, in folder: String) {
        self.set = set
        self.folder = folder
        rows = [set.columns.map(\.rawValue)]
    }

    mutating func add(_ row: [String]) {
        size += row.reduce(0) { $0 + $1.utf8.count + 1 }
        if size <= DataWorkbook.limit { rows?.append(row) } else { rows = nil }
    }

    /// Writes the workbook, unless the set is too large or has a cell that no spreadsheet can hold.
    func write() throws {
        guard let rows, let file = try? SpreadsheetWriter.xlsx(sheets: [(set.rawValue, rows)]) else { return }
        try DurableFiles.create("\(folder)/\(set.workbook)", file)
    }
}
