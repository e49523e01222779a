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
    /// Returns a session for the fictional account of a role.
    private func session(_ kind: Role.Kind, in house: House) async throws -> String {
        let account = try #require(try DemoAccount.all(in: house.folder).first { $0.role == kind })
        let actor = try await house.office.act { try await $0.actor(named: account.login) }
        return try await house.session(of: actor)
    }

    private func court(of house: House) throws -> String {
        try #require(try DemoAccount.all(in: house.folder).first { $0.role == .court }?.court)
    }

    @Test func aRequestIsKeptUntilItIsOpened() async throws {
        let house = try await House()
        let session = try await session(.court, in: house)
        let (draft, page) = try await house.lastLook(try house.request("71/2026"), session)
        #expect(await house.get("/despacho/sorteos/solicitud", as: session).text.contains("71/2026"))
        let unconfirmed = await house.post(page.action, page.hidden, as: session)
        #expect(unconfirmed.status == 422)
        #expect(await house.post(draft + "/abrir", ["confirmo": "si"], as: session).status == 422)
        let opened = await house.post(page.action, page.with(["confirmo": "si"]), as: session)
        #expect(opened.status == 303)
        let place = try #require(opened["Location"])
        let receipt = await house.get(place, as: session)
        #expect(receipt.text.contains(Phrases.text("portal.notice.abierto", in: .es)))
        #expect(!(await house.get("/despacho/sorteos/solicitud", as: session).text.contains("71/2026")))
        // A second draw in the same matter is not offered, and the page shows the first one; a forged request opens
        // nothing.
        let drawn = house.office.record.reader.state.statistics.opened
        let again = try await house.newDraft(session)
        #expect(await house.post(again, try house.request("71/2026"), as: session)["Location"] == again + "/lista")
        let list = await house.get(again + "/lista", as: session).text
        #expect(!list.contains(again + "/abrir"))
        #expect(list.contains("href=\"\(place.prefix { $0 != "?" })\""))
        let form = page.with(["confirmo": "si", "formulario": String(again.suffix(32))])
        let sent = await house.post(again + "/abrir", form, as: session)
        #expect(sent["Location"] == again + "/lista")
        #expect(house.office.record.reader.state.statistics.opened == drawn)
    }

    @Test func whatIsMissingIsSaidAtItsField() async throws {
        let house = try await House()
        let session = try await session(.court, in: house)
        let form = ["paso": "ver", "lugares": "muchos", "perito-0": "P-000001"]
        let answer = await house.post(try await house.newDraft(session), form, as: session)
        #expect(answer.status == 422)
        for field in ["expediente", "especialidad", "tipo", "lugares", "motivo-0"] {
            #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
            #expect(answer.text.contains("id=\"\(field)-error\""), "\(field)")
        }
    }

    @Test func whatWasTypedOutlivesASession() async throws {
        let house = try await House()
        let before = try await session(.court, in: house)
        let draft = try await house.newDraft(before)
        house.clock.advance(by: 1_801)
        let answer = await house.post(draft, try house.request("72/2026"), as: before)
        #expect(answer["Location"]?.contains("guardado=1") == true)
        let after = try await session(.court, in: house)
        #expect(await house.get(draft, as: after).text.contains("value=\"72/2026\""))
        #expect(await house.get("/despacho/sorteos/solicitud", as: after).text.contains("72/2026"))
    }

    @Test func aCourtSeesItsOwnMattersOnly() async throws {
        let house = try await House()
        let session = try await session(.court, in: house)
        let own = try court(of: house)
        let state = house.office.record.reader.state
        for id in state.designations(where: { _ in true }) {
            let isOwn = state.court(of: id) == own
            let answer = await house.get("/despacho/designaciones/\(id)", as: session)
            #expect(answer.status == (isOwn ? 200 : 403), "\(id)")
        }
        let queue = await house.get("/despacho", as: session).text
        for item in try house.office.privateReader.queue(at: house.clock.now)
        where item.court != own && item.court != nil {
            #expect(!queue.contains(item.subject), "\(item.subject)")
        }
    }

    @Test func aReservedNumberIsItsCourtsOwn() async throws {
        let house = try await House()
        let session = try await session(.court, in: house)
        var form = try house.request("73/2026")
        form["reservado"] = "si"
        let (_, page) = try await house.lastLook(form, session)
        let opened = await house.post(page.action, page.with(["confirmo": "si"]), as: session)
        let place = try #require(opened["Location"])
        #expect(await house.get(place, as: session).text.contains("73/2026"))
        for kind in [Role.Kind.registry, .council, .audit] {
            let other = try await self.session(kind, in: house)
            let text = await house.get(place, as: other).text
            #expect(text.contains(Phrases.text("portal.staff.case-reserved", in: .es)) && !text.contains("73/2026"))
        }
        // The court finds the matter by its number; other actors do not.
        #expect(
            await house.get("/despacho/asuntos?buscar=73/2026", as: session).text.contains("/despacho/sorteos/S-2026"))
    }

    @Test func nobodyApprovesTheOwnProposal() async throws {
        let house = try await House()
        let registry = try await session(.registry, in: house)
        let expert = try #require(
            house.office.record.reader.state.roster.experts.first { $0.canServe(at: (try? house.clock.now) ?? .last) }
        ).id
        let page = try SentPage(await house.get("/despacho/padron/\(expert)/proponer/suspension", as: registry))
        let sent = await house.post(
            page.action, page.with(["causa": "orden-judicial", "instrumento": "Acuerdo ficticio"]), as: registry)
        #expect(sent.status == 303)
        let proposal = try #require(try house.office.privateReader.proposals().first)
        let path = "/despacho/propuestas/\(proposal.id)/aprobar"
        #expect(await house.post(path, ["confirmo": "si"], as: registry).status == 403)
        #expect(
            await house.get("/despacho/propuestas", as: registry).text
                .contains(Phrases.text("portal.staff.proposal.own", in: .es)))
        let council = try await session(.council, in: house)
        let theirs = try SentPage(await house.get(path, as: council))
        #expect(await house.post(path, ["confirmo": "si"], as: council).status == 422)
        #expect(await house.post(path, theirs.with(["confirmo": "si"]), as: council).status == 303)
        let roster = house.office.record.reader.state.roster
        #expect(roster[expert]?.standing(at: try house.clock.now) == .suspended)
    }

    @Test func eachLookAtAFileLeavesItsTrace() async throws {
        let house = try await House()
        let session = try await session(.audit, in: house)
        let id = try #require(house.office.record.reader.state.applications.all.first).id
        let auditor = Actor(name: "otra-persona", role: .audit)
        func traces() async throws -> Int {
            try house.office.privateReader.activity(subject: id.description, as: auditor)
                .filter { $0.activity.action == Action.readPrivate.rawValue }.count
        }
        let before = try await traces()
        #expect(await house.get("/despacho/solicitudes/\(id)", as: session).status == 200)
        let requirement = try #require(house.office.record.reader.state.applications[id]?.call.requirements.first)
        let document = await house.get("/despacho/solicitudes/\(id)/documentos/\(requirement)", as: session)
        #expect(document["Content-Disposition"]?.hasPrefix("attachment") == true)
        #expect(document["X-Content-Type-Options"] == "nosniff")
        #expect(try await traces() == before + 2)
    }

    @Test func anotherPasswordEndsEveryOtherSession() async throws {
        let house = try await House()
        let account = try #require(try DemoAccount.all(in: house.folder).first { $0.role == .audit })
        let (one, other) = (try await session(.audit, in: house), try await session(.audit, in: house))
        let answer = await house.post(
            "/despacho/mi-cuenta",
            [
                "contrasena": account.password, "nueva": "otra frase ficticia", "otra-vez": "otra frase ficticia",
                "codigo": try #require(account.code(at: house.clock.now)),
            ], as: one)
        #expect(answer.status == 303 && answer["Set-Cookie"] != nil)
        for session in [one, other] { #expect(await house.get("/despacho", as: session).status == 303) }
    }

    @Test func aNewAccessCodeEndsTheFoliosSessions() async throws {
        let house = try await House()
        let person = try #require(try DemoAccount.all(in: house.folder).first { $0.role == .expert })
        let actor = Actor(name: person.login, role: .expert(try ExpertID(person.login)))
        let own = try await house.session(of: actor)
        #expect(try house.office.record.reader.session(own, at: house.clock.now) != nil)
        let registry = try await session(.registry, in: house)
        let page = try SentPage(await house.get("/despacho/personas/\(person.login)/clave", as: registry))
        let answer = await house.post(page.action, page.with(["confirmo": "si"]), as: registry)
        #expect(answer.status == 200)
        #expect(try house.office.record.reader.session(own, at: house.clock.now) == nil)
    }
}
