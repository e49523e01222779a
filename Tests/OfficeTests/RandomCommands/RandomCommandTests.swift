import Consistency
import Foundation
import PublicRecord
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

@Suite("Commands at random")
struct RandomCommandTests {
    /// After any sequence of commands, both auditors accept the record, and every deadline is kept, none lost and none
    /// twice.
    @Test func tenThousandLeaveASoundRecord() async throws {
        let seed: UInt64 = 1
        let temporary = try TemporaryFolder()
        let folder = DataFolder(temporary.path + "/data")
        let clock = try TestClock("2026-06-01T15:00:00Z")
        var ports = clock.ports()
        ports.mail = { _ in }
        var done = 0
        try await Office.create(folder, plan: .sample(), ports: ports) { office, _ in
            _ = try await office.importRoster(try Repository.sampleRoster())
            let now = try clock.now
            try await office.openCall(
                CallOpened(
                    call: "convocatoria", period: "2026-2027", opens: now, closes: now.advanced(by: 330 * 86_400),
                    specialties: office.reader.state.catalogues.rows(of: .specialties).map(\.code),
                    districts: office.reader.state.catalogues.rows(of: .districts).map(\.code),
                    requirements: ["titulo"], correctionDays: 5, objectionDays: 3, answerDays: 2,
                    instrument: "Convocatoria"), as: .atTheMachine(for: DefaultOffice.council))
            let commands = try RandomCommands(office, clock: clock, seed: seed)
            try await commands.run(10_000)
            #expect(commands.complaints == [])
            #expect(
                commands.done > 3_000 && commands.refused > 2_000, "\(commands.done) done, \(commands.refused) refused")
            done = commands.done
        }
        let office = try Office(folder, ports: ports)
        #expect(try await office.check().faults.isEmpty)
        let reader = await office.reader
        #expect(try Consistency.faults(of: reader, in: folder, published: true) == [])
        let trust = try TrustPolicy(parsing: readFile(folder.published + "/log.policy"))
        let audit = LogAudit(of: FolderSource(folder.published), terms: .init(trust: trust, now: try clock.now))
        #expect(audit.outcome == .success, "\(audit.findings.prefix(5)) after \(done)")
        // The commitment's report from the published files alone.
        let report = CommitmentReport(of: audit.state)
        #expect(report == CommitmentReport(of: reader.state) && report.whole.tally.seats > 0)
        let python = try Command.run(
            Tool.python.path,
            [
                Repository.root + "/Audit/verify.py", "log", folder.published, "--trust",
                folder.published + "/log.policy", "--now", try clock.now.text,
            ])
        #expect(python.exitCode == 0, "\(python.output.suffix(2_000))")
        // By chance no type of entry was left out.
        var types: Set<String> = []
        let store = await office.reader.store
        try store.forEachEntry(in: 0..<store.size()) { types.insert(try Entry(parsing: $0.bytes).fact.type) }
        for kind in ApplicationMoved.Kind.allCases { #expect(types.contains(kind.rawValue), "\(kind)") }
        for kind in DesignationMoved.Kind.allCases { #expect(types.contains(kind.rawValue), "\(kind)") }
        for change in StandingChanged.Change.allCases { #expect(types.contains(change.rawValue), "\(change)") }
        for type in ["designation.direct", "draw.annulled", "case.corrected"] {
            #expect(types.contains(type), "\(type)")
        }
        #expect(!reader.state.statistics.additions.isEmpty)
    }
}
