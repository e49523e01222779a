import Draw
import Foundation
import Office
import Sodium
import Spreadsheets
import Support
import Testing
import WireFormat

@testable import OpenData

@Suite("Data sets")
struct DataSetTests {
    @Test func otherPeoplesProgramsReadThem() async throws {
        let fixture = try await OpenDataFixture.year.value
        let (folder, files) = try await fixture.write()
        let check = try Command.run(Tool.python.path, [Repository.tests + "/OpenDataTests/check.py", folder])
        #expect(check.exitCode == 0, "\(check.output)\(check.errors)")
        let sums = try Command.run(
            "/usr/bin/sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], in: URL(filePath: folder))
        #expect(sums.exitCode == 0 && sums.output.isEmpty, "\(sums.output)\(sums.errors)")
        let present = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(present) == Set(files.map(\.name) + DataSet.allCases.map(\.workbook) + [DataSets.checksums]))
        #expect(files.map(\.name) == files.map(\.name).sorted { $0.precedes($1) })
    }

    /// Every workbook has the values of the JSON, and no formula.
    @Test func workbooksHaveTheValuesOfTheSets() async throws {
        let fixture = try await OpenDataFixture.year.value
        let (folder, _) = try await fixture.write()
        for set in DataSet.allCases {
            let sheet = try Workbook.read(try [UInt8](contentsOfFile: "\(folder)/\(set.workbook)"))
            let table = try Workbook.read(try [UInt8](contentsOfFile: "\(folder)/\(set.csv)"))
            let prose = Set(set.columns.indices.filter { set.columns[$0].datatype == .text })
            #expect(sheet.name == set.rawValue && sheet.notes.isEmpty)
            #expect(
                sheet.rows.map { $0.cells.map(\.text) }
                    == table.rows.map { row in
                        row.cells.enumerated().map { column, cell in
                            prose.contains(column) && cell.text.hasPrefix("'")
                                ? String(cell.text.dropFirst()) : cell.text
                        }
                    }, "\(set)")
        }
    }

    @Test func theSameLogGivesTheSameBytes() async throws {
        let fixture = try await OpenDataFixture.year.value
        let (first, second) = (try await fixture.write(), try await fixture.write())
        #expect(first.files == second.files && first.folder != second.folder)
    }

    @Test func theyAreInPlaceAsAWhole() async throws {
        let fixture = try await OpenDataFixture.small.value
        let (folder, _) = try await fixture.write("whole")
        let files = FileManager.default
        // Files of an old edition that the new one lacks are gone; those that a killed process left are deleted.
        try "old".write(toFile: folder + "/viejo.csv", atomically: false, encoding: .utf8)
        try files.createDirectory(atPath: folder + ".partial", withIntermediateDirectories: true)
        try "half".write(toFile: folder + ".partial/peritos.csv", atomically: false, encoding: .utf8)
        _ = try await fixture.write("whole")
        #expect(!files.fileExists(atPath: folder + "/viejo.csv"))
        #expect(
            try files.contentsOfDirectory(atPath: fixture.temporary.path).filter { $0.hasPrefix("whole") } == ["whole"])
        // Killed between the two renames: the old edition is moved back before a new one is begun.
        try files.moveItem(atPath: folder, toPath: folder + ".partial.old")
        _ = try await fixture.write("whole")
        #expect(
            try files.contentsOfDirectory(atPath: fixture.temporary.path).filter { $0.hasPrefix("whole") } == ["whole"])
    }

    /// The files of a small fictional record, for people to read. `INSACULA_WRITE_OPEN_DATA=1` writes them again.
    @Test func aSmallRecordGivesTheseFiles() async throws {
        let fixture = try await OpenDataFixture.small.value
        let (folder, _) = try await fixture.write("golden")
        var names = DataSet.allCases.map(\.csv)
        names += [DataSet.draws.json, DataSet.draws.metadata, DataSets.drawsFeed, DataSets.rosterFeed]
        names += [DataSets.dictionary, DataSets.description, DataSets.catalogue, DataSets.checksums, "README.txt"]
        for name in names {
            let bytes = try [UInt8](contentsOfFile: "\(folder)/\(name)")
            let file = StoredFile("Tests/OpenDataTests/fixtures/\(name)", updatedBy: "INSACULA_WRITE_OPEN_DATA")
            #expect(try file.bytes(updatedTo: bytes) == bytes, "\(name)")
        }
    }

    @Test func everyColumnAndKeyStandsInItsSet() {
        for set in DataSet.allCases {
            #expect(Set(set.columns).count == set.columns.count, "\(set)")
            #expect(Set(set.primaryKey).isSubset(of: set.columns) && !set.primaryKey.isEmpty, "\(set)")
            for key in set.foreignKeys {
                #expect(set.columns.contains(key.column) && key.set.primaryKey == [key.its], "\(set) \(key)")
            }
        }
        #expect(Set(DataSet.allCases.flatMap(\.columns)) == Set(Column.allCases))
    }

    @Test(arguments: [
        (Cell.text("a"), "a", #""a""#), (.text("a,b"), "\"a,b\"", #""a,b""#),
        (.text(#"a"b"#), #""a""b""#, #""a\"b""#), (.text("=1+1"), "'=1+1", #""=1+1""#),
        (.text("+52"), "'+52", #""+52""#), (.text("-x"), "'-x", #""-x""#), (.text("@a"), "'@a", #""@a""#),
        (.text("\tx"), "'\tx", #""\tx""#), (.text("'=x"), "''=x", #""'=x""#), (.text("=a,b"), "\"'=a,b\"", #""=a,b""#),
        (.text("a\nb"), "\"a\nb\"", #""a\nb""#), (.none, "", "null"), (.integer(-7), "-7", "-7"),
        (.decimal(0), "0.000", "0.000"), (.decimal(12.3456), "12.346", "12.346"), (.decimal(0.9996), "1.000", "1.000"),
        (.decimal(-0.0004), "0.000", "0.000"), (.decimal(-1.5), "-1.500", "-1.500"), (.codes([]), "", "[]"),
        (.codes(["a", "b"]), "a b", #"["a","b"]"#),
    ]) func cellsAreWrittenSo(cell: Cell, csv: String, json: String) {
        #expect(Table.csv(cell, isProse: true) == csv)
        #expect(String(decoding: Table.json(cell), as: UTF8.self) == json)
    }

    /// Codes cannot be formulas, and are not prefixed.
    @Test func codesAreNotGuarded() {
        #expect(Table.csv(.text("-a"), isProse: false) == "-a")
        #expect(Table.csv(.codes(["-a"]), isProse: true) == "-a")
    }
}
