import Console
import Draw
import Verification
import WireFormat
import Wording

/// What is said of a verified, refuted or uncheckable proof.
struct ProofReport {
    let verification: ProofVerification

    /// What no single proof can show.
    private static let limits = [
        "verify.limit.pool-complete", "verify.limit.policy-newest", "verify.limit.no-second-draw",
        "verify.limit.identities-real",
    ].map(Limit.init)

    init(of verification: ProofVerification) { self.verification = verification }

    func show() {
        Output.text(title)
        for report in verification.reports {
            let detail = detail(of: report)
            Output.text(
                "  \(say("state.\(report.state.rawValue)")) \(say("step.\(report.step.rawValue)"))"
                    + (detail.isEmpty ? "" : ": \(detail)"))
        }
        Output.list(say("verify.people.designated"), people.filter(\.isDesignated).map(line))
        Output.list(say("verify.people.alternates"), people.filter { !$0.isDesignated }.map(line))
        Output.list(say("verify.warnings"), verification.warnings.map { say("warning.\($0.rawValue)") })
        Output.text()
        Output.text(verdict)
        Output.text()
        Output.list(say("verify.proof.limits"), ProofReport.limits.map { "- " + $0.phrase })
    }

    var json: JSON {
        .object([
            "outcome": .string(verification.outcome.name), "verdict": .string(verification.outcome.verdict),
            "draw": verification.draw.map { .string($0.description) } ?? .null,
            "designated": .strings(people.filter(\.isDesignated).map(\.expert.description)),
            "alternates": .strings(people.filter { !$0.isDesignated }.map(\.expert.description)),
            "steps": .array(
                verification.reports.map { report in
                    .object([
                        "step": .string(report.step.rawValue), "state": .string(report.state.rawValue),
                        "detail": .string(detail(of: report)),
                    ])
                }),
            "warnings": .strings(verification.warnings.map(\.rawValue)),
            "not_checked": .strings(ProofReport.limits.map(\.name)),
        ])
    }

    private var title: String {
        guard let draw = verification.draw else { return say("verify.proof.title-unknown") }
        return say("verify.proof.title", ["draw": draw.description])
    }

    /// One sentence.
    private var verdict: String {
        let isIndependent = !verification.warnings.contains(.notIndependent)
        switch verification.outcome {
        case .success:
            return say(
                isIndependent ? "verify.proof.verified" : "verify.proof.verified-not-independent",
                ["draw": verification.draw?.description ?? ""])
        case .failed:
            return say(
                isIndependent ? "verify.proof.failed" : "verify.proof.failed-not-independent",
                ["step": firstStep { $0.state == .failed }])
        case .unavailable:
            return say(
                isIndependent ? "verify.proof.unavailable" : "verify.proof.unavailable-not-independent",
                ["step": firstStep { $0.state == .unavailable && $0.counts }])
        }
    }

    private func firstStep(where isMeant: (StepReport) -> Bool) -> String {
        verification.reports.first(where: isMeant).map { say("step.\($0.step.rawValue)") } ?? ""
    }

    /// A refuted proof designates nobody.
    private var people: [ProofVerification.Person] {
        if case .failed = verification.outcome { [] } else { verification.people }
    }

    private func line(_ person: ProofVerification.Person) -> String {
        let expert = person.expert.description
        guard let identity = person.identity else { return say("verify.people.unnamed", ["expert": expert]) }
        guard let licence = identity.licence else {
            return say("verify.people.line", ["expert": expert, "name": identity.name])
        }
        return say("verify.people.licence", ["expert": expert, "name": identity.name, "licence": licence])
    }
}

// MARK: - What a step found

extension ProofReport {
    private func detail(of report: StepReport) -> String {
        switch report.state {
        case .failed: report.ground?.phrase ?? ""
        case .unavailable: say(keyOfUnavailable(report))
        case .passed: found(by: report)
        }
    }

    private func keyOfUnavailable(_ report: StepReport) -> String {
        if !report.counts { return "verify.detail.not-required" }
        let hasFailed = verification.reports.contains { $0.state == .failed }
        return report.step == .beacon && !hasFailed ? "verify.detail.scheme" : "verify.detail.earlier-step"
    }

    private func found(by report: StepReport) -> String {
        let value = report.value ?? ""
        let words = value.split(separator: " ").map(String.init)
        switch report.step {
        case .checkpoint:
            guard let size = words.last else { return "" }
            return say(
                "verify.detail.checkpoint", ["origin": words.dropLast().joined(separator: " "), "size": size])
        case .pool where words.count == 3:
            return say(
                "verify.detail.pool", ["candidates": words[0], "eligible": words[1], "tickets": words[2]])
        case .round where words.count == 2:
            return say("verify.detail.round", ["chain": words[0], "round": words[1]])
        case .identities:
            let absent = verification.people.filter { $0.identity == nil }.map(\.expert.description)
            guard absent.isEmpty else {
                return say("verify.detail.absent", ["experts": absent.joined(separator: " ")])
            }
            return say("verify.detail.all-present", ["count": String(verification.people.count)])
        default: return value
        }
    }
}
