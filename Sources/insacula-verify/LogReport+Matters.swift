import PublicRecord
import Verification
import WireFormat
import Wording

/// The figures of an audit, and the things to look at that are no faults (protocol section 10.3).
extension LogReport {
    struct Count {
        /// The name in JSON.
        var name: String
        /// The key of the phrase.
        var key: String
        var value: Int

        init(_ name: String, _ key: String, _ value: Int) {
            self.name = name
            self.key = key
            self.value = value
        }
    }

    /// The figures, in the order in which they are shown.
    var counts: [Count] {
        let draws = audit.state.draws
        let statistics = audit.state.statistics
        let experts = audit.state.roster.count(at: terms.now)
        return [
            Count("entries", "verify.count.entries", audit.entries),
            Count("experts", "verify.count.experts", experts),
            Count("opened", "verify.count.opened", statistics.opened),
            Count("concluded", "verify.count.concluded", statistics.concluded),
            Count("annulled", "verify.count.annulled", statistics.annulled),
            Count("open", "verify.count.open", draws.open.count),
            Count("overdue", "verify.count.overdue", draws.overdue(at: terms.now.seconds).count),
            Count("replacements", "verify.count.replacements", statistics.replacements),
            Count("additions", "verify.count.additions", statistics.additions.count),
            Count("corrected", "verify.count.corrected", statistics.corrections.count),
            Count("ended", "verify.count.ended", statistics.ended.values.reduce(0, +)),
            Count("reserved", "verify.count.reserved", statistics.reserved),
            Count("designations", "verify.count.designations", statistics.designations),
            Count("direct", "verify.count.direct", statistics.direct),
            Count("no_lot", "verify.count.no-lot", statistics.noLot),
            Count("late", "verify.count.late", statistics.late),
            Count("not_independent", "verify.count.not-independent", statistics.notIndependent),
            Count("unknown_beacon", "verify.count.unknown-beacon", statistics.unknownBeacon),
            Count("fallback", "verify.count.fallback", statistics.standIns.count),
            Count("applications", "verify.count.applications", audit.state.applications.count),
            Count("matter_keys", "verify.count.matter-keys", max(0, audit.state.matterKeys.count - 1)),
            Count("identities_corrected", "verify.count.identities-corrected", statistics.identitiesCorrected),
            Count(
                "admissions_annulled", "verify.count.admissions-annulled",
                statistics.admissionsAnnulled.values.reduce(0, +)),
            Count("closures", "verify.count.closures", statistics.closures),
            Count("closures_afterwards", "verify.count.closures-afterwards", statistics.closuresAfterwards),
            Count("near_numbers", "verify.count.near-numbers", near.count),
            Count("identities_absent", "verify.count.identities-absent", audit.identitiesAbsent),
            Count("proofs_absent", "verify.count.proofs-absent", audit.proofsAbsent),
        ]
    }

    // MARK: Things to look at

    var furtherLots: [String] {
        audit.state.statistics.additions.map { lot in
            say(
                "verify.log.further-line",
                [
                    "folio": lot.lot.description, "to": lot.addition.to.description,
                    "cause": names.name(of: lot.addition.cause, in: .causes),
                ])
        }
    }

    var furtherJSON: JSON {
        .array(
            audit.state.statistics.additions.map { lot in
                .object([
                    "folio": .string(lot.lot.description), "cause": .string(lot.addition.cause),
                    "to": .string(lot.addition.to.description),
                ])
            })
    }

    var corrections: [String] {
        audit.state.statistics.corrections.map { correction in
            let key =
                switch correction.isAfterRound {
                case nil: "verify.log.correction-direct"
                case true?: "verify.log.correction-after"
                case false?: "verify.log.correction-before"
                }
            let cause = names.name(of: correction.cause, in: .causes)
            return say(key, ["folio": correction.lot.description, "cause": cause])
        }
    }

    var correctionsJSON: JSON {
        .array(
            audit.state.statistics.corrections.map { correction in
                .object([
                    "folio": .string(correction.lot.description), "cause": .string(correction.cause),
                    "after_round": correction.isAfterRound.map { .bool($0) } ?? .null,
                ])
            })
    }

    var nearNumbers: [String] {
        let more = near.count - near.pairs.count
        return near.pairs.map { pair in
            say(
                "verify.log.near-line",
                [
                    "later": pair.later.description, "earlier": pair.earlier.description,
                    "number": number(of: pair.later), "other": number(of: pair.earlier),
                ])
        } + (more > 0 ? [say("verify.log.more", ["count": String(more)])] : [])
    }

    var nearJSON: JSON {
        .array(near.pairs.map { .strings([$0.later.description, $0.earlier.description]) })
    }

    private var names: Catalogues { audit.state.catalogues }

    private func number(of lot: LotID) -> String { audit.state.lot(lot)?.caseNumber?.phrase(names) ?? "" }
}
