import Demonstration
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

/// Changes of the rules in the portal: the registry proposes, the council approves exactly what the page shows.
@Suite("Changes of the rules in the portal")
struct RulesProposalPageTests {
    private func session(_ kind: Role.Kind, in fixture: PortalFixture) async throws -> String {
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == kind })
        let actor = try await fixture.office.act { try await $0.actor(named: account.login) }
        return try await fixture.session(of: actor)
    }

    private func propose(_ fixture: PortalFixture, _ session: String) async throws -> String {
        let page = try SentPage(await fixture.get("/despacho/reglas/suspension", as: session))
        let sent = await fixture.post(
            page.action,
            page.with([
                "primero": "2026-05-07", "causa": "suspension-labores", "instrumento": "Acuerdo ficticio 3/2026",
            ]), as: session)
        #expect(sent.status == 303)
        return String(try #require(sent["Location"]).prefix { $0 != "?" })
    }

    @Test func aClosureNeedsTwoPeople() async throws {
        let fixture = try await PortalFixture()
        let (registry, council) = (
            try await session(.registry, in: fixture), try await session(.council, in: fixture)
        )
        let closures = fixture.office.record.reader.state.calendar.closures.count
        let place = try await propose(fixture, registry)
        #expect(fixture.office.record.reader.state.calendar.closures.count == closures)
        // The proposer sees the difference, and cannot approve it.
        let own = await fixture.get(place, as: registry).text
        #expect(own.contains("2026-05-07") && own.contains("Acuerdo ficticio 3/2026"))
        #expect(own.contains(Phrases.text("portal.staff.proposal.own", in: .es)))
        #expect(await fixture.get(place + "/aprobar", as: registry).status == 403)
        #expect(await fixture.get("/despacho/reglas", as: council).text.contains("href=\"\(place)\""))
        let page = try SentPage(await fixture.get(place + "/aprobar", as: council))
        #expect(await fixture.post(page.action, page.hidden, as: council).status == 422)
        #expect(await fixture.post(page.action, page.with(["confirmo": "si"]), as: council).status == 303)
        #expect(fixture.office.record.reader.state.calendar.closures.count == closures + 1)
        #expect(await fixture.get(place, as: council).status == 422)
    }

    /// After fifteen minutes the approval asks for a code, and a discarded proposal cannot be approved from an old page.
    @Test func anApprovalIsFreshAndOfWhatIsThere() async throws {
        let fixture = try await PortalFixture()
        let (registry, council) = (
            try await session(.registry, in: fixture), try await session(.council, in: fixture)
        )
        let place = try await propose(fixture, registry)
        let page = try SentPage(await fixture.get(place + "/aprobar", as: council))
        fixture.clock.advance(by: 901)
        #expect(await fixture.post(page.action, page.with(["confirmo": "si"]), as: council).status == 422)
        let discard = try SentPage(await fixture.get(place + "/descartar", as: registry))
        #expect(await fixture.post(discard.action, discard.with(["confirmo": "si"]), as: registry).status == 303)
        let closures = fixture.office.record.reader.state.calendar.closures.count
        #expect(await fixture.post(page.action, page.with(["confirmo": "si"]), as: council).status != 303)
        #expect(fixture.office.record.reader.state.calendar.closures.count == closures)
    }

    @Test func aFileThatIsNotSentIsAsked() async throws {
        let fixture = try await PortalFixture()
        let registry = try await session(.registry, in: fixture)
        for (number, file) in ReferenceFile.allCases.enumerated() {
            let answer = await fixture.get("/despacho/reglas/proponer/\(file.rawValue)", as: registry)
            #expect(answer.status == 200, "\(file)")
            let page = try SentPage(answer)
            let sent = await fixture.post(
                page.action, page.with(["instrumento": "Acuerdo ficticio"]), as: registry, from: "192.0.2.\(number)")
            #expect(sent.status == 422 && sent.text.contains("href=\"#archivo\""), "\(file)")
        }
    }
}
