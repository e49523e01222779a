import WireFormat

extension CommitmentReport {
    /// As programs get it; expectation and variance are thousandths, because integers are the only numbers of
    /// canonical JSON.
    public var json: JSON {
        .object([
            "as_of": .string(asOf.text), "listed": .integer(listed),
            "rows": .array(
                rows.map { row in
                    .object([
                        "part": .string(row.part.kind.rawValue), "code": .string(row.part.code),
                        "lot": .integer(row.lot), "direct": .integer(row.direct),
                        "lot_share": .optional(row.lotShare), "experts": .integer(row.experts),
                        "top_five": .optional(row.topFive), "accepted": .integer(row.accepted),
                        "median_to_acceptance": .optional(row.medianToAcceptance),
                        "within_three_days": .optional(row.withinThreeDays),
                        "opened": .integer(row.tally.opened), "concluded": .integer(row.tally.concluded),
                        "thin": .integer(row.tally.thin), "seats": .integer(row.tally.seats),
                        "people": .integer(row.tally.people),
                        "expected_people": .integer(CommitmentReport.thousandths(row.tally.expected)),
                        "variance": .integer(CommitmentReport.thousandths(row.tally.variance)),
                        "standing": .string(row.standing.rawValue),
                    ])
                }),
        ])
    }

    private static func thousandths(_ value: Double) -> Int { Int(exactly: (min(value, 1e9) * 1_000).rounded()) ?? 0 }
}
