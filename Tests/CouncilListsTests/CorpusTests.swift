import Draw
import Foundation
import Identifiers
import PublicRecord
import Spreadsheets
import Support
import Testing
import WireFormat

@testable import CouncilLists

/// Fictional lists as councils have them, each with the reading that is expected of it. `corpus/make.py` makes them, the
/// workbooks among them with LibreOffice; `INSACULA_UPDATE_TRANSCRIPTS=1` writes the readings anew.
@Suite struct CorpusTests {
    private static let folder = Repository.root + "/Tests/CouncilListsTests/corpus"

    private static let lists: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }.sorted()

    @Test func theCorpusIsLarge() { #expect(Self.lists.count >= 60) }

    @Test(arguments: lists)
    func aListIsReadAsExpected(name: String) throws {
        let path = Self.folder + "/" + name
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let found = Self.report(bytes)
        let expected = path + ".txt"
        if ProcessInfo.processInfo.environment["INSACULA_UPDATE_TRANSCRIPTS"] != nil {
            try found.write(toFile: expected, atomically: true, encoding: .utf8)
        }
        #expect(found == (try String(contentsOfFile: expected, encoding: .utf8)))
    }

    private static func report(_ bytes: [UInt8]) -> String {
        do {
            let sheet = try Workbook.read(bytes)
            return try report(
                ListReading(sheet, catalogues: ListFixture.catalogues, columns: ColumnChoices(), decisions: [:]))
        } catch let fault as ListFault {
            return """
                refused: \(fault.kind.rawValue), row \(fault.row ?? 0)
                missing: \(fault.missing.map(\.rawValue))
                unknown: \(fault.unknown)

                """
        } catch let fault as SpreadsheetFault {
            return "refused: \(fault.kind.rawValue), rows \(fault.rows.isEmpty ? [fault.row ?? 0] : fault.rows)\n"
        } catch {
            return "\(error)\n"
        }
    }

    private static func report(_ reading: ListReading) -> String {
        var lines = ["rows: \(reading.rowCount), accounted for: \(reading.accountsForEveryRow)"]
        for field in ListField.allCases {
            guard let places = reading.columns.places[field] else { continue }
            lines.append("column \(field.rawValue): \(places.map(CellPlace.columnName).joined(separator: " "))")
        }
        for column in reading.columns.unread { lines.append("column not read: \(column.heading)") }
        for row in reading.named { lines.append("row \(row.row) \(row.reason.rawValue): \(row.text)") }
        for person in reading.people { lines += Self.report(person) }
        for doubt in reading.doubts {
            let reasons = doubt.likenesses.map(\.rawValue) + [doubt.fault?.kind.rawValue].compactMap(\.self)
            lines.append(
                "doubt \(doubt.kind.rawValue) rows \(doubt.rows): \(doubt.values.joined(separator: " | "))"
                    + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))")
                    + (doubt.suggestions.isEmpty ? "" : " → \(doubt.suggestions.joined(separator: " "))"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func report(_ person: ListedPerson) -> [String] {
        let practice = person.practice.sorted { $0.key.precedes($1.key) }
            .map { "\($0.key) in \($0.value.sorted().joined(separator: " "))" }
        let contact =
            person.contact.telephones.map { "tel \($0.text)" } + person.contact.mobiles.map { "cel \($0.text)" }
            + person.contact.emails.map(\.text)
        let identifiers = person.licences.map { "cédula \($0.number)" } + [person.curp?.text].compactMap(\.self)
        return ["person rows \(person.rows): \(person.name.text)"]
            + [practice, contact, identifiers].filter { !$0.isEmpty }.map { "  " + $0.joined(separator: "; ") }
    }

    /// Rows in are rows used and rows named, for any list.
    @Test func everyRowOfARandomListIsAccountedFor() throws {
        var random = SplitMix64(seed: 14)
        let names = ["Ana Paz Ríos", "Eva Luz Soto", "", "TOTAL", "NOMBRE", "Lic. Leo Cruz Mora", "Rita", "33"]
        let specialties = ["Contabilidad", "Alquimia", "", "Psicología / Contabilidad", "PSICOLOGIA"]
        let places = ["Sayula", "", "Atlántida", "TODO EL ESTADO", "Ameca; Sayula", "1 Guadalajara"]
        let licences = ["", "1", "00025203", "25203", "1.2E+07", "EN TRÁMITE"]
        let standings = ["", "Activo", "BAJA", "¿?"]
        for _ in 0..<300 {
            var text = "NOMBRE,ESPECIALIDAD,PARTIDO,CÉDULA,ESTATUS\n"
            for _ in 0..<random.below(20) {
                text +=
                    [names, specialties, places, licences, standings].map { $0[random.below($0.count)] }
                    .joined(separator: ",") + "\n"
            }
            var decisions: Decisions = [:]
            for _ in 0..<3 {
                let reading = try ListFixture.read(text, ColumnChoices(), decisions)
                #expect(reading.accountsForEveryRow)
                #expect(Set(reading.doubts.map(\.key)).count == reading.doubts.count)
                for doubt in reading.doubts {
                    switch doubt.choices[random.below(doubt.choices.count)] {
                    case .use:
                        decisions[doubt.key] = .use(["sayula", "contabilidad", "Ana Paz Ríos", "7"][random.below(4)])
                    case .drop: decisions[doubt.key] = .drop
                    case .leaveOut: decisions[doubt.key] = .leaveOut
                    case .same: decisions[doubt.key] = .same
                    case .different: decisions[doubt.key] = .different
                    case .active: decisions[doubt.key] = .active
                    }
                }
            }
        }
    }
}
