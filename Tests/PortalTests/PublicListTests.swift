import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat
import Wording

@testable import Portal

extension PortalFixture {
    /// Returns a visit as a page receives it.
    func visit(_ path: String) throws -> Visit {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        return Visit(
            method: .get, address: try #require(Address(path: parts[0])),
            query: try #require(Form(encoded: parts.count > 1 ? parts[1] : "")), privateReader: office.privateReader,
            time: try clock.now, site: PortalFixture.site)
    }

    func homePage(_ path: String = "/") throws -> HomePage {
        try HomePage(visit(path))
    }

    func drawsPage(_ path: String) throws -> DrawsPage {
        try DrawsPage(visit(path))
    }

    var state: RecordState { office.record.reader.state }
    var log: PublishedLog { PublishedLog(folder: folder.published) }
}

@Suite("Public lists")
struct PublicListTests {
    @Test func homeShowsWhatWasDecidedLast() async throws {
        let fixture = try await PortalFixture()
        let page = try fixture.homePage("/")
        #expect(page.latest.count == HomePage.rows)
        #expect(page.latest.allSatisfy { !$0.designees.isEmpty && $0.decided != nil })
        #expect(page.latest.map(\.folio) == page.latest.map(\.folio).sorted(by: >))
        #expect(page.count == fixture.state.statistics.designations)
        #expect(!page.hasOpen && page.overdue.isEmpty && page.refresh == nil)
        #expect(page.figures.count == 4 && page.doors.count == 3)
        #expect(page.live?.folio.text == page.latest.first?.folio && page.live?.verify != nil)
        let text = await fixture.get("/").text
        #expect(text.contains(Phrases.text("portal.commitment.name", in: .es)))
        #expect(text.contains("href=\"/compromiso-3\""))
    }

    @Test func everyDrawIsOnOnePageOfTheList() async throws {
        let fixture = try await PortalFixture()
        let total = fixture.state.statistics.opened
        var folios: [String] = []
        for number in 1...(total + Paging.size - 1) / Paging.size {
            let page = try fixture.drawsPage("/sorteos?pagina=\(number)")
            #expect(page.total == total)
            folios += page.draws.map(\.folio)
        }
        #expect(folios.count == total)
        #expect(folios == folios.sorted(by: >))
        #expect(try fixture.drawsPage("/sorteos?pagina=999999").draws.isEmpty)
        #expect(
            try fixture.drawsPage("/sorteos?pagina=-1").draws.map(\.folio) == Array(folios.prefix(Paging.size)))
    }

    @Test func filtersNarrowTheListAndKeepTheirValues() async throws {
        let fixture = try await PortalFixture()
        let draw = try #require(fixture.state.draws.newest(1, at: 0).first?.record)
        let page = try fixture.drawsPage("/sorteos?especialidad=\(draw.specialty)&juzgado=\(draw.court)")
        let name = fixture.state.catalogues.name(of: draw.specialty, in: .specialties)
        #expect(page.draws.contains { $0.folio == draw.id.description })
        #expect(page.draws.allSatisfy { $0.specialty == name })
        #expect(page.total < fixture.state.statistics.opened)
        #expect(page.filters.isNarrowed)
        #expect(
            page.filters.choices.flatMap(\.options).filter(\.isChosen).map(\.value).sorted()
                == [draw.court, draw.specialty].sorted())
        let quarter = Quarter(of: fixture.state.calendar.month(of: draw.opened))
        let inQuarter = try fixture.drawsPage("/sorteos?trimestre=\(quarter.text)")
        #expect(inQuarter.total == fixture.state.breakdown[.quarter(quarter)]?.opened)
        for query in ["estado=abierto", "estado=vencido", "especialidad=no-hay"] {
            let page = try fixture.drawsPage("/sorteos?" + query)
            #expect(page.isEmpty && page.total == 0)
        }
        #expect(try fixture.drawsPage("/sorteos?estado=anulado").total == fixture.state.statistics.annulled)
        #expect(try fixture.drawsPage("/sorteos?estado=concluido").total == fixture.state.statistics.concluded)
    }

    @Test func theRosterIsSearchedWithoutAccents() async throws {
        let fixture = try await PortalFixture()
        let reader = fixture.office.record.reader
        let names = try reader.identities(of: fixture.state.roster.experts.map(\.id))
        let accented = try #require(names.first { $0.value.name.contains("á") })
        let folded = accented.value.name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let query = Percent.form([("q", folded)])
        let page = try RosterPage(fixture.visit("/padron?" + query))
        #expect(page.experts.contains { $0.person.number == accented.key.description })
        #expect(page.filters.search?.value == folded)
        #expect(try RosterPage(fixture.visit("/padron?q=p-1")).experts.map(\.person.number) == ["P-000001"])
        let nobody = await fixture.get("/padron?q=zzzz")
        #expect(nobody.text.contains(Phrases.text("portal.public.roster.none", in: .es)))
        // Texts with a meaning in the syntax of the full-text search.
        for hostile in ["\"", "*", "a OR b", "NEAR(", "'; DROP", "^a"] {
            #expect(await fixture.get("/padron?" + Percent.form([("q", hostile)])).status == 200, "\(hostile)")
        }
    }

    @Test func theRosterIsFilteredAndPaged() async throws {
        let fixture = try await PortalFixture()
        let expert = try #require(fixture.state.roster.experts.first)
        let practice = try #require(expert.practice(at: fixture.clock.now).first)
        let page = try RosterPage(
            fixture.visit(
                "/padron?especialidad=\(practice.specialty)&partido=\(practice.districts[0])&situacion=active"))
        #expect(page.total < fixture.state.roster.experts.count)
        let whole = try RosterPage(fixture.visit("/padron?pagina=2"))
        #expect(whole.total == fixture.state.roster.experts.count)
        #expect(whole.experts.first?.person.number == "P-000051")
        #expect(whole.paging.previous == "/padron?pagina=1")
    }

    @Test func callsAndTheirApplicationsHaveFoliosAndNoNames() async throws {
        let fixture = try await PortalFixture()
        let page = CallsPage(try fixture.visit("/convocatorias"))
        #expect(page.calls.count == fixture.state.applications.calls.count)
        let application = try #require(fixture.state.applications.all.first)
        let call = try CallPage(
            application.call.call, fixture.visit("/convocatorias/\(application.call.call)?folio=\(application.id)"))
        #expect(call.applications.map(\.folio) == [application.id.description])
        #expect(call.applications.first?.isMarked == true)
        #expect(await fixture.get("/convocatorias/no-hay").status == 404)
    }

    @Test func theRecordSaysHowItIs() async throws {
        let fixture = try await PortalFixture()
        let page = try RecordPage(fixture.visit("/registro-publico"), log: fixture.log)
        #expect(page.size == fixture.office.record.reader.size)
        #expect(page.checkpoint?.entries == page.size && !page.isBehind)
        #expect(page.keys.count == 1 && !page.hasWitnesses && page.isPunctual)
        let answer = await fixture.get("/registro-publico")
        #expect(answer.text.contains(Phrases.text("portal.public.record.no-witnesses", in: .es)))
    }

    @Test func anEntryIsShownToTheByte() async throws {
        let fixture = try await PortalFixture()
        let size = fixture.office.record.reader.size
        for place in [0, 1, size / 2, size - 1] {
            let page = try EntryPage(place, fixture.visit("/registro-publico/entradas/\(place)"))
            let row = try #require(try fixture.office.record.reader.exactEntry(at: place))
            #expect(Array(page.exact.utf8) == row.bytes && page.byteCount == row.bytes.count)
            #expect(page.leaf == row.leaf.hex)
            #expect((page.previous == nil) == (place == 0) && (page.next == nil) == (place == size - 1))
            let canonical = try JSON(parsing: row.bytes)
            let reading = page.reading.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
            #expect(reading.count >= canonical.text.count)
        }
        #expect(await fixture.get("/registro-publico/entradas/\(size)").status == 404)
    }
}
