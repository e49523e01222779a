import Foundation
import Spreadsheets
import Support
import Testing

@Suite struct EncodingTests {
    private static let list = "NOMBRE,CÉDULA\nAna Peña Güereca,1\nÁngel Núñez Ibáñez,2\nDOLORES ZÚÑIGA,3\n"

    private func encoding(_ bytes: [UInt8]) throws -> TextEncoding? {
        for case .encoding(let encoding) in try Workbook.read(bytes).notes { return encoding }
        return nil
    }

    private func fault(_ bytes: [UInt8]) -> SpreadsheetFault? {
        #expect(throws: SpreadsheetFault.self) { try Workbook.read(bytes) }
    }

    private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
        Array(try #require(text.data(using: encoding)))
    }

    @Test func utf8And16AreRead() throws {
        let expected = try Workbook.read(Array(EncodingTests.list.utf8)).rows
        #expect(try Workbook.read([0xEF, 0xBB, 0xBF] + EncodingTests.list.utf8).rows == expected)
        for (mark, encoding) in [([0xFF, 0xFE], String.Encoding.utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian)] {
            let text = try bytes(EncodingTests.list, encoding)
            for file in [mark.map(UInt8.init) + text, text] {
                let sheet = try Workbook.read(file)
                #expect(sheet.rows == expected && sheet.notes.contains(.encoding(.utf16)))
            }
            #expect(fault(mark.map(UInt8.init) + text.dropLast())?.kind == .unknownEncoding)
        }
    }

    @Test(arguments: [
        list, "Peña,1\n", "N,P\nLUIS,ÁVILA\n", "N,P\nJesús «El Güero» D’Ávila,1ª\n", "N,P\nPeña – Núñez,8:00 – 15:00\n",
        "N,P\nPeña,¿Quién? ¡Él!\n", "N,P\nNo. 5 ó 6,Ibáñez\u{A0}de la O\n", "N,P\nNUñEZ,N.º 4\n",
    ])
    func windows1252IsReadWhereItIsCertain(text: String) throws {
        let file = try bytes(text, .windowsCP1252)
        #expect(try encoding(file) == .windows1252)
        #expect(try Workbook.read(file).rows == Workbook.read(Array(text.utf8)).rows)
    }

    /// The same names as Mac Roman and CP850 have them: refused, with the rows.
    @Test func otherEncodingsAreRefused() throws {
        let mac = "NOMBRE,CEDULA\nAna Pe\u{96}a G\u{9F}ereca,1\nEva Ruiz,2\nLuis Ortiz Ib\u{87}\u{96}ez,3\n"
        let expected = SpreadsheetFault(.unknownEncoding, row: 2, rows: [2, 4], found: "Pe–a")
        #expect(fault(mac.unicodeScalars.map { UInt8($0.value) }) == expected)
        #expect(fault(try bytes(EncodingTests.list, .macOSRoman))?.kind == .unknownEncoding)
        let cp850: [[UInt8]] = [
            Array("Pe".utf8) + [0xA4] + Array("a,1\n".utf8), Array("M".utf8) + [0xA0] + Array("laga,1\n".utf8),
            Array("Garc".utf8) + [0xA1] + Array("a,1\n".utf8), Array("JES".utf8) + [0xE9] + Array("S,1\n".utf8),
        ]
        for file in cp850 { #expect(fault(file)?.kind == .unknownEncoding) }
    }

    @Test func aFileOfTwoEncodingsIsRefusedWithTheRowsOfTheSecond() throws {
        let file = Array("N,P\nPeña,1\nGarcía,2\n".utf8) + (try bytes("Núñez,3\n", .windowsCP1252))
        #expect(fault(file) == SpreadsheetFault(.unknownEncoding, rows: [4], found: "Núñez"))
    }

    @Test func signsAloneProveNothing() throws {
        #expect(fault(try bytes("N,P\nA – B,1\nC – D,2\n", .windowsCP1252))?.rows == [2, 3])
    }

    @Test(arguments: [
        "Ana PeÃ±a", "MarÃ­a", "JosÃ©", "Ã\u{81}vila", "NÂº 4", "Ana Pe√±a", "Ana Pe\u{FFFD}a", "â€œAnaâ€\u{9D}",
        "Pe├▒a",
        "Pe±a", "Pe¤a", "L¢pez", "Nu£ez", "PE¥A", "Garc¡a", "P‚rez", "M·laga", "GarcÝa", "LÛpez", "GŸereca", "MuÒoz",
    ])
    func damageDoneBeforeIsRefused(name: String) throws {
        let file = Array("N,P\nEva,1\n\(name),2\nAna,3\n\(name),4\n".utf8)
        let damaged = try #require(fault(file))
        #expect(damaged.kind == .damagedText && damaged.rows == [3, 5] && name.contains(damaged.found))
    }

    @Test(arguments: [
        "SÃO PAULO", "João Gonçalves", "«CAFÉ»", "Vall de Gal·la", "Müller", "François", "±5 %", "2 £", "¿Sí?",
        "McÉwan",
    ])
    func soundTextIsTaken(name: String) throws {
        #expect(try Workbook.read(Array("\(name),1\n".utf8)).rows[0].cells[0].text == name)
    }

    @Test func doubtfulLettersAreNamed() throws {
        let sheet = try Workbook.read(Array("N,P\nPe?a,1\nPeña,¿Sí?\nx,franco–mexicano\ny,Pe–a\nMuÑoz,1\n".utf8))
        let places = [(2, 0), (4, 1), (5, 1), (6, 0)].map { CellPlace(row: $0.0, column: $0.1) }
        #expect(sheet.notes.contains(.doubtfulLetters(places)))
    }
}
