import Office
import Sodium
import Spreadsheets
import WireFormat

/// A value of a data set.
enum Cell: Equatable {
    case text(String)
    case codes([String])
    case integer(Int)
    /// Written with three decimals.
    case decimal(Double)
    case time(Timestamp)
    case none

    init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    init(_ number: Int?) { self = number.map { .integer($0) } ?? .none }
    init(_ time: Timestamp?) { self = time.map { .time($0) } ?? .none }
    init(id: (some CustomStringConvertible)?) { self.init(id?.description) }
}

/// One data set, written row by row to its two files, CSV and JSON, and at the end to a workbook (`DataWorkbook`).
///
/// The CSV is RFC 4180 in UTF-8 without a byte order mark: a header, lines that end in CRLF, quotes where a cell needs
/// them. A missing value is an empty cell; a list is its codes separated by spaces. A text that begins with `=`, `+`,
/// `-`, `@`, a tab, a carriage return or `'` gets one `'` in front, so that no spreadsheet reads it as a formula
/// (OWASP, "CSV Injection"); a reader removes one leading `'` to get the value. Only columns of prose are affected:
/// codes, numbers and times cannot begin so. The JSON has every value unchanged: an array of objects, one a line, with
/// `null` for a missing value.
struct Table {
    let set: DataSet
    private let columns: [Column]
    private let names: [[UInt8]]
    private let csv: GrowingFile
    private let json: GrowingFile
    private var workbook: DataWorkbook
    private(set) var rows = 0

    init(_ set: DataSet, in folder: String) throws {
        self.set = set
        columns = set.columns
        names = columns.map { JSON.string($0.rawValue).bytes + [UInt8(ascii: ":")] }
        csv = try GrowingFile("\(folder)/\(set.csv)")
        json = try GrowingFile("\(folder)/\(set.json)")
        workbook = DataWorkbook(set, in: folder)
        try csv.write((columns.map(\.rawValue).joined(separator: ",") + "\r\n").utf8)
        try json.write("[".utf8)
    }

    /// Writes a row.
    /// - Parameter cells: one for each column of the set, in its order.
    mutating func write(_ cells: [Cell]) throws {
        guard cells.count == columns.count else { throw Fault.columns(set, cells.count) }
        var line: [UInt8] = []
        var object: [UInt8] = Array((rows == 0 ? "\n{" : ",\n{").utf8)
        for (place, cell) in cells.enumerated() {
            if place > 0 {
                line.append(UInt8(ascii: ","))
                object.append(UInt8(ascii: ","))
            }
            line += Table.csv(cell, isProse: columns[place].datatype == .text).utf8
            object += names[place]
            object += Table.json(cell)
        }
        try csv.write(line + [0x0D, 0x0A])
        workbook.add(cells.map(Table.text))
        try json.write(object + [UInt8(ascii: "}")])
        rows += 1
    }

    /// Completes and syncs the files.
    /// - Returns: CSV and JSON. The workbook is not among them: its bytes depend on the machine.
    func finish() throws -> [WrittenFile] {
        try workbook.write()
        try json.write("\n]\n".utf8)
        return [
            WrittenFile(name: set.csv, digest: try csv.finish(), size: csv.size, set: set),
            WrittenFile(name: set.json, digest: try json.finish(), size: json.size, set: set),
        ]
    }

    /// A programming error in this module.
    enum Fault: Error { case columns(DataSet, Int) }

    static func csv(_ cell: Cell, isProse: Bool) -> String {
        if isProse, case .text(let text) = cell { return quoted(SpreadsheetWriter.guarded(text)) }
        return quoted(text(cell))
    }

    /// Returns the value as people read it.
    private static func text(_ cell: Cell) -> String {
        switch cell {
        case .none: ""
        case .integer(let number): String(number)
        case .decimal(let number): decimal(number)
        case .time(let time): time.text
        case .codes(let codes): codes.joined(separator: " ")
        case .text(let text): text
        }
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: Array(",\"\r\n".utf8).contains) else { return text }
        return SpreadsheetWriter.quoted(text)
    }

    static func json(_ cell: Cell) -> [UInt8] {
        switch cell {
        case .none: JSON.null.bytes
        case .integer(let number): JSON.integer(number).bytes
        case .decimal(let number): Array(decimal(number).utf8)
        case .time(let time): JSON.string(time.text).bytes
        case .codes(let codes): JSON.array(codes.map { .string($0) }).bytes
        case .text(let text): JSON.string(text).bytes
        }
    }

    /// Returns the number with three decimals: `0.250`, `12.000`.
    static func decimal(_ number: Double) -> String {
        let parts = number.thousandths
        let digits = String(1_000 + abs(parts) % 1_000).dropFirst()
        return "\(parts < 0 ? "-" : "")\(abs(parts) / 1_000).\(digits)"
    }
}

/// A file that was written, for the descriptions that list it.
public struct WrittenFile: Equatable, Sendable {
    /// The name in the data folder.
    public let name: String
    public let digest: Digest
    public let size: Int
    /// The data set in the file; `nil` for other files.
    public let set: DataSet?
}

extension Double {
    /// The value in thousandths, rounded; limited to ±10¹⁵.
    var thousandths: Int { Int(exactly: (Swift.min(Swift.max(self, -1e12), 1e12) * 1_000).rounded()) ?? 0 }
}
