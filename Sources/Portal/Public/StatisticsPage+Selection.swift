import PublicRecord
import Wording

/// The designations of a court, a district, a specialty or a quarter, or of several of these at once.
extension StatisticsPage {
    static func filters(_ visit: Visit) -> Filters {
        Filters(
            on: .statistics,
            [
                Filters.choice("juzgado", label: "portal.public.court", .courts, of: visit),
                Filters.choice("partido", label: "portal.public.district", .districts, of: visit),
                Filters.choice("especialidad", label: "portal.public.specialty", .specialties, of: visit),
                Filters.quarters(of: visit),
            ])
    }

    /// Returns the figures for what the query selects; `nil` if it selects nothing.
    static func selection(_ visit: Visit) -> DataFacts? {
        let parts: [Breakdown.Part?] = [
            visit.query["juzgado"].map { .court($0) }, visit.query["partido"].map { .district($0) },
            visit.query["especialidad"].map { .specialty($0) },
            visit.query["trimestre"].flatMap(Quarter.init).map { .quarter($0) },
        ]
        let chosen = Set(parts.compactMap(\.self))
        guard !chosen.isEmpty else { return nil }
        let row = CommitmentReport.designations(in: chosen, of: visit.state)
        return DataFacts(facts: [
            Fact(name: say("portal.commitment.column.lot"), value: Amount.text(row.lot)),
            Fact(name: say("portal.commitment.column.direct"), value: Amount.text(row.direct)),
            Fact(name: say("portal.commitment.column.share"), value: Amount.share(row.lotShare)),
            Fact(name: say("portal.statistics.selection.experts"), value: Amount.text(row.experts)),
            Fact(name: say("portal.commitment.column.top-five"), value: Amount.share(row.topFive)),
            Fact(name: say("indicators.accepted"), value: Amount.text(row.accepted)),
            Fact(name: say("indicators.to-acceptance"), value: Amount.duration(row.medianToAcceptance)),
            Fact(name: say("indicators.within-three"), value: Amount.share(row.withinThreeDays)),
        ])
    }
}
