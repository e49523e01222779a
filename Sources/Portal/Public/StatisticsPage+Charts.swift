import PublicRecord
import Wording

extension StatisticsPage {
    /// Returns a chart of the latest two years; the data sets have all months.
    static func months(_ all: [Statistics.MonthCount]) -> Chart? {
        let months = all.suffix(24)
        guard !months.isEmpty else { return nil }
        let table = DataTable(
            say("portal.statistics.months"),
            [say("portal.statistics.month"), say("portal.statistics.lot"), say("portal.statistics.direct")],
            rows: months.map { count in
                let month = say("portal.month.\(count.month.month)")
                return ("\(month) \(count.month.year)", nil, [Amount.text(count.lot), Amount.text(count.direct)])
            })
        var chart = Chart(
            id: "meses", caption: say("portal.statistics.months"), summary: say("portal.statistics.months-summary"),
            height: 272,
            keys: [
                Chart.Key(style: "first", text: say("portal.statistics.lot")),
                Chart.Key(style: "second", text: say("portal.statistics.direct")),
            ], table: table)
        chart.drawColumns(
            months.enumerated().map { place, count in
                let month = say("portal.month.\(count.month.month)").prefix(3).lowercased()
                let beginsYear = place == 0 || count.month.month == 1
                return (month, beginsYear ? String(count.month.year) : nil, [count.lot, count.direct])
            })
        return chart
    }

    /// The largest number of bars in a chart; its table has all rows.
    private static let mostBars = 15

    /// Returns a chart of the most concentrated specialties. Those with fewer than ten designations appear only in its
    /// table, because so few say nothing.
    static func concentration(_ all: [Concentration], _ names: Catalogues) -> Chart? {
        let ranked = all.sorted { ($1.topFive ?? 0, $1.designations) < ($0.topFive ?? 0, $0.designations) }
        let shown = ranked.filter { $0.designations >= 10 }.prefix(mostBars)
        guard !shown.isEmpty else { return nil }
        let table = DataTable(
            say("portal.statistics.concentration-table"),
            [
                say("portal.statistics.specialty"), say("portal.statistics.designations"),
                say("portal.statistics.top-five"),
            ],
            rows: ranked.map {
                (
                    names.name(of: $0.specialty, in: .specialties), nil,
                    [Amount.text($0.designations), Amount.share($0.topFive)]
                )
            })
        var chart = Chart(
            id: "concentracion", caption: say("portal.statistics.concentration-chart"),
            summary: say("portal.statistics.concentration-summary"), height: Chart.rowHeight * shown.count, table: table
        )
        chart.drawRows(
            shown.map {
                (names.name(of: $0.specialty, in: .specialties), $0.topFive ?? 0, Amount.share($0.topFive))
            }, of: 1_000)
        return chart
    }

    /// Returns the experts with more than a tenth of a specialty's designations; `nil` if there are none.
    static func holders(_ all: [Concentration], _ names: Catalogues) -> DataTable? {
        let rows = all.flatMap { one in
            one.aboveTenth.map { holder in
                (
                    name: holder.expert.description, href: Optional(Route.expert(holder.expert).link),
                    cells: [
                        names.name(of: one.specialty, in: .specialties), Amount.text(holder.count),
                        Amount.text(one.designations),
                    ]
                )
            }
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            say("portal.statistics.holders"),
            [
                say("portal.statistics.expert"), say("portal.statistics.specialty"), say("portal.statistics.own"),
                say("portal.statistics.all"),
            ], words: [0], rows: rows)
    }

    /// Returns a chart for each kind of refusal that occurred.
    static func refusals(_ answers: Answers, _ names: Catalogues) -> [Chart] {
        [
            causes("excusas", "portal.statistics.excuses", answers.excuses, names),
            causes("recusaciones", "portal.statistics.challenges", answers.challenges, names),
            causes("fundadas", "portal.statistics.founded", answers.founded, names),
            causes("revocaciones", "portal.statistics.revocations", answers.revocations, names),
        ].compactMap(\.self)
    }

    /// Returns a chart of counts by cause, the most frequent first; `nil` if there are none.
    static func causes(_ id: String, _ key: String, _ counts: [String: Int], _ names: Catalogues) -> Chart? {
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let most = ranked.first?.value else { return nil }
        let caption = say(key)
        let table = DataTable(
            caption, [say("portal.statistics.cause"), say("portal.statistics.times")],
            rows: ranked.map { (names.name(of: $0.key, in: .causes), nil, [Amount.text($0.value)]) })
        let shown = ranked.prefix(mostBars)
        var chart = Chart(
            id: id, caption: caption, summary: say("portal.statistics.causes-summary"),
            height: Chart.rowHeight * shown.count, table: table)
        chart.drawRows(
            shown.map { (names.name(of: $0.key, in: .causes), $0.value, Amount.text($0.value)) }, of: most)
        return chart
    }
}

/// The results of the lots, beside the ones that chance would give.
struct ChancePart {
    /// The verdict on each specialty.
    var table: DataTable
    var verdict: String
    /// Whether the verdict deserves attention.
    var isRemarkable: Bool
    var detail: String
    var picture: Chart

    /// The largest number of experts in a chart; its table has all.
    private static let mostDots = 30

    /// - Parameter asked: the specialty in the query; otherwise the one with the most seats is shown.
    init?(_ all: [Distribution], asked: String?, _ names: Catalogues) {
        let largest = all.max { ($0.seats, $1.specialty) < ($1.seats, $0.specialty) }
        guard let one = all.first(where: { $0.specialty == asked }) ?? largest else { return nil }
        func name(_ one: Distribution) -> String { names.name(of: one.specialty, in: .specialties) }
        table = DataTable(
            say("portal.statistics.fit-table"),
            [
                say("portal.statistics.specialty"), say("portal.statistics.seats"), say("portal.statistics.experts"),
                say("portal.statistics.verdict"),
            ], words: [2],
            rows: all.map { one in
                (
                    name(one), Route.statistics.link(["especialidad": one.specialty]) + "#azar",
                    [Amount.text(one.seats), Amount.text(one.experts.count), say("fit.\(one.fit.verdict.rawValue)")]
                )
            })
        let values = [
            "specialty": name(one), "seats": Amount.text(one.seats), "experts": Amount.text(one.experts.count),
        ]
        detail = say("indicators.lots", values)
        verdict = say("fit.\(one.fit.verdict.rawValue)")
        isRemarkable = [.unusual, .veryUnusual].contains(one.fit.verdict)
        picture = ChancePart.picture(of: one, named: name(one))
    }

    /// Returns a chart of the experts with the largest expectations, whether drawn or not: a selection by result would
    /// distort the comparison.
    private static func picture(of one: Distribution, named name: String) -> Chart {
        let ranked = one.experts.sorted { ($1.tally.expected, $0.expert) < ($0.tally.expected, $1.expert) }
        let shown = ranked.prefix(mostDots)
        let table = DataTable(
            say("portal.statistics.chance-table", ["specialty": name]),
            [
                say("portal.statistics.expert"), say("portal.statistics.eligible"), say("portal.statistics.drawn"),
                say("portal.statistics.expected"),
            ],
            rows: ranked.map { row in
                (
                    row.expert.description, Route.expert(row.expert).link,
                    [
                        Amount.text(row.tally.eligible), Amount.text(row.tally.drawn),
                        Amount.decimal(row.tally.expected),
                    ]
                )
            })
        var chart = Chart(
            id: "azar-grafica", caption: say("portal.statistics.chance-table", ["specialty": name]),
            summary: say("portal.statistics.chance-summary"), height: 26 + Chart.dotHeight * shown.count,
            keys: [
                Chart.Key(style: "first", text: say("portal.statistics.drawn"), isDot: true),
                Chart.Key(style: "expected", text: say("portal.statistics.expected"), isDot: true),
                Chart.Key(style: "band", text: say("portal.statistics.spread")),
            ], table: table)
        chart.drawDots(
            shown.map {
                ($0.expert.description, $0.tally.drawn, $0.tally.expected, $0.tally.variance.squareRoot())
            })
        return chart
    }
}
