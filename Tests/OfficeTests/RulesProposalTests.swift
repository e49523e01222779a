import Consistency
import Draw
import Foundation
import PublicRecord
import Support
import Testing
import WireFormat

@testable import Office

/// Reference data and closures by two people.
@Suite("Changes of the rules")
struct RulesProposalTests {
    private static let instrument = "Acuerdo ficticio 12/2026"

    private func file(_ file: ReferenceFile, _ change: (String) -> String = { $0 }) throws -> [UInt8] {
        let path = "\(Repository.registry)/\(file.name)"
        return Array(change(try String(contentsOfFile: path, encoding: .utf8)).utf8)
    }

    private func propose(
        _ file: ReferenceFile, _ content: [UInt8], _ fixture: OfficeFixture, custodians: String? = nil
    ) async throws -> RulesProposal {
        let upload = ReferenceUpload(file, content, instrument: Self.instrument, custodians: custodians)
        let data = try await fixture.office.privateReader.reference(upload)
        return try await fixture.office.propose(data, from: file, as: OfficeFixture.registry)
    }

    private func approve(_ proposal: RulesProposal, _ fixture: OfficeFixture) async throws {
        try await fixture.office.approve(rulesProposal: proposal.id, as: OfficeFixture.council)
    }

    @Test func aChangedCatalogueIsShownAndApprovedByTheOtherOffice() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        let content = try file(.specialties) {
            $0.replacingOnly("actuaria,Actuaría,", with: "actuaria,Actuaría y riesgos,") + "zoologia,Zoología,Prueba\n"
        }
        let size = await office.reader.size
        let proposal = try await propose(.specialties, content, fixture)
        #expect(await office.reader.size == size)
        let changes = try proposal.changes(await office.reader)
        #expect(changes.map(\.subject) == ["actuaria", "zoologia"])
        #expect(changes[0].before?.hasPrefix("Actuaría; ") == true)
        #expect(changes[0].after.hasPrefix("Actuaría y riesgos; "))
        #expect(changes[1].before == nil && proposal.instruments == [Self.instrument])
        // Neither the proposer's office nor a court may approve it.
        for actor in [OfficeFixture.registry, OfficeFixture.court] {
            await #expect(throws: Refusal.self) { try await office.approve(rulesProposal: proposal.id, as: actor) }
        }
        #expect(try await office.privateReader.queue(at: fixture.clock.now).map(\.task) == [.approveRules])
        try await approve(proposal, fixture)
        let state = await office.reader.state
        #expect(state.catalogues.name(of: "actuaria", in: .specialties) == "Actuaría y riesgos")
        #expect(state.catalogues.contains("zoologia", in: .specialties))
        #expect(await office.reader.size == size + 1)
        #expect(try await office.privateReader.rulesProposals().isEmpty)
        let refusal = await #expect(throws: Refusal.self) { try await propose(.specialties, content, fixture) }
        #expect(refusal?.reason == .rulesUnchanged)
        #expect(try await fixture.audit().outcome == .success)
        let reader = await office.reader
        #expect(try Consistency.faults(of: reader, in: fixture.folder, published: true) == [])
    }

    @Test func periodsCalendarsAndPoliciesNameTheirOwnActs() async throws {
        let fixture = try await OfficeFixture()
        let period = try await propose(
            .periods,
            try file(.periods) { $0 + "2036-2037,2036-05-01T06:00:00Z,2037-05-01T06:00:00Z,Acuerdo 1/2037,Prueba\n" },
            fixture)
        #expect(period.instruments == ["Acuerdo 1/2037"])
        let calendar = try await propose(
            .calendar,
            try file(.calendar) {
                $0 + "dias-habiles-2037,2037-01-01,2037-12-31,-360,2037-01-01 2037-02-05,Acuerdo 2/2037,Prueba\n"
            }, fixture)
        #expect(try calendar.changes(await fixture.office.reader).first?.after.contains("2037-02-05") == true)
        let key = String(repeating: "07", count: 32)
        let policy = try await propose(
            .policy,
            try file(.policy) {
                $0.replacingOnly("politica-ejemplo-1", with: "politica-ejemplo-2")
                    .replacingOnly("\"alternates\": 2", with: "\"alternates\": 4")
            }, fixture, custodians: "universidad=\(key)\n")
        let changes = try policy.changes(await fixture.office.reader)
        #expect(changes.contains { $0.before == "2" && $0.after == "4" })
        #expect(changes.contains { $0.after.contains("universidad (0707070707070707…)") })
        for proposal in [period, calendar, policy] { try await approve(proposal, fixture) }
        let state = await fixture.office.reader.state
        #expect(state.roster.period(named: "2036-2037") != nil && state.calendar["dias-habiles-2037"] != nil)
        #expect(state.policies.inForce?.policy == "politica-ejemplo-2")
        // The beacons stay those of the policy before.
        #expect(state.policies.inForce?.beacons == state.policies["politica-ejemplo-1"]?.beacons)
        #expect(try await fixture.audit().outcome == .success)
    }

    /// Settings that no entry carries are proposed and approved like the rest.
    @Test func settingsBesideTheRecordNeedTwoPeopleToo() async throws {
        let fixture = try await OfficeFixture()
        let proposal = try await propose(
            .retention, try file(.retention) { $0.replacing(/(?m)^draft,\d+,/, with: "draft,9,") }, fixture)
        #expect(proposal.facts.isEmpty && proposal.settings == [.retention(.draft, years: 9)])
        let change = try #require(try proposal.changes(await fixture.office.reader).first)
        #expect(change.after == "9" && change.before != nil)
        let size = await fixture.office.reader.size
        try await approve(proposal, fixture)
        #expect(await fixture.office.reader.size == size)
        #expect(try await fixture.office.reader.retention(of: .draft) == 9)
        let line = try #require(try await fixture.office.reader.store.activity(newest: 1).first?.activity)
        #expect(line.action == Action.approveRules.rawValue && line.detail == Self.instrument)
    }

    @Test func aFaultyFileIsRefusedWithItsRow() async throws {
        let fixture = try await OfficeFixture()
        let faulty: [(ReferenceFile, String, Refusal.Reason)] = [
            (.retention, "kind,years,source\ndraft,muchos,Prueba\n", .registryRow),
            (.causes, "code,name,source\nuna,Una,Prueba\n", .registryColumn),
            (.courts, "code,name\n\"una", .badTable), (.policy, "{}", .registryFile),
        ]
        for (file, content, reason) in faulty {
            let refusal = await #expect(throws: Refusal.self) { try await propose(file, Array(content.utf8), fixture) }
            #expect(refusal?.reason == reason, "\(file)")
        }
        let changed = try file(.periods) {
            $0.replacing("2027-05-01T06:00:00Z,Lista", with: "2027-06-01T06:00:00Z,Lista")
        }
        let refusal = await #expect(throws: Refusal.self) { try await propose(.periods, changed, fixture) }
        #expect(refusal?.reason == .periodChanged)
    }

    /// Days are closed by two people. The expert and the court get a notice of the new end of the limit.
    @Test func aClosureMovesLimitsOnceItIsApproved() async throws {
        let list = RosterImportTests.header + "Ana Paz,Contabilidad,,,ana@ejemplo.invalid,Guadalajara,1\n"
        let fixture = try await OfficeFixture(roster: Array(list.utf8))
        let office = fixture.office
        try await fixture.add("jefa", .administration)
        try await fixture.add("secretaria", .court("juzgado-01-civil-guadalajara"))
        let receipt = try await office.openDraw(OfficeFixture.petition)
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        let id = DesignationID.drawn(receipt.opened.draw, try ExpertID("P-000001"))
        try await office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
        let before = try #require(await office.reader.state.deadline(of: id))
        let closure = DaysClosed(
            days: [day("2026-06-02")], districts: ["guadalajara"], cause: "suspension-labores",
            instrument: "  \(Self.instrument) ")
        let proposal = try await office.propose(closure, as: OfficeFixture.registry)
        let moved = MovedLimit(subject: id.description, deadline: utc("2026-06-06T06:00:00Z"))
        #expect(try await office.privateReader.limits(movedBy: proposal) == [moved])
        #expect(await office.reader.state.deadline(of: id) == before)
        #expect(try await office.approve(rulesProposal: proposal.id, as: OfficeFixture.council) == [moved])
        #expect(await office.reader.state.deadline(of: id) == moved.deadline)
        let told = try await office.reader.store.messages()
            .filter { $0.template == MailTemplate.designationLimitMoved.rawValue }
        #expect(told.map(\.recipient.kind.rawValue).sorted() == ["court", "expert"])
        #expect(try await fixture.audit().outcome == .success)
    }

    @Test func aDiscardedProposalChangesNothing() async throws {
        let fixture = try await OfficeFixture()
        let closure = DaysClosed(days: [day("2026-06-02")], cause: "suspension-labores", instrument: Self.instrument)
        let proposal = try await fixture.office.propose(closure, as: OfficeFixture.registry)
        try await fixture.office.discard(rulesProposal: proposal.id, as: OfficeFixture.registry)
        let refusal = await #expect(throws: Refusal.self) {
            try await fixture.office.approve(rulesProposal: proposal.id, as: OfficeFixture.council)
        }
        #expect(refusal?.reason == .unknownProposal)
        #expect(await fixture.office.reader.state.calendar.closures.isEmpty)
    }
}
