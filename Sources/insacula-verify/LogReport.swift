import Console
import PublicRecord
import TransparencyLog
import Verification
import WireFormat
import Wording

/// The report on an audited log.
struct LogReport {
    let audit: LogAudit
    let terms: LogAudit.Terms
    let showsIndicators: Bool
    /// The relays' answers for rounds that a fallback replaced, if relays were asked.
    let missing: [MissingRound]
    let near: NearNumbers
    /// The commitment's report, if it was asked for.
    var commitment: CommitmentReport?

    init(of audit: LogAudit, terms: LogAudit.Terms, showsIndicators: Bool = false, missing: [MissingRound] = []) {
        self.audit = audit
        self.terms = terms
        self.showsIndicators = showsIndicators
        self.missing = missing
        near = audit.state.nearNumbers
    }

    func show() {
        if let checkpoint = audit.checkpoint {
            Output.text(say("verify.log.title", ["origin": checkpoint.origin]))
            Output.text(say("verify.log.key", ["id": keyID]))
            Output.text(
                say("verify.log.checkpoint", ["size": String(checkpoint.size), "root": checkpoint.root.hex]))
        } else {
            Output.text(say("verify.log.title-unknown"))
        }
        Output.list(say("verify.log.findings"), findings)
        if audit.checkpoint != nil {
            Output.list(say("verify.counts"), counts.map { "\(say($0.key)): \($0.value)" })
            Output.list(say("verify.log.further"), furtherLots)
            Output.list(say("verify.log.corrections"), corrections)
            Output.list(say("verify.log.near"), nearNumbers)
            Output.list(say("verify.log.missing-rounds"), missing.map(\.phrase))
            if showsIndicators { IndicatorReport(of: audit.indicators, names: audit.state.catalogues).show() }
            if let commitment { CommitmentText(of: commitment, names: audit.state.catalogues).show() }
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
            "key_id": audit.checkpoint == nil ? .null : .string(keyID), "further": furtherJSON,
            "corrections": correctionsJSON, "near": nearJSON,
            "indicators": audit.checkpoint == nil ? nil : audit.indicators.json,
            "commitment": audit.checkpoint == nil ? nil : commitment?.json,
            "not_checked": .strings(limits.map(\.name)),
            "missing_rounds": missing.isEmpty ? nil : .array(missing.map(\.json)),
        ])
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

    /// The ids of the keys that signed: one key, or two during a change of keys.
    private var keyID: String { audit.signers.map(\.idText).joined(separator: " ") }

    /// One sentence. It mentions draws on a beacon that is, or may be, the institution's own.
    private var verdict: String {
        let tally = audit.state.statistics
        let place =
            switch (tally.notIndependent, tally.unknownBeacon) {
            case (0, 0): 0
            case (_, 0): 1
            case (0, _): 2
            default: 3
            }
        let values = [
            "concluded": String(tally.concluded), "independent": String(tally.notIndependent),
            "unknown": String(tally.unknownBeacon), "count": String(audit.findingCount),
        ]
        return switch audit.outcome {
        case .success: say(LogReport.verified[place], values)
        case .failed(let finding):
            say(LogReport.failed[place], values.merging(["finding": finding]) { own, _ in own })
        case .unavailable: say("verify.log.unavailable")
        }
    }

    /// Keys of sentences: all draws on public beacons, some on the institution's own, some on unknown ones, some on
    /// either.
    private static let verified = [
        "verify.log.verified", "verify.log.verified-not-independent", "verify.log.verified-unknown-beacon",
        "verify.log.verified-not-public",
    ]
    private static let failed = [
        "verify.log.failed", "verify.log.failed-not-independent", "verify.log.failed-unknown-beacon",
        "verify.log.failed-not-public",
    ]

    /// The things that this audit did not check.
    private var limits: [Limit] {
        var keys = ["verify.limit.identities-real", "verify.limit.facts-true", "verify.limit.later"]
        if audit.state.matterKeys.count > 1 { keys.insert("verify.limit.matter-keys", at: 0) }
        if audit.state.statistics.reserved > 0 { keys.insert("verify.limit.reserved-matters", at: 0) }
        if !terms.trust.requiresWitnesses {
            keys.insert(contentsOf: ["verify.limit.same-log", "verify.limit.openings-witnessed"], at: 0)
        }
        if terms.tilesOnly { keys.insert("verify.limit.files-beside", at: 0) }
        return keys.map(Limit.init)
    }
}
