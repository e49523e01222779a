import Draw
import Foundation
import Office
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("An application, step by step")
struct OwnApplicationTests {
    static let council = Actor(name: "consejo", role: .council)

    /// Returns a portal with a call that is open for some weeks.
    private func withCall() async throws -> PortalFixture {
        let fixture = try await PortalFixture()
        let now = try fixture.clock.now
        try await fixture.office.act {
            try await $0.openCall(
                CallOpened(
                    call: "abierta", period: "2026-2027", opens: now, closes: now.advanced(by: 30 * 86_400),
                    specialties: ["contabilidad", "topografia"], districts: ["ameca", "guadalajara"],
                    requirements: ["titulo"], correctionDays: 5, objectionDays: 5, answerDays: 3,
                    instrument: "Convocatoria de prueba"), as: OwnApplicationTests.council)
        }
        return fixture
    }

    /// Makes a draft, with a session for its holder.
    private func draft(_ fixture: PortalFixture) async throws -> (folio: String, session: String, actor: Actor) {
        let access = try await fixture.office.act { try await $0.beginDraft(in: "abierta") }
        let actor = Actor(name: access.folio, role: .applicant(access.folio))
        return (access.folio, try await fixture.session(of: actor), actor)
    }

    private func complete(_ fixture: PortalFixture, _ folio: String, _ actor: Actor) async throws {
        try await fixture.office.act { office in
            var edit = Office.Edit()
            edit.fields = [.name: "Ana Paz", .curp: "PALA800101MJCZNN02", .email: "ana@ejemplo.invalid"]
            edit.practice = [Practice(specialty: "contabilidad", districts: ["ameca"])]
            try await office.edit(folio, edit, as: actor)
            try await office.attach(Array("%PDF-1.4\n%%EOF\n".utf8), for: "titulo", to: folio, as: actor)
        }
    }

    @Test func requirementsAskForNothing() async throws {
        let fixture = try await withCall()
        let page = await fixture.get("/mi/requisitos").text
        #expect(page.contains("/mi/requisitos/abierta"))
        #expect(page.contains("/mi/requisitos/convocatoria-2025"))
        let call = await fixture.get("/mi/requisitos/abierta").text
        #expect(call.contains("Título profesional en la especialidad") && call.contains("5 días hábiles"))
        #expect(await fixture.get("/mi/requisitos/no-hay").status == 404)
    }

    @Test func aDraftHasAFolioAndACodeAndLetsItsHolderIn() async throws {
        let fixture = try await withCall()
        let answer = await fixture.post("/mi/requisitos/abierta")
        #expect(answer.status == 200)
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer.text.firstMatch(of: /B-[2-9a-z]{8}/) != nil)
        let cookie = try #require(answer["Set-Cookie"])
        let session = try #require(cookie.firstMatch(of: /insacula=([0-9a-f]{64})/)).output.1
        #expect(await fixture.get("/mi/solicitud/datos", as: String(session)).status == 200)
    }

    @Test func nobodyBeginsInAClosedCall() async throws {
        #expect(await (try withCall()).post("/mi/requisitos/convocatoria-2025").status == 422)
    }

    @Test func whatIsWrongStandsAtItsFieldAndWhatIsRightIsKept() async throws {
        let fixture = try await withCall()
        let (folio, session, actor) = try await draft(fixture)
        let answer = await fixture.post(
            "/mi/solicitud/datos",
            ["name": "Ana <Paz>", "curp": "PALA", "email": "no", "telephone": "33 5550 0001", "idioma": "en"],
            as: session)
        #expect(answer.status == 422)
        for field in ["curp", "email"] { #expect(answer.text.contains("id=\"\(field)-error\"")) }
        #expect(!answer.text.contains("id=\"telephone-error\""))
        #expect(answer.text.contains("Ana &lt;Paz&gt;"))
        let own = try #require(
            try fixture.office.privateReader.ownFile(of: folio, as: actor))
        #expect(own.file[.telephone] == "33 5550 0001" && own.file[.curp] == nil && own.file.language == "en")
    }

    @Test func specialtiesFirstThenTheirDistricts() async throws {
        let fixture = try await withCall()
        let (folio, session, actor) = try await draft(fixture)
        let first = await fixture.get("/mi/solicitud/especialidades", as: session).text
        #expect(first.contains("value=\"topografia\"") && !first.contains("partidos-topografia"))
        let second = await fixture.get("/mi/solicitud/especialidades?especialidad=topografia", as: session).text
        #expect(second.contains("name=\"partidos-topografia\" value=\"ameca\""))
        let empty = await fixture.post("/mi/solicitud/especialidades", ["especialidad": "topografia"], as: session)
        #expect(empty.status == 422)
        let saved = await fixture.post(
            "/mi/solicitud/especialidades", ["especialidad": "topografia", "partidos-topografia": "ameca"], as: session)
        #expect(saved["Location"] == "/mi/solicitud/documentos?aviso=guardado")
        let own = try fixture.office.privateReader.ownFile(of: folio, as: actor)
        #expect(own?.file.practice == [Practice(specialty: "topografia", districts: ["ameca"])])
        // A district that the call does not have is refused on this page already.
        let foreign = await fixture.post(
            "/mi/solicitud/especialidades", ["especialidad": "topografia", "partidos-topografia": "tequila"],
            as: session)
        #expect(foreign.status == 422)
    }

    @Test func nothingIsSubmittedThatIsIncompleteOrNotSworn() async throws {
        let fixture = try await withCall()
        let (folio, session, actor) = try await draft(fixture)
        let before = await fixture.get("/mi/solicitud/revision", as: session).text
        #expect(!before.contains("name=\"confirmo\""))
        try await complete(fixture, folio, actor)
        let page = await fixture.get("/mi/solicitud/revision", as: session).text
        #expect(page.contains("name=\"confirmo\""))
        #expect(await fixture.post("/mi/solicitud/revision", as: session).status == 422)
        let count = fixture.office.record.reader.state.applications.count
        // A confirmation without the digest of the page's current contents is refused too.
        #expect(await fixture.post("/mi/solicitud/revision", ["confirmo": "si"], as: session).status == 422)
        #expect(fixture.office.record.reader.state.applications.count == count)
        let review = try SentPage(await fixture.get("/mi/solicitud/revision", as: session))
        #expect(await fixture.post(review.action, review.hidden, as: session).status == 422)
        let answer = await fixture.post(review.action, review.with(["confirmo": "si"]), as: session)
        #expect(answer.status == 200)
        #expect(fixture.office.record.reader.state.applications.count == count + 1)
        let final = try #require(answer.text.firstMatch(of: /A-2026-[0-9]{6}/)).output
        let next = try #require(answer["Set-Cookie"]?.firstMatch(of: /insacula=([0-9a-f]{64})/)).output.1
        let receipt = await fixture.get("/mi/comprobante", as: String(next)).text
        #expect(receipt.contains(final) && receipt.contains("/registro-publico/entradas/"))
        // The draft's session ends with the draft.
        #expect(await fixture.get("/mi", as: session).status == 303)
    }

    @Test func nobodySeesWhatIsSomebodyElses() async throws {
        let fixture = try await withCall()
        let (folio, session, actor) = try await draft(fixture)
        try await complete(fixture, folio, actor)
        let (_, other, _) = try await draft(fixture)
        let own = await fixture.get("/mi/archivos/\(folio)/titulo", as: session)
        #expect(own.status == 200)
        #expect(own["Content-Disposition"] == "attachment; filename=\"\(folio)-titulo.pdf\"")
        #expect(own["X-Content-Type-Options"] == "nosniff")
        #expect(await fixture.get("/mi/archivos/\(folio)/titulo", as: other).status == 404)
        #expect(await fixture.get("/mi/sorteos", as: session).status == 403)
        #expect(await fixture.get("/mi/ficha", as: session).status == 403)
        let export = await fixture.post("/mi/mis-datos", as: other)
        #expect(export.status == 200 && !export.text.contains("Ana Paz"))
    }

    @Test func aFormThatASessionEndedOverComesBackOnce() async throws {
        let fixture = try await withCall()
        let (folio, session, actor) = try await draft(fixture)
        fixture.clock.advance(by: 3_600)
        let late = await fixture.post("/mi/solicitud/datos", ["name": "Ana Paz"], as: session)
        #expect(late["Location"] == "/mi/entrar?guardado=1&volver=%2Fmi%2Fsolicitud%2Fdatos")
        let again = try await fixture.session(of: actor)
        #expect(await fixture.get("/mi/solicitud/datos", as: again).text.contains("value=\"Ana Paz\""))
        let saved = await fixture.post("/mi/solicitud/datos", ["name": "Ana Paz Luna"], as: again)
        #expect(saved.status == 303)
        #expect(await fixture.get("/mi/solicitud/datos", as: again).text.contains("value=\"Ana Paz Luna\""))
        let kept = try fixture.office.privateReader.keptForm("solicitud-datos", of: actor)
        #expect(kept == nil, "\(folio)")
    }
}
