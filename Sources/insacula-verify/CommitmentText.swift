import Console
import PublicRecord
import Wording

/// Prints the commitment's report as text: a line for each part of the record.
struct CommitmentText {
    private let report: CommitmentReport
    private let names: Catalogues

    init(of report: CommitmentReport, names: Catalogues) {
        self.report = report
        self.names = names
    }

    func show() {
        for kind in Breakdown.Part.Kind.allCases {
            let rows = report.rows.filter { $0.part.kind == kind }
            Output.list(say("commitment.part.\(kind.rawValue)"), rows.map(line(of:)))
        }
    }

    private func line(of row: CommitmentReport.Row) -> String {
        let name = row.part == .whole ? say("commitment.whole") : row.part.name(names)
        let values = [
            "name": name, "lot": String(row.lot), "direct": String(row.direct), "people": String(row.tally.people),
            "seats": String(row.tally.seats), "expected": tenths(row.tally.expected),
            "spread": tenths(2 * row.tally.variance.squareRoot()),
            "standing": say("commitment.standing.\(row.standing.rawValue)"),
        ]
        return say("commitment.line", values)
    }

    private func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
