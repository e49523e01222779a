import OfficePackages

/// The list of a workbook's sheets (ISO/IEC 29500-1, 18.2).
final class WorkbookPart: PartReader {
    typealias Fault = SpreadsheetFault

    struct Entry {
        let name: String
        let isHidden: Bool
        let relationship: String
    }

    private(set) var sheets: [Entry] = []
    /// Whether day 0 is 1 January 1904.
    private(set) var startsIn1904 = false

    func begin(_ element: Element) {
        switch element.name {
        case "sheet":
            guard let name = element["name"], let id = element.relationship("id") else { return }
            sheets.append(Entry(name: name, isHidden: element["state"]?.hasSuffix("idden") == true, relationship: id))
        case "workbookPr": startsIn1904 = element.isSet("date1904")
        default: break
        }
    }

    func text(_ text: String) {}
    func end(_ name: String) {}
}

extension Workbook {
    /// Reads a sheet of a workbook in an archive.
    static func readArchive(_ bytes: [UInt8], _ name: String?) throws(SpreadsheetFault) -> Sheet {
        var archive = try PackageArchive<SpreadsheetFault>(bytes)
        guard archive.has("_rels/.rels") else { throw SpreadsheetFault(try otherKind(&archive)) }
        func relationships(of part: String) throws(SpreadsheetFault) -> Relationships<SpreadsheetFault> {
            let name = RelationshipsPart.name(of: part)
            let relationships = Relationships<SpreadsheetFault>(of: part)
            try Markup.parse(try archive.part(name), part: name, with: relationships)
            return relationships
        }
        guard let main = try relationships(of: "").first("officeDocument") else {
            throw SpreadsheetFault(.notASpreadsheet)
        }
        if main.hasPrefix("word/") { throw SpreadsheetFault(.wordProcessor) }
        if main.hasPrefix("ppt/") { throw SpreadsheetFault(.notASpreadsheet) }
        if main.hasSuffix(".bin") { throw SpreadsheetFault(.binaryWorkbook) }
        let workbook = WorkbookPart()
        try Markup.parse(try archive.part(main), part: main, with: workbook)
        let parts = try relationships(of: main)
        // A sheet with nothing but a chart has no rows.
        let sheets = workbook.sheets.filter { parts.targets[$0.relationship]?.type != "chartsheet" }
        let chosen = try choose(name, sheets)
        guard let target = parts.targets[chosen.relationship], target.type == "worksheet" else {
            throw SpreadsheetFault(.damagedPart, found: main)
        }
        var strings: [String] = []
        if let part = parts.first("sharedStrings") {
            let reader = SharedStrings()
            try Markup.parse(try archive.part(part), part: part, with: reader)
            strings = reader.strings
        }
        let styles = Styles()
        if let part = parts.first("styles") { try Markup.parse(try archive.part(part), part: part, with: styles) }
        let reader = WorksheetPart(
            target.part,
            CellDecoder(strings: strings, formats: styles.formats, startsIn1904: workbook.startsIn1904))
        try Markup.parse(try archive.part(target.part), part: target.part, with: reader)
        var sheet = try reader.sheet()
        sheet.name = chosen.name
        let others = sheets.filter { $0.name != chosen.name }
        let (visible, hidden) = (others.filter { !$0.isHidden }, others.filter(\.isHidden))
        if chosen.isHidden { sheet.notes.insert(.sheetIsHidden, at: 0) }
        if !hidden.isEmpty { sheet.notes.insert(.hiddenSheets(hidden.map(\.name)), at: 0) }
        if !visible.isEmpty { sheet.notes.insert(.otherSheets(visible.map(\.name)), at: 0) }
        return sheet
    }

    private static func choose(
        _ name: String?, _ sheets: [WorkbookPart.Entry]
    ) throws(SpreadsheetFault) -> WorkbookPart.Entry {
        guard let name else {
            guard let first = sheets.first(where: { !$0.isHidden }) else { throw SpreadsheetFault(.noSheet) }
            return first
        }
        guard let named = sheets.first(where: { $0.name == name }) else {
            throw SpreadsheetFault(.unknownSheet, found: sheets.map { "«\($0.name)»" }.joined(separator: ", "))
        }
        return named
    }

    /// Returns the kind of an archive that is no OOXML package.
    private static func otherKind(
        _ archive: inout PackageArchive<SpreadsheetFault>
    ) throws(SpreadsheetFault) -> SpreadsheetFault.Kind {
        if archive.has("mimetype") {
            let type = String(decoding: try archive.part("mimetype"), as: UTF8.self)
            if type.contains("opendocument.spreadsheet") { return .openDocument }
            if type.contains("opendocument.text") { return .wordProcessor }
        }
        return archive.has("Index/Document.iwa") || archive.has("Index.zip") ? .numbers : .notASpreadsheet
    }
}
