import PublicRecord
import TransparencyLog
import Wording

/// The follow-up of the commitment: the problem, what the record shows of it, what is done and what is not.
struct CommitmentPage: Page {
    static let template = "commitment"
    var title = say("portal.commitment.name")
    var asOf: Moment
    /// The number of entries.
    var size: String
    var figures: [StatisticsPage.Headline]
    /// The comparison with chance over the whole record, in words.
    var verdict: String
    var isRemarkable: Bool
    /// Quarters, courts, districts and specialties.
    var tables: [DataTable]
    var participation: [StatisticsPage.Fact]
    var done: [Link]
    var missing: [String]
    /// Whether the trust policy asks for independent witnesses.
    var hasWitnesses: Bool
    var downloads: [Link]
    var statistics = Route.statistics.link
    var verify = Route.help(.verify).link
    var command: String

    init(_ visit: Visit, _ report: CommitmentReport, _ indicators: Indicators, hasWitnesses: Bool) {
        self.hasWitnesses = hasWitnesses
        asOf = visit.moment(report.asOf)
        size = Amount.text(visit.reader.size)
        let whole = report.whole
        figures = CommitmentPage.figures(report)
        verdict = CommitmentPage.verdict(on: whole)
        isRemarkable = [.fewer, .more].contains(whole.standing)
        tables = [.quarter, .court, .district, .specialty].compactMap {
            CommitmentPage.table($0, of: report, visit.names)
        }
        participation = StatisticsPage.applications(indicators.applications)
        done = [
            Link("portal.commitment.done.draw", .help(.draw)), Link("portal.commitment.done.roster", .roster),
            Link("portal.commitment.done.direct", .directs), Link("portal.commitment.done.verify", .verify),
            Link("portal.commitment.done.data", .data), Link("portal.commitment.done.calls", .calls),
        ]
        missing = say("portal.commitment.missing-list").split(separator: "\n").map(String.init)
        downloads = [
            Link(text: "CSV", .dataFile("compromiso.csv")), Link(text: "JSON", .dataFile("compromiso.json")),
        ]
        command = "insacula-verify log \(visit.site)\(Route.log) --trust log.policy --report"
    }

    private static func figures(_ report: CommitmentReport) -> [StatisticsPage.Headline] {
        let whole = report.whole
        let seats = Amount.text(whole.tally.seats)
        return [
            (
                "by-lot", Amount.share(whole.lotShare),
                ["lot": Amount.text(whole.lot), "direct": Amount.text(whole.direct)]
            ),
            ("people", Amount.text(whole.tally.people), ["listed": Amount.text(report.listed), "seats": seats]),
            ("expected", Amount.decimal(whole.tally.expected), ["spread": spread(of: whole)]),
            (
                "acceptance", Amount.duration(whole.medianToAcceptance),
                ["share": Amount.share(whole.withinThreeDays), "accepted": Amount.text(whole.accepted)]
            ),
        ].map { key, value, values in
            StatisticsPage.Headline(
                value: value, name: say("portal.commitment.figure.\(key)"),
                about: say("portal.commitment.figure.\(key)-about", values))
        }
    }

    /// Twice the standard deviation.
    private static func spread(of row: CommitmentReport.Row) -> String {
        Amount.decimal(2 * row.tally.variance.squareRoot())
    }

    private static func verdict(on row: CommitmentReport.Row) -> String {
        say("commitment.standing.\(row.standing.rawValue).text")
    }

    private static func table(
        _ kind: Breakdown.Part.Kind, of report: CommitmentReport, _ names: Catalogues
    ) -> DataTable? {
        let rows = report.rows.filter { $0.part.kind == kind }
        guard !rows.isEmpty else { return nil }
        let columns = [
            "lot", "direct", "share", "people", "expected", "standing", "top-five", "thin", "acceptance", "in-three",
        ]
        return DataTable(
            say("portal.commitment.table.\(kind.rawValue)"),
            [say("commitment.part.\(kind.rawValue)")] + columns.map { say("portal.commitment.column.\($0)") },
            words: [5],
            rows: rows.map { row in
                (
                    row.part.name(names), href(of: row.part),
                    [
                        Amount.text(row.lot), Amount.text(row.direct), Amount.share(row.lotShare),
                        Amount.text(row.tally.people),
                        "\(Amount.decimal(row.tally.expected)) ± \(spread(of: row))",
                        say("commitment.standing.\(row.standing.rawValue)"), Amount.share(row.topFive),
                        Amount.text(row.tally.thin), Amount.duration(row.medianToAcceptance),
                        Amount.share(row.withinThreeDays),
                    ]
                )
            })
    }

    /// Returns the draws of a part; `nil` for the whole record.
    private static func href(of part: Breakdown.Part) -> String? {
        part == .whole ? nil : Route.draws.link([part.kind.rawValue: part.code])
    }
}

extension Portal {
    func commitment(_ visit: Visit) throws -> Answer {
        let trust = try TrustPolicy(parsing: Array(try trustText.utf8))
        let page = CommitmentPage(
            visit, figures.report(for: visit), figures.figures(for: visit), hasWitnesses: trust.requiresWitnesses)
        return show(page, in: visit)
    }
}
