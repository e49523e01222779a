import DocumentTemplates
import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Support
import Testing

@testable import Portal

@Suite("Documents of a court's file")
struct CourtDocumentPageTests {
    /// Returns the paragraphs of a downloaded file, as a template without fields.
    private func texts(_ answer: Answer) throws -> [String] {
        guard case .bytes(let bytes) = answer.body else { return [] }
        return try DocumentTemplate(bytes, fields: []).filled([:], on: .a4).page.texts
    }

    /// Every document of the fictional year is made, as page and as file, with the same words.
    @Test func everyDocumentOfTheYearIsMade() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .registry)
        let state = fixture.state
        var seen: [CourtDocument: Int] = [:]
        var paths: [(CourtDocument, String)] = []
        for draw in state.draws.newest(8, matching: .init(), at: 0) {
            let id = draw.record.id
            let isConcluded = state.draws.designated(by: id) != nil
            paths += CourtDocument.allCases.filter { $0.isMade(ofDraw: isConcluded) }.map {
                ($0, "/despacho/sorteos/\(id)/documentos/\($0.rawValue)")
            }
        }
        for kind in Designation.Stage.Kind.allCases {
            for id in state.designations(where: { $0.stage.kind == kind }).prefix(2) {
                guard let stage = state[id]?.stage else { continue }
                paths += CourtDocument.allCases.filter { $0.isMade(of: stage) }.map {
                    ($0, "/despacho/designaciones/\(id)/documentos/\($0.rawValue)")
                }
            }
        }
        for (document, path) in paths {
            fixture.clock.advance(by: 6)
            let page = await fixture.get(path, as: session)
            #expect(page.status == 200, "\(path): \(page.text)")
            let file = await fixture.get("\(path)?archivo=docx", as: session)
            #expect(file["Content-Disposition"]?.contains("\(document.rawValue)-") == true, "\(path)")
            let shown = page.text.replacing(/<[^>]+>/, with: "")
            for text in try texts(file) where !text.isEmpty {
                for line in text.split(separator: "\n") {
                    #expect(shown.contains(EscapedModel.escaped(String(line))), "\(path): \(line)")
                }
            }
            #expect(!page.text.contains("curl") && !shown.contains("{{"), "\(path)")
            seen[document, default: 0] += 1
        }
        #expect(Set(seen.keys) == Set(CourtDocument.allCases))
    }

    @Test func theReceiptIsThereAtOnceAndTheRecordIsNot() async throws {
        let fixture = try await PortalFixture()
        let court = try fixture.demoCourt()
        let open = try await fixture.office.act {
            try await $0.openDraw(
                Office.Petition(
                    court: court, caseNumber: "8101/2026", specialty: "contabilidad", district: "guadalajara",
                    kind: "tercero"), as: Actor(name: "secretaria", role: .court(court))
            ).opened.draw
        }
        let session = try await fixture.session(demo: .court)
        let page = await fixture.get("/despacho/sorteos/\(open)", as: session).text
        #expect(page.contains("href=\"/despacho/sorteos/\(open)/documentos/apertura\""))
        #expect(!page.contains("documentos/acta"))
        #expect(await fixture.get("/despacho/sorteos/\(open)/documentos/apertura", as: session).status == 200)
        #expect(await fixture.get("/despacho/sorteos/\(open)/documentos/acta", as: session).status == 404)
    }

    @Test func paperAndFormAreChosen() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .registry)
        let draw = try #require(fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first)
        let path = "/despacho/sorteos/\(draw.record.id)/documentos/acta"
        #expect(await fixture.get(path, as: session).text.contains("court-document a4"))
        #expect(await fixture.get("\(path)?hoja=carta", as: session).text.contains("court-document letter"))
        for query in ["hoja=a3", "archivo=pdf"] {
            #expect(await fixture.get("\(path)?\(query)", as: session).status == 404)
        }
        let english = await fixture.get("/en\(path)", as: session).text
        #expect(english.contains("Record of the draw") && english.contains("Acta de insaculación"))
    }

    /// A notification names telephone and e-mail for the court of the matter only, and the look is noted.
    @Test func onlyTheCourtsOwnNotificationHasTheContact() async throws {
        let fixture = try await PortalFixture()
        let court = try fixture.demoCourt()
        let registry = Actor(name: "otra-persona", role: .registry)
        let auditor = Actor(name: "otra-persona", role: .audit)
        let reader = fixture.office.privateReader
        let state = fixture.state
        let (id, contact) = try #require(
            try state.designations { !$0.stage.isEnded }.lazy.compactMap { id -> (DesignationID, Contact)? in
                guard state.court(of: id) == court, let expert = state[id]?.designee.expert,
                    let contact = try reader.contact(of: expert, as: registry), !contact.emails.isEmpty
                else { return nil }
                return (id, contact)
            }.first)
        func looks() throws -> Int {
            try fixture.office.privateReader.activity(subject: id.description, as: auditor)
                .filter { $0.activity.action == Action.readContact.rawValue }.count
        }
        let before = try looks()
        let path = "/despacho/designaciones/\(id)/documentos/notificacion"
        let own = await fixture.get(path, as: try await fixture.session(demo: .court))
        #expect(contact.emails.allSatisfy(own.text.contains))
        #expect(try looks() == before + 1)
        let others = [
            try await fixture.session(demo: .registry), try await fixture.session(demo: .council),
            try await fixture.session(demo: .audit),
        ]
        for session in others {
            let page = await fixture.get(path, as: session)
            #expect(page.status == 200 && !contact.emails.contains(where: page.text.contains))
            let file = try texts(await fixture.get("\(path)?archivo=docx", as: session)).joined(separator: "\n")
            #expect(!file.isEmpty && !contact.emails.contains(where: file.contains))
        }
        let another = try #require(state.designations { !$0.stage.isEnded }.first { state.court(of: $0) != court })
        let foreign = await fixture.get(
            "/despacho/designaciones/\(another)/documentos/notificacion", as: try await fixture.session(demo: .court))
        #expect(foreign.status == 403)
        #expect(try looks() == before + 1)
    }

    @Test func anOwnTemplateThatIsDamagedIsNamed() async throws {
        let fixture = try await PortalFixture()
        let folder = fixture.folder.path + "/templates"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("no es un documento".utf8).write(to: URL(filePath: folder + "/acta.docx"))
        let draw = try #require(fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first)
        let answer = await fixture.get(
            "/despacho/sorteos/\(draw.record.id)/documentos/acta", as: try await fixture.session(demo: .registry))
        #expect(answer.status == 422 && answer.text.contains("Acta de insaculación"))
    }

    @Test func manyAreTooOften() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .registry)
        let draw = try #require(fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first)
        var statuses: Set<Int> = []
        for _ in 0..<25 {
            statuses.insert(
                await fixture.get("/despacho/sorteos/\(draw.record.id)/documentos/apertura?archivo=docx", as: session)
                    .status)
        }
        #expect(statuses == [200, 429])
    }

    /// The picture of a code is one that other programs read: the right signature, sizes, and digests.
    @Test func theCodeIsAPicture() throws {
        let modules = try #require(QRModules("https://peritos.ejemplo.invalid/sorteos/S-2026-000001"))
        let folder = try TemporaryFolder()
        let path = folder.path + "/code.png"
        try Data(modules.png).write(to: URL(filePath: path))
        let script = """
            import struct, sys, zlib
            data = open(sys.argv[1], "rb").read()
            assert data[:8] == b"\\x89PNG\\r\\n\\x1a\\n"
            place, rows = 8, b""
            while place < len(data):
                size, kind = struct.unpack(">I4s", data[place:place + 8])
                content = data[place + 8:place + 8 + size]
                assert struct.unpack(">I", data[place + 8 + size:place + 12 + size])[0] == zlib.crc32(kind + content)
                if kind == b"IHDR": width, height, bits = struct.unpack(">IIB", content[:9])
                if kind == b"IDAT": rows += content
                place += size + 12
            rows = zlib.decompress(rows)
            line = 1 + width // 8
            assert bits == 1 and len(rows) == height * line
            for row in range(0, height, 8): print("".join("#" if byte == 0 else "." for byte in rows[row * line + 1:(row + 1) * line]))
            """
        let run = try Command.run(Tool.python.path, ["-c", script, path])
        let expected = (0..<modules.side).map { row in
            (0..<modules.side).map { modules.isDark(row, $0) ? "#" : "." }.joined() + "\n"
        }.joined()
        #expect(run.output == expected)
    }
}
