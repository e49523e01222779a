import OfficePackages
import Testing

@testable import DocumentTemplates

@Suite("Faults of a template")
struct TemplateFaultTests {
    typealias Small = SmallDocument

    private func fault(in file: @autoclosure () throws -> [UInt8]) throws -> TemplateFault {
        let bytes = try file()
        return try #require(throws: TemplateFault.self) { try DocumentTemplate(bytes, fields: Small.fields) }
    }

    @Test(arguments: [
        ("{{foliо}}", TemplateFault.Kind.braces, "{{foliо}}"), ("{{folio", .braces, "{{folio"),
        ("folio}}", .braces, "}}"), ("{{folio} x", .braces, "{{folio"), ("{{}}", .braces, "{{}}"),
        ("{{no-hay}}", .unknownField, "{{no-hay}}"), ("{{nombre}}", .unknownField, "{{nombre}}"),
        ("{{#no-hay}}x{{/no-hay}}", .unknownField, "{{#no-hay}}"), ("{{suplentes}}", .listAsField, "{{suplentes}}"),
        ("{{#cedula}}x", .unclosedSection, "{{#cedula}}"), ("x{{/cedula}}", .unopenedSection, "{{/cedula}}"),
        ("{{#cedula}}{{#folio}}{{/cedula}}{{/folio}}", .unopenedSection, "{{/cedula}}"),
    ])
    func aMarkThatIsWrongIsNamed(text: String, kind: TemplateFault.Kind, found: String) throws {
        let fault = try fault(in: try Small.file(Small.paragraph("Antes \(text)")))
        #expect(fault.kind == kind)
        #expect(fault.found == found)
        #expect(fault.part == "word/document.xml")
        #expect(fault.paragraph.hasPrefix("Antes "))
        #expect(fault.fields.contains("{{folio}}"))
        #expect(fault.fields.contains("{{#suplentes}}{{lugar}} {{nombre}}{{/suplentes}}"))
    }

    @Test func aHeaderIsNamed() throws {
        let fault = try fault(in: try Small.file("<w:p/>", header: Small.paragraph("{{otro}}")))
        #expect(fault.part == "word/header1.xml")
    }

    @Test func aMarkDoesNotReachOverParagraphs() throws {
        #expect(try fault(in: try Small.file(Small.paragraph("{{fo") + Small.paragraph("lio}}"))).kind == .braces)
    }

    @Test func whatIsNoDocumentIsNamed() throws {
        #expect(try fault(in: Array("hola".utf8)).kind == .notADocument)
        #expect(try fault(in: []).kind == .notADocument)
        #expect(try fault(in: try Small.file("<w:p/>", main: "xl/workbook.xml")).kind == .notADocument)
        #expect(try fault(in: try Small.file("<w:p/>", namespace: "urn:otro")).kind == .notADocument)
        #expect(
            try fault(
                in: try Small.file("<w:p/>", namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main")
            ).kind == .strict)
        #expect(try fault(in: [UInt8](repeating: 0, count: DocumentTemplate.largest + 1)).kind == .tooLarge)
        #expect(try fault(in: try Small.file("<w:p>")).kind == .damagedPart)
        #expect(try fault(in: Array(try Small.file("<w:p/>").dropLast(40))).kind == .damagedArchive)
        let deep = String(repeating: "<w:p>", count: 240) + String(repeating: "</w:p>", count: 240)
        #expect(try fault(in: try Small.file(deep)).kind == .damagedPart)
    }

    @Test func whatActsOnItsOwnIsRefused() throws {
        #expect(try fault(in: try Small.file("<w:p/>", more: [("word/vbaProject.bin", [1])])).kind == .macros)
        let rels =
            "<Relationships><Relationship Id=\"a\" Type=\"http://a/attachedTemplate\" Target=\"https://ejemplo.invalid/a.dotm\""
            + " TargetMode=\"External\"/></Relationships>"
        let external = try fault(
            in: try Small.file("<w:p/>", more: [("word/_rels/settings.xml.rels", Array(rels.utf8))]))
        #expect(external.kind == .external)
        #expect(external.found == "https://ejemplo.invalid/a.dotm")
        let link = rels.replacing("attachedTemplate", with: "hyperlink")
        _ = try DocumentTemplate(
            try Small.file("<w:p/>", more: [("word/_rels/settings.xml.rels", Array(link.utf8))]), fields: [])
    }
}
