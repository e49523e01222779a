import OfficePackages

/// Writes tables to files that spreadsheets open.
public enum SpreadsheetWriter {
    /// Returns a table as RFC 4180: commas, CR LF, and quotes where a cell needs them.
    ///
    /// A text that begins with `=` is not changed: the caller knows whether a cell may be a formula.
    /// - Parameter byteOrderMark: whether U+FEFF begins the file. Excel reads UTF-8 as another encoding without it.
    public static func csv(_ rows: [[String]], byteOrderMark: Bool) -> [UInt8] {
        var file: [UInt8] = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column > 0 { file.append(UInt8(ascii: ",")) }
                file += quotedIfNeeded(cell, isAlone: row.count == 1).utf8
            }
            file += [0x0D, 0x0A]
        }
        return file
    }

    /// Returns a text that no spreadsheet reads as a formula when it opens a text file: with `'` in front if it begins with
    /// `=`, `+`, `-`, `@`, a tab, a carriage return or `'` (OWASP, “CSV Injection”).
    public static func guarded(_ text: String) -> String {
        text.utf8.first.map(Array("=+-@\t\r'".utf8).contains) == true ? "'" + text : text
    }

    private static func quotedIfNeeded(_ cell: String, isAlone: Bool) -> String {
        // Semicolons and tabs are quoted too: otherwise a reader could take them for the delimiter. So are spaces at an
        // end, which readers cut off, and a single empty cell, which would be an empty line.
        let needsQuotes =
            cell.utf8.contains(where: Array(",;\t\"\r\n".utf8).contains) || cell.first?.isWhitespace == true
            || cell.last?.isWhitespace == true || isAlone && cell.isEmpty || cell.lowercased().hasPrefix("sep=")
        return needsQuotes ? quoted(cell) : cell
    }

    /// Returns a cell of CSV between quotes (RFC 4180 section 2). A quote is one even if a combining mark follows it.
    public static func quoted(_ cell: String) -> String {
        let scalars = cell.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(scalars)) + "\""
    }
}

extension SpreadsheetWriter {
    /// Returns a workbook (XLSX) in which every cell is text, so that leading zeros and “ñ” stay.
    ///
    /// The first row of each sheet is the heading: bold, and in sight while one scrolls. The same rows give the same
    /// bytes.
    /// - Parameter sheets: with names that differ, of 1 to 31 characters without `[ ] : * ? / \`.
    /// - Throws: `.sheetName`; `.cellTooLong`, `.tooManyRows` and `.tooManyColumns` for what spreadsheets cannot hold.
    public static func xlsx(sheets: [(name: String, rows: [[String]])]) throws(SpreadsheetFault) -> [UInt8] {
        guard !sheets.isEmpty else { throw SpreadsheetFault(.noSheet) }
        var names: Set<String> = []
        for (name, _) in sheets {
            let isName =
                (1...31).contains(name.utf16.count) && !name.contains(where: "[]:*?/\\".contains)
                && name.first != "'" && name.last != "'" && name.unicodeScalars.allSatisfy { $0.value >= 0x20 }
            guard isName, names.insert(name.lowercased()).inserted else {
                throw SpreadsheetFault(.sheetName, found: name)
            }
        }
        var parts = WorkbookXML.parts(of: sheets.map(\.name))
        for (place, sheet) in sheets.enumerated() {
            parts.append((WorkbookXML.worksheet(place), try WorksheetXML.part(sheet.rows)))
        }
        guard let file = PackageWriter.zip(parts) else { throw SpreadsheetFault(.tooLarge) }
        return file
    }
}
