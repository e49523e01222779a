import Draw
import Office
import PublicRecord
import Support
import Testing
import WireFormat

@testable import Portal

/// Notice, report and fees on the pages of a court and of an expert. All people are fictional.
@Suite("Pages after the designation")
struct AfterwardsPageTests {
    /// Returns a designation of the court's own, which is to be notified.
    private func named(in fixture: PortalFixture, _ court: String) async throws -> DesignationID {
        let state = fixture.office.record.reader.state
        let petition = Office.Petition(
            court: court, caseNumber: "8101/2026", specialty: "contabilidad",
            district: try #require(state.catalogues.row(court, in: .courts)?.district), kind: "tercero")
        let fact = try await fixture.office.act {
            try await $0.designateDirectly(
                petition, designee: .institution("Colegio ficticio"), ground: "urgencia", reasons: "Razones ficticias",
                instrument: "Auto ficticio", as: Actor(name: "secretaria", role: .court(court)))
        }
        return .direct(fact.designation)
    }

    private func state(_ id: DesignationID, _ fixture: PortalFixture) throws -> Designation {
        try #require(fixture.office.record.reader.state[id])
    }

    @Test func aNoticeSaysMediumAndDay() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let id = try await named(in: fixture, court)
        let path = "/despacho/designaciones/\(id)/notificar"
        let answer = await fixture.get(path, as: session)
        // By electronic means the policy gives a court day more.
        #expect(answer.text.contains("8 de mayo de 2026") && answer.text.contains("11 de mayo de 2026"))
        let page = try SentPage(answer)
        let typed = page.with([
            "medio": "post", "fecha": "2026-05-04", "comprobante": "Acuse ficticio, foja 33", "confirmo": "si",
        ])
        let late = await fixture.post(path, typed.merging(["fecha": "2026-05-05"]) { $1 }, as: session)
        #expect(late.status == 422)
        #expect(await fixture.post(path, typed.merging(["medio": ""]) { $1 }, as: session).status == 422)
        #expect(try state(id, fixture).stage == .named)
        #expect(await fixture.post(path, typed, as: session).status == 303)
        let notice = try #require(try state(id, fixture).notice)
        #expect(notice.medium == .post && notice.on == day("2026-05-04") && notice.proof != nil)
        let shown = await fixture.get("/despacho/designaciones/\(id)", as: session).text
        #expect(shown.contains("por correo postal, el 4 de mayo de 2026") && shown.contains("foja 33"))
        // Only the court sees where the proof is.
        let registry = try await fixture.session(demo: .registry)
        let other = await fixture.get("/despacho/designaciones/\(id)", as: registry).text
        #expect(other.contains("por correo postal") && !other.contains("foja 33"))
        let published = await fixture.get("/designaciones-directas/\(id)").text
        #expect(published.contains("por correo postal") && !published.contains("foja 33"))
    }

    @Test func acceptanceReportAndFees() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let id = try await named(in: fixture, court)
        let actor = Actor(name: "secretaria", role: .court(court))
        try await fixture.office.act { try await $0.notify(id, GivenNotice(.inPerson), as: actor) }
        let place = "/despacho/designaciones/\(id)"
        func send(_ step: String, _ typed: [String: String]) async throws -> Int {
            let page = try SentPage(await fixture.get("\(place)/\(step)", as: session))
            let form = page.with(typed.merging(["confirmo": "si"]) { $1 })
            let answer = await fixture.post("\(place)/\(step)", form, as: session)
            return answer.status
        }
        #expect(try await send("aceptar", ["monto": "doce mil"]) == 422)
        #expect(try await send("aceptar", ["monto": "12,500.50", "dictamen": "2026-05-20"]) == 303)
        #expect(try state(id, fixture).fees == [FeeAmount(.quoted, 1_250_050)])
        #expect(await fixture.get("/despacho/plazos.ics", as: session).text.contains("UID:\(id)-report@insacula"))
        #expect(try await send("plazo", ["dictamen": "2026-05-27"]) == 422)
        #expect(
            try await send("plazo", ["dictamen": "2026-05-27", "causa": "complejidad-del-dictamen"]) == 303)
        #expect(try state(id, fixture).reportDay == day("2026-05-27"))
        #expect(try await send("honorarios", ["concepto": "paid", "monto": "10000"]) == 422)
        #expect(try await send("honorarios", ["concepto": "fixed", "monto": "10000", "pagador": "court"]) == 422)
        let paid = ["concepto": "paid", "monto": "$10,000", "pagador": "court", "nota": "Recibo"]
        #expect(try await send("honorarios", paid) == 303)
        let page = await fixture.get(place, as: session).text
        #expect(page.contains("cotizados, $12,500.50") && page.contains("pagados, $10,000.00 (pagador: el juzgado)"))
        #expect(page.contains("Recibo") && page.contains("27 de mayo de 2026"))
        let published = await fixture.get("/designaciones-directas/\(id)").text
        #expect(published.contains("$12,500.50") && !published.contains("Recibo"))
    }

    /// The messages are listed with their state, and no address.
    @Test func messagesAreListedWithoutAddresses() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let court = try fixture.demoCourt()
        let reader = fixture.office.record.reader
        let id = try #require(
            try reader.designations().last { id in
                try reader.state.court(of: id) == court
                    && reader.messages(about: id).contains { $0.recipient.kind == .expert }
            })
        let page = await fixture.get("/despacho/designaciones/\(id)", as: session).text
        #expect(page.contains("a la persona designada"))
        let expert = try #require(reader.state[id]?.designee.expert)
        let registry = Actor(name: "otra-persona", role: .registry)
        let emails = try #require(try fixture.office.privateReader.contact(of: expert, as: registry)?.emails)
        #expect(!emails.isEmpty && !emails.contains(where: page.contains))
    }

    @Test func anExpertSeesTheReportsDay() async throws {
        let fixture = try await PortalFixture()
        let state = fixture.office.record.reader.state
        let now = try fixture.clock.now
        let id = try #require(
            state.designations { $0.reportDay != nil && $0.stage == .serving(.accepted) && $0.designee.expert != nil }
                .first { id in state.deadline(of: id).map { now < $0 } ?? false })
        guard case .drawn(let draw, let expert) = id else { return }
        let session = try await fixture.session(of: Actor(name: expert.description, role: .expert(expert)))
        let page = await fixture.get("/mi/designaciones/\(draw)", as: session).text
        #expect(page.contains("Día del dictamen") && page.contains("/mi/designaciones/\(draw)/excusa"))
        #expect(await fixture.get("/mi/plazos.ics", as: session).text.contains("UID:\(id)-report@insacula"))
    }

    /// An address of each kind of page, for messages.
    @Test func messagesLeadToTheOwnPage() throws {
        let pages = Portal.Settings(site: "https://peritos.ejemplo.invalid", dataSets: "").ownDesignationPages
        #expect(pages[.es] == "https://peritos.ejemplo.invalid/mi/designaciones/{folio}")
        #expect(pages[.en] == "https://peritos.ejemplo.invalid/en/mi/designaciones/{folio}")
    }
}
