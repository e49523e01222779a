import Consistency
import Draw
import Foundation
import Phrases
import PublicRecord
import Sodium
import Store
import Support
import Synchronization
import Testing
import WireFormat

@testable import Office

/// The notice with its proof, the report's day, and fees. All people are fictional.
@Suite("After the designation")
struct AfterwardsTests {
    private func designated(
        fees: PolicyAdopted.Fees = .public, _ change: (inout Ports) -> Void = { _ in }
    ) async throws -> (OfficeFixture, DesignationID) {
        let list =
            RosterImportTests.header + """
                Ana Paz,Contabilidad,,,ana@ejemplo.invalid,Guadalajara,1
                Benito Ruiz,Contabilidad,,,benito@ejemplo.invalid,Guadalajara,2
                Carla Soto,Contabilidad,,,carla@ejemplo.invalid,Guadalajara,3
                """
        let fixture = try await OfficeFixture(roster: Array(list.utf8), change)
        if fees == .private {
            var registry = try Registry(folder: Repository.registry)
            (registry.policy.policy, registry.policy.fees) = ("politica-2", nil)
            _ = try await fixture.office.adopt(registry, as: OfficeFixture.council)
        }
        let receipt = try await fixture.office.openDraw(OfficeFixture.petition, as: OfficeFixture.court)
        fixture.clock.set(receipt.due.seconds)
        _ = try await fixture.office.concludeDraw(receipt.opened.draw)
        let expert = try #require(await fixture.office.reader.state.draws.designated(by: receipt.opened.draw)?.first)
        return (fixture, .drawn(receipt.opened.draw, expert))
    }

    @Test func theRecordHasTheDigestOfTheProofOnly() async throws {
        let (fixture, id) = try await designated()
        let office = fixture.office
        try await office.notify(
            id, GivenNotice(.inPerson, proof: " Acuse ficticio,  foja 33 "), as: OfficeFixture.court)
        let notice = try #require(await office.reader.state[id]?.notice)
        #expect(notice.medium == .inPerson && notice.on == day("2026-06-01"))
        let kept = try #require(try await office.open(SealedName(.noticeProof, id)))
        #expect(notice.proof == SHA256.hash(kept))
        #expect(try await office.privateReader.noticeProof(of: id) == "Acuse ficticio, foja 33")
        for file in [fixture.folder.store, fixture.folder.store + "-wal"] {
            #expect(Data(try readFile(file)).range(of: Data("foja 33".utf8)) == nil)
        }
        #expect(try await fixture.audit().outcome == .success)
        #expect(try Consistency.faults(of: await office.reader, in: fixture.folder, published: true) == [])
    }

    /// By electronic means the notice takes effect on the next court day, as the registry's policy says.
    @Test func theMediumMovesTheTimeToAnswer() async throws {
        let (fixture, id) = try await designated()
        fixture.clock.set(utc("2026-06-02T16:00:00Z").seconds)
        let notice = GivenNotice(.electronic, on: day("2026-06-01"))
        try await fixture.office.notify(id, notice, as: OfficeFixture.court)
        #expect(await fixture.office.reader.state.deadline(of: id) == utc("2026-06-06T06:00:00Z"))
        let messages = try await fixture.office.reader.messages(about: id).filter { $0.recipient.kind == .expert }
        #expect(messages.map(\.template) == ["designation-named", "designation-notified"])
    }

    @Test(arguments: ["2026-05-31", "2026-06-02"])
    func aNoticeOfAnotherDayIsRefused(text: String) async throws {
        let (fixture, id) = try await designated()
        await #expect(throws: Violation(.noticeDay, text, expected: "2026-06-01")) {
            try await fixture.office.notify(id, GivenNotice(.post, on: day(text)), as: OfficeFixture.court)
        }
        #expect(await fixture.office.reader.state[id]?.stage == .named)
    }

    @Test func acceptanceQuotesFeesAndSetsTheReportsDay() async throws {
        let (fixture, id) = try await designated()
        let office = fixture.office
        try await office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
        try await office.accept(
            id, quote: 1_250_050, note: "Nota ficticia", reportDay: day("2026-06-15"), as: OfficeFixture.court)
        let designation = try #require(await office.reader.state[id])
        #expect(designation.stage == .serving(.accepted) && designation.reportDay == day("2026-06-15"))
        #expect(designation.fees == [FeeAmount(.quoted, 1_250_050)])
        let fees = try await office.privateReader.fees(of: id)
        #expect(fees.map(\.note) == ["Nota ficticia"] && fees.map(\.amount) == designation.fees)
        #expect(try Consistency.faults(of: await office.reader, in: fixture.folder, published: true) == [])
    }

    /// The expert accepts and quotes, and sets no day.
    @Test func theExpertSetsNoDay() async throws {
        let (fixture, id) = try await designated()
        guard case .drawn(_, let expert) = id else { return }
        try await fixture.office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
        let actor = Actor(name: expert.description, role: .expert(expert))
        await #expect(throws: Refusal.self) {
            try await fixture.office.accept(id, reportDay: day("2026-06-15"), as: actor)
        }
        try await fixture.office.accept(id, quote: 500_000, as: actor)
        #expect(await fixture.office.reader.state[id]?.fees == [FeeAmount(.quoted, 500_000)])
    }

    @Test func privateFeesAreInNoEntry() async throws {
        let (fixture, id) = try await designated(fees: .private)
        let office = fixture.office
        try await office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
        await #expect(throws: Violation.self) {
            try await office.noteFees(id, FeeAmount(.fixed, 1_000_000), as: OfficeFixture.court)
        }
        try await office.accept(id, quote: 1_234_567, as: OfficeFixture.court)
        try await office.noteFees(id, FeeAmount(.paid, 7_654_321, by: .bothParties), as: OfficeFixture.court)
        let other = Actor(name: "otra", role: .court("juzgado-02-civil-guadalajara"))
        await #expect(throws: Refusal.self) {
            try await office.noteFees(id, FeeAmount(.fixed, 1), as: other)
        }
        let reader = await office.reader
        #expect(reader.state[id]?.fees == [] && reader.state.statistics.notices == ["in-person": 1])
        #expect(try await office.privateReader.fees(of: id).map(\.amount.centavos) == [1_234_567, 7_654_321])
        for place in 0..<reader.size {
            let entry = String(decoding: try #require(try reader.store.entry(at: place)).bytes, as: UTF8.self)
            #expect(!entry.contains("1234567") && !entry.contains("7654321"))
        }
        #expect(try Consistency.faults(of: reader, in: fixture.folder, published: true) == [])
    }

    /// Once for each day that the court sets; the queue shows the report as overdue afterwards.
    @Test func anExpertIsRemindedOnce() async throws {
        let (fixture, id) = try await designated()
        let office = fixture.office
        try await office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
        try await office.accept(id, reportDay: day("2026-06-15"), as: OfficeFixture.court)
        fixture.clock.set(utc("2026-06-09T16:00:00Z").seconds)
        #expect(try await office.work().reminded == [])
        fixture.clock.set(utc("2026-06-10T16:00:00Z").seconds)
        #expect(try await office.work().reminded == [id])
        #expect(try await office.work().reminded == [])
        try await office.setReportDay(
            id, to: day("2026-06-12"), cause: "dia-mal-fijado", as: OfficeFixture.court)
        #expect(try await office.work().reminded == [id])
        let messages = try await office.reader.messages(about: id)
        let templates = messages.filter { $0.recipient.kind == .expert }.map(\.template)
        #expect(templates.count { $0 == "report-reminder" } == 2 && templates.contains("report-moved"))
        func report() async throws -> QueueItem? {
            try await office.privateReader.queue(at: fixture.clock.now).first { $0.subject == id.description }
        }
        #expect(try await report()?.urgency == .waiting)
        #expect(try await report()?.until == utc("2026-06-13T06:00:00Z"))
        fixture.clock.set(utc("2026-06-13T06:00:00Z").seconds)
        #expect(try await report()?.urgency == .overdue)
        #expect(try await report()?.task == .report)
        try await office.deliver(id, as: OfficeFixture.court)
        #expect(await office.reader.state.statistics.reportsLate == 1)
    }

    /// A message that was given up shows at its matter, and only there.
    @Test func undeliveredMailShowsInTheQueue() async throws {
        let (fixture, id) = try await designated { $0.mail = { _ in throw MailFault(.address) } }
        func item() async throws -> QueueItem? {
            try await fixture.office.privateReader.queue(at: fixture.clock.now).first { $0.subject == id.description }
        }
        #expect(try await item()?.isUndelivered == false)
        _ = try await fixture.office.mailWorker.round(as: .clock)
        #expect(try await item()?.isUndelivered == true)
        let message = try #require(
            try await fixture.office.reader.messages(about: id).first { $0.recipient.kind == .expert })
        #expect(message.faultPhrase(detailed: false) == "la dirección de correo no es válida")
    }

    @Test func aMessageLeadsToTheOwnPageOnceThePortalHasSaidWhereItIs() async throws {
        let mails = Mutex([Mail]())
        let (fixture, id) = try await designated { ports in
            ports.mail = { mail in mails.withLock { $0.append(mail) } }
        }
        guard case .drawn(let draw, _) = id else { return }
        let office = fixture.office
        _ = try await office.mailWorker.round(as: .clock)
        try await office.setOwnPages([.es: "https://peritos.ejemplo.invalid/mi/designaciones/{folio}"])
        try await office.notify(id, GivenNotice(.electronic), as: OfficeFixture.court)
        _ = try await office.mailWorker.round(as: .clock)
        let bodies = mails.withLock { $0.map(\.body) }
        let page = "https://peritos.ejemplo.invalid/mi/designaciones/\(draw)"
        #expect(bodies.count == 2 && !bodies[0].contains("http") && bodies[1].contains(page))
        #expect(bodies[1].contains("a más tardar el 2026-06-05"))
    }

    /// Erasing the person takes the proof and the amounts away too.
    @Test func anErasureFindsWhatIsBesideDesignations() async throws {
        let (fixture, id) = try await designated()
        guard case .drawn(_, let expert) = id else { return }
        let office = fixture.office
        try await office.notify(id, GivenNotice(.inPerson, proof: "Foja ficticia"), as: OfficeFixture.court)
        try await office.accept(id, quote: 100, as: OfficeFixture.court)
        try await office.end(id, cause: "convenio", as: OfficeFixture.court)
        let change = RosterChange(
            .standing(.removed), of: expert, cause: "fallecimiento", instrument: "Acta ficticia")
        let proposal = try await office.propose(change, as: OfficeFixture.registry)
        _ = try await office.approve(proposal: proposal.id, as: OfficeFixture.council)
        fixture.clock.advance(by: 1)
        try await office.erase(.expert(expert), force: true, as: .administratorAtTheMachine)
        #expect(try await office.privateReader.noticeProof(of: id) == nil)
        #expect(try await office.privateReader.fees(of: id) == [])
        #expect(await office.reader.state[id]?.fees == [FeeAmount(.quoted, 100)])
    }
}
