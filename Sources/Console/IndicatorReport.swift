import Draw
import PublicRecord
import WireFormat
import Wording

/// Prints the indicators of a record as text.
public struct IndicatorReport {
    private let indicators: Indicators
    private let names: Catalogues

    public init(of indicators: Indicators, names: Catalogues) {
        self.indicators = indicators
        self.names = names
    }

    public func show() {
        let (designations, draws, answers) = (indicators.designations, indicators.draws, indicators.answers)
        Output.list(
            say("indicators.designations"),
            [
                line("indicators.lot", "\(designations.lot) (\(share(designations.lotShare)))"),
                line("indicators.alternates", designations.alternates), line("indicators.direct", designations.direct),
            ] + counts("indicators.ended", designations.ended))
        Output.list(
            say("indicators.draws"),
            [
                line("indicators.opened", draws.opened), line("indicators.concluded", draws.concluded),
                line("indicators.verified", share(draws.verifiedShare)), line("indicators.thin", draws.thin),
                line("indicators.widened", draws.widened), line("indicators.no-lot", draws.noLot),
                line("indicators.annulled", draws.annulled), line("indicators.replacements", draws.replacements),
                line("indicators.additions", draws.additions), line("indicators.corrected", draws.corrected),
                line("indicators.reserved", draws.reserved),
                line("indicators.delay", "\(duration(draws.medianDelay)) / \(duration(draws.longestDelay))"),
            ] + counts("indicators.exclusions", draws.exclusions))
        Output.list(
            say("indicators.answers"),
            [
                line("indicators.accepted", answers.accepted),
                line("indicators.to-acceptance", duration(answers.medianToAcceptance)),
                line("indicators.within-three", share(answers.withinThreeDays)),
                line("indicators.lapses", answers.lapses),
            ] + counts("indicators.excuses", answers.excuses) + counts("indicators.challenges", answers.challenges)
                + counts("indicators.founded", answers.founded) + counts("indicators.revocations", answers.revocations))
        let (reports, fees) = (indicators.reports, indicators.fees)
        Output.list(
            say("indicators.service"),
            [
                line("indicators.reports-due", reports.due), line("indicators.reports-delivered", reports.delivered),
                line("indicators.reports-late", reports.late), line("indicators.fees-fixed", fees.fixed),
                line("indicators.fees-total", Pesos.text(fees.fixedTotal)),
            ] + counts("indicators.reports-moved", reports.moved))
        Output.list(say("indicators.concentration"), indicators.concentration.map(line(of:)))
        Output.list(say("indicators.distribution"), indicators.distribution.map(line(of:)))
        Output.list(
            say("indicators.cells"),
            [
                line("indicators.cells-all", indicators.cells.all),
                line("indicators.cells-three", indicators.cells.withThree),
            ])
        let applications = indicators.applications
        Output.list(
            say("indicators.applications"),
            [
                line("indicators.submitted", applications.submitted),
                line("indicators.to-decision", duration(applications.medianToDecision)),
            ]
                + applications.byStage.sorted { $0.key < $1.key }.map {
                    "\(say("stage.application.\($0.key)")): \($0.value)"
                }
                + applications.byDistrict.sorted { $0.key < $1.key }.map {
                    "\(names.name(of: $0.key, in: .districts)): \($0.value)"
                })
    }

    private func line(of one: Concentration) -> String {
        let above = one.aboveTenth.map { "\($0.expert) (\($0.count))" }.joined(separator: ", ")
        let values = [
            "specialty": names.name(of: one.specialty, in: .specialties), "count": String(one.designations),
            "share": share(one.topFive), "experts": above,
        ]
        return say(above.isEmpty ? "indicators.specialty" : "indicators.specialty-above", values)
    }

    private func line(of one: Distribution) -> String {
        let values = [
            "specialty": names.name(of: one.specialty, in: .specialties), "seats": String(one.seats),
            "experts": String(one.experts.count),
        ]
        return say("indicators.lots", values) + ": " + say("fit.\(one.fit.verdict.rawValue)")
    }

    private func line(_ key: String, _ value: some CustomStringConvertible) -> String {
        "\(say(key)): \(value)"
    }

    /// Returns counts by cause, on one line after the heading.
    private func counts(_ key: String, _ counts: [String: Int]) -> [String] {
        let total = counts.values.reduce(0, +)
        let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            "\(names.name(of: $0.key, in: .causes)) \($0.value)"
        }
        return [line(key, parts.isEmpty ? "0" : "\(total) (\(parts.joined(separator: "; ")))")]
    }

    /// Returns thousandths as a percentage with one decimal.
    private func share(_ thousandths: Int?) -> String {
        guard let thousandths else { return say("indicators.none") }
        return say(
            "indicators.share", ["whole": String(thousandths / 10), "tenth": String(thousandths % 10)])
    }

    private func duration(_ seconds: Int?) -> String {
        guard let seconds else { return say("indicators.none") }
        return switch seconds {
        case ..<60: say("indicators.seconds", ["count": String(seconds)])
        case ..<3_600: say("indicators.minutes", ["count": String(seconds / 60)])
        case ..<86_400: say("indicators.hours", ["count": String(seconds / 3_600)])
        default: say("indicators.days", count: seconds / 86_400)
        }
    }
}
