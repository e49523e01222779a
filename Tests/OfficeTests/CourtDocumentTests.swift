import DocumentTemplates
import Draw
import Foundation
import Office
import OfficePackages
import Support
import Testing

@Suite("Templates of court documents")
struct CourtDocumentTests {
    private static let shipped = Repository.registry + "/documents"

    private static func bytes(_ document: CourtDocument) throws -> [UInt8] {
        try [UInt8](contentsOfFile: "\(shipped)/\(document.file)")
    }

    /// Returns a template with something else in its text.
    private static func changed(_ document: CourtDocument, _ text: String, to other: String) throws -> [UInt8] {
        var archive = try PackageArchive<TemplateFault>(try bytes(document))
        var parts: [(name: String, bytes: [UInt8])] = []
        for name in archive.names {
            let part = String(decoding: try archive.part(name), as: UTF8.self)
            parts.append((name, Array(part.replacing(text, with: other).utf8)))
        }
        return try #require(PackageWriter.zip(parts))
    }

    @Test func theScriptWritesTheFilesThatShip() throws {
        let folder = try TemporaryFolder()
        let run = try Command.run(Tool.python.path, [Repository.registry + "/court_documents.py", folder.path])
        #expect(run.exitCode == 0)
        for document in CourtDocument.allCases {
            #expect(
                try [UInt8](contentsOfFile: "\(folder.path)/\(document.file)") == CourtDocumentTests.bytes(document),
                "\(document.file)")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: CourtDocumentTests.shipped)
        #expect(Set(files) == Set(CourtDocument.allCases.map(\.file)))
    }

    /// Each shipped template has what belongs into a court's file, and a value for each field is in the document.
    @Test(arguments: CourtDocument.allCases) func whatShipsHasItsFields(document: CourtDocument) throws {
        let template = try DocumentTemplate(try CourtDocumentTests.bytes(document), of: document, at: document.file)
        var values: [String: FieldValue] = [:]
        for field in document.fields {
            switch field.kind {
            case .text: values[field.name] = .text("«\(field.name)»")
            case .picture: values[field.name] = .picture(.init(png: [1], side: 20, text: field.name))
            case .list(let columns):
                values[field.name] = .list([
                    Dictionary(uniqueKeysWithValues: columns.map { ($0, "«\(field.name).\($0)»") })
                ])
            }
        }
        for paper in Paper.allCases {
            let page = try template.filled(values, on: paper).page
            let text = page.texts.joined(separator: "\n")
            for field in [
                "institucion", "juzgado", "expediente", "folio", "acuerdo", "direccion", "codigo", "entrada", "huella",
                "ficticio",
            ] { #expect(text.contains("«\(field)»"), "\(field)") }
            #expect(text.contains("Sello del juzgado") && text.contains("Fundamento:"))
            #expect(!text.contains("{{") && !text.contains("curl") && !text.contains("sha256sum"))
            for field in document.fields {
                guard case .list(let columns) = field.kind else { continue }
                for column in columns { #expect(text.contains("«\(field.name).\(column)»"), "\(field.name).\(column)") }
            }
        }
        // Nothing of what may be absent leaves braces, or an empty table.
        #expect(!(try template.filled([:], on: .a4).page.texts.joined().contains("{{")))
    }

    @Test func anOwnTemplateTakesThePlaceOfTheShippedOne() async throws {
        let fixture = try await OfficeFixture()
        let shelf = TemplateShelf(fixture.folder, shipped: CourtDocumentTests.shipped)
        #expect(shelf.place(of: .record).origin == .shipped)
        let own = try CourtDocumentTests.changed(.record, "Elementos de la prueba", to: "Pruebas del Consejo")
        try await fixture.office.installTemplate(
            own, of: .record, from: "acta.docx", as: .administratorAtTheMachine)
        #expect(shelf.place(of: .record).origin == .own)
        #expect(shelf.place(of: .request).origin == .shipped)
        let texts = try shelf.template(of: .record).filled([:], on: .a4).page.texts
        #expect(texts.contains("Pruebas del Consejo"))
        let status = try FileManager.default.attributesOfItem(atPath: shelf.place(of: .record).path)
        #expect(status[.posixPermissions] as? Int == 0o600)
        let auditor = Actor(name: "auditoria", role: .audit)
        let lines = try await fixture.office.privateReader.activity(subject: "acta", as: auditor)
        #expect(lines.map(\.activity.action) == [Action.installTemplate.rawValue])
    }

    @Test func aBadTemplateChangesNothing() async throws {
        let fixture = try await OfficeFixture()
        let shelf = TemplateShelf(fixture.folder, shipped: CourtDocumentTests.shipped)
        let bad = try CourtDocumentTests.changed(.record, "{{semilla}}", to: "{{semila}}")
        let refusal = await #expect(throws: Refusal.self) {
            try await fixture.office.installTemplate(
                bad, of: .record, from: "acta.docx", as: .administratorAtTheMachine)
        }
        #expect(refusal?.reason == .badTemplate)
        for words in ["acta.docx", "«{{semila}}»", "{{semilla}}", "word/document.xml"] {
            #expect(refusal?.phrase.contains(words) == true, "\(words)")
        }
        #expect(shelf.place(of: .record).origin == .shipped)
        await #expect(throws: Refusal.self) {
            try await fixture.office.installTemplate(
                try CourtDocumentTests.bytes(.record), of: .record, from: "acta.docx",
                as: Actor(name: "secretaria", role: .court("juzgado")))
        }
        #expect(shelf.place(of: .record).origin == .shipped)
    }

    @Test func aTemplateThatIsMissingIsNamed() async throws {
        let fixture = try await OfficeFixture()
        let shelf = TemplateShelf(fixture.folder, shipped: nil)
        #expect(shelf.place(of: .notification).origin == .absent)
        let refusal = #expect(throws: Refusal.self) { try shelf.template(of: .notification) }
        #expect(refusal?.reason == .noTemplate)
        #expect(refusal?.phrase.contains("Oficio de notificación") == true)
    }
}
