import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("A court finds its matters by what its clerks remember")
struct MatterSearchTests {
    /// A public lot of the clerk's court by which an expert was designated.
    private func known(in fixture: PortalFixture) throws -> (lot: Lot, expert: ExpertID) {
        let state = fixture.office.record.reader.state
        let all = state.designations(of: try fixture.demoCourt()) { $0.designee.expert != nil }
        let known = all.compactMap { id -> (lot: Lot, expert: ExpertID)? in
            guard let lot = state.lot(id.lot), lot.caseNumber != nil, case .draw = lot.id,
                let expert = state[id]?.designee.expert
            else { return nil }
            return (lot, expert)
        }
        return try #require(known.first)
    }

    private func find(_ text: String, _ session: String, in fixture: PortalFixture) async throws -> String {
        let typed = try #require(text.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        return await fixture.get("/despacho/asuntos?buscar=\(typed)", as: session).text
    }

    @Test func aPartOfTheNumberANameAndAShortFolioAreEnough() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let (lot, expert) = try known(in: fixture)
        let number = try #require(lot.caseNumber)
        let name = try #require(try fixture.office.record.reader.identities(of: [expert])[expert]?.name)
        let surname = try #require(name.split(separator: " ").last)
        let parts = lot.id.description.split(separator: "-")
        let short = "s \(parts[1]) \(try #require(Int(parts[2])))"
        let spellings = [
            String(number.number), "\(number.number)/\(number.year)", String(surname), surname.folded, name, short,
            expert.description,
        ]
        for text in spellings {
            #expect(try await find(text, session, in: fixture).contains("/despacho/sorteos/\(lot.id)\""), "\(text)")
        }
        #expect(
            try await find("Nadie", session, in: fixture)
                .contains(Phrases.text("portal.staff.matters.nothing", ["text": "Nadie"], in: .es)))
    }

    @Test func aReservedMatterIsFoundByAPartOfItsNumber() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        var asked = try fixture.request("8713/2026")
        asked["reservado"] = "si"
        let (_, page) = try await fixture.lastLook(asked, session)
        let opened = await fixture.post(page.action, page.hidden, as: session)
        let folio = try #require(opened["Location"]?.firstMatch(of: /S-2026-[0-9]{6}/)).output
        for text in ["8713", "871 2026", "expediente 8713"] {
            #expect(try await find(text, session, in: fixture).contains("/despacho/sorteos/\(folio)\""), "\(text)")
        }
        let registry = try await fixture.session(demo: .registry)
        #expect(!(try await find("8713", registry, in: fixture)).contains(folio))
    }

    @Test func nothingOfAnotherCourtIsFound() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let state = fixture.office.record.reader.state
        let own = try fixture.demoCourt()
        let others = state.designations { $0.designee.expert != nil }.filter { state.court(of: $0) != own }
        for id in others {
            let lot = try #require(state.lot(id.lot))
            let expert = try #require(state[id]?.designee.expert)
            let name = try #require(try fixture.office.record.reader.identities(of: [expert])[expert]?.name)
            for text in [lot.id.description, lot.caseNumber.map { String($0.number) }, name].compactMap(\.self) {
                #expect(!(try await find(text, session, in: fixture)).contains("/\(lot.id)\""), "\(text)")
            }
        }
    }

    @Test func theQueueIsOldAsTheLastEntryOfEachDesignation() async throws {
        let fixture = try await PortalFixture()
        let reader = fixture.office.record.reader
        let items = try fixture.office.privateReader.queue(at: fixture.clock.now)
        let designations = try items.compactMap { item in
            try (try? DesignationID(item.subject)).map { (item, try reader.history(of: $0).last?.entry.time) }
        }
        #expect(Set(designations.map(\.0.task)).count > 2)
        for (item, last) in designations { #expect(item.since == last, "\(item.subject)") }
    }

    @Test func theQueueNamesFileAndPerson() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let reader = fixture.office.record.reader
        let items = try fixture.office.privateReader.queue(at: fixture.clock.now, court: try fixture.demoCourt())
        let (item, lot) = try #require(
            items.compactMap { item in
                item.lot.flatMap { reader.state.lot($0) }.map { (item, $0) }
            }.first { $0.1.caseNumber != nil && $0.0.designee?.expert != nil })
        let expert = try #require(item.designee?.expert)
        let name = try #require(try reader.identities(of: [expert])[expert]?.name)
        let number = try #require(lot.caseNumber)
        let text = await fixture.get("/despacho?tarea=todo", as: session).text
        #expect(text.contains("\(number.number)/\(number.year)"), "\(item.subject)")
        #expect(text.contains(name), "\(item.subject)")
    }
}
