import Draw
import Office
import PublicRecord
import WireFormat

/// The rows of the data sets that come from the state alone.
extension RecordReader {
    /// The time of the newest entry, so that the same log always gives the same files.
    var asOf: Timestamp { state.time ?? .last }

    func writeExperts(_ experts: inout Table, _ practices: inout Table, _ chances: inout Table) throws {
        let totals = state.chances.totals
        for expert in state.roster.experts {
            let practice = expert.practice(at: asOf)
            let tally = totals[expert.id] ?? Chances.Tally.none
            let answers = state.statistics.answers[expert.id] ?? ExpertAnswers()
            let identity = try identity(of: expert.id)
            try experts.write([
                .init(id: expert.id), .init(identity?.name), .codes(identity?.licences ?? []),
                .codes(practice.map(\.specialty)),
                .codes(Set(practice.flatMap(\.districts)).sorted { $0.precedes($1) }),
                .codes(expert.periods.map(\.period)), .init(expert.periods.map(\.from).min()),
                .init(expert.periods.map(\.until).max()), .text(expert.standing(at: asOf).rawValue),
                .init(expert.identityCorrected),
                .integer(expert.sanctions.count), .integer(tally.eligible), .integer(tally.drawn),
                .decimal(tally.expected), .decimal(tally.variance), .integer(answers.called), .integer(answers.direct),
                .integer(answers.accepted), .integer(answers.excused), .integer(answers.removed),
                .integer(answers.lapsed), .integer(answers.revoked),
            ])
            for one in practice {
                for district in one.districts {
                    try practices.write([.init(id: expert.id), .text(one.specialty), .text(district)])
                }
            }
            for specialty in state.chances.specialties {
                guard let tally = state.chances.tally(of: expert.id, specialty: specialty) else { continue }
                try chances.write([
                    .init(id: expert.id), .text(specialty), .integer(tally.eligible), .integer(tally.drawn),
                    .decimal(tally.expected), .decimal(tally.variance),
                ])
            }
        }
    }

    /// Writes the applications. The rows contain no person, and no link to the expert an applicant became.
    func writeApplications(_ table: inout Table) throws {
        for one in state.applications.all {
            try table.write([
                .init(id: one.id), .text(one.call.call), .text(one.call.period), .codes(one.districts),
                .time(one.submitted), .text(one.stage.kind.rawValue), .init(one.ended),
            ])
        }
    }

    func writeCatalogues(_ table: inout Table) throws {
        for catalogue in Catalogue.allCases {
            for row in state.catalogues.rows(of: catalogue) {
                try table.write([
                    .text(catalogue.rawValue), .text(row.code), .text(row.name), .text(row.source),
                    .init(row.district), .codes(row.neighbours ?? []), .codes(row.scopes?.map(\.rawValue) ?? []),
                    .codes(row.dockets ?? []), .codes(row.suffixes ?? []),
                ])
            }
        }
    }

    /// Writes the figures of docs/indicators.md, one a row.
    ///
    /// The share of verified draws is left out: this process folded the entries, and the fold refuses a draw that
    /// breaks a rule, so the share here is always the whole. An auditor computes it from the published log.
    func writeIndicators(_ table: inout Table) throws {
        for figure in figures {
            try table.write([
                .text(figure.name), .init(figure.key), .init(figure.value), .init(figure.text),
                .text(figure.unit.rawValue),
            ])
        }
    }

    var figures: [Figure] { Figure.all(of: indicators) + Figure.all(of: state.statistics) }

    var indicators: Indicators {
        Indicators(of: state, at: asOf, concludedSeen: state.statistics.concluded)
    }

    /// Writes the commitment's report, a row for each part of the record.
    func writeCommitment(_ table: inout Table) throws {
        for row in CommitmentReport(of: state).rows {
            try table.write([
                .text(row.part.kind.rawValue), .text(row.part.code), .integer(row.lot),
                .integer(row.direct), .init(row.lotShare), .integer(row.experts), .init(row.topFive),
                .integer(row.accepted), .init(row.medianToAcceptance), .init(row.withinThreeDays),
                .integer(row.tally.opened), .integer(row.tally.concluded), .integer(row.tally.thin),
                .integer(row.tally.seats), .integer(row.tally.people), .decimal(row.tally.expected),
                .decimal(row.tally.variance), .text(row.standing.rawValue),
            ])
        }
    }
}
