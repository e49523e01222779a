import OfficePackages
import Testing

@testable import DocumentTemplates

/// Small documents of a word processor, from the markup of their bodies.
enum SmallDocument {
    static let fields = [
        TemplateField("folio"), TemplateField("perito"), TemplateField("cedula"), TemplateField("qr", .picture),
        TemplateField("suplentes", .list(["lugar", "nombre"])),
    ]

    /// A paragraph of runs, each with its text.
    static func paragraph(_ runs: String...) -> String {
        "<w:p>" + runs.map { "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined()
            + "</w:p>"
    }

    static func row(_ cells: String...) -> String {
        "<w:tr>" + cells.map { "<w:tc><w:tcPr/>" + paragraph($0) + "</w:tc>" }.joined() + "</w:tr>"
    }

    static func file(
        _ body: String, header: String = "<w:p/>", main: String = "word/document.xml",
        namespace: String = OfficeMarkup.word, more: [(name: String, bytes: [UInt8])] = []
    ) throws -> [UInt8] {
        let package = "http://schemas.openxmlformats.org/package/2006"
        let office = OfficeMarkup.relationships
        let section =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"
        let parts = [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\""
                    + " Type=\"\(office)/officeDocument\" Target=\"\(main)\"/></Relationships>"
            ),
            (
                "word/document.xml",
                "<w:document xmlns:w=\"\(namespace)\" xmlns:r=\"\(office)\"><w:body>\(body)\(section)</w:body></w:document>"
            ),
            (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\""
                    + " Type=\"\(office)/header\" Target=\"header1.xml\"/></Relationships>"
            ),
            ("word/header1.xml", "<w:hdr xmlns:w=\"\(OfficeMarkup.word)\">\(header)</w:hdr>"),
        ].map { (name: $0.0, bytes: Array($0.1.utf8)) }
        return try #require(PackageWriter.zip(parts + more))
    }

    /// Returns the paragraphs of a document after it was filled, written and read again.
    static func texts(
        _ body: String, header: String = "<w:p/>", _ values: [String: FieldValue] = values
    ) throws -> [String] {
        let template = try DocumentTemplate(try file(body, header: header), fields: fields)
        let filled = try template.filled(values, on: .a4)
        // The written file is read as another document, which has no fields any more.
        let again = try DocumentTemplate(filled.bytes, fields: [])
        let page = try again.filled([:], on: .a4).page
        #expect(page.texts == filled.page.texts)
        return page.texts
    }

    static let values: [String: FieldValue] = [
        "folio": .text("S-2026-000001"), "perito": .text("Ana Ejemplo Pérez"), "cedula": .text(""),
        "qr": .picture(.init(png: [1, 2, 3], side: 25, text: "Código QR")),
        "suplentes": .list([["lugar": "1", "nombre": "Luz Ficticia"], ["lugar": "2", "nombre": "Juan Ficticio"]]),
    ]
}
