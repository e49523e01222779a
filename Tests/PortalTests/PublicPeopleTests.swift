import Demonstration
import Draw
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("What is public of people, and what is not")
struct PublicPeopleTests {
    @Test func anExpertsFiguresStandBesideChance() async throws {
        let fixture = try await PortalFixture()
        let id = try #require(
            fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first?.designated.first)
        let page = try ExpertPage(id, fixture.visit("/padron/\(id)"))
        #expect(page.figures.drawn == fixture.state.chances.tally(of: id).drawn && page.figures.drawn > 0)
        #expect(page.figures.expected.wholeMatch(of: /[0-9]+\.[0-9]/) != nil)
        #expect(!page.figures.verdict.isEmpty && !page.designations.isEmpty)
        #expect(page.timeline.map(\.moment.iso) == page.timeline.map(\.moment.iso).sorted(by: >))
        #expect(await fixture.get("/padron/P-999999").status == 404)
    }

    @Test func anErasedIdentityIsSaidAndItsNumberStays() async throws {
        let fixture = try await PortalFixture()
        let (draw, id) = try #require(try whoCanBeErased(in: fixture))
        let name = try #require(try fixture.office.record.reader.identities(of: [id])[id]?.name)
        try await fixture.office.act {
            try await $0.erase(.expert(id), force: true, as: .administratorAtTheMachine)
        }
        for path in ["/padron/\(id)", "/sorteos/\(draw.record.id)", "/sorteos/\(draw.record.id)/acta", "/", "/padron"] {
            let text = await fixture.get(path).text
            #expect(!text.contains(name), "\(path)")
        }
        let text = await fixture.get("/padron/\(id)").text
        #expect(text.contains(Phrases.text("portal.public.expert.erased", in: .es)))
        #expect(text.contains(id.description))
    }

    /// Returns a draw and an expert designated by it whose time on the roster is over and who has no open designation.
    private func whoCanBeErased(in fixture: PortalFixture) throws -> (Draws.Listed, ExpertID)? {
        let (state, now) = (fixture.state, try fixture.clock.now)
        return state.draws.newest(1_000, matching: .init(state: .concluded), at: 0).lazy.compactMap { draw in
            draw.designated.first { id in
                let isOver = state.roster[id].map { !$0.isValid(at: now) } ?? false
                return isOver && state.designations { $0.designee == .expert(id) && !$0.stage.isEnded }.isEmpty
            }.map { (draw, $0) }
        }.first
    }

    @Test func hostileTextsAreTexts() async throws {
        let fixture = try await PortalFixture()
        let name = "Colegio \" onload=\"x\" <script>alert(1)</script> \u{2026}{{texto}}"
        let reasons = "</bdi><img src=x onerror=alert(1)>'\""
        let petition = Office.Petition(
            court: "juzgado-01-civil-guadalajara", caseNumber: "9002/2026", specialty: "contabilidad",
            district: "guadalajara", kind: "tercero")
        func designate(_ name: String, _ reasons: String) async throws -> DirectlyDesignated {
            try await fixture.office.act {
                try await $0.designateDirectly(
                    petition, designee: .institution(name), ground: "urgencia", reasons: reasons, instrument: reasons,
                    as: DrawPageTests.clerk)
            }
        }
        // A quotation mark with a combining accent, and direction controls: the record refuses them.
        let size = fixture.office.record.reader.size
        for foreign in ["Colegio \"\u{301} onload=\"x\"", "Colegio \u{202E}oirav", "Colegio\u{0}", "Colegio \u{200B}"] {
            for (name, reasons) in [(foreign, reasons), (name, foreign)] {
                let refusal = try await #require(throws: Refusal.self) { try await designate(name, reasons) }
                #expect(refusal.reason == .foreignCharacter)
            }
        }
        #expect(fixture.office.record.reader.size == size)
        let fact = try await designate(name, reasons)
        let quote = "\" onload"
        let place = fixture.office.record.reader.size - 1
        let entry = try EntryPage(place, fixture.visit("/registro-publico/entradas/\(place)"))
        #expect(entry.exact.contains("<script>alert(1)</script> \u{2026}{{texto}}"))
        for path in [
            "/designaciones-directas", "/designaciones-directas/\(fact.designation)",
            "/registro-publico/entradas/\(place)",
        ] {
            let text = await fixture.get(path).text
            #expect(text.contains("&lt;") && !text.contains("<script>alert") && !text.contains("<img src=x"), "\(path)")
            // Not a literal: the macro would print it wrong.
            #expect(!text.contains(quote), "\(path)")
        }
    }

    @Test func nothingPrivateIsOnAPublicPage() async throws {
        let fixture = try await PortalFixture()
        for path in ["/padron", "/padron/P-000001", "/sorteos", "/"] {
            let text = await fixture.get(path).text
            #expect(!text.contains("@ejemplo.invalid"), "\(path)")
            #expect(!text.contains(/[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]/), "\(path)")
        }
    }

    @Test func aReservedFileStaysReserved() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        var petition = DrawPageTests.petition
        (petition.court, petition.reserved) = (court, true)
        let reserved = petition
        let id = try await fixture.office.act {
            try await $0.openDraw(reserved, as: Actor(name: "secretaria", role: .court(court))).opened.draw
        }
        for path in ["/sorteos/\(id)", "/sorteos/\(id)/acta", "/sorteos"] {
            #expect(await !fixture.get(path).text.contains("9001/2026"), "\(path)")
        }
        let matter = try DrawPage(id, fixture.visit("/sorteos/\(id)"), log: fixture.log).request.matter
        #expect(matter.isReserved && matter.fileNumber.isEmpty && matter.tag.count == 64)
        // A visitor without a session does not find the matter by its number.
        let search = await fixture.get("/buscar?q=9001/2026")
        #expect(search.status == 200 && !search.text.contains(id.description))
        // The certificate shows the number to the court itself only.
        let acta = "/sorteos/\(id)/acta"
        #expect(await fixture.get(acta, as: session).text.contains("9001/2026"))
        for kind in [Role.Kind.registry, .council, .audit, .administration] {
            let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == kind })
            let actor = try await fixture.office.act { try await $0.actor(named: account.login) }
            let text = await fixture.get(acta, as: try await fixture.session(of: actor)).text
            #expect(text.contains("\(id)") && !text.contains("9001/2026"), "\(kind)")
        }
    }
}
