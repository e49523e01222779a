import Spreadsheets
import Support
import Testing

/// For any table: what is written is read again, cell by cell.
@Suite struct RoundTripTests {
    private static let words = [
        "Peña", "Ñandú", "0002520", "a,b", "a;b", "a\tb", "\"", "\"\"x", "línea\notra", " ", "  x ", "=1+1", "_x0041_",
        "_",
        "<&>", "&\u{301}", "\"\u{301}", "<\u{301}", "sep=;", "3.3E+09", "Güereca «El»", "“O’Farrill”", "😀", "5\"", "'",
        "]]>", "#¡REF!", "Ibáñez",
    ]

    /// Tables of 1 to 12 rows and columns; about a third of the cells are empty.
    private static func table(_ numbers: inout SplitMix64) -> [[String]] {
        let columns = 1 + numbers.below(12)
        return (0...numbers.below(12)).map { _ in
            (0..<(1 + numbers.below(columns))).map { _ in
                (0..<numbers.below(3)).map { _ in words[numbers.below(words.count)] }.joined()
            }
        }
    }

    /// The rows with a filled cell, up to the last one, by number.
    private static func filled(_ table: [[String]], firstLine: Int, countLines: Bool) -> [Int: [String]] {
        var (line, rows) = (firstLine, [Int: [String]]())
        for row in table {
            if let last = row.lastIndex(where: { $0.contains { !$0.isWhitespace } }) {
                rows[line] = Array(row.prefix(last + 1))
            }
            line += 1 + (countLines ? row.joined().count { $0 == "\n" } : 0)
        }
        return rows
    }

    private func read(_ file: [UInt8]) throws -> [Int: [String]] {
        do {
            let rows = try Workbook.read(file).rows
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.number, $0.cells.map(\.text)) })
        } catch {
            guard error.kind == .empty else { throw error }
            return [:]
        }
    }

    @Test func workbooksAreReadAsWritten() throws {
        var numbers = SplitMix64(seed: 1)
        for _ in 0..<400 {
            let table = RoundTripTests.table(&numbers)
            let file = try SpreadsheetWriter.xlsx(sheets: [("Padrón", table)])
            #expect(try read(file) == RoundTripTests.filled(table, firstLine: 1, countLines: false))
        }
    }

    /// The delimiter is named: tables of random words need not be such that it can be told.
    @Test func textsAreReadAsWritten() throws {
        var numbers = SplitMix64(seed: 2)
        for _ in 0..<2_000 {
            let table = RoundTripTests.table(&numbers)
            let file = Array("sep=,\r\n".utf8) + SpreadsheetWriter.csv(table, byteOrderMark: false)
            #expect(try read(file) == RoundTripTests.filled(table, firstLine: 2, countLines: true))
        }
    }

    /// Tables like lists: as many cells in each row, and no need to name the delimiter.
    @Test func listsAreReadAsWritten() throws {
        var numbers = SplitMix64(seed: 3)
        for _ in 0..<1_000 {
            let columns = 2 + numbers.below(8)
            let table = (0...(1 + numbers.below(9))).map { row in
                (0..<columns).map { $0 == 0 ? "Persona \(row)" : RoundTripTests.words[numbers.below(25)] }
            }
            for mark in [false, true] {
                let file = SpreadsheetWriter.csv(table, byteOrderMark: mark)
                #expect(try read(file) == RoundTripTests.filled(table, firstLine: 1, countLines: true))
            }
        }
    }

    @Test func theSameRowsGiveTheSameBytes() throws {
        let sheets = [("Padrón", [["NOMBRE", "CÉDULA"], ["Ana Peña", "00025203"]]), ("Dudas", [["FILA"]])]
        let file = try SpreadsheetWriter.xlsx(sheets: sheets)
        #expect(try SpreadsheetWriter.xlsx(sheets: sheets) == file)
        #expect(try Workbook.read(file).notes == [.otherSheets(["Dudas"])])
        #expect(try Workbook.read(file, sheet: "Dudas").rows.map { $0.cells.map(\.text) } == [["FILA"]])
    }

    @Test(arguments: ["", "a/b", "[a]", "'a", "a:b", String(repeating: "x", count: 32), "a\nb"])
    func aNameThatNoSheetCanHaveIsRefused(name: String) {
        #expect(throws: SpreadsheetFault(.sheetName, found: name)) {
            try SpreadsheetWriter.xlsx(sheets: [(name, [["a"]])])
        }
    }

    @Test func aCellThatNoSheetCanHoldIsRefused() {
        #expect(throws: SpreadsheetFault(.cellTooLong, row: 2, column: 1)) {
            try SpreadsheetWriter.xlsx(
                sheets: [("a", [["b"], ["c", String(repeating: "x", count: Limits.cell + 1)]])])
        }
    }
}
