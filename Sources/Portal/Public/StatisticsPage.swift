import PublicRecord
import Wording

/// The indicators of the process, as charts and tables.
struct StatisticsPage: Page {
    static let template = "statistics"

    /// One large figure with its explanation.
    struct Headline {
        var value: String
        var name: String
        var about: String
    }

    struct DataFacts {
        var facts: [Fact]
    }

    struct Fact {
        var name: String
        var value: String
    }

    var title = say("portal.nav.statistics")
    var asOf: Moment
    var size: String
    var headlines: [Headline]
    var filters: Filters
    /// The designations that the filter lets through; `nil` without one.
    var selection: DataFacts?
    var months: Chart?
    var chance: ChancePart?
    var concentration: Chart?
    /// The experts with more than a tenth of a specialty's designations.
    var holders: DataTable?
    var answers: [Fact]
    /// The refusals by cause: excuses, challenges and the like.
    var refusals: [Chart]
    var exclusions: Chart?
    var thin: [Fact]
    /// Counts of further lots, corrections, designations that ended without fault, and the like.
    var matters: [Fact]
    var additions: Chart?
    var ends: Chart?
    var applications: [Fact]
    var districts: DataTable?
    var data: String
    var help: String

    init(_ visit: Visit, _ figures: Indicators) {
        let names = visit.names
        asOf = visit.moment(visit.state.time ?? visit.time)
        size = String(visit.reader.size)
        headlines = StatisticsPage.headlines(figures)
        filters = StatisticsPage.filters(visit)
        selection = StatisticsPage.selection(visit)
        months = StatisticsPage.months(figures.months)
        chance = ChancePart(figures.distribution, asked: visit.query["especialidad"], names)
        concentration = StatisticsPage.concentration(figures.concentration, names)
        holders = StatisticsPage.holders(figures.concentration, names)
        answers = StatisticsPage.answers(figures.answers) + StatisticsPage.service(figures)
        refusals = StatisticsPage.refusals(figures.answers, names)
        exclusions = StatisticsPage.causes(
            "exclusiones", "portal.statistics.exclusions", figures.draws.exclusions, names)
        thin = StatisticsPage.thin(figures)
        let counts = visit.state.statistics
        matters = StatisticsPage.matters(counts)
        additions = StatisticsPage.causes(
            "adiciones", "portal.statistics.additions", tally(counts.additions.map(\.addition.cause)), names)
        ends = StatisticsPage.causes("fines", "portal.statistics.ends", counts.ended, names)
        applications = StatisticsPage.applications(figures.applications)
        districts = StatisticsPage.districts(figures.applications, names)
        data = Route.data.link
        help = Route.help(.visitors).link
    }

    /// Returns the four figures at the top of the page.
    private static func headlines(_ figures: Indicators) -> [Headline] {
        let (designations, draws, answers) = (figures.designations, figures.draws, figures.answers)
        return [
            Headline(
                value: Amount.share(designations.lotShare), name: say("portal.statistics.by-lot"),
                about: say(
                    "portal.statistics.by-lot-about",
                    ["lot": Amount.text(designations.lot), "direct": Amount.text(designations.direct)])),
            Headline(
                value: Amount.text(draws.concluded), name: say("portal.statistics.concluded"),
                about: say(
                    "portal.statistics.concluded-about",
                    ["opened": Amount.text(draws.opened), "replacements": Amount.text(draws.replacements)])),
            Headline(
                value: Amount.duration(answers.medianToAcceptance), name: say("portal.statistics.to-acceptance"),
                about: say(
                    "portal.statistics.to-acceptance-about", ["share": Amount.share(answers.withinThreeDays)])),
            Headline(
                value: Amount.text(draws.thin), name: say("portal.statistics.thin-pools"),
                about: say("portal.statistics.thin-pools-about", ["no-lot": Amount.text(draws.noLot)])),
        ]
    }

    private static func answers(_ answers: Answers) -> [Fact] {
        [
            Fact(name: say("indicators.accepted"), value: Amount.text(answers.accepted)),
            Fact(name: say("indicators.to-acceptance"), value: Amount.duration(answers.medianToAcceptance)),
            Fact(name: say("indicators.within-three"), value: Amount.share(answers.withinThreeDays)),
            Fact(name: say("indicators.lapses"), value: Amount.text(answers.lapses)),
        ]
    }

    private static func service(_ figures: Indicators) -> [Fact] {
        let (reports, fees) = (figures.reports, figures.fees)
        return [
            Fact(name: say("indicators.reports-delivered"), value: Amount.text(reports.delivered)),
            Fact(name: say("indicators.reports-late"), value: Amount.text(reports.late)),
            Fact(name: say("indicators.fees-fixed"), value: Amount.text(fees.fixed)),
            Fact(name: say("indicators.fees-median"), value: fees.medianFixed.map(Pesos.text) ?? Amount.text(0)),
        ]
    }

    private static func thin(_ figures: Indicators) -> [Fact] {
        [
            Fact(name: say("indicators.thin"), value: Amount.text(figures.draws.thin)),
            Fact(name: say("indicators.no-lot"), value: Amount.text(figures.draws.noLot)),
            Fact(name: say("indicators.widened"), value: Amount.text(figures.draws.widened)),
            Fact(name: say("portal.statistics.cells-all"), value: Amount.text(figures.cells.all)),
            Fact(name: say("portal.statistics.cells-three"), value: Amount.text(figures.cells.withThree)),
        ]
    }

    private static func matters(_ counts: Statistics) -> [Fact] {
        let late = counts.corrections.count { $0.isAfterRound == true }
        return [
            ("additions", counts.additions.count), ("annulled", counts.annulled),
            ("corrections", counts.corrections.count), ("corrections-late", late),
            ("ended", counts.ended.values.reduce(0, +)), ("reserved", counts.reserved),
            ("not-independent", counts.notIndependent), ("unknown-beacon", counts.unknownBeacon),
        ].map { Fact(name: say("portal.statistics.matter.\($0.0)"), value: Amount.text($0.1)) }
    }

    static func applications(_ figures: ApplicationFigures) -> [Fact] {
        [
            Fact(name: say("indicators.submitted"), value: Amount.text(figures.submitted)),
            Fact(name: say("indicators.to-decision"), value: Amount.duration(figures.medianToDecision)),
        ]
            + figures.byStage.sorted { $0.key < $1.key }.map {
                Fact(name: say("stage.application.\($0.key)"), value: Amount.text($0.value))
            }
    }

    private static func districts(_ figures: ApplicationFigures, _ names: Catalogues) -> DataTable? {
        guard !figures.byDistrict.isEmpty else { return nil }
        return DataTable(
            say("portal.statistics.districts"),
            [say("portal.statistics.district"), say("portal.statistics.submitted")],
            rows: figures.byDistrict.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                (names.name(of: $0.key, in: .districts), nil, [Amount.text($0.value)])
            })
    }
}

extension Portal {
    func statistics(_ visit: Visit) -> Answer {
        show(StatisticsPage(visit, figures.figures(for: visit)), in: visit)
    }
}

/// Returns the number of times that each text occurs.
private func tally(_ texts: [String]) -> [String: Int] { texts.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

/// Formats figures for reading.
enum Amount {
    /// Returns a number with commas between thousands, as in Mexico.
    static func text(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let head = digits.count % 3
        var groups = head == 0 ? [] : [String(digits.prefix(head))]
        var rest = digits.dropFirst(head)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(3)))
            rest = rest.dropFirst(3)
        }
        return (number < 0 ? "−" : "") + groups.joined(separator: ",")
    }

    /// Returns thousandths as a percentage with one decimal.
    static func share(_ thousandths: Int?) -> String {
        guard let thousandths else { return say("indicators.none") }
        return say("indicators.share", ["whole": String(thousandths / 10), "tenth": String(thousandths % 10)])
    }

    static func duration(_ seconds: Int?) -> String { seconds.map { Span.text(seconds: $0) } ?? say("indicators.none") }

    /// Returns a number with one decimal.
    static func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(text(tenths / 10)).\(abs(tenths % 10))"
    }
}
