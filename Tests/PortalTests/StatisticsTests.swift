import Foundation
import PublicRecord
import Testing
import WireFormat
import Wording

@testable import Portal

@Suite("Figures as pictures and tables")
struct StatisticsTests {
    @Test(arguments: [
        (0, 4), (1, 4), (4, 4), (5, 8), (9, 12), (13, 20), (21, 40), (47, 60), (61, 80), (81, 100), (101, 120),
        (121, 200), (401, 600), (1_001, 1_200),
    ]) func scalesHaveFourEvenSteps(value: Int, ceiling: Int) { #expect(Chart.ceiling(of: value) == ceiling) }

    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (1_234_567, "1,234,567"),
        (-1_000, "−1,000"),
    ]) func thousandsAreGrouped(number: Int, text: String) { #expect(Amount.text(number) == text) }

    @Test func decimalsAreRounded() {
        #expect(Amount.decimal(4.25) == "4.3")
        #expect(Amount.decimal(0.04) == "0.0")
        #expect(Amount.decimal(1_234.56) == "1,234.6")
    }

    @Test(arguments: [(1, "1 B"), (999, "999 B"), (1_000, "1 kB"), (68_400, "68 kB"), (1_250_000, "1.3 MB")])
    func sizesAreSaid(count: Int, text: String) { #expect(Amount.bytes(count) == text) }

    @Test func columnsStandOnEachOtherAndOnTheAxis() throws {
        var chart = Chart(id: "a", caption: "a", summary: "a", height: 142, table: DataTable("a", ["b"], rows: []))
        chart.drawColumns([("ene", "2026", [2, 2]), ("feb", nil, [0, 0])])
        let (low, high) = (chart.bars[0], chart.bars[1])
        #expect(chart.bars.count == 2)
        #expect(low.y + low.height == 100)
        #expect(high.y + high.height == low.y)
        #expect(high.y == 18)
        #expect(chart.labels.map(\.text).contains("2026"))
    }

    @Test func aPageOfTheYearCountsWhatTheRecordCounts() async throws {
        let fixture = try await PortalFixture()
        let state = fixture.office.record.reader.state
        let figures = Indicators(
            of: state, at: try fixture.clock.now, concludedSeen: state.statistics.concluded)
        let text = await fixture.get("/estadisticas").text
        #expect(text.contains(Amount.text(figures.draws.concluded)))
        #expect(text.contains("<svg"))
        #expect(!text.contains("portal.statistics"))
        // Each chart has its table.
        #expect(text.components(separatedBy: "<figure").count == text.components(separatedBy: "</details>").count)
    }

    @Test func anotherSpecialtyCanBeAskedForAndAnUnknownOneGivesTheLargest() async throws {
        let fixture = try await PortalFixture()
        let all = Distribution.all(of: fixture.office.record.reader.state)
        let names = fixture.office.record.reader.state.catalogues
        let one = try #require(all.first)
        let asked = try #require(ChancePart(all, asked: one.specialty, names))
        #expect(asked.picture.table.rows.count == one.experts.count)
        let unknown = try #require(ChancePart(all, asked: "no-hay", names))
        #expect(unknown.picture.table.rows.count == all.max { $0.seats < $1.seats }?.experts.count)
        #expect(ChancePart([], asked: nil, names) == nil)
    }

    @Test func figuresAreComputedOnceARecord() async throws {
        let fixture = try await PortalFixture()
        let first = await fixture.get("/estadisticas").text
        #expect(await fixture.get("/estadisticas").text == first)
    }

    @Test func openDataSayWhetherTheyAreThere() async throws {
        let fixture = try await PortalFixture()
        #expect(await fixture.get("/datos-abiertos").text.contains(say("portal.data.absent")))
        try await fixture.portal.writeDataSets()
        let text = await fixture.get("/datos-abiertos").text
        #expect(!text.contains(say("portal.data.absent")))
        #expect(text.contains("href=\"/datos/sorteos.csv\""))
        #expect(text.contains("href=\"/datos/sorteos.xlsx\"") && text.contains("href=\"/datos/sorteos-excel.csv\""))
        #expect(await fixture.get("/en/datos-abiertos").text.contains("href=\"/datos/sorteos.csv\""))
    }

    /// A double click on either shows “ñ” and leading zeros.
    @Test(arguments: [
        ("peritos-excel.csv", "peritos.csv", [0xEF, 0xBB, 0xBF], "text/csv; charset=utf-8; header=present"),
        ("peritos.csv", "peritos.csv", [], "text/csv; charset=utf-8; header=present"),
        (
            "peritos.xlsx", "peritos.xlsx", [],
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        ),
    ]) func dataSetsAreServedForSpreadsheetsToo(name: String, file: String, mark: [UInt8], type: String) async throws {
        let fixture = try await PortalFixture()
        try await fixture.portal.writeDataSets()
        let answer = await fixture.get("/datos/\(name)")
        guard case .file(let path, let prefix) = answer.body else {
            Issue.record("\(name) is no file")
            return
        }
        #expect(path.hasSuffix("/\(file)") && FileManager.default.fileExists(atPath: path))
        #expect(prefix == mark && answer["Content-Type"] == type)
    }
}
