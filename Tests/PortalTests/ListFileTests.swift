import Demonstration
import Office
import PublicRecord
import Spreadsheets
import Testing
import WireFormat

@testable import Portal

/// Lists of the portal as files for spreadsheets.
@Suite("Lists as files")
struct ListFileTests {
    private func session(_ kind: Role.Kind, in fixture: PortalFixture) async throws -> String {
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == kind })
        let actor = try await fixture.office.act { try await $0.actor(named: account.login) }
        return try await fixture.session(of: actor)
    }

    private func bytes(_ answer: Answer) throws -> [UInt8] {
        guard case .bytes(let bytes) = answer.body else { throw Trouble.notFound }
        return bytes
    }

    /// Returns the cells of the three files, which must be the same.
    private func table(_ path: String, _ fixture: PortalFixture, as session: String? = nil) async throws -> [[String]] {
        var tables: [[[String]]] = []
        for file in ListFile.allCases {
            let join = path.contains("?") ? "&" : "?"
            let answer = await fixture.get("\(path)\(join)archivo=\(file.rawValue)", as: session)
            #expect(answer.status == 200 && answer["Content-Disposition"]?.hasPrefix("attachment") == true)
            let bytes = try bytes(answer)
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (file == .marked), "\(path) \(file)")
            let sheet = try Workbook.read(bytes)
            let width = sheet.rows.map(\.cells.count).max() ?? 0
            tables.append(
                sheet.rows.map { row in (0..<width).map { $0 < row.cells.count ? row.cells[$0].text : "" } })
        }
        #expect(tables[0] == tables[1] && tables[1] == tables[2])
        return tables[0]
    }

    @Test func publicListsHaveAllTheirRows() async throws {
        let fixture = try await PortalFixture()
        let state = fixture.state
        let roster = try await table("/padron", fixture)
        #expect(roster.count == state.roster.experts.count + 1)
        #expect(roster[0].first == "Número de perito" && roster[1].first == "P-000001")
        let draws = try await table("/sorteos", fixture)
        #expect(draws.count == state.statistics.opened + 1)
        let directs = try await table("/designaciones-directas", fixture)
        #expect(directs.count == state.directs.all.count + 1)
        // Only what the pages show: no contact of anybody.
        let everything = (roster + draws + directs).joined().joined(separator: "\n")
        #expect(!everything.contains("@"))
    }

    @Test func aFilterHoldsForTheFile() async throws {
        let fixture = try await PortalFixture()
        let draw = try #require(fixture.state.draws.newest(1, at: 0).first?.record)
        let path = "/sorteos?especialidad=\(draw.specialty)&juzgado=\(draw.court)"
        let page = try fixture.drawsPage(path)
        #expect(try await table(path, fixture).count == page.total + 1)
        #expect(page.downloads.count == 3 && page.downloads.allSatisfy { $0.href.contains(draw.court) })
        #expect(await fixture.get("/padron?archivo=docx").status == 404)
    }

    @Test func listsOfTheOfficeAreForThoseWhoMaySeeThem() async throws {
        let fixture = try await PortalFixture()
        let registry = try await session(.registry, in: fixture)
        let roster = try await table("/despacho/padron", fixture, as: registry)
        #expect(roster.count == fixture.state.roster.experts.count + 1)
        let removed = try await table("/despacho/padron?situacion=removed", fixture, as: registry)
        let time = try fixture.clock.now
        #expect(removed.count == fixture.state.roster.experts.count { $0.standing(at: time) == .removed } + 1)
        let applications = try await table("/despacho/solicitudes", fixture, as: registry)
        #expect(applications.count == fixture.state.applications.all.count + 1)
        let (court, own) = try await fixture.clerk()
        let waiting = try fixture.office.privateReader.queue(at: time, court: own).map(\.subject)
        let queue = try await table("/despacho?tarea=todo", fixture, as: court)
        #expect(queue.dropFirst().map { $0[1] } == waiting)
        let matters = try await table("/despacho/asuntos", fixture, as: court)
        let name = fixture.state.catalogues.name(of: own, in: .courts)
        #expect(matters.count > 1 && matters.dropFirst().allSatisfy { $0.contains(name) })
        #expect(await fixture.get("/despacho/padron?archivo=csv", as: court).status == 403)
        #expect(await fixture.get("/despacho/padron?archivo=csv").status == 303)
    }

    @Test func noCellIsAFormula() throws {
        let table = ListTable("lista", ["portal.public.folio"], [["=1+1"], ["+52"], ["Ana Peña"]])
        let csv = String(decoding: try bytes(table.answer(as: .csv)), as: UTF8.self)
        #expect(csv == "Folio\r\n'=1+1\r\n'+52\r\nAna Peña\r\n")
        let sheet = try Workbook.read(try bytes(table.answer(as: .workbook)))
        #expect(sheet.rows.map { $0.cells[0].text } == ["Folio", "=1+1", "+52", "Ana Peña"])
        #expect(!sheet.notes.contains { if case .formulas = $0 { true } else { false } })
    }
}
