import Draw
import Office
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("An expert is named by number or by name")
struct TypedExpertTests {
    @Test func aNameThatOnePersonHasIsEnough() async throws {
        let fixture = try await PortalFixture()
        let visit = try fixture.visit("/despacho")
        let ids = visit.state.roster.experts.map(\.id)
        let people = try visit.reader.identities(of: ids)
        var alone = 0
        for (id, document) in people {
            let others = people.filter { $0.value.name.folded == document.name.folded }
            if others.count == 1, (try visit.reader.experts(named: document.name)).count == 1 {
                #expect(try visit.expert(typed: document.name, at: "perito-0") == id)
                #expect(try visit.expert(typed: document.name.folded, at: "perito-0") == id)
                alone += 1
            }
            #expect(try visit.expert(typed: id.description.lowercased(), at: "perito-0") == id)
        }
        #expect(alone > ids.count / 2)
    }

    @Test func whoElseItMayBeIsListed() async throws {
        let fixture = try await PortalFixture()
        let visit = try fixture.visit("/despacho")
        let people = try visit.reader.identities(of: visit.state.roster.experts.map(\.id))
        let words = Set(people.values.flatMap { $0.name.split(separator: " ").map(String.init) })
        var sizes: Set<Int> = []
        for word in words where ExpertID(typed: word) == nil {
            let found = try visit.reader.experts(named: word)
            guard found.count > 1 else { continue }
            let fault = try #require(throws: FormFault.self) { try visit.expert(typed: word, at: "perito-3") }
            let text = try #require(fault.errors["perito-3"])
            #expect(found.allSatisfy { text.contains($0.description) } == (found.count <= Visit.mostListed), "\(word)")
            sizes.insert(found.count)
        }
        #expect(!sizes.isEmpty)
        for text in ["", "Nadie Deese Nombre", "\" OR name:*"] {
            #expect(throws: FormFault.self) { try visit.expert(typed: text, at: "perito-0") }
        }
    }

    @Test func theRosterIsSearchedByLicenceToo() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .registry)
        let reader = fixture.office.record.reader
        let people = try reader.identities(of: reader.state.roster.experts.map(\.id))
        let (id, licence) = try #require(
            people.sorted { $0.key < $1.key }.lazy.compactMap { id, document in
                document.licences.first.map { (id, $0) }
            }.first)
        for text in [licence, "000" + licence, id.description] {
            #expect(
                await fixture.get("/despacho/padron?buscar=\(text)", as: session).text
                    .contains("href=\"/despacho/padron/\(id)\""), "\(text)")
        }
    }

    @Test func anImpedimentByNameIsThatPersons() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let reader = fixture.office.record.reader
        let people = try reader.identities(of: reader.state.roster.experts.map(\.id))
        let (id, document) = try #require(
            try people.sorted { $0.key < $1.key }.first { try reader.experts(named: $0.value.name).count == 1 })
        var form = try fixture.request("77/2026")
        form["perito-0"] = document.name
        form["motivo-0"] = "parentesco"
        let (_, page) = try await fixture.lastLook(form, session)
        let opened = await fixture.post(page.action, page.with(["confirmo": "si"]), as: session)
        let folio = try #require(opened["Location"]?.split(separator: "/").last?.prefix(13))
        let draw = try #require(fixture.office.record.reader.state.draws.open[try DrawID(String(folio))])
        #expect(draw.opened.impediments.map(\.expert) == [id])
    }
}
