import Draw
import Foundation
import PublicRecord
import Store
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat
import Wording

@testable import Office

/// One matter, one lot: further lots, and corrections.
@Suite struct MatterTests {
    private static let court = Actor.atTheMachine(for: OfficeFixture.petition.court)

    private func office() async throws -> OfficeFixture {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        return fixture
    }

    /// Opens a draw and concludes it.
    private func drawn(
        _ petition: Office.Petition = OfficeFixture.petition, in fixture: OfficeFixture
    ) async throws -> DesignationID {
        let receipt = try await fixture.office.openDraw(petition)
        fixture.clock.set(receipt.due.seconds)
        let conclusion = try await fixture.office.concludeDraw(receipt.opened.draw)
        return .drawn(receipt.opened.draw, try #require(conclusion.concluded.designated.first))
    }

    private func isVerified(_ fixture: OfficeFixture) async throws -> LogAudit {
        let audit = try await fixture.audit()
        #expect(audit.outcome == .success)
        #expect(try await fixture.office.check().faults.isEmpty)
        return audit
    }

    @Test func howeverAFileIsAskedForItHasOneDraw() async throws {
        let fixture = try await office()
        let first = try await fixture.office.openDraw(OfficeFixture.petition).opened
        var others: [Office.Petition] = ["EXP 0123/26", "123 de 2026", "123/2026 BIS"].map {
            var petition = OfficeFixture.petition
            petition.caseNumber = $0
            return petition
        }
        others.append(OfficeFixture.petition)
        others[3].reserved = true
        others.append(OfficeFixture.petition)
        others[4].kind = "unico"
        for petition in others {
            let preview = try await fixture.office.privateReader.previewDraw(petition)
            #expect(preview.refusal == Violation(.secondDraw, first.draw))
            #expect(preview.earlier.map(\.lot) == [.draw(first.draw)])
            await #expect(throws: Violation(.secondDraw, first.draw)) { try await fixture.office.openDraw(petition) }
        }
        var other = OfficeFixture.petition
        other.specialty = "psicologia"
        let preview = try await fixture.office.privateReader.previewDraw(other)
        #expect(preview.refusal == nil && preview.earlier.first?.isSameMatter == false)
    }

    @Test func aReservedMatterHidesItsNumberAndKeepsItsTag() async throws {
        let fixture = try await office()
        var petition = OfficeFixture.petition
        petition.reserved = true
        let opened = try await fixture.office.openDraw(petition).opened
        #expect(opened.request.isReserved && opened.tag.proof == nil)
        let (number, tag) = try await fixture.office.privateReader.tagProof(
            of: .draw(opened.draw), as: MatterTests.court)
        #expect(number.description == "expediente 123/2026")
        let key = try #require(await fixture.office.reader.state.matterKeys.last)
        let proof = try #require(tag.proof)
        #expect(
            MatterTag.value(provedBy: proof, for: number, of: petition.court, under: key) == opened.tag.value)
        let other = Actor.atTheMachine(for: "juzgado-02-civil-guadalajara")
        await #expect(throws: Violation.self) {
            try await fixture.office.privateReader.tagProof(of: .draw(opened.draw), as: other)
        }
        #expect(
            try await fixture.office.privateReader.matters(numbered: "123/26", of: petition.court) == [
                .draw(opened.draw)
            ])
        #expect(try await fixture.office.reader.matters(numbered: "123/26", of: petition.court).isEmpty)
    }

    @Test func aDrawIsAnnulledBeforeItsRoundOnly() async throws {
        let fixture = try await office()
        let office = fixture.office
        let first = try await office.openDraw(OfficeFixture.petition)
        try await office.annulDraw(first.opened.draw, cause: "expediente-equivocado", as: MatterTests.court)
        #expect(try await office.reader.draw(first.opened.draw)?.annulment?.cause == "expediente-equivocado")
        let second = try await office.openDraw(OfficeFixture.petition)
        fixture.clock.set(second.due.seconds)
        await #expect(throws: Violation.self) {
            try await office.annulDraw(second.opened.draw, cause: "expediente-equivocado", as: MatterTests.court)
        }
        #expect(try await office.work().concluded == [second.opened.draw])
        await #expect(throws: Refusal(.drawAnnulled, ["draw": first.opened.draw.description])) {
            try await office.concludeDraw(first.opened.draw)
        }
        #expect(try await isVerified(fixture).state.statistics.annulled == 1)
    }

    @Test func anAdditionSaysWhatItIsAddedTo() async throws {
        let fixture = try await office()
        let held = try await drawn(in: fixture)
        var petition = OfficeFixture.petition
        petition.follows = .adds(Addition(to: held, cause: "convenio"))
        await #expect(throws: Violation.self) { try await fixture.office.openDraw(petition) }
        petition.follows = .adds(Addition(to: held, cause: "perito-de-otra-parte"))
        let second = try await drawn(petition, in: fixture)
        #expect(second != held)
        let audit = try await isVerified(fixture)
        #expect(audit.state.statistics.additions.map(\.lot) == [second.lot])
    }

    @Test func aMistakenNumberIsCorrectedByTwoOffices() async throws {
        let fixture = try await office()
        let office = fixture.office
        let held = try await drawn(in: fixture)
        let instrument = "Auto de prueba"
        let proposal = try await office.proposeCorrection(
            of: held.lot, case: "EXP 321/26", reserved: false, cause: "expediente-equivocado", instrument: instrument,
            as: MatterTests.court)
        #expect(try await office.privateReader.corrections() == [proposal])
        await #expect(throws: Refusal.self) {
            try await office.approveCorrection(proposal.id, as: MatterTests.court)
        }
        try await office.approveCorrection(proposal.id, as: OfficeFixture.registry)
        #expect(try await office.privateReader.corrections().isEmpty)
        let state = await office.reader.state
        #expect(state.lot(held.lot)?.caseNumber?.description == "expediente 321/2026")
        // The lot is found under both numbers.
        for number in ["123/2026", "321/2026"] {
            #expect(
                try await office.privateReader.matters(numbered: number, of: OfficeFixture.petition.court).contains(
                    held.lot))
        }
        await #expect(throws: Violation.self) { try await office.openDraw(OfficeFixture.petition) }
        // The correction to a reserved number seals the number too.
        let hidden = try await office.proposeCorrection(
            of: held.lot, case: "321/2026", reserved: true, cause: "reserva-equivocada", instrument: instrument,
            as: MatterTests.court)
        try await office.approveCorrection(hidden.id, as: OfficeFixture.registry)
        #expect(await office.reader.state.lot(held.lot)?.caseNumber == nil)
        #expect(try await office.privateReader.caseNumber(of: held.lot).description == "expediente 321/2026")
        #expect(try await isVerified(fixture).state.statistics.corrections.count == 2)
    }

    @Test func anEndLeavesNoVacancyAndDoesNotFreeTheMatter() async throws {
        let fixture = try await office()
        let office = fixture.office
        let held = try await drawn(in: fixture)
        await #expect(throws: Violation.self) { try await office.end(held, cause: "parentesco", as: MatterTests.court) }
        try await office.end(held, cause: "convenio", as: MatterTests.court)
        await #expect(throws: Violation.self) { try await office.replace(held, as: MatterTests.court) }
        await #expect(throws: Violation.self) { try await office.openDraw(OfficeFixture.petition) }
        #expect(try await isVerified(fixture).state.statistics.ended == ["convenio": 1])
    }

    @Test func aReplacementInAReservedMatterKeepsNumberAndKind() async throws {
        let fixture = try await office()
        let office = fixture.office
        var petition = OfficeFixture.petition
        petition.reserved = true
        petition.kind = "unico"
        var held = try await drawn(petition, in: fixture)
        while true {
            try await office.excuse(held, cause: "parentesco", as: MatterTests.court)
            switch try await office.replace(held, as: MatterTests.court) {
            case .called(let next): held = next
            case .opened(let receipt):
                #expect(receipt.opened.request.isReserved && receipt.opened.request.kind == "unico")
                #expect(receipt.opened.tag.value == (try await office.reader.tag(of: held.lot))?.value)
                return
            }
        }
    }

    @Test func withoutTheMatterKeyNothingButTagsStops() async throws {
        let fixture = try await office()
        let held = try await drawn(in: fixture)
        try FileManager.default.removeItem(atPath: fixture.folder.keys + "/matter.key")
        let folder = DataFolder(fixture.temporary.path + "/copy")
        try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: folder.path)
        let office = try Office(folder, ports: fixture.clock.ports(seed: "another"))
        try await office.notify(held, GivenNotice(.inPerson), as: MatterTests.court)
        var other = OfficeFixture.petition
        other.caseNumber = "8/2026"
        await #expect(throws: Refusal(.matterKeyLost)) { try await office.openDraw(other) }
        _ = try await office.renewMatterKey(
            cause: "llave-perdida", instrument: "Acuerdo de prueba", as: .administratorAtTheMachine)
        let opened = try await office.openDraw(other).opened
        let state = await office.reader.state
        #expect(state.matterKeys.count == 2)
        #expect(try opened.tag.check(opened.request.caseNumber, of: other.court, under: state.matterKeys[1]) == ())
        await #expect(throws: Refusal(.matterKeyStays)) {
            try await office.renewMatterKey(
                cause: "llave-perdida", instrument: "Acuerdo de prueba", as: .administratorAtTheMachine)
        }
    }

    @Test func whatTheRecordHasNoCharacterForIsRefusedWithItsPlace() async throws {
        let fixture = try await office()
        let held = try await drawn(in: fixture)
        let refusal = await #expect(throws: Refusal.self) {
            try await fixture.office.revoke(
                held, cause: "incumplimiento", instrument: "Auto \u{1F600}", as: MatterTests.court)
        }
        #expect(refusal?.reason == .foreignCharacter)
        #expect(refusal?.values["code"] == .text("U+1F600") && refusal?.values["text"] == .typed(.instrument))
        // Decomposed, and with other blanks: the text is normalized.
        try await fixture.office.revoke(
            held, cause: "incumplimiento", instrument: " Resolucio\u{301}n\u{A0}1 ", as: MatterTests.court)
        guard case .designationMoved(let moved) = try await fixture.office.reader.history(of: held).last?.entry.fact,
            case .revoked(_, let instrument) = moved.move
        else { return #expect(Bool(false)) }
        #expect(instrument == "Resolución 1")
    }
}
