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
        let house = try await House()
        let (session, court) = try await house.clerk()
        let first = try await house.lastLook(try house.request("801/2026"), session)
        let second = try await house.lastLook(try house.request("802/2026", specialty: 1), session)
        #expect(first.draft != second.draft)
        let opened = await house.post(first.page.action, first.page.with(confirmed), as: session)
        #expect(opened.status == 303)
        let reader = house.office.record.reader
        #expect(try reader.matters(numbered: "801/2026", of: court).count == 1)
        #expect(try reader.matters(numbered: "802/2026", of: court).isEmpty)
    }

    @Test func theSameFormTwiceIsOneDrawInWhateverTab() async throws {
        let house = try await House()
        let (session, court) = try await house.clerk()
        let (draft, page) = try await house.lastLook(try house.request("EXP 0803-26"), session)
        let other = try SentPage(await house.get(draft + "/abrir", as: session))
        let first = await house.post(page.action, page.with(confirmed), as: session)
        let place = try #require(first["Location"]).split(separator: "?")[0]
        for answer in [
            await house.post(page.action, page.with(confirmed), as: session),
            await house.post(other.action, other.with(confirmed), as: session),
            await house.get(draft, as: session), await house.get(draft + "/lista", as: session),
            await house.get(draft + "/abrir", as: session),
        ] { #expect(answer["Location"] == "\(place)?aviso=ya-hecho") }
        #expect(try house.office.record.reader.matters(numbered: "803/2026", of: court).count == 1)
    }

    @Test func whoLeftTheListIsNamedAndNothingIsOpened() async throws {
        let house = try await House()
        let (session, _) = try await house.clerk()
        let asked = try house.request("804/2026")
        let (_, page) = try await house.lastLook(asked, session)
        let state = house.office.record.reader.state
        let gone = try #require(
            state.roster.members(
                specialty: asked["especialidad"] ?? "", districts: [asked["partido"] ?? ""], at: house.clock.now
            ).first { $0.standing(at: (try? house.clock.now) ?? .last) == .active })
        let cause = try #require(
            state.catalogues.rows(of: .causes).first { $0.scopes?.contains(.standing) == true }?.code)
        let drawn = state.statistics.opened
        try await house.office.act {
            try await $0.declare(
                .unavailable, of: gone.id, cause: cause, instrument: "Escrito",
                as: Actor(name: "\(gone.id)", role: .expert(gone.id)))
        }
        let answer = await house.post(page.action, page.with(confirmed), as: session)
        #expect(answer.status == 422)
        #expect(answer.text.contains(Phrases.text("portal.changed", in: .es)))
        #expect(answer.text.contains(gone.id.description))
        #expect(!answer.text.contains("value=\"si\" checked"))
        #expect(house.office.record.reader.state.statistics.opened == drawn)
        let again = try SentPage(answer)
        #expect(await house.post(again.action, again.with(confirmed), as: session).status == 303)
    }

    @Test func aFormWithoutWhatWasShownDoesNothing() async throws {
        let house = try await House()
        let (session, _) = try await house.clerk()
        let (_, page) = try await house.lastLook(try house.request("805/2026"), session)
        let drawn = house.office.record.reader.state.statistics.opened
        for name in ["formulario", "visto"] {
            var form = page.with(confirmed)
            form[name] = nil
            #expect(await house.post(page.action, form, as: session).status == 422)
        }
        #expect(house.office.record.reader.state.statistics.opened == drawn)
    }

    @Test func draftsAreNamedAndFillNothingUnasked() async throws {
        let house = try await House()
        let (session, _) = try await house.clerk()
        for number in ["806/2026", "807/2026"] {
            let request = try house.request(number).merging(["paso": "guardar"]) { $1 }
            #expect(await house.post(try await house.newDraft(session), request, as: session).status == 303)
        }
        let page = await house.get("/despacho/sorteos/solicitud", as: session).text
        #expect(page.contains("806/2026"))
        #expect(page.contains("807/2026"))
        #expect(!page.contains("value=\"806/2026\""))
        #expect(!page.contains("value=\"807/2026\""))
    }

    @Test func whatWasBeingTypedWhenASessionEndedIsOfferedByName() async throws {
        let house = try await House()
        let (session, _) = try await house.clerk()
        let draft = try await house.newDraft(session)
        house.clock.advance(by: 3_600)
        let redirect = await house.post(draft, try house.request("809/2026"), as: session)
        #expect(redirect["Location"]?.hasPrefix("/despacho/entrar?") == true)
        let (again, _) = try await house.clerk()
        let list = await house.get("/despacho/sorteos/solicitud", as: again).text
        #expect(list.contains("809/2026"))
        #expect(!list.contains("value=\"809/2026\""))
        #expect(await house.get(draft, as: again).text.contains("value=\"809/2026\""))
    }

    @Test func anExpertAcceptsOnce() async throws {
        let house = try await House()
        let state = house.office.record.reader.state
        let now = try house.clock.now
        let id = try #require(
            state.designations { $0.stage.kind == .notified && $0.designee.expert != nil }
                .last { id in state.deadline(of: id).map { now < $0 } ?? false })
        guard case .drawn(let draw, let expert) = id else { return }
        let session = try await house.session(of: Actor(name: expert.description, role: .expert(expert)))
        let page = try SentPage(await house.get("/mi/designaciones/\(draw)/aceptacion", as: session))
        let first = await house.post(page.action, page.with(confirmed), as: session)
        #expect(first["Location"] == "/mi/designaciones/\(draw)?aviso=aceptada")
        let second = await house.post(page.action, page.with(confirmed), as: session)
        #expect(second["Location"] == "/mi/designaciones/\(draw)?aviso=ya-hecho")
    }

    @Test func anAnnulmentIsSentTwiceAndDoneOnce() async throws {
        let house = try await House()
        let (session, _) = try await house.clerk()
        let (_, page) = try await house.lastLook(try house.request("808/2026"), session)
        let opened = await house.post(page.action, page.with(confirmed), as: session)
        let place = String(try #require(opened["Location"]).split(separator: "?")[0])
        let cause = try #require(
            house.office.record.reader.state.catalogues.rows(of: .causes)
                .first { $0.scopes?.contains(.annulment) == true }?.code)
        let before = house.office.record.reader.state.statistics.annulled
        let annul = try SentPage(await house.get(place + "/anular", as: session))
        let form = annul.with(["causa": cause, "confirmo": "si"])
        #expect(await house.post(annul.action, form, as: session)["Location"] == place + "?aviso=anulado")
        #expect(await house.post(annul.action, form, as: session)["Location"] == place + "?aviso=ya-hecho")
        #expect(house.office.record.reader.state.statistics.annulled == before + 1)
    }
}
