import Draw
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("Who is told how to reach an expert")
struct ContactTests {
    /// Designations with an expert whose contact is kept, by whether they last, of a court or of all others.
    private func designations(
        of court: String, isOwn: Bool, lasting: Bool, in fixture: PortalFixture
    ) throws -> [(DesignationID, Contact)] {
        let state = fixture.office.record.reader.state
        let registry = Actor(name: "otra-persona", role: .registry)
        return try state.designations { $0.stage.isEnded != lasting }.compactMap { id in
            guard (state.court(of: id) == court) == isOwn, let expert = state[id]?.designee.expert,
                let contact = try fixture.office.privateReader.contact(of: expert, as: registry),
                !contact.emails.isEmpty
            else { return nil }
            return (id, contact)
        }
    }

    @Test func theCourtOfTheMatterIsWhileTheDesignationLasts() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let court = try fixture.demoCourt()
        let (id, contact) = try #require(
            try designations(of: court, isOwn: true, lasting: true, in: fixture).first)
        let page = await fixture.get("/despacho/designaciones/\(id)", as: session).text
        let link = "/despacho/designaciones/\(id)/contacto"
        #expect(page.contains("href=\"\(link)\"") && !contact.emails.contains(where: page.contains))
        let auditor = Actor(name: "otra-persona", role: .audit)
        func traces() throws -> Int {
            try fixture.office.privateReader.activity(subject: id.description, as: auditor)
                .filter { $0.activity.action == Action.readContact.rawValue }.count
        }
        let before = try traces()
        let answer = await fixture.get(link, as: session)
        #expect(answer.status == 200)
        for text in contact.emails + contact.telephones + contact.mobiles { #expect(answer.text.contains(text)) }
        #expect(try traces() == before + 1)
        let others =
            try designations(of: court, isOwn: true, lasting: false, in: fixture)
            + designations(of: court, isOwn: false, lasting: true, in: fixture)
        #expect(!others.isEmpty)
        for (id, contact) in others {
            let refused = await fixture.get("/despacho/designaciones/\(id)/contacto", as: session)
            #expect(refused.status != 200, "\(id)")
            #expect(!contact.emails.contains(where: refused.text.contains), "\(id)")
        }
    }

    @Test(arguments: Role.Kind.allCases.filter { ![.court, .clock].contains($0) })
    func noOtherRoleIsToldOfADesignation(kind: Role.Kind) async throws {
        let fixture = try await PortalFixture()
        let (id, contact) = try #require(
            try designations(of: try fixture.demoCourt(), isOwn: true, lasting: true, in: fixture).first)
        let session = try await fixture.session(demo: kind)
        let answer = await fixture.get("/despacho/designaciones/\(id)/contacto", as: session)
        #expect(answer.status != 200 && !contact.emails.contains(where: answer.text.contains))
    }

    @Test func theRegistryIs() async throws {
        let fixture = try await PortalFixture()
        let (id, contact) = try #require(
            try designations(of: try fixture.demoCourt(), isOwn: true, lasting: true, in: fixture).first)
        let expert = try #require(fixture.office.record.reader.state[id]?.designee.expert)
        let registry = try await fixture.session(demo: .registry)
        let answer = await fixture.get("/despacho/padron/\(expert)/contacto", as: registry)
        #expect(answer.status == 200 && contact.emails.allSatisfy(answer.text.contains))
        #expect(await fixture.get("/despacho/padron/P-999999/contacto", as: registry).status == 404)
        for kind in [Role.Kind.council, .audit, .court, .administration] {
            let session = try await fixture.session(demo: kind)
            #expect(await fixture.get("/despacho/padron/\(expert)/contacto", as: session).status != 200)
        }
    }
}
