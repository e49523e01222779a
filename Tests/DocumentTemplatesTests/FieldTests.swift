import OfficePackages
import Support
import Testing

@testable import DocumentTemplates

@Suite("Fields of a template")
struct FieldTests {
    typealias Small = SmallDocument

    @Test func aFieldSplitOverRunsIsOne() throws {
        let body =
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Folio {{fo</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            + "<w:r><w:t>li</w:t></w:r><w:hyperlink><w:r><w:t>o}} fin</w:t></w:r></w:hyperlink></w:p>"
        let template = try DocumentTemplate(try Small.file(body), fields: Small.fields)
        let page = try template.filled(Small.values, on: .a4).page
        guard case .paragraph(let paragraph) = page.body.first else {
            Issue.record("There is no paragraph")
            return
        }
        #expect(paragraph.text == "Folio S-2026-000001 fin")
        #expect(paragraph.spans.map(\.isBold) == [true, false])
    }

    @Test func everySpaceAndCaseOfANameIsTheSame() throws {
        #expect(try Small.texts(Small.paragraph("{{ Folio }}|{{FOLIO}}")).contains("S-2026-000001|S-2026-000001"))
    }

    @Test func fieldsStandInHeadersAndCells() throws {
        let texts = try Small.texts(
            "<w:tbl>" + Small.row("{{perito}}", "{{folio}}") + "</w:tbl><w:p/>", header: Small.paragraph("{{folio}}"))
        #expect(texts == ["S-2026-000001", "Ana Ejemplo Pérez", "S-2026-000001", ""])
    }

    @Test func aFieldWithoutAValueIsEmpty() throws {
        #expect(try Small.texts(Small.paragraph("a{{folio}}b"), [:]) == ["", "ab"])
    }

    @Test func aConditionShowsItsText() throws {
        let body = Small.paragraph(
            "{{perito}}{{#cedula}}, cédula {{cedula}}{{/cedula}}{{^cedula}}, sin cédula{{/cedula}}.")
        #expect(try Small.texts(body) == ["", "Ana Ejemplo Pérez, sin cédula."])
        let values = Small.values.merging(["cedula": .text("0001")]) { $1 }
        #expect(try Small.texts(body, values) == ["", "Ana Ejemplo Pérez, cédula 0001."])
    }

    @Test func aParagraphRepeats() throws {
        let body = Small.paragraph("{{#suplentes}}{{lugar}}. {{nombre}} ({{folio}}){{/suplentes}}")
        #expect(
            try Small.texts(body) == ["", "1. Luz Ficticia (S-2026-000001)", "2. Juan Ficticio (S-2026-000001)"])
    }

    @Test func aRowRepeats() throws {
        let body =
            "<w:tbl>" + Small.row("Lugar", "Nombre") + Small.row("{{#suplentes}}{{lugar}}", "{{nombre}}{{/suplentes}}")
            + "</w:tbl><w:p/>"
        #expect(
            try Small.texts(body) == ["", "Lugar", "Nombre", "1", "Luz Ficticia", "2", "Juan Ficticio", ""])
        // A cell keeps a paragraph, and a table without rows goes.
        let none = Small.values.merging(["suplentes": .list([])]) { $1 }
        #expect(try Small.texts(body, none) == ["", "Lugar", "Nombre", ""])
        let only = "<w:tbl>" + Small.row("{{#suplentes}}{{lugar}}", "{{nombre}}{{/suplentes}}") + "</w:tbl><w:p/>"
        #expect(try Small.texts(only, none) == ["", ""])
    }

    @Test func paragraphsBetweenTheEndsRepeat() throws {
        let body =
            Small.paragraph("{{#suplentes}}") + Small.paragraph("{{lugar}}") + Small.paragraph("{{nombre}}")
            + Small.paragraph("{{/suplentes}}") + Small.paragraph("fin")
        #expect(try Small.texts(body) == ["", "1", "Luz Ficticia", "2", "Juan Ficticio", "fin"])
    }

    @Test func rowsBetweenTheEndsRepeat() throws {
        let body =
            "<w:tbl>" + Small.row("{{#suplentes}}", "") + Small.row("{{lugar}}", "{{nombre}}")
            + Small.row("", "{{/suplentes}}") + "</w:tbl><w:p/>"
        #expect(try Small.texts(body) == ["", "1", "Luz Ficticia", "2", "Juan Ficticio", ""])
    }

    @Test func aCellWhoseParagraphsAreGoneKeepsOne() throws {
        let body =
            "<w:tbl><w:tr><w:tc>" + Small.paragraph("{{#cedula}}{{cedula}}{{/cedula}}")
            + "</w:tc></w:tr></w:tbl><w:p/>"
        #expect(try Small.texts(body) == ["", "", ""])
    }

    @Test func linesOfAValueAreLinesOfAParagraph() throws {
        let values: [String: FieldValue] = ["folio": .text("uno\ndos\r\ntres")]
        #expect(try Small.texts(Small.paragraph("{{folio}}"), values) == ["", "uno\ndos\ntres"])
    }

    @Test func aPictureIsInThePackage() throws {
        let template = try DocumentTemplate(
            try Small.file(Small.paragraph("{{qr}}"), header: Small.paragraph("{{qr}}")), fields: Small.fields)
        let filled = try template.filled(Small.values, on: .letter)
        var archive = try PackageArchive<TemplateFault>(filled.bytes)
        #expect(try archive.part("word/media/insacula-qr.png") == [1, 2, 3])
        for part in ["word/_rels/document.xml.rels", "word/_rels/header1.xml.rels"] {
            let text = String(decoding: try archive.part(part), as: UTF8.self)
            #expect(text.contains("Target=\"/word/media/insacula-qr.png\""), "\(part)")
        }
        let types = String(decoding: try archive.part("[Content_Types].xml"), as: UTF8.self)
        #expect(types.contains("Extension=\"png\""))
        let document = String(decoding: try archive.part("word/document.xml"), as: UTF8.self)
        #expect(document.contains("r:embed=\"insacula-qr\"") && document.contains("descr=\"Código QR\""))
        #expect(document.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"))
        guard case .paragraph(let paragraph) = filled.page.body.first else {
            Issue.record("There is no paragraph")
            return
        }
        #expect(paragraph.spans.map(\.picture) == ["qr"])
    }

    @Test func theSameValuesGiveTheSameBytes() throws {
        let template = try DocumentTemplate(try Small.file(Small.paragraph("{{qr}} {{folio}}")), fields: Small.fields)
        let first = try template.filled(Small.values, on: .a4).bytes
        #expect(try template.filled(Small.values, on: .a4).bytes == first)
    }

    /// Any text put into a field survives the writing and the reading of the file, beside other text and in a list.
    @Test func anyTextSurvives() throws {
        let alphabet = Array("aÑ<>&\"'{}#/^ \u{301}\u{200F}😀\t".unicodeScalars) + ["\u{FFFD}", "]", ">", "ﬁ"]
        var random = SplitMix64(seed: 15)
        let template = try DocumentTemplate(
            try Small.file(
                Small.paragraph("«{{folio}}»") + Small.paragraph("{{#suplentes}}{{nombre}}{{/suplentes}}")),
            fields: Small.fields)
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<Int.random(in: 0...24, using: &random) {
                text.unicodeScalars.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
            }
            let filled = try template.filled(
                ["folio": .text(text), "suplentes": .list([["nombre": text]])], on: .a4)
            var archive = try PackageArchive<TemplateFault>(filled.bytes)
            let nodes = try Node.parse(try archive.part("word/document.xml"), part: "")
            let page = Converter(Styles([])).blocks(nodes)
            #expect(page.prefix(2).map(\.text).map(Array.init(_:)) == ["«\(text)»", text].map { Array($0.utf8) })
        }
    }

    @Test func whatXMLCannotHaveIsReplaced() throws {
        let values: [String: FieldValue] = ["folio": .text("a\u{1}b\u{FFFF}c")]
        #expect(try Small.texts(Small.paragraph("{{folio}}"), values) == ["", "a\u{FFFD}b\u{FFFD}c"])
    }

    @Test func whatIsNotAFieldKeepsItsBytes() throws {
        let body =
            "<w:p w:rsidR='00A1'><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>a &#241; &amp; b</w:t></w:r></w:p><!-- x -->"
        let filled = try DocumentTemplate(try Small.file(body), fields: Small.fields).filled([:], on: .a4)
        var archive = try PackageArchive<TemplateFault>(filled.bytes)
        #expect(String(decoding: try archive.part("word/document.xml"), as: UTF8.self).contains(body))
        #expect(filled.page.body.first?.alignment == .centre)
    }
}

extension DocumentPage.Block {
    fileprivate var text: [UInt8] {
        if case .paragraph(let paragraph) = self { Array(paragraph.text.utf8) } else { [] }
    }

    fileprivate var alignment: DocumentPage.Paragraph.Alignment? {
        if case .paragraph(let paragraph) = self { paragraph.alignment } else { nil }
    }
}
