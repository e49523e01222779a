import Spreadsheets
import Support
import Testing

@Suite struct FileKindTests {
    @Test(arguments: [
        ("%PDF-1.7\n1 0 obj\n", SpreadsheetFault.Kind.pdf), ("\u{1}bytes\n%PDF-1.4", .pdf),
        ("<html><table><tr><td>Ana</td></tr></table></html>", .html), ("\u{FEFF}\n <!DOCTYPE html>", .html),
        ("<TABLE border=1><tr><td>Ana</td></tr></TABLE>", .html),
        ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook>", .xmlText),
        ("{\\rtf1\\ansi Ana}", .wordProcessor), ("GIF89a", .notASpreadsheet),
    ])
    func textsOfOtherKindsAreNamed(text: String, kind: SpreadsheetFault.Kind) {
        #expect(throws: SpreadsheetFault(kind)) { try Workbook.read(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("EncryptedPackage", SpreadsheetFault.Kind.encrypted), ("Workbook", .oldExcel), ("Book", .oldExcel),
        ("WordDocument", .wordProcessor), ("Other", .notASpreadsheet),
    ])
    func compoundFilesAreNamed(stream: String, kind: SpreadsheetFault.Kind) {
        let name = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let file: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0xFF, count: 504) + name
            + Array(repeating: 0, count: 64)
        #expect(throws: SpreadsheetFault(kind)) { try Workbook.read(file) }
    }
}
