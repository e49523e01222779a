import Foundation
import OpenData
import Phrases
import PublicRecord
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat
import Wording

@testable import Portal

@Suite("The commitment's report")
struct CommitmentTests {
    /// An auditor who has the published files alone has the same figures.
    private func audited(_ fixture: PortalFixture) throws -> CommitmentReport {
        let bytes = try [UInt8](contentsOfFile: fixture.folder.published + "/" + PublishedFile.trustPolicy)
        let audit = LogAudit(
            of: FolderSource(fixture.folder.published),
            terms: .init(trust: try TrustPolicy(parsing: bytes), now: try fixture.clock.now))
        #expect(audit.outcome == .success)
        return CommitmentReport(of: audit.state)
    }

    @Test func everyNumberOfThePageIsTheAuditors() async throws {
        let fixture = try await PortalFixture()
        let report = try audited(fixture)
        #expect(report == CommitmentReport(of: fixture.state) && report.rows.count > 10)
        let visit = try fixture.visit("/compromiso-3")
        let page = CommitmentPage(
            visit, report, Indicators(of: fixture.state, at: visit.time, concludedSeen: 0), hasWitnesses: false)
        let html = await fixture.get("/compromiso-3").text
        let rows = page.tables.flatMap(\.rows)
        #expect(rows.count == report.rows.count - 1)
        for (row, own) in zip(rows, report.rows.dropFirst()) {
            #expect(row.name == own.part.name(fixture.state.catalogues))
            #expect(
                row.cells.map(\.text).prefix(4) == [
                    Amount.text(own.lot), Amount.text(own.direct), Amount.share(own.lotShare),
                    Amount.text(own.tally.people),
                ])
            for cell in row.cells { #expect(html.contains(">\(EscapedModel.escaped(cell.text))</td>"), "\(row.name)") }
        }
        for figure in page.figures { #expect(html.contains(EscapedModel.escaped(figure.value))) }
    }

    /// The data set and the auditor's JSON say the same.
    @Test func everyNumberOfTheDataIsTheAuditors() async throws {
        let fixture = try await PortalFixture()
        let report = try audited(fixture)
        try await fixture.portal.writeDataSets()
        let text = try String(contentsOfFile: fixture.folder.path + "/datos/compromiso.csv", encoding: .utf8)
        let lines = text.split(separator: "\r\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard case .object(let members) = report.json,
            case .array(let rows)? = members.first(where: { $0.name == "rows" })?.value
        else {
            Issue.record("no rows")
            return
        }
        #expect(lines.count == rows.count)
        for (line, row) in zip(lines, report.rows) {
            func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
            #expect(
                line.prefix(15) == [
                    row.part.kind.rawValue, row.part.code, text(row.lot), text(row.direct), text(row.lotShare),
                    text(row.experts), text(row.topFive), text(row.accepted), text(row.medianToAcceptance),
                    text(row.withinThreeDays), text(row.tally.opened), text(row.tally.concluded), text(row.tally.thin),
                    text(row.tally.seats), text(row.tally.people),
                ])
            #expect(abs((Double(line[15]) ?? -1) - row.tally.expected) < 0.000_6)
            #expect(abs((Double(line[16]) ?? -1) - row.tally.variance) < 0.000_6)
            #expect(line[17] == row.standing.rawValue)
        }
    }

    /// The parts of a kind add up to the whole.
    @Test func partsAddUp() async throws {
        let report = CommitmentReport(of: try await PortalFixture().state)
        for kind in Breakdown.Part.Kind.allCases {
            let rows = report.rows.filter { $0.part.kind == kind }
            #expect(rows.reduce(0) { $0 + $1.lot } == report.whole.lot, "\(kind)")
            #expect(rows.reduce(0) { $0 + $1.direct } == report.whole.direct, "\(kind)")
            #expect(rows.reduce(0) { $0 + $1.tally.seats } == report.whole.tally.seats, "\(kind)")
            #expect(rows.reduce(0) { $0 + $1.tally.opened } == report.whole.tally.opened, "\(kind)")
        }
        let whole = report.whole
        #expect(whole.tally.people <= whole.tally.seats && whole.tally.expected <= Double(whole.tally.seats))
        #expect(whole.tally.expected > 0 && whole.tally.variance >= 0)
    }

    @Test func aSelectionIsTheRowOfItsPart() async throws {
        let fixture = try await PortalFixture()
        let report = CommitmentReport(of: fixture.state)
        for row in report.rows.dropFirst() {
            let alone = CommitmentReport.designations(in: [row.part], of: fixture.state)
            #expect((alone.lot, alone.direct, alone.accepted) == (row.lot, row.direct, row.accepted), "\(row.part)")
        }
        let row = try #require(report.rows.first { $0.part.kind == .court && $0.lot > 0 })
        let text = await fixture.get("/estadisticas?juzgado=\(row.part.code)").text
        #expect(text.contains(Phrases.text("portal.statistics.selection.experts", in: .es)))
    }
}
