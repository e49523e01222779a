import WireFormat

extension Indicators {
    /// As programs get it; the names are those of docs/indicators.md.
    public var json: JSON {
        .object([
            "designations": .object([
                "lot": .integer(designations.lot), "alternates_called": .integer(designations.alternates),
                "direct": .integer(designations.direct), "lot_share": .optional(designations.lotShare),
                "ended": .counts(designations.ended),
            ]),
            "months": .array(
                months.map {
                    .object([
                        "month": .string($0.month.text), "lot": .integer($0.lot), "direct": .integer($0.direct),
                    ])
                }),
            "draws": .object([
                "opened": .integer(draws.opened), "concluded": .integer(draws.concluded),
                "verified_share": .optional(draws.verifiedShare), "thin": .integer(draws.thin),
                "widened": .integer(draws.widened), "no_lot": .integer(draws.noLot),
                "annulled": .integer(draws.annulled), "additions": .integer(draws.additions),
                "corrected": .integer(draws.corrected), "reserved": .integer(draws.reserved),
                "replacements": .integer(draws.replacements), "exclusions": .counts(draws.exclusions),
                "exclusions_per_thousand": .optional(draws.exclusionsPerThousand),
                "median_delay": .optional(draws.medianDelay), "longest_delay": .optional(draws.longestDelay),
            ]),
            "answers": .object([
                "accepted": .integer(answers.accepted), "median_to_acceptance": .optional(answers.medianToAcceptance),
                "within_three_days": .optional(answers.withinThreeDays), "excuses": .counts(answers.excuses),
                "challenges": .counts(answers.challenges), "founded": .counts(answers.founded),
                "revocations": .counts(answers.revocations), "lapses": .integer(answers.lapses),
                "notices": .counts(answers.notices),
            ]),
            "reports": .object([
                "due": .integer(reports.due), "moved": .counts(reports.moved),
                "delivered": .integer(reports.delivered), "late": .integer(reports.late),
            ]),
            "fees": .object([
                "fixed": .integer(fees.fixed), "fixed_total": .integer(fees.fixedTotal),
                "median_fixed": .optional(fees.medianFixed), "paid": .integer(fees.paid),
                "paid_by": .counts(
                    Dictionary(uniqueKeysWithValues: fees.paidBy.map { ($0.key.rawValue, $0.value) })),
            ]),
            "concentration": .array(
                concentration.map { one in
                    .object([
                        "specialty": .string(one.specialty), "designations": .integer(one.designations),
                        "top_five": .optional(one.topFive),
                        "above_tenth": .array(
                            one.aboveTenth.map {
                                .object(["expert": .id($0.expert), "designations": .integer($0.count)])
                            }),
                    ])
                }),
            "distribution": .array(distribution.map(\.json)),
            "cells": .object(["all": .integer(cells.all), "with_three": .integer(cells.withThree)]),
            "applications": .object([
                "submitted": .integer(applications.submitted), "by_district": .counts(applications.byDistrict),
                "by_stage": .counts(applications.byStage),
                "median_to_decision": .optional(applications.medianToDecision),
            ]),
        ])
    }
}

extension Distribution {
    fileprivate var json: JSON {
        .object([
            "specialty": .string(specialty), "seats": .integer(seats), "experts": .integer(experts.count),
            "cells": .integer(fit.cells), "verdict": .string(fit.verdict.rawValue),
            "statistic": .optional(fit.statistic.map { Distribution.rounded($0, to: 1_000) }),
            "degrees_of_freedom": .optional(fit.degreesOfFreedom.map { Distribution.rounded($0, to: 1_000) }),
            "probability": .optional(fit.probability.map { Distribution.rounded($0, to: 1_000_000) }),
        ])
    }

    /// The nearest whole number of parts, of which `parts` make one.
    private static func rounded(_ value: Double, to parts: Double) -> Int {
        Int(exactly: (min(value, 1e9) * parts).rounded()) ?? 0
    }
}

extension JSON {
    static func optional(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }

    fileprivate static func counts(_ counts: [String: Int]) -> JSON {
        counts.reduce(JSON.object([:])) { $0.with([$1.key: .integer($1.value)]) }
    }
}
