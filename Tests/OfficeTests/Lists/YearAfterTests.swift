import CouncilLists
import Draw
import PublicRecord
import Support
import Testing
import WireFormat

@testable import Office

/// The year after: 370 people are on the roster, and 340 of them stand on the next list.
@Suite("The year after")
struct YearAfterTests {
    private static let registry = Actor(name: "rosa", role: .registry)
    private static let council = Actor(name: "carlos", role: .council)

    /// The rows of the sample roster, each with its person: the e-mail address tells them apart.
    private static func sampleRows() throws -> [(person: String, cells: [String])] {
        String(decoding: try Repository.sampleRoster(), as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return (cells[4], cells)
        }
    }

    /// Next year's list: 30 persons of the sample roster are not on it, every seventeenth has another telephone, another
    /// place or another cédula, and 25 persons are new.
    private static func nextYear() throws -> (list: [UInt8], gone: Set<String>, changed: Int) {
        let rows = try sampleRows()
        var numbers: [String: Int] = [:]
        for row in rows where numbers[row.person] == nil { numbers[row.person] = numbers.count }
        let gone = Set(numbers.filter { $0.value % 12 == 5 && $0.value / 12 < 30 }.keys)
        let changed = numbers.filter { $0.value % 17 == 3 && !gone.contains($0.key) }
        var text = RosterImportTests.header
        for (person, cells) in rows where !gone.contains(person) {
            var cells = cells
            if let number = changed[person] {
                switch number % 3 {
                case 0: cells[2] = "33 5559 \(1_000 + number)"
                case 1: cells[5] = cells[5].contains("Sayula") ? "Guadalajara" : cells[5] + "; Sayula"
                default: cells[6] += (cells[6].isEmpty ? "" : " / ") + String(90_000_000 + number * 1_301)
                }
            }
            text += cells.joined(separator: ",") + "\n"
        }
        for (number, surname) in surnames.enumerated() {
            text +=
                "Ficticia \(surname) Ejemplar,Psicología,33 5558 \(1_000 + number),,nueva.\(number)@ejemplo.invalid,"
                + "Guadalajara,\(95_000_000 + number * 1_301)\n"
        }
        return (Array(text.utf8), gone, changed.count)
    }

    private static let surnames = [
        "Abedul", "Bosque", "Colina", "Duna", "Esparto", "Fresno", "Girasol", "Helecho", "Islote", "Jacaranda",
        "Kiosco", "Laguna", "Manglar", "Nopal", "Otate", "Pirul", "Quelite", "Roble", "Sabino", "Tepozán", "Urdimbre",
        "Volcán", "Yunque", "Zacate", "Alcatraz",
    ]

    @Test func isDoneInFourDecisions() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let office = fixture.office
        fixture.clock.set(utc("2027-04-12T16:00:00Z").seconds)
        let (list, gone, changed) = try Self.nextYear()
        #expect(gone.count == 30 && changed == 21)

        // The registry brings the list, and proposes its whole effect.
        let id = try await office.bring(
            list, named: "Lista 2027-2028", ListChoices(period: "2027-2028"), as: Self.registry)
        let trial = try await office.privateReader.trial(ofList: id).trial
        #expect(trial.doubts.isEmpty, "\(trial.doubts.map(\.question))")
        #expect(trial.groups.map(\.kind) == [.renewed, .new, .changed, .notRenewed])
        #expect(trial.groups.map(\.items.count) == [340, 25, changed, 30])
        let proposed = try await office.propose(
            trial, Set(ListGroup.Kind.allCases), instrument: "Acuerdo ficticio 7/2027", as: Self.registry)
        #expect(proposed.count == 4)

        // The council decides four times.
        let size = await office.reader.size
        var done = Office.Imported()
        for proposal in try await office.privateReader.listProposals() {
            let imported = try await office.approve(listProposal: proposal.id, as: Self.council)
            done.add(imported)
        }
        #expect(done.experts.count == 25 && done.renewed == 340 && done.notRenewed == 30 && done.removed == 0)
        // Seven changes are of places and six of cédulas; eight telephones are in no entry.
        #expect(await office.reader.size == size + 340 + 25 + 13)
        let decisions = try await office.privateReader.activity(actor: Self.council.name, as: Self.council)
            .filter { $0.activity.action == Action.approveChange.rawValue }
        #expect(decisions.count == 4)
        #expect(decisions.contains { $0.activity.detail == "not-renewed: Acuerdo ficticio 7/2027" })

        // Nothing of the list is left to be decided.
        let again = try await office.privateReader.trial(ofList: id).trial
        #expect(again.groups.isEmpty && again.doubts.isEmpty && again.plan.settled.count == 30)
        #expect(again.plan.present.count == 365)
        let audit = try await fixture.audit()
        #expect(audit.outcome == .success && audit.findings.isEmpty && audit.identitiesAbsent == 0)
        #expect(audit.state.roster.experts.count == 395)
        #expect(try await office.check().faults.isEmpty)
    }

    /// Once the new period has begun, an expert who was not renewed is out of the pools, because the registration ended.
    @Test func whoIsNotRenewedIsOutOfThePools() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let office = fixture.office
        fixture.clock.set(utc("2027-04-12T16:00:00Z").seconds)
        let rows = ["Ana Paz,Contabilidad,,,,Guadalajara,1\n", "Benito Ruiz,Contabilidad,,,,Guadalajara,2\n"]
        let list = Array((RosterImportTests.header + rows.joined()).utf8)
        let trial = try await office.privateReader.trial(of: list, ListChoices(period: "2027-2028"))
        // The groups are decided in any order.
        for kind in [ListGroup.Kind.notRenewed, .renewed] {
            let id = try #require(
                try await office.propose(trial, [kind], instrument: "Acuerdo ficticio 7/2027", as: Self.registry).first)
            _ = try await office.approve(listProposal: id, as: Self.council)
        }
        let third = try ExpertID("P-000003")
        let note = try #require(try await office.privateReader.notRenewed(third, for: "2027-2028"))
        #expect(note.instrument == "Acuerdo ficticio 7/2027")
        fixture.clock.set(utc("2027-05-03T16:00:00Z").seconds)
        let receipt = try await office.openDraw(OfficeFixture.petition)
        #expect(receipt.pool.lines.first { $0.expert == third }?.place == .excluded(cause: "vigencia"))
        #expect(receipt.pool.lines.count == 3 && receipt.pool.holders.count == 2)
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        #expect(try await fixture.audit().outcome == .success)
    }

    /// An expert who is renewed after all is not left out any more.
    @Test func aLaterRenewalEndsTheDecision() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let office = fixture.office
        let choices = ListChoices(period: "2027-2028")
        let short = Array((RosterImportTests.header + "Ana Paz,Contabilidad,,,,Guadalajara,1\n").utf8)
        let imported = try await office.importRoster(try await office.privateReader.trial(of: short, choices))
        #expect(imported.renewed == 1 && imported.notRenewed == 2)
        let trial = try await office.privateReader.trial(of: OfficeFixture.threeExperts, choices)
        #expect(trial.groups.map(\.kind) == [.renewed] && trial.plan.settled.isEmpty)
        _ = try await office.importRoster(trial)
        let second = try ExpertID("P-000002")
        #expect(try await office.privateReader.notRenewed(second, for: "2027-2028") == nil)
    }

    // MARK: In the middle of a period

    /// A list of the running period names who left it. Nobody is removed unless that is proposed, with a cause.
    @Test func whoLeavesInMidYearIsRemovedByAnActOfItsOwn() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let office = fixture.office
        let list = Array((RosterImportTests.header + "Ana Paz,Contabilidad,,,,Guadalajara,1\n").utf8)
        let trial = try await office.privateReader.trial(of: list, ListChoices())
        #expect(trial.groups.map(\.kind) == [.missing])
        // At the machine nothing happens without a cause.
        let nothing = await #expect(throws: Refusal.self) { try await office.importRoster(trial, shown: trial.mark) }
        #expect(nothing?.reason == .listChangesNothing)
        let refusal = await #expect(throws: Refusal.self) {
            try await office.propose(trial, [.missing], instrument: "Acuerdo ficticio 9/2026", as: Self.registry)
        }
        #expect(refusal?.reason == .noRemovalCause)
        var causes = ListCauses()
        causes.removal = "perdida-de-requisitos"
        let id = try #require(
            try await office.propose(
                trial, [.missing], instrument: "Acuerdo ficticio 9/2026", causes: causes, as: Self.registry
            ).first)
        #expect(try await office.approve(listProposal: id, as: Self.council).removed == 2)
        let state = await office.reader.state
        let time = try fixture.clock.now
        #expect(state.roster.experts.map { $0.standing(at: time) } == [.active, .removed, .removed])
        #expect(try await office.privateReader.trial(of: list, ListChoices()).groups.isEmpty)
        #expect(try await fixture.audit().outcome == .success)
    }
}
