import PublicRecord
import WireFormat

/// One figure of the indicators, for a row of its own.
struct Figure: Equatable {
    /// The unit of a figure's value.
    enum Unit: String, CaseIterable {
        case count, thousandths, millionths, seconds, centavos
        /// A word instead of a number.
        case word
    }

    /// The name in docs/indicators.md, such as `draws.opened`.
    var name: String
    /// The cause, stage, district, month or specialty of a figure that exists once for each.
    var key: String?
    var value: Int?
    var text: String?
    var unit: Unit

    /// Returns the figures in the order of their names, without `draws.verified_share`.
    static func all(of indicators: Indicators) -> [Figure] {
        figures(of: indicators.json, name: "", key: nil).filter { $0.name != "draws.verified_share" }
    }

    /// Returns the figures for further lots, corrections and beacons, which the fold counts.
    static func all(of statistics: Statistics) -> [Figure] {
        func counts(_ name: String, _ causes: [String]) -> [Figure] {
            counts(name, causes.reduce(into: [:]) { $0[$1, default: 0] += 1 })
        }
        func counts(_ name: String, _ causes: [String: Int]) -> [Figure] {
            causes.sorted { $0.key.precedes($1.key) }
                .map { Figure(name: name, key: $0.key, value: $0.value, unit: .count) }
        }
        let plain = [
            ("matters.annulled", statistics.annulled), ("matters.not_independent", statistics.notIndependent),
            ("matters.reserved", statistics.reserved), ("matters.unknown_beacon", statistics.unknownBeacon),
            ("roster.identities_corrected", statistics.identitiesCorrected),
            ("calendar.closures", statistics.closures),
            ("calendar.closures_afterwards", statistics.closuresAfterwards),
        ]
        return counts("matters.additions", statistics.additions.map(\.addition.cause))
            + counts("matters.corrections", statistics.corrections.map(\.cause))
            + counts("matters.ended", statistics.ended)
            + counts("roster.admissions_annulled", statistics.admissionsAnnulled)
            + plain.map { Figure(name: $0.0, value: $0.1, unit: .count) }
    }

    private static func figures(of json: JSON, name: String, key: String?) -> [Figure] {
        switch json {
        case .object(let members):
            return members.flatMap { member in
                let isKey = keyed.contains(name)
                return figures(
                    of: member.value, name: isKey ? name : name.isEmpty ? member.name : "\(name).\(member.name)",
                    key: isKey ? member.name : key)
            }
        case .array(let elements): return elements.flatMap { figures(ofElement: $0, name: name, key: key) }
        case .integer(let number): return [Figure(name: name, key: key, value: number, unit: unit(of: name))]
        case .null: return [Figure(name: name, key: key, unit: unit(of: name))]
        case .string(let text): return [Figure(name: name, key: key, text: text, unit: .word)]
        case .bool: return []
        }
    }

    /// Names an element of an array by one of its own members.
    private static func figures(ofElement json: JSON, name: String, key: String?) -> [Figure] {
        guard case .object(let members) = json else { return [] }
        let own = members.first { ["specialty", "month", "expert"].contains($0.name) }
        guard let own, case .string(let text) = own.value else { return [] }
        let rest = JSON.object(members.filter { $0 != own })
        return figures(of: rest, name: name, key: key.map { "\($0)/\(text)" } ?? text)
    }

    /// The objects whose members are named by codes.
    private static let keyed: Set<String> = [
        "draws.exclusions", "answers.excuses", "answers.challenges", "answers.founded", "answers.revocations",
        "answers.notices", "reports.moved", "fees.paid_by",
        "applications.by_district", "applications.by_stage",
    ]

    private static func unit(of name: String) -> Unit {
        switch name.split(separator: ".").last {
        case "lot_share", "within_three_days", "top_five", "statistic", "degrees_of_freedom": .thousandths
        case "probability": .millionths
        case "fixed_total", "median_fixed", "paid_by": .centavos
        case "median_delay", "longest_delay", "median_to_acceptance", "median_to_decision": .seconds
        default: .count
        }
    }
}
