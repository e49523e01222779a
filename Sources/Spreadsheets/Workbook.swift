/// Reads tables from files of text and of spreadsheets.
public enum Workbook {
    /// Reads a table from a text file (RFC 4180 with commas, semicolons or tabs) or a workbook (XLSX, ISO/IEC 29500).
    ///
    /// The content tells the kind of file, never its name.
    /// - Parameter sheet: the name of the sheet; by default the first visible one. A text file has none.
    /// - Throws: `SpreadsheetFault` for any other kind of file, and for one that cannot be read whole.
    public static func read(_ bytes: [UInt8], sheet: String? = nil) throws(SpreadsheetFault) -> Sheet {
        guard bytes.count <= Limits.bytes else { throw SpreadsheetFault(.tooLarge, found: String(bytes.count)) }
        var table =
            switch FileKind(of: bytes) {
            case .text: try readText(bytes, sheet)
            case .archive: try readArchive(bytes, sheet)
            case .other(let kind): throw SpreadsheetFault(kind)
            }
        guard !table.rows.isEmpty else { throw SpreadsheetFault(.empty) }
        try DamagedText.check(table.rows)
        let doubtful = DamagedText.doubtful(in: table.rows)
        if !doubtful.isEmpty { table.notes.append(.doubtfulLetters(doubtful)) }
        return table
    }

    private static func readText(_ bytes: [UInt8], _ sheet: String?) throws(SpreadsheetFault) -> Sheet {
        if let sheet { throw SpreadsheetFault(.unknownSheet, found: sheet) }
        return try DelimitedText.read(bytes)
    }
}
