import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import Support
import Testing
import TransparencyLog
import Verification

@testable import Office

@Suite struct LifeOfADrawTests {
    @Test func fromTheRosterToAVerifiedDesignation() async throws {
        let fixture = try await OfficeFixture(custodians: true)
        let office = fixture.office
        let imported = try await office.importRoster(try Repository.sampleRoster())
        #expect(imported.experts.count == 370)

        fixture.clock.advance(by: 60)
        let receipt = try await office.openDraw(OfficeFixture.petition)
        #expect(receipt.opened.draw.description == "S-2026-000001")
        #expect(receipt.opened.pool.eligible == receipt.pool.eligible)
        let envelope = try #require(receipt.opened.envelopes.first)
        let secret = try SealedBox.open(envelope.box, with: OfficeFixture.custodianKey)
        #expect(Commitment.digest(draw: receipt.opened.draw, secret: secret) == receipt.opened.commitment)

        let draw = receipt.opened.draw
        await #expect(throws: Refusal.self) { try await office.concludeDraw(draw) }
        fixture.clock.set(receipt.due.seconds)
        let conclusion = try await office.concludeDraw(draw)
        #expect(conclusion.concluded.secret == secret)
        #expect(conclusion.concluded.designated.count == 1)
        #expect(conclusion.concluded.alternates.count == 2)

        let log = await office.log
        let bytes = try readFile(fixture.published + "/draws/\(draw).proof.json")
        let proof = ProofVerification(of: bytes, trust: TrustPolicy(log: log))
        #expect(proof.outcome == .success)
        #expect(proof.warnings == [.noWitnesses, .notIndependent])
        #expect(proof.people.map(\.expert) == conclusion.concluded.designated + conclusion.concluded.alternates)
        #expect(proof.people.allSatisfy { $0.identity != nil })

        let audit = try await fixture.audit()
        #expect(audit.outcome == .success)
        #expect(audit.state.statistics.concluded == 1)
        #expect(audit.state.roster.experts.count == 370)
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func aSecondDrawForTheSameFileMustNameWhatItReplaces() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let office = fixture.office
        let first = try await office.openDraw(OfficeFixture.petition)

        var again = OfficeFixture.petition
        again.caseNumber = " 0123-2026 "
        let before = await office.checkpoint
        await #expect(throws: Violation(.secondDraw, "S-2026-000001")) { try await office.openDraw(again) }
        #expect(await office.checkpoint == before)

        fixture.clock.set(first.due.seconds)
        let conclusion = try await office.concludeDraw(first.opened.draw)
        let (draw, expert) = (first.opened.draw, conclusion.concluded.designated[0])
        let court = Actor.atTheMachine(for: first.opened.request.court)
        again.follows = .replaces(Replacement(.drawn(draw, expert), cause: "parentesco"))
        await #expect(throws: Violation(.replacement, "S-2026-000001/\(expert)")) { try await office.openDraw(again) }
        try await office.excuse(.drawn(draw, expert), cause: "parentesco", as: court)
        // The alternates come first.
        await #expect(throws: Violation.self) { try await office.openDraw(again) }
        var last = expert
        for alternate in conclusion.concluded.alternates {
            let called = try await office.callAlternate(for: .drawn(draw, last), as: court)
            #expect(called == .drawn(draw, alternate))
            try await office.excuse(called, cause: "amistad", as: court)
            last = alternate
        }
        again.follows = .replaces(Replacement(.drawn(draw, last), cause: "amistad"))
        let second = try await office.openDraw(again)
        #expect(second.pool[expert]?.place == .excluded(cause: "designado"))
        fixture.clock.set(second.due.seconds)
        let replaced = try await office.concludeDraw(second.opened.draw)
        #expect(!replaced.concluded.designated.contains(expert))
        await #expect(throws: Violation.self) { try await office.openDraw(again) }
        await #expect(throws: Refusal(.alreadyConcluded, ["draw": "S-2026-000001"])) {
            try await office.concludeDraw(first.opened.draw)
        }
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func aReservedFileShowsItsTagOnlyAndCannotBeDrawnForTwice() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let office = fixture.office
        var petition = OfficeFixture.petition
        petition.reserved = true
        petition.caseNumber = "77/2026"
        let receipt = try await office.openDraw(petition)
        #expect(receipt.opened.request.isReserved && receipt.opened.tag.proof == nil)
        let reader = try PrivateReader(fixture.folder)
        #expect(try reader.sealedCase(of: receipt.opened.draw) == "77/2026")
        petition.caseNumber = "0077 2026"
        await #expect(throws: Violation(.secondDraw, "S-2026-000001")) { try await office.openDraw(petition) }
        petition.reserved = false
        await #expect(throws: Violation(.secondDraw, "S-2026-000001")) { try await office.openDraw(petition) }
        for path in try FileManager.default.subpathsOfDirectory(atPath: fixture.published) {
            let contents = FileManager.default.contents(atPath: fixture.published + "/" + path) ?? Data()
            #expect(contents.range(of: Data("77/2026".utf8)) == nil)
        }
    }

    @Test func aSuspendedExpertAndAnImpededOneAreNamedInThePool() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let office = fixture.office
        let state = await office.reader.state
        let members = state.roster.members(
            specialty: "contabilidad", districts: ["guadalajara"], at: try #require(state.time)
        ).map(\.id)
        let change = RosterChange(
            .standing(.suspended), of: members[0], cause: "sancion", instrument: "Acuerdo de prueba 1/2026")
        let proposal = try await office.propose(change, as: .atTheMachine(for: DefaultOffice.roster))
        _ = try await office.approve(proposal: proposal.id, as: .atTheMachine(for: DefaultOffice.council))
        var petition = OfficeFixture.petition
        petition.impediments = [.init(expert: members[1], cause: "parentesco")]
        let receipt = try await office.openDraw(petition)
        #expect(receipt.pool[members[0]]?.place == .excluded(cause: "suspendido"))
        #expect(receipt.pool[members[1]]?.place == .excluded(cause: "parentesco"))
        #expect(receipt.pool.lines.map(\.expert) == members)
    }

    @Test func aClockBehindTheRecordIsRefused() async throws {
        let fixture = try await OfficeFixture()
        fixture.clock.advance(by: -1)
        await #expect(throws: Refusal.self) {
            try await fixture.office.importRoster(try Repository.sampleRoster())
        }
    }

    /// A custodian returns a secret that the installation lost; another custodian's key opens nothing.
    @Test func aCustodiansEnvelopeConcludesTheDraw() async throws {
        let fixture = try await OfficeFixture(custodians: true)
        let office = fixture.office
        _ = try await office.importRoster(try Repository.sampleRoster())
        let receipt = try await office.openDraw(OfficeFixture.petition)
        let draw = receipt.opened.draw
        try await office.reader.store.write([.erase(SealedName(.secret, draw))])
        fixture.clock.set(receipt.due.seconds)
        await #expect(throws: Refusal(.secretLost, ["draw": draw.description])) { try await office.concludeDraw(draw) }
        let wrong = await #expect(throws: Violation.self) {
            try await office.concludeDraw(draw, secret: [UInt8](repeating: 1, count: 32))
        }
        #expect(wrong?.rule == .commitment)
        let box = try #require(receipt.opened.envelopes.first?.box)
        let secret = try SealedBox.open(box, with: OfficeFixture.custodianKey)
        _ = try await office.concludeDraw(draw, secret: secret)
        #expect(try await office.check().faults.isEmpty)
    }
}
