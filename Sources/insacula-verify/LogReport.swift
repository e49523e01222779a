import Console
import TransparencyLog
import Verification
import WireFormat
import Wording

/// What is said of an audited log.
struct LogReport {
    let audit: LogAudit
    let terms: LogAudit.Terms
    let showsIndicators: Bool
    /// What relays say of rounds that others stood in for, where they were asked.
    let missing: [MissingRound]

    init(of audit: LogAudit, terms: LogAudit.Terms, showsIndicators: Bool = false, missing: [MissingRound] = []) {
        self.audit = audit
        self.terms = terms
        self.showsIndicators = showsIndicators
        self.missing = missing
    }

    func show() {
        if let checkpoint = audit.checkpoint {
            Output.text(say("verify.log.title", ["origin": checkpoint.origin]))
            Output.text(
                say("verify.log.checkpoint", ["size": String(checkpoint.size), "root": checkpoint.root.hex]))
        } else {
            Output.text(say("verify.log.title-unknown"))
        }
        Output.list(say("verify.log.findings"), findings)
        if audit.checkpoint != nil {
            Output.list(say("verify.counts"), counts.map { "\(say($0.key)): \($0.value)" })
            Output.list(say("verify.log.missing-rounds"), missing.map(\.phrase))
            if showsIndicators { IndicatorReport(of: audit.indicators, names: audit.state.catalogues).show() }
        }
        Output.text()
        Output.text(verdict)
        Output.text()
        Output.list(say("verify.log.limits"), limits.map { "- " + $0.phrase })
    }

    var json: JSON {
        .object([
            "outcome": .string(audit.outcome.name), "verdict": .string(audit.outcome.verdict),
            "findings": .array(
                audit.findings.map { finding in
                    .object([
                        "finding": .string(finding.name), "place": .string(finding.place),
                        "detail": .string(detail(of: finding)),
                    ])
                }),
            "finding_count": .integer(audit.findingCount),
            "counts": counts.reduce(JSON.object([:])) { $0.with([$1.name: .integer($1.value)]) },
            "origin": audit.checkpoint.map { .string($0.origin) } ?? .null,
            "size": audit.checkpoint.map { .integer($0.size) } ?? .null,
            "root": audit.checkpoint.map { .string($0.root.hex) } ?? .null,
            "indicators": audit.checkpoint == nil ? nil : audit.indicators.json,
            "not_checked": .strings(limits.map(\.name)),
            "missing_rounds": missing.isEmpty ? nil : .array(missing.map(\.json)),
        ])
    }

    private struct Count {
        /// For programs.
        var name: String
        /// The key of its phrase.
        var key: String
        var value: Int

        init(_ name: String, _ key: String, _ value: Int) {
            self.name = name
            self.key = key
            self.value = value
        }
    }

    /// In the order in which they are shown.
    private var counts: [Count] {
        let draws = audit.state.draws
        let statistics = audit.state.statistics
        let experts = audit.state.roster.count(at: terms.now)
        return [
            Count("entries", "verify.count.entries", audit.entries),
            Count("experts", "verify.count.experts", experts),
            Count("opened", "verify.count.opened", statistics.opened),
            Count("concluded", "verify.count.concluded", statistics.concluded),
            Count("open", "verify.count.open", draws.open.count),
            Count("overdue", "verify.count.overdue", draws.overdue(at: terms.now.seconds).count),
            Count("replacements", "verify.count.replacements", statistics.replacements),
            Count("designations", "verify.count.designations", statistics.designations),
            Count("direct", "verify.count.direct", statistics.direct),
            Count("no_lot", "verify.count.no-lot", statistics.noLot),
            Count("late", "verify.count.late", statistics.late),
            Count("not_independent", "verify.count.not-independent", statistics.notIndependent),
            Count("fallback", "verify.count.fallback", statistics.standIns.count),
            Count("applications", "verify.count.applications", audit.state.applications.count),
            Count("identities_absent", "verify.count.identities-absent", audit.identitiesAbsent),
        ]
    }

    private var findings: [String] {
        let more = audit.findingCount - audit.findings.count
        return audit.findings.map { finding in
            let values = ["place": finding.placePhrase, "name": finding.name, "text": detail(of: finding)]
            return say("verify.log.finding", values)
        } + (more > 0 ? [say("verify.log.more", ["count": String(more)])] : [])
    }

    private func detail(of finding: Finding) -> String {
        finding.phrase + (finding.subject.map { " [\($0)]" } ?? "")
    }

    /// One sentence.
    private var verdict: String {
        let tally = audit.state.statistics
        let isIndependent = tally.notIndependent == 0
        let concluded = String(tally.concluded)
        let notIndependent = String(tally.notIndependent)
        switch audit.outcome {
        case .success:
            return say(
                isIndependent ? "verify.log.verified" : "verify.log.verified-not-independent",
                ["count": notIndependent, "concluded": concluded])
        case .failed(let finding):
            return say(
                isIndependent ? "verify.log.failed" : "verify.log.failed-not-independent",
                [
                    "count": String(audit.findingCount), "finding": finding, "independent": notIndependent,
                    "concluded": concluded,
                ])
        case .unavailable: return say("verify.log.unavailable")
        }
    }

    /// What this audit did not look at.
    private var limits: [Limit] {
        var keys = ["verify.limit.identities-real", "verify.limit.facts-true", "verify.limit.later"]
        if !terms.trust.requiresWitnesses { keys.insert("verify.limit.same-log", at: 0) }
        if terms.tilesOnly { keys.insert("verify.limit.files-beside", at: 0) }
        return keys.map(Limit.init)
    }
}
