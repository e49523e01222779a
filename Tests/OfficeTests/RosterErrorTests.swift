import Consistency
import Draw
import Foundation
import PublicRecord
import Store
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

/// Mistaken names and admissions by error, from the proposal to what is published.
@Suite("Errors of the roster")
struct RosterErrorTests {
    private static let second = DesignationStages.expert(2)

    private func approve(_ change: RosterChange, _ fixture: OfficeFixture) async throws {
        let proposal = try await fixture.office.propose(change, as: OfficeFixture.registry)
        _ = try await fixture.office.approve(proposal: proposal.id, as: OfficeFixture.council)
    }

    private func corrected(
        _ name: String, _ licences: [String], of expert: ExpertID = second, in fixture: OfficeFixture
    ) async throws -> RosterChange {
        var document = try #require(await fixture.office.reader.identities(of: [expert])[expert])
        (document.name, document.licences) = (name, licences)
        return RosterChange(
            .identity(document), of: expert, cause: "identidad-equivocada", instrument: "Oficio ficticio 7/2026")
    }

    private func published(_ path: String, in folder: DataFolder) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder.published)/\(path)").map(Array.init)
    }

    /// The document, the search and the proofs have the right name; the former one is published nowhere, and a proof
    /// that somebody kept still verifies.
    @Test func aCorrectedNameIsPublishedInPlaceOfTheFormer() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let office = fixture.office
        var petition = OfficeFixture.petition
        petition.seats = 3
        let receipt = try await office.openDraw(petition)
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        let path = PublishedFile.proof(receipt.opened.draw)
        let kept = try #require(published(path, in: fixture.folder))

        try await approve(corrected("Benita Ruiz", ["2", "1234567"], in: fixture), fixture)
        let reader = await office.reader
        let document = try #require(try reader.identities(of: [Self.second])[Self.second])
        #expect(document.name == "Benita Ruiz" && document.licences == ["2", "1234567"])
        #expect(try reader.experts(named: "benita") == [Self.second] && reader.experts(named: "benito").isEmpty)
        #expect(try reader.experts(named: "01234567") == [Self.second])
        #expect(published(PublishedFile.identity(Self.second), in: fixture.folder) == document.bytes)
        for file in try FileManager.default.subpathsOfDirectory(atPath: fixture.published) {
            let content = FileManager.default.contents(atPath: "\(fixture.published)/\(file)") ?? Data()
            #expect(content.range(of: Data("Benito".utf8)) == nil, "\(file)")
        }
        let trust = TrustPolicy(log: await office.log)
        for (proof, name) in [
            (kept, "Benito Ruiz"), (try #require(published(path, in: fixture.folder)), "Benita Ruiz"),
        ] {
            let verification = ProofVerification(of: proof, trust: trust)
            #expect(verification.outcome == .success)
            #expect(verification.people.first { $0.expert == Self.second }?.identity?.name == name)
        }
        let audit = try await fixture.audit()
        #expect(audit.outcome == .success && audit.identitiesAbsent == 0)
        #expect(audit.state.statistics.identitiesCorrected == 1)
        try await expectConsistent(fixture)
    }

    /// A process was killed after the checkpoint and before the new document: the next process publishes it.
    @Test func aCorrectionThatWasCutShortIsFinished() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        try await approve(corrected("Benita Ruiz", [], in: fixture), fixture)
        let bytes = try #require(published(PublishedFile.identity(Self.second), in: fixture.folder))
        try FileManager.default.removeItem(atPath: "\(fixture.published)/\(PublishedFile.identity(Self.second))")
        let copy = DataFolder(fixture.temporary.newPath())
        try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: copy.path)
        let next = try Office(copy, ports: fixture.clock.ports())
        #expect(published(PublishedFile.identity(Self.second), in: copy) == bytes)
        #expect(try await next.check().faults.isEmpty)
    }

    @Test func aCorrectionThatSaysTheSameIsRefused() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let change = try await corrected("Benito  Ruiz ", ["2"], in: fixture)
        await #expect(throws: Refusal(.identityUnchanged, ["expert": Self.second.description])) {
            try await fixture.office.propose(change, as: OfficeFixture.registry)
        }
    }

    /// The same person can be admitted anew, under another number; nothing looks like a sanction.
    @Test func anAdmissionByErrorIsAnnulledAndTheListIsReadAgain() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let annulment = RosterChange(
            .annulment, of: Self.second, cause: "lista-mal-leida", instrument: "Acuerdo ficticio 8/2026")
        try await approve(annulment, fixture)
        let state = await fixture.office.reader.state
        let expert = try #require(state.roster[Self.second])
        #expect(try expert.standing(at: fixture.clock.now) == .annulled && expert.sanctions.isEmpty)
        let again = RosterImportTests.header + "Benito Ruiz,Contabilidad,,,,Guadalajara,2\n"
        let imported = try await fixture.office.importRoster(Array(again.utf8))
        #expect(imported.experts.map(\.number) == [4])
        let receipt = try await fixture.office.openDraw(OfficeFixture.petition)
        #expect(receipt.pool.lines.map(\.expert.number) == [1, 3, 4])
        #expect(try await fixture.audit().outcome == .success)
        try await expectConsistent(fixture)
    }

    @Test func aDesignationUnderWayHindersTheAnnulment() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let receipt = try await fixture.office.openDraw(OfficeFixture.petition)
        let annulment = RosterChange(.annulment, of: Self.second, cause: "lista-mal-leida", instrument: "Acuerdo")
        await #expect(throws: Violation(.underWay, receipt.opened.draw)) {
            try await fixture.office.propose(annulment, as: OfficeFixture.registry)
        }
    }

    private func expectConsistent(_ fixture: OfficeFixture) async throws {
        let reader = await fixture.office.reader
        #expect(try Consistency.faults(of: reader, in: fixture.folder, published: true) == [])
    }
}
