import Draw
import Foundation
import Office
import PublicRecord
import Support
import Testing
import WireFormat

@testable import Portal

@Suite("One file has one lot, however its number is typed into the portal")
struct OneMatterPageTests {
    private let confirmed = ["confirmo": "si"]

    private func asked(_ way: Spellings.Again, like request: [String: String]) -> [String: String] {
        var form = request
        (form["expediente"], form["tipo"]) = (way.text, way.kind)
        form["reservado"] = way.isReserved ? "si" : nil
        return form
    }

    @Test func everyWayShowsTheLotThatIsThere() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let request = try fixture.request("200/2026")
        let (_, first) = try await fixture.lastLook(request, session)
        let opened = await fixture.post(first.action, first.with(confirmed), as: session)
        let folio = try #require(opened["Location"]?.firstMatch(of: /S-2026-[0-9]{6}/)).output
        let count = fixture.office.record.reader.state.statistics.opened
        for way in Spellings.again {
            // So many requests in one second would exceed the limit.
            fixture.clock.advance(by: 5)
            let draft = try await fixture.newDraft(session)
            let sent = await fixture.post(draft, asked(way, like: request), as: session)
            #expect(sent["Location"] == draft + "/lista", "\(way)")
            let preview = await fixture.get(draft + "/lista", as: session).text
            #expect(preview.contains(folio) && preview.contains("200/2026"), "\(way)")
            #expect(!preview.contains(draft + "/abrir"), "\(way)")
            // Not by its address either, with the digest from another page.
            #expect(await fixture.get(draft + "/abrir", as: session)["Location"] == draft + "/lista", "\(way)")
            let forged = first.with(["formulario": try #require(draft.split(separator: "/").last.map(String.init))])
            let forced = await fixture.post(draft + "/abrir", forged.merging(confirmed) { $1 }, as: session)
            #expect(forced["Location"] == draft + "/lista", "\(way)")
            #expect(await fixture.post(draft, ["paso": "borrar"], as: session).status == 303)
        }
        #expect(fixture.office.record.reader.state.statistics.opened == count)
    }

    @Test func aDeclaredAdditionIsOpenedAndCounted() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let request = try fixture.request("200/2026")
        let (_, first) = try await fixture.lastLook(request, session)
        let opened = await fixture.post(first.action, first.with(confirmed), as: session)
        let draw = try DrawID(String(try #require(opened["Location"]?.firstMatch(of: /S-2026-[0-9]{6}/)).output))
        let due = try #require(fixture.office.record.reader.state.draws.open[draw]).due
        fixture.clock.advance(by: due - (try fixture.clock.now.seconds))
        let concluded = try await fixture.office.act { try await $0.concludeDraw(draw) }.concluded
        let designation = DesignationID.drawn(draw, try #require(concluded.designated.first))
        let way = try #require(Spellings.again.last)
        let draft = try await fixture.newDraft(session)
        let again = asked(way, like: request)
        #expect(await fixture.post(draft, again, as: session)["Location"] == draft + "/lista")
        let cause = try #require(
            fixture.office.record.reader.state.catalogues.rows(of: .causes)
                .first { $0.scopes?.contains(.addition) == true }?.code)
        let declared = await fixture.post(
            draft, ["paso": "adicion", "se-suma-a": designation.description, "causa-adicion": cause], as: session)
        #expect(declared["Location"] == draft + "/lista")
        let page = try SentPage(await fixture.get(draft + "/lista", as: session))
        let second = await fixture.post(page.action, page.with(confirmed), as: session)
        #expect(second.status == 303)
        let additions = fixture.office.record.reader.state.statistics.additions
        #expect(
            additions.last?.lot.description == second["Location"]?.firstMatch(of: /S-2026-[0-9]{6}/)?.output.description
        )
    }
}
