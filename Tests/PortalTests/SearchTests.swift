import Draw
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("One box finds everything public")
struct SearchTests {
    private func page(_ typed: String, _ fixture: PortalFixture) throws -> SearchPage {
        let visit = try fixture.visit("/buscar?" + Percent.form([("q", typed)]))
        return try SearchPage(visit, visit.reader.lots(numbered: typed, at: visit.time))
    }

    /// A published lot that is the only one of its number, in any court and of any kind of file.
    private func published(_ fixture: PortalFixture) throws -> (lot: LotID, number: CaseNumber) {
        let lots = fixture.state.lots
        let found = lots.lazy.compactMap { lot -> (LotID, CaseNumber)? in
            guard let number = lot.caseNumber else { return nil }
            let alike = lots.filter { $0.caseNumber?.number == number.number && $0.caseNumber?.year == number.year }
            return alike.count == 1 ? (lot.id, number) : nil
        }
        return try #require(found.first)
    }

    /// As a newspaper writes it, and as the office accepts it.
    @Test func aPublishedFileNumberLeadsToItsDraw() async throws {
        let fixture = try await PortalFixture()
        let (lot, number) = try published(fixture)
        let name = fixture.state.catalogues.name(of: number.docket, in: .dockets)
        for typed in [
            "\(number.number)/\(number.year)", " 0\(number.number) / \(number.year)",
            "\(number.number)/\(number.year % 100)",
            "\(number.number) de \(number.year)", "\(name) \(number.number)/\(number.year)", number.description,
        ] {
            let answer = await fixture.get("/buscar?" + Percent.form([("q", typed)]))
            #expect(answer.status == 303 && answer["Location"] == Link(lot: lot).href, "\(typed)")
        }
    }

    /// The index has what a walk over all lots has, for every number of the year.
    @Test func theIndexIsTheWalk() async throws {
        let fixture = try await PortalFixture()
        let lots = fixture.state.lots
        for number in Set(lots.compactMap(\.caseNumber)) {
            let walked = lots.filter {
                $0.caseNumber?.docket == number.docket && $0.caseNumber?.number == number.number
                    && $0.caseNumber?.year == number.year
            }
            #expect(Set(fixture.state.lots(numbered: number).map(\.id)).isSuperset(of: walked.map(\.id)), "\(number)")
            for lot in walked {
                let own = fixture.state.lots(of: lot.court, numbered: number)
                #expect(own.map(\.id) == walked.filter { $0.court == lot.court }.map(\.id), "\(number)")
            }
        }
    }

    @Test func namesAreFoundWithoutAccentsAndInGroups() async throws {
        let fixture = try await PortalFixture()
        let court = try #require(fixture.state.catalogues.rows(of: .courts).first)
        let groups = try page(court.name.folded, fixture).groups
        #expect(groups.first { $0.id == "grupo-juzgado" }?.items.contains { $0.text == court.name } == true)
        let specialty = try #require(fixture.state.catalogues.rows(of: .specialties).first { $0.name.count > 6 })
        let some = try page(String(specialty.name.folded.prefix(6)), fixture).groups
        #expect(some.first { $0.id == "grupo-especialidad" }?.items.contains { $0.text == specialty.name } == true)
        let expert = try #require(fixture.state.roster.experts.first)
        let name = try #require(try fixture.office.record.reader.identity(of: expert.id)).name
        let people = try page(name.folded, fixture).groups.first { $0.id == "grupo-peritos" }
        #expect(people?.items.contains { $0.href == "/padron/\(expert.id)" } == true)
    }

    @Test func groupsAreBoundedAndLeadToTheirList() async throws {
        let fixture = try await PortalFixture()
        let page = try page("a", fixture)
        #expect(!page.groups.isEmpty && page.groups.allSatisfy { $0.items.count <= SearchPage.most })
        let people = try #require(page.groups.first { $0.id == "grupo-peritos" })
        #expect(people.items.count == SearchPage.most && people.all?.href == "/padron?q=a")
    }

    @Test(arguments: ["", "\"", "*", "a OR b", "NEAR(", "'; DROP", "^a", String(repeating: "ñ", count: 3_000)])
    func anythingCanBeTyped(typed: String) async throws {
        let fixture = try await PortalFixture()
        #expect(await fixture.get("/buscar?" + Percent.form([("q", typed)])).status == 200)
    }
}
