import Foundation
import Spreadsheets
import Support
import Testing

/// Files that LibreOffice, openpyxl and `fixtures/make.py` wrote, with what is in them (`fixtures/expected.json`).
@Suite struct FixtureTests {
    struct Expected: Decodable, Sendable {
        var sheet: String?
        var rows: [String: [String]]?
        var kinds: [String: [String]]?
        var notes: [String]?
        var fault: String?
        var row: Int?
        var column: Int?
    }

    private static let folder = Repository.tests + "/SpreadsheetsTests/fixtures"

    static func all() throws -> [String: Expected] {
        let file = try [UInt8](contentsOfFile: folder + "/expected.json")
        return try JSONDecoder().decode([String: Expected].self, from: Data(file))
    }

    static func bytes(_ name: String) throws -> [UInt8] { try [UInt8](contentsOfFile: "\(folder)/\(name)") }

    /// - Parameter key: the file, perhaps with `#` and the name of a sheet.
    private func read(_ key: String) throws -> Sheet {
        let parts = key.split(separator: "#").map(String.init)
        return try Workbook.read(try FixtureTests.bytes(parts[0]), sheet: parts.count > 1 ? parts[1] : nil)
    }

    @Test func filesAreReadAsExpected() throws {
        for (key, expected) in try FixtureTests.all() where expected.fault == nil {
            let sheet = try read(key)
            let rows = Dictionary(uniqueKeysWithValues: sheet.rows.map { (String($0.number), $0.cells.map(\.text)) })
            #expect(rows == expected.rows, "\(key)")
            #expect(sheet.name == expected.sheet, "\(key)")
            #expect(sheet.notes.map(FixtureTests.text) == expected.notes, "\(key)")
            for (number, kinds) in expected.kinds ?? [:] {
                let row = try #require(sheet.rows.first { String($0.number) == number }, "\(key)")
                #expect(row.cells.map { "\($0.kind)" } == kinds, "\(key)")
            }
        }
    }

    @Test func otherFilesAreRefused() throws {
        for (key, expected) in try FixtureTests.all() where expected.fault != nil {
            let fault = #expect(throws: SpreadsheetFault.self, "\(key)") { try read(key) }
            #expect(fault?.kind.rawValue == expected.fault, "\(key)")
            #expect(
                fault?.row == expected.row && fault?.column == expected.column, "\(key): \(String(describing: fault))")
        }
    }

    @Test func everyFileIsExpected() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: FixtureTests.folder)
        let expected = Set(try FixtureTests.all().keys.map { $0.split(separator: "#")[0] }.map(String.init))
        #expect(Set(files).subtracting(["make.py", "expected.json"]) == expected)
    }

    private static func text(_ note: Sheet.Note) -> String {
        func list(_ values: [some Any]) -> String { values.map { "\($0)" }.joined(separator: ", ") }
        return switch note {
        case .encoding(let encoding): "encoding: \(encoding.rawValue)"
        case .delimiter(let delimiter): "delimiter: \(delimiter == .tab ? "tab" : delimiter.rawValue)"
        case .separatorLine: "separator line"
        case .otherSheets(let names): "other sheets: \(list(names))"
        case .hiddenSheets(let names): "hidden sheets: \(list(names))"
        case .sheetIsHidden: "sheet is hidden"
        case .hiddenRows(let rows): "hidden rows: \(list(rows))"
        case .hiddenColumns(let columns): "hidden columns: \(list(columns.map(CellPlace.columnName)))"
        case .merged(let ranges): "merged: \(list(ranges))"
        case .coveredCells(let places): "covered: \(list(places))"
        case .formulas(let places): "formulas: \(list(places))"
        case .roundedNumbers(let places): "rounded: \(list(places))"
        case .doubtfulLetters(let places): "doubtful: \(list(places))"
        case .emptyRows(let rows): "empty rows: \(list(rows.map { "\($0.lowerBound)-\($0.upperBound)" }))"
        }
    }
}
