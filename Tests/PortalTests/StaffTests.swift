import Demonstration
import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("The office at work")
struct StaffTests {
    @Test func aRequestIsKeptUntilItIsOpened() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let (draft, page) = try await fixture.lastLook(try fixture.request("71/2026"), session)
        #expect(await fixture.get("/despacho/sorteos/solicitud", as: session).text.contains("71/2026"))
        // The address by itself shows nothing and opens nothing, and neither does a form without what was shown.
        #expect(await fixture.get(draft + "/abrir", as: session)["Location"] == draft + "/lista")
        #expect(await fixture.post(draft + "/abrir", ["confirmo": "si"], as: session).status == 422)
        let opened = await fixture.post(page.action, page.hidden, as: session)
        #expect(opened.status == 303)
        let place = try #require(opened["Location"])
        let receipt = await fixture.get(place, as: session)
        #expect(receipt.text.contains(Phrases.text("portal.notice.abierto", in: .es)))
        #expect(!(await fixture.get("/despacho/sorteos/solicitud", as: session).text.contains("71/2026")))
        // A second draw in the same matter is not offered, and the page shows the first one; a forged request opens
        // nothing.
        let drawn = fixture.office.record.reader.state.statistics.opened
        let again = try await fixture.newDraft(session)
        #expect(await fixture.post(again, try fixture.request("71/2026"), as: session)["Location"] == again + "/lista")
        let list = await fixture.get(again + "/lista", as: session).text
        #expect(!list.contains(again + "/abrir"))
        #expect(list.contains("href=\"\(place.prefix { $0 != "?" })\""))
        let form = page.with(["confirmo": "si", "formulario": String(again.suffix(32))])
        let sent = await fixture.post(again + "/abrir", form, as: session)
        #expect(sent["Location"] == again + "/lista")
        #expect(fixture.office.record.reader.state.statistics.opened == drawn)
    }

    @Test func whatIsMissingIsSaidAtItsField() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let form = ["paso": "ver", "lugares": "muchos", "perito-0": "P-000001"]
        let answer = await fixture.post(try await fixture.newDraft(session), form, as: session)
        #expect(answer.status == 422)
        #expect(answer.text.contains("<title>Error: "))
        for field in ["expediente", "especialidad", "tipo", "lugares", "motivo-0"] {
            #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
            #expect(answer.text.contains("id=\"\(field)-error\""), "\(field)")
        }
    }

    @Test func whatWasTypedOutlivesASession() async throws {
        let fixture = try await PortalFixture()
        let before = try await fixture.session(demo: .court)
        let draft = try await fixture.newDraft(before)
        fixture.clock.advance(by: 1_801)
        let answer = await fixture.post(draft, try fixture.request("72/2026"), as: before)
        #expect(answer["Location"]?.contains("guardado=1") == true)
        let after = try await fixture.session(demo: .court)
        #expect(await fixture.get(draft, as: after).text.contains("value=\"72/2026\""))
        #expect(await fixture.get("/despacho/sorteos/solicitud", as: after).text.contains("72/2026"))
    }

    @Test func aCourtSeesItsOwnMattersOnly() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let own = try fixture.demoCourt()
        let state = fixture.office.record.reader.state
        for id in state.designations(where: { _ in true }) {
            let isOwn = state.court(of: id) == own
            let answer = await fixture.get("/despacho/designaciones/\(id)", as: session)
            #expect(answer.status == (isOwn ? 200 : 403), "\(id)")
        }
        let queue = await fixture.get("/despacho", as: session).text
        for item in try fixture.office.privateReader.queue(at: fixture.clock.now)
        where item.court != own && item.court != nil {
            #expect(!queue.contains(item.subject), "\(item.subject)")
        }
    }

    @Test func aReservedNumberIsItsCourtsOwn() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        var form = try fixture.request("73/2026")
        form["reservado"] = "si"
        let (_, page) = try await fixture.lastLook(form, session)
        let opened = await fixture.post(page.action, page.with(["confirmo": "si"]), as: session)
        let place = try #require(opened["Location"])
        #expect(await fixture.get(place, as: session).text.contains("73/2026"))
        for kind in [Role.Kind.registry, .council, .audit] {
            let other = try await fixture.session(demo: kind)
            let text = await fixture.get(place, as: other).text
            #expect(text.contains(Phrases.text("portal.staff.case-reserved", in: .es)) && !text.contains("73/2026"))
        }
        // The court finds the matter by its number; other actors do not.
        #expect(
            await fixture.get("/despacho/asuntos?buscar=73/2026", as: session).text.contains("/despacho/sorteos/S-2026")
        )
    }

    @Test func nobodyApprovesTheOwnProposal() async throws {
        let fixture = try await PortalFixture()
        let registry = try await fixture.session(demo: .registry)
        let expert = try #require(
            fixture.office.record.reader.state.roster.experts.first {
                $0.canServe(at: (try? fixture.clock.now) ?? .last)
            }
        ).id
        let page = try SentPage(await fixture.get("/despacho/padron/\(expert)/proponer/suspension", as: registry))
        let sent = await fixture.post(
            page.action, page.with(["causa": "orden-judicial", "instrumento": "Acuerdo ficticio"]), as: registry)
        #expect(sent.status == 303)
        let proposal = try #require(try fixture.office.privateReader.proposals().first)
        let path = "/despacho/propuestas/\(proposal.id)/aprobar"
        #expect(await fixture.post(path, ["confirmo": "si"], as: registry).status == 403)
        #expect(
            await fixture.get("/despacho/propuestas", as: registry).text
                .contains(Phrases.text("portal.staff.proposal.own", in: .es)))
        let council = try await fixture.session(demo: .council)
        let theirs = try SentPage(await fixture.get(path, as: council))
        #expect(await fixture.post(path, ["confirmo": "si"], as: council).status == 422)
        #expect(await fixture.post(path, theirs.with(["confirmo": "si"]), as: council).status == 303)
        let roster = fixture.office.record.reader.state.roster
        #expect(roster[expert]?.standing(at: try fixture.clock.now) == .suspended)
    }

    @Test func eachLookAtAFileLeavesItsTrace() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .audit)
        let id = try #require(fixture.office.record.reader.state.applications.all.first).id
        let auditor = Actor(name: "otra-persona", role: .audit)
        func traces() async throws -> Int {
            try fixture.office.privateReader.activity(subject: id.description, as: auditor)
                .filter { $0.activity.action == Action.readPrivate.rawValue }.count
        }
        let before = try await traces()
        #expect(await fixture.get("/despacho/solicitudes/\(id)", as: session).status == 200)
        let requirement = try #require(fixture.office.record.reader.state.applications[id]?.call.requirements.first)
        let document = await fixture.get("/despacho/solicitudes/\(id)/documentos/\(requirement)", as: session)
        #expect(document["Content-Disposition"]?.hasPrefix("attachment") == true)
        #expect(document["X-Content-Type-Options"] == "nosniff")
        #expect(try await traces() == before + 2)
    }

    @Test func anotherPasswordEndsEveryOtherSession() async throws {
        let fixture = try await PortalFixture()
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == .audit })
        let (one, other) = (try await fixture.session(demo: .audit), try await fixture.session(demo: .audit))
        let answer = await fixture.post(
            "/despacho/mi-cuenta",
            [
                "contrasena": account.password, "nueva": "otra frase ficticia", "otra-vez": "otra frase ficticia",
                "codigo": try #require(account.code(at: fixture.clock.now)),
            ], as: one)
        #expect(answer.status == 303 && answer["Set-Cookie"] != nil)
        for session in [one, other] { #expect(await fixture.get("/despacho", as: session).status == 303) }
    }

    @Test func aNewAccessCodeEndsTheFoliosSessions() async throws {
        let fixture = try await PortalFixture()
        let person = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == .expert })
        let actor = Actor(name: person.login, role: .expert(try ExpertID(person.login)))
        let own = try await fixture.session(of: actor)
        #expect(try fixture.office.record.reader.session(own, at: fixture.clock.now) != nil)
        let registry = try await fixture.session(demo: .registry)
        let page = try SentPage(await fixture.get("/despacho/personas/\(person.login)/clave", as: registry))
        let answer = await fixture.post(page.action, page.with(["confirmo": "si"]), as: registry)
        #expect(answer.status == 200)
        #expect(try fixture.office.record.reader.session(own, at: fixture.clock.now) == nil)
    }
}
