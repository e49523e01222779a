import Spreadsheets
import Support
import Testing

/// Spoiled files: none crashes the reader, and none loses a row in silence.
@Suite struct MutationTests {
    private func rows(_ file: [UInt8]) -> [Sheet.Row]? { try? Workbook.read(file).rows }

    private static let list: [[String]] =
        [["NOMBRE", "ESPECIALIDAD", "CÉDULA"]]
        + (1...6).map { ["Persona \"Ficticia\" Nº \($0)", "Contabilidad, Topografía", "0002520\($0)"] }

    /// A workbook that is cut off is refused, wherever it is cut.
    @Test func noPartOfAWorkbookIsAWorkbook() throws {
        for name in ["openpyxl-list.xlsx", "calc-list.xlsx", "excel-like.xlsx"] {
            let file = try FixtureTests.bytes(name)
            // Less than the four bytes of a signature is a text.
            for end in 4..<file.count where rows(Array(file.prefix(end))) != nil {
                Issue.record("\(name) was read up to \(end)")
            }
        }
    }

    /// A text that is cut off within a quoted cell is refused; elsewhere the rows before the cut are whole.
    @Test func aCutTextHasItsRowsUpToTheCut() throws {
        let file = SpreadsheetWriter.csv(MutationTests.list, byteOrderMark: true)
        let whole = try Workbook.read(file).rows
        for end in 4..<file.count {
            let quotes = file.prefix(end).count { $0 == UInt8(ascii: "\"") }
            guard let rows = rows(Array(file.prefix(end))) else { continue }
            #expect(quotes.isMultiple(of: 2))
            #expect(rows.dropLast().elementsEqual(whole.prefix(rows.count - 1)))
        }
    }

    /// One byte of a workbook changed: the same rows, or refused.
    @Test func aChangedByteOfAWorkbookIsFound() throws {
        var numbers = SplitMix64(seed: 4)
        let file = try SpreadsheetWriter.xlsx(sheets: [("Padrón", MutationTests.list)])
        let whole = try Workbook.read(file)
        for place in file.indices {
            for _ in 0..<3 {
                var changed = file
                changed[place] ^= UInt8(1 + numbers.below(255))
                guard let rows = rows(changed) else { continue }
                #expect(rows == whole.rows, "byte \(place)")
            }
        }
    }

    /// 100,000 texts with bytes changed, put in and taken out: read with every line accounted for, or refused.
    @Test func spoiledTextsLoseNoLine() {
        var numbers = SplitMix64(seed: 5)
        let file = SpreadsheetWriter.csv(MutationTests.list.suffix(4), byteOrderMark: false)
        let signs = Array("\",;\t\r\n\0 sep=ñÃ\u{FFFD}".utf8) + [0xF1, 0x96, 0xFF]
        for _ in 0..<100_000 {
            var spoiled = file
            for _ in 0...numbers.below(3) {
                let place = numbers.below(spoiled.count)
                let sign = numbers.below(4) == 0 ? UInt8(numbers.below(256)) : signs[numbers.below(signs.count)]
                switch numbers.below(3) {
                case 0: spoiled[place] = sign
                case 1: spoiled.insert(sign, at: place)
                default: spoiled.remove(at: place)
                }
            }
            guard let sheet = try? Workbook.read(spoiled) else { continue }
            if !MutationTests.accountsForEveryLine(sheet, of: spoiled) {
                Issue.record("\(String(decoding: spoiled, as: UTF8.self))")
            }
        }
    }

    /// Whether each line that has more than delimiters and space is in a row or named.
    private static func accountsForEveryLine(_ sheet: Sheet, of file: [UInt8]) -> Bool {
        // Only texts of one byte a letter besides UTF-8: nothing here makes a whole file UTF-16.
        let text = String(decoding: file, as: UTF8.self).unicodeScalars
        var (line, filled, previous) = (1, Set<Int>(), Unicode.Scalar(" "))
        for scalar in text {
            if scalar == "\r" || scalar == "\n" && previous != "\r" { line += 1 }
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { filled.insert(line) }
            previous = scalar
        }
        var covered: Set<Int> = sheet.notes.contains(.separatorLine) ? [1] : []
        for row in sheet.rows {
            let ends = row.cells.reduce(0) { $0 + $1.text.count { $0 == "\n" } }
            covered.formUnion(row.number...(row.number + ends))
        }
        return filled.isSubset(of: covered)
    }

    /// The parts of a workbook spoiled before they are packed, so that no checksum helps.
    @Test func spoiledPartsDoNotCrash() throws {
        var numbers = SplitMix64(seed: 6)
        let parts = try [
            "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
        ].map { (name: $0, bytes: try SpoiledWorkbook.part($0, of: FixtureTests.bytes("excel-like.xlsx"))) }
        let whole = try Workbook.read(SpoiledWorkbook.pack(parts)).rows
        #expect(try Workbook.read(FixtureTests.bytes("excel-like.xlsx")).rows == whole)
        let signs = Array("<>/\"=&;AZ019-_x ".utf8)
        var read = 0
        for _ in 0..<2_000 {
            var spoiled = parts
            let part = numbers.below(parts.count)
            for _ in 0...numbers.below(2) {
                let place = numbers.below(spoiled[part].bytes.count)
                let sign = signs[numbers.below(signs.count)]
                switch numbers.below(3) {
                case 0: spoiled[part].bytes[place] = sign
                case 1: spoiled[part].bytes.insert(sign, at: place)
                default: spoiled[part].bytes.remove(at: place)
                }
            }
            if rows(try SpoiledWorkbook.pack(spoiled)) != nil { read += 1 }
        }
        #expect(read > 0 && read < 2_000)
    }
}
