import Draw
import Office
import PublicRecord
import Sodium
import Testing
import TransparencyLog
import WireFormat

@testable import Portal

@Suite("What an expert sees")
struct OwnExpertTests {
    private func visit(_ fixture: PortalFixture, _ expert: ExpertID? = nil) throws -> Visit {
        var visit = Visit(
            method: .get, address: Address(.home, in: .es), query: Form(), privateReader: fixture.office.privateReader,
            time: try fixture.clock.now, site: PortalFixture.site)
        visit.actor = expert.map { Actor(name: $0.description, role: .expert($0)) }
        return visit
    }

    @Test func everyDrawWhosePoolHasAnExpertIsInTheExpertsHistory() async throws {
        let fixture = try await PortalFixture()
        let visit = try visit(fixture)
        var draws: [ExpertID: Set<DrawID>] = [:]
        for story in try visit.reader.draws() {
            for line in story.pool.lines { draws[line.expert, default: []].insert(story.opened.draw) }
        }
        #expect(draws.count > 100)
        for (expert, ids) in draws {
            let folios = try OwnDrawHistory(of: expert, in: visit).folios
            #expect(ids.subtracting(folios).isEmpty, "\(expert)")
            #expect(folios == folios.sorted(by: >), "\(expert)")
        }
    }

    @Test func theIndexFindsTheDesignationsThatTheFoldHas() async throws {
        let reader = try await PortalFixture().office.record.reader
        for expert in reader.state.roster.experts.map(\.id) {
            let held = reader.designations { state, id in state[id]?.designee == .expert(expert) }
            #expect(Set(try reader.designations(of: expert)) == Set(held), "\(expert)")
        }
    }

    @Test func theProofOfEachLineLeadsToTheRootThatTheRecordHas() async throws {
        let fixture = try await PortalFixture()
        for story in try fixture.office.record.reader.draws().prefix(20) {
            for line in story.pool.lines {
                let inclusion = try #require(story.pool.inclusion(of: line.expert))
                #expect(inclusion.line == line.text)
                #expect(inclusion.proof.root(leaf: inclusion.leaf, size: inclusion.size) == story.opened.pool.root)
            }
        }
    }

    @Test(arguments: 1...70) func aTreeAtHandProvesEachOfItsLeaves(size: Int) {
        let leaves = (0..<size).map { MerkleTree.leafHash(Array("\($0)".utf8)) }
        let root = MerkleTree.root(of: leaves)
        for index in 0..<size {
            #expect(InclusionProof(of: index, in: leaves).root(leaf: leaves[index], size: size) == root)
        }
    }

    @Test func anExpertActsInTheOwnMattersOnly() async throws {
        let fixture = try await PortalFixture()
        let reader = fixture.office.record.reader
        let notified = reader.designations { state, id in state[id]?.stage.kind == .notified }
        let waiting = try #require(notified.first)
        guard case .expert(let expert) = reader.state[waiting]?.designee, case .drawn(let draw, _) = waiting else {
            return
        }
        let other = try #require(reader.state.roster.experts.first { $0.id != expert }).id
        let path = "/mi/designaciones/\(draw)/aceptacion"
        let foreign = try await fixture.session(of: Actor(name: other.description, role: .expert(other)))
        #expect(await fixture.get(path, as: foreign).status == 404)
        #expect(await fixture.post(path, ["confirmo": "si"], as: foreign).status == 404)
        let own = try await fixture.session(of: Actor(name: expert.description, role: .expert(expert)))
        // A confirmation is required.
        let page = try SentPage(await fixture.get(path, as: own))
        #expect(await fixture.post(path, page.hidden, as: own).status == 422)
        #expect(await fixture.post(path, ["confirmo": "si"], as: own).status == 422)
        #expect(fixture.office.record.reader.state[waiting]?.stage.kind == .notified)
        #expect(await fixture.post(path, page.with(["confirmo": "si"]), as: own).status == 303)
        #expect(fixture.office.record.reader.state[waiting]?.stage.kind == .accepted)
    }

    @Test func whatIsPrivateIsOnTheOwnPageAndOnNoOther() async throws {
        let fixture = try await PortalFixture()
        let admitted = fixture.office.record.reader.state.applications.all.compactMap { application -> ExpertID? in
            if case .admitted(let id) = application.stage { id } else { nil }
        }
        let expert = try #require(admitted.first)
        let session = try await fixture.session(of: Actor(name: expert.description, role: .expert(expert)))
        let record = await fixture.get("/mi/ficha", as: session).text
        #expect(record.contains("Calle Inexistente"))
        let page = await fixture.get("/padron/\(expert)").text
        #expect(!page.contains("Calle Inexistente"))
    }

    @Test func unavailabilityIsDeclaredFromADayOnAndEnded() async throws {
        let fixture = try await PortalFixture()
        let expert = try #require(
            fixture.office.record.reader.state.roster.experts.first {
                $0.canServe(at: (try? fixture.clock.now) ?? .last)
            }
        ).id
        let session = try await fixture.session(of: Actor(name: expert.description, role: .expert(expert)))
        let page = try SentPage(await fixture.get("/mi/disponibilidad", as: session))
        let form = page.with(["causa": "licencia", "desde": "2026-05-10", "confirmo": "si"])
        let past = form.merging(["desde": "2026-05-03"]) { $1 }
        #expect(await fixture.post("/mi/disponibilidad", past, as: session).status == 422)
        let worse = form.merging(["causa": "fallecimiento"]) { $1 }
        #expect(await fixture.post("/mi/disponibilidad", worse, as: session).status == 422)
        #expect(await fixture.post("/mi/disponibilidad", form, as: session).status == 303)
        let known = try #require(fixture.office.record.reader.state.roster[expert])
        // Local midnight in Jalisco is six hours after that of UTC.
        #expect(known.standing(at: try Timestamp("2026-05-10T05:59:59Z")) == .active)
        #expect(known.standing(at: try Timestamp("2026-05-10T06:00:00Z")) == .unavailable)
    }
}
