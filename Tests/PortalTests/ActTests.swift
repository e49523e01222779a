import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("What is on the screen is what is done, and once")
struct ActTests {
    private let confirmed = ["confirmo": "si"]

    @Test func twoTabsOpenEachItsOwn() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let first = try await fixture.lastLook(try fixture.request("801/2026"), session)
        let second = try await fixture.lastLook(try fixture.request("802/2026", specialty: 1), session)
        #expect(first.draft != second.draft)
        let opened = await fixture.post(first.page.action, first.page.with(confirmed), as: session)
        #expect(opened.status == 303)
        let reader = fixture.office.record.reader
        #expect(try reader.matters(numbered: "801/2026", of: court).count == 1)
        #expect(try reader.matters(numbered: "802/2026", of: court).isEmpty)
    }

    @Test func theSameFormTwiceIsOneDrawInWhateverTab() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let (draft, page) = try await fixture.lastLook(try fixture.request("EXP 0803-26"), session)
        let other = try SentPage(await fixture.get(draft + "/lista", as: session))
        let first = await fixture.post(page.action, page.with(confirmed), as: session)
        let place = try #require(first["Location"]).split(separator: "?")[0]
        for answer in [
            await fixture.post(page.action, page.with(confirmed), as: session),
            await fixture.post(other.action, other.with(confirmed), as: session),
            await fixture.get(draft, as: session), await fixture.get(draft + "/lista", as: session),
            await fixture.get(draft + "/abrir", as: session),
        ] { #expect(answer["Location"] == "\(place)?aviso=ya-hecho") }
        #expect(try fixture.office.record.reader.matters(numbered: "803/2026", of: court).count == 1)
    }

    @Test func whoLeftTheListIsNamedAndNothingIsOpened() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let asked = try fixture.request("804/2026")
        let (_, page) = try await fixture.lastLook(asked, session)
        let state = fixture.office.record.reader.state
        let gone = try #require(
            state.roster.members(
                specialty: asked["especialidad"] ?? "", districts: [asked["partido"] ?? ""], at: fixture.clock.now
            ).first { $0.standing(at: (try? fixture.clock.now) ?? .last) == .active })
        let cause = try #require(
            state.catalogues.rows(of: .causes).first { $0.scopes?.contains(.standing) == true }?.code)
        let drawn = state.statistics.opened
        try await fixture.office.act {
            try await $0.declare(
                .unavailable, of: gone.id, cause: cause, instrument: "Escrito",
                as: Actor(name: "\(gone.id)", role: .expert(gone.id)))
        }
        let answer = await fixture.post(page.action, page.with(confirmed), as: session)
        #expect(answer.status == 422)
        #expect(answer.text.contains(Phrases.text("portal.changed", in: .es)))
        #expect(answer.text.contains(gone.id.description))
        #expect(fixture.office.record.reader.state.statistics.opened == drawn)
        let again = try SentPage(answer)
        #expect(await fixture.post(again.action, again.with(confirmed), as: session).status == 303)
    }

    @Test func aFormWithoutWhatWasShownDoesNothing() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let (_, page) = try await fixture.lastLook(try fixture.request("805/2026"), session)
        let drawn = fixture.office.record.reader.state.statistics.opened
        for name in ["formulario", "visto"] {
            var form = page.with(confirmed)
            form[name] = nil
            #expect(await fixture.post(page.action, form, as: session).status == 422)
        }
        #expect(fixture.office.record.reader.state.statistics.opened == drawn)
    }

    @Test func draftsAreNamedAndFillNothingUnasked() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        for number in ["806/2026", "807/2026"] {
            let request = try fixture.request(number).merging(["paso": "guardar"]) { $1 }
            #expect(await fixture.post(try await fixture.newDraft(session), request, as: session).status == 303)
        }
        let page = await fixture.get("/despacho/sorteos/solicitud", as: session).text
        #expect(page.contains("806/2026"))
        #expect(page.contains("807/2026"))
        #expect(!page.contains("value=\"806/2026\""))
        #expect(!page.contains("value=\"807/2026\""))
    }

    @Test func whatWasBeingTypedWhenASessionEndedIsOfferedByName() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let draft = try await fixture.newDraft(session)
        fixture.clock.advance(by: 3_600)
        let redirect = await fixture.post(draft, try fixture.request("809/2026"), as: session)
        #expect(redirect["Location"]?.hasPrefix("/despacho/entrar?") == true)
        let (again, _) = try await fixture.clerk()
        let list = await fixture.get("/despacho/sorteos/solicitud", as: again).text
        #expect(list.contains("809/2026"))
        #expect(!list.contains("value=\"809/2026\""))
        #expect(await fixture.get(draft, as: again).text.contains("value=\"809/2026\""))
    }

    @Test func anExpertAcceptsOnce() async throws {
        let fixture = try await PortalFixture()
        let state = fixture.office.record.reader.state
        let now = try fixture.clock.now
        let id = try #require(
            state.designations { $0.stage.kind == .notified && $0.designee.expert != nil }
                .last { id in state.deadline(of: id).map { now < $0 } ?? false })
        guard case .drawn(let draw, let expert) = id else { return }
        let session = try await fixture.session(of: Actor(name: expert.description, role: .expert(expert)))
        let page = try SentPage(await fixture.get("/mi/designaciones/\(draw)/aceptacion", as: session))
        let first = await fixture.post(page.action, page.with(confirmed), as: session)
        #expect(first["Location"] == "/mi/designaciones/\(draw)?aviso=aceptada")
        let second = await fixture.post(page.action, page.with(confirmed), as: session)
        #expect(second["Location"] == "/mi/designaciones/\(draw)?aviso=ya-hecho")
    }

    @Test func anAnnulmentIsSentTwiceAndDoneOnce() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let (_, page) = try await fixture.lastLook(try fixture.request("808/2026"), session)
        let opened = await fixture.post(page.action, page.with(confirmed), as: session)
        let place = String(try #require(opened["Location"]).split(separator: "?")[0])
        let cause = try #require(
            fixture.office.record.reader.state.catalogues.rows(of: .causes)
                .first { $0.scopes?.contains(.annulment) == true }?.code)
        let before = fixture.office.record.reader.state.statistics.annulled
        let annul = try SentPage(await fixture.get(place + "/anular", as: session))
        let form = annul.with(["causa": cause, "confirmo": "si"])
        #expect(await fixture.post(annul.action, form, as: session)["Location"] == place + "?aviso=anulado")
        #expect(await fixture.post(annul.action, form, as: session)["Location"] == place + "?aviso=ya-hecho")
        #expect(fixture.office.record.reader.state.statistics.annulled == before + 1)
    }
}
