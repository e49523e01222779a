import CouncilLists
import Draw
import Foundation
import PublicRecord
import Spreadsheets
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite struct RosterImportTests {
    static let header = "NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA\n"

    private func list(_ rows: String) -> [UInt8] { Array((Self.header + rows).utf8) }

    private func trial(
        _ fixture: OfficeFixture, _ rows: String, period: String? = nil, isAddition: Bool = false
    ) async throws -> ListTrial {
        var choices = ListChoices(period: period)
        choices.isAddition = isAddition
        return try await fixture.office.privateReader.trial(of: list(rows), choices)
    }

    @Test func theSampleRosterHasNoDoubt() async throws {
        let fixture = try await OfficeFixture()
        let trial = try await fixture.office.privateReader.trial(of: Repository.sampleRoster(), ListChoices())
        #expect(trial.doubts.isEmpty)
        #expect(trial.plan.new.count == 370)
        #expect(trial.reading.rowCount == trial.reading.people.flatMap(\.rows).count + trial.reading.named.count)
    }

    @Test func aTrialEntersNothing() async throws {
        let fixture = try await OfficeFixture()
        let size = await fixture.office.reader.size
        _ = try await trial(fixture, "Ana Paz Ríos,Contabilidad,,,ana@ejemplo.invalid,Guadalajara,1\n")
        #expect(await fixture.office.reader.size == size)
        #expect(try await fixture.office.reader.store.sealedNames(.list).isEmpty)
    }

    /// All of a list is entered, or nothing of it.
    @Test func aListInDoubtIsRefusedWhole() async throws {
        let fixture = try await OfficeFixture()
        let rows = "Ana Paz Ríos,Contabilidad,,,,Guadalajara,1\nEva Luz Soto,Alquimia,,,,Guadalajara,2\n"
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(list(rows)) }
        #expect(error?.reason == .listInDoubt)
        #expect(await fixture.office.reader.state.roster.experts.isEmpty)
        #expect(try await fixture.office.reader.store.identities().isEmpty)
    }

    @Test(arguments: ["NOMBRE,CORREO\nAna,x@y.invalid\n", "NOMBRE\0", header + "\"Ana,Contabilidad\n", ""])
    func aFileThatIsNoListIsRefused(text: String) async throws {
        let fixture = try await OfficeFixture()
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(Array(text.utf8)) }
        #expect(error?.reason == .badList)
        #expect(error?.phrase.isEmpty == false)
    }

    @Test func theSameListAgainChangesNothing() async throws {
        let fixture = try await OfficeFixture()
        let roster = try Repository.sampleRoster()
        _ = try await fixture.office.importRoster(roster)
        let trial = try await fixture.office.privateReader.trial(of: roster, ListChoices())
        #expect(trial.plan.present.count == 370 && trial.groups.isEmpty && trial.doubts.isEmpty)
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(roster) }
        #expect(error?.reason == .listChangesNothing)
    }

    /// A list must not be entered with another effect than the one on the screen.
    @Test func anEffectThatIsNotTheShownOneIsRefused() async throws {
        let fixture = try await OfficeFixture()
        let shown = try await trial(fixture, "Ana Paz Ríos,Contabilidad,,,,Guadalajara,1\n")
        _ = try await fixture.office.importRoster(list("Eva Luz Soto,Contabilidad,,,,Guadalajara,2\n"))
        let other = try await trial(fixture, "Ana Paz Ríos,Contabilidad,,,,Guadalajara; Sayula,1\n")
        let error = await #expect(throws: Refusal.self) {
            try await fixture.office.importRoster(other, shown: shown.mark)
        }
        #expect(error?.reason == .changedSinceShown)
        _ = try await fixture.office.importRoster(other, shown: other.mark)
    }

    @Test func contactDataIsSealedAndNotPublished() async throws {
        let fixture = try await OfficeFixture()
        _ = try await fixture.office.importRoster(
            list("Ana Paz Ríos,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,1\n"))
        let opened = try #require(try await fixture.office.open(SealedName(.contact, try ExpertID("P-000001"))))
        #expect(String(decoding: opened, as: UTF8.self).contains("ana@ejemplo.invalid"))
        for path in try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path) {
            let contents = FileManager.default.contents(atPath: fixture.folder.path + "/" + path) ?? Data()
            #expect(contents.range(of: Data("ana@ejemplo".utf8)) == nil, "\(path)")
        }
    }

    // MARK: The year after

    private static let firstYear = """
        Ana Paz Ríos,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,11
        Eva Luz Soto,Psicología,33 5550 0002,,eva@ejemplo.invalid,Guadalajara,25203
        Leo Cruz Mora,Contabilidad,33 5550 0003,,leo@ejemplo.invalid,Guadalajara,77

        """
    private static let secondYear = """
        Ana Paz Ríos,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,11
        Eva Luz Soto,Psicología,33 5550 0099,,eva@ejemplo.invalid,Guadalajara; Sayula,25203
        Rita Mora Cruz,Contabilidad,33 5550 0004,,rita@ejemplo.invalid,Guadalajara,88

        """

    private static let registry = Actor(name: "rosa", role: .registry)
    private static let council = Actor(name: "carlos", role: .council)

    @Test func eachGroupIsProposedAndApprovedAsOneAct() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        _ = try await office.importRoster(list(Self.firstYear))
        let trial = try await trial(fixture, Self.secondYear, period: "2027-2028")
        #expect(trial.groups.map(\.kind) == [.renewed, .new, .changed, .notRenewed])
        #expect(trial.plan.notRenewed.map(\.id.description) == ["P-000003"])
        let ids = try await office.propose(
            trial, Set(ListGroup.Kind.allCases), instrument: "Acuerdo 7/2027", as: Self.registry)
        #expect(ids.count == 4)
        let size = await office.reader.size
        for proposal in try await office.privateReader.listProposals() {
            await #expect(throws: Refusal.self) {
                try await office.approve(listProposal: proposal.id, as: Actor(name: "otra", role: .registry))
            }
            _ = try await office.approve(listProposal: proposal.id, as: Self.council)
        }
        // Two renewals, an admission, a change of places.
        #expect(await office.reader.size == size + 4)
        #expect(try await office.privateReader.listProposals().isEmpty)
        let roster = await office.reader.state.roster
        #expect(
            roster.experts.map { $0.periods.map(\.period) } == [
                ["2026-2027", "2027-2028"], ["2026-2027", "2027-2028"], ["2026-2027"], ["2027-2028"],
            ])
        let contact = try #require(try await office.open(SealedName(.contact, try ExpertID("P-000002"))))
        #expect(String(decoding: contact, as: UTF8.self).contains("33 5550 0099"))
        let again = try await self.trial(fixture, Self.secondYear, period: "2027-2028")
        #expect(again.groups.isEmpty && again.doubts.isEmpty)
        #expect(try await fixture.audit().findings.isEmpty)
    }

    @Test func aPersonAdmittedInAnotherWayIsNotAdmittedTwice() async throws {
        let fixture = try await OfficeFixture()
        let row = "Ana Paz Ríos,Contabilidad,,,ana@ejemplo.invalid,Guadalajara,11\n"
        let ids = try await fixture.office.propose(
            try await trial(fixture, row), [.new], instrument: "Acuerdo 7/2026", as: Self.registry)
        _ = try await fixture.office.importRoster(list(row))
        let error = await #expect(throws: Refusal.self) {
            try await fixture.office.approve(listProposal: try #require(ids.first), as: Self.council)
        }
        #expect(error?.reason == .admittedSince)
        try await fixture.office.discard(listProposal: try #require(ids.first), as: Self.registry)
        #expect(try await fixture.office.privateReader.listProposals().isEmpty)
    }

    @Test func additionsKeepWhatIsThere() async throws {
        let fixture = try await OfficeFixture()
        _ = try await fixture.office.importRoster(list(Self.firstYear))
        let trial = try await trial(
            fixture, "Ana Paz Ríos,Psicología,,,,Sayula,11\nRita Mora Cruz,Contabilidad,,,,Sayula,88\n",
            isAddition: true)
        #expect(trial.groups.map(\.kind) == [.new, .changed] && trial.plan.missing.isEmpty)
        _ = try await fixture.office.importRoster(trial)
        let state = await fixture.office.reader.state
        let time = try #require(state.time)
        #expect(state.roster.experts[0].practice(at: time).map(\.specialty) == ["contabilidad", "psicologia"])
        #expect(state.roster.experts.count == 4)
    }

    /// A cédula that the list adds to somebody on the roster is published with the others, as a correction of the
    /// identity document in the same act.
    @Test func anAddedCedulaIsEntered() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        _ = try await office.importRoster(list(Self.firstYear))
        let trial = try await trial(
            fixture, "Ana Paz Ríos,Psicología,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,11; 25204\n",
            isAddition: true)
        #expect(trial.groups.map(\.kind) == [.changed] && trial.groups[0].addsLicences)
        let id = try #require(
            try await office.propose(trial, [.changed], instrument: "Acuerdo 8/2026", as: Self.registry).first)
        let size = await office.reader.size
        #expect(try await office.approve(listProposal: id, as: Self.council).changed == 1)
        // The other places, and the corrected document.
        #expect(await office.reader.size == size + 2)
        let expert = try ExpertID("P-000001")
        let document = try #require(try await office.reader.identity(of: expert))
        #expect(document.licences == ["11", "25204"] && document.name == "Ana Paz Ríos")
        #expect(await office.reader.state.statistics.identitiesCorrected == 1)
        #expect(try await self.trial(fixture, Self.firstYear).groups.map(\.kind) == [.changed])
        let audit = try await fixture.audit()
        #expect(audit.outcome == .success && audit.identitiesAbsent == 0)
    }

    @Test func anErasedIdentityGetsNoCedula() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        _ = try await office.importRoster(list(Self.firstYear))
        let trial = try await trial(fixture, "Ana Paz Ríos,Contabilidad,,,,Guadalajara,11; 25204\n", isAddition: true)
        let id = try #require(
            try await office.propose(trial, [.changed], instrument: "Acuerdo 8/2026", as: Self.registry).first)
        let change = RosterChange(
            .standing(.removed), of: try ExpertID("P-000001"), cause: "solicitud-propia", instrument: "Oficio 1/2026")
        let removal = try await office.propose(change, as: Self.registry)
        _ = try await office.approve(proposal: removal.id, as: Self.council)
        try await office.erase(.expert(try ExpertID("P-000001")), force: true, as: .administratorAtTheMachine)
        let error = await #expect(throws: Refusal.self) { try await office.approve(listProposal: id, as: Self.council) }
        #expect(error?.reason == .identityErased)
    }

    // MARK: Lists in preparation

    /// The pages of a list share its trial until something that it follows from changes.
    @Test func aTrialIsKeptUntilItsReasonsChange() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        _ = try await office.importRoster(list(Self.firstYear))
        let rows = "Ana Paz Ríos,Contabilidad,,,otra@ejemplo.invalid,Guadalajara,11\n"
        let id = try await office.bring(list(rows), named: "Lista", ListChoices(), as: Self.registry)
        // The reader of a portal keeps the trials of its process.
        let (kept, keys) = (KeptTrials(), PrivateKeys(fixture.folder.keyFolder))
        func reader() async -> PrivateReader {
            PrivateReader(await office.reader, keys: keys, now: fixture.ports.now, trials: kept)
        }
        let first = try await reader().trial(ofList: id)
        #expect(first.trial.groups.map(\.kind) == [.changed, .missing])
        #expect(try await reader().trial(ofList: id).trial.digest == first.trial.digest)
        // An answer, and a contact that changed without an entry, are seen at once.
        try await office.choose(of: id, as: Self.registry) { $0.isAddition = true }
        #expect(try await reader().trial(ofList: id).trial.groups.map(\.kind) == [.changed])
        _ = try await office.importRoster(try await reader().trial(ofList: id).trial)
        #expect(try await reader().trial(ofList: id).trial.groups.isEmpty)
        await #expect(throws: Refusal.self) { _ = try await reader().trial(ofList: "23456789") }
    }

    @Test func aMissingNameIsTyped() async throws {
        let fixture = try await OfficeFixture()
        let reader = await fixture.office.privateReader
        let doubt = try #require(try await trial(fixture, ",Contabilidad,,,,Guadalajara,11\n").doubts.first)
        #expect(doubt.kind == .missing && doubt.catalogue == nil)
        #expect(doubt.answer(written: "Ana Paz Ríos", reader.record.state.catalogues) == .use("Ana Paz Ríos"))
    }

    @Test func aListIsKeptWithItsAnswersUntilItIsDiscarded() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        let rows = "Ana Paz Ríos,Contabilidad,,,,Tepatitlán de Morelos,11\n"
        let id = try await office.bring(list(rows), named: "Lista 😀 2026", ListChoices(), as: Self.registry)
        let (kept, file) = try await office.privateReader.list(id)
        #expect(kept.fileName == "Lista _ 2026" && file == list(rows))
        let doubt = try #require(try await office.privateReader.trial(of: file, kept.choices).doubts.first)
        try await office.choose(of: id, as: Self.registry) { $0.decisions[doubt.key] = .use("tepatitlan") }
        let decided = try await office.privateReader.list(id).list
        #expect(try await office.privateReader.trial(of: file, decided.choices).doubts.isEmpty)
        await #expect(throws: Refusal.self) { try await office.discard(list: id, as: Self.council) }
        try await office.discard(list: id, as: Self.registry)
        #expect(try await office.reader.store.sealedNames(.list).isEmpty)
    }

    @Test func answersComeBackInASheet() async throws {
        let fixture = try await OfficeFixture()
        let rows = "Ana Paz Ríos,Contabilidad,,,rosa@,Tepatitlán de Morelos,11\n"
        let reader = await fixture.office.privateReader
        let trial = try await trial(fixture, rows)
        #expect(trial.doubts.map(\.kind) == [.districts, .email])
        let sheet = try Workbook.read(try DoubtSheet.xlsx(trial.doubts, reader.record.state.catalogues))
        var table = sheet.rows.map { row in (0..<6).map { $0 < row.cells.count ? row.cells[$0].text : "" } }
        table[1][5] = "Tepatitlán"
        table[2][5] = "Dejar vacío"
        let answers = try DoubtSheet.answers(in: SpreadsheetWriter.csv(table, byteOrderMark: true))
        let choices = try reader.answered(ListChoices(), answers, of: list(rows))
        #expect(try reader.trial(of: list(rows), choices).doubts.isEmpty)
        table[1][5] = "Atlántida"
        let error = #expect(throws: Refusal.self) {
            try reader.answered(
                ListChoices(), try DoubtSheet.answers(in: SpreadsheetWriter.csv(table, byteOrderMark: false)),
                of: list(rows))
        }
        #expect(error?.reason == .badDecision)
    }

    @Test func listsInPreparationAreBounded() async throws {
        let fixture = try await OfficeFixture()
        for _ in 0..<BroughtList.most {
            _ = try await fixture.office.bring([65], named: "x", ListChoices(), as: Self.registry)
        }
        let error = await #expect(throws: Refusal.self) {
            try await fixture.office.bring([65], named: "x", ListChoices(), as: Self.registry)
        }
        #expect(error?.reason == .listsFull)
    }
}
