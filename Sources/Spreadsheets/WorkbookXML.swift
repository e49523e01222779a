import OfficePackages

/// The parts of a workbook besides its sheets (ISO/IEC 29500-1, transitional), and what they have in common.
enum WorkbookXML {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006/content-types"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// The numbers of the two styles of cells: text, and bold text.
    static let text = 0
    static let heading = 1

    /// Returns the name of a sheet's part.
    static func worksheet(_ place: Int) -> String { "xl/worksheets/sheet\(place + 1).xml" }

    static func parts(of names: [String]) -> [(name: String, bytes: [UInt8])] {
        let count = names.count
        let overrides = (0..<count).map { override(worksheet($0), "worksheet") }.joined()
        let types =
            "<Types xmlns=\"\(package)\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("xl/workbook.xml", "sheet.main") + overrides + override("xl/styles.xml", "styles") + "</Types>"
        let sheets = names.enumerated().map { place, name in
            "<sheet name=\"\(escaped(name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
        }.joined()
        let workbook =
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(document)\"><sheets>\(sheets)</sheets></workbook>"
        let targets =
            (0..<count).map { relationship($0 + 1, "worksheet", "worksheets/sheet\($0 + 1).xml") }.joined()
            + relationship(count + 1, "styles", "styles.xml")
        return [
            ("[Content_Types].xml", types),
            ("_rels/.rels", listed(relationship(1, "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", listed(targets)), ("xl/styles.xml", styles),
        ].map { ($0.0, Array((declaration + $0.1).utf8)) }
    }

    private static func override(_ part: String, _ kind: String) -> String {
        "<Override PartName=\"/\(part)\" ContentType=\"\(type).\(kind)+xml\"/>"
    }

    private static func relationship(_ id: Int, _ kind: String, _ target: String) -> String {
        "<Relationship Id=\"rId\(id)\" Type=\"\(document)/\(kind)\" Target=\"\(target)\"/>"
    }

    private static func listed(_ content: String) -> String {
        "<Relationships xmlns=\"\(relationships)\">\(content)</Relationships>"
    }

    /// Format 49 is text: a number that somebody types into such a cell keeps its zeros.
    private static let styles =
        "<styleSheet xmlns=\"\(main)\">"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"2\">"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
        + " applyFont=\"1\"/></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

    /// Returns a text for an element or a quoted attribute.
    static func escaped(_ text: String) -> String {
        let marks = Set("&<>\"_".utf16)
        let isPlain = text.utf16.allSatisfy { (0x20..<0xFFFE).contains($0) && !marks.contains($0) }
        return isPlain ? text : XMLText.escaped(EscapedString.encode(text))
    }
}

/// A worksheet as XML.
enum WorksheetXML {
    /// The largest sheet of a spreadsheet program.
    private static let rows = 1_048_576
    private static let columns = 16_384
    /// The widths of columns, in characters.
    private static let widths = 8...60

    static func part(_ rows: [[String]]) throws(SpreadsheetFault) -> [UInt8] {
        let columns = rows.reduce(0) { max($0, $1.count) }
        guard rows.count <= WorksheetXML.rows else { throw SpreadsheetFault(.tooManyRows, row: rows.count) }
        guard columns <= WorksheetXML.columns else { throw SpreadsheetFault(.tooManyColumns, column: columns) }
        var xml = Array((WorkbookXML.declaration + "<worksheet xmlns=\"\(WorkbookXML.main)\">").utf8)
        if rows.count > 1 {
            xml += "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"".utf8
            xml += " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>".utf8
        }
        if columns > 0 { xml += "<cols>\(widths(rows, columns))</cols>".utf8 }
        xml += "<sheetData>".utf8
        let names = (0..<columns).map(CellPlace.columnName)
        for (place, row) in rows.enumerated() {
            xml += "<row r=\"\(place + 1)\">".utf8
            let style = place == 0 ? WorkbookXML.heading : WorkbookXML.text
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                guard cell.utf16.count <= Limits.cell else {
                    throw SpreadsheetFault(.cellTooLong, row: place + 1, column: column)
                }
                xml += "<c r=\"\(names[column])\(place + 1)\" s=\"\(style)\" t=\"inlineStr\">".utf8
                xml += "<is><t xml:space=\"preserve\">\(WorkbookXML.escaped(cell))</t></is></c>".utf8
            }
            xml += "</row>".utf8
        }
        xml += "</sheetData>".utf8
        if let last = names.last, !rows.isEmpty {
            // Otherwise programs mark each number that is text as a mistake.
            xml += "<ignoredErrors><ignoredError sqref=\"A1:\(last)\(rows.count)\" numberStoredAsText=\"1\"/>".utf8
            xml += "</ignoredErrors>".utf8
        }
        return xml + "</worksheet>".utf8
    }

    private static func widths(_ rows: [[String]], _ columns: Int) -> String {
        var longest = Array(repeating: 0, count: columns)
        for row in rows {
            for (column, cell) in row.enumerated() {
                let line = cell.split(separator: "\n").reduce(0) { max($0, $1.count) }
                longest[column] = max(longest[column], line)
            }
        }
        return longest.enumerated().map { column, length in
            let width = min(max(length + 2, widths.lowerBound), widths.upperBound)
            return "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" style=\"\(WorkbookXML.text)\""
                + " customWidth=\"1\"/>"
        }.joined()
    }
}
