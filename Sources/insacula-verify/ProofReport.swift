import Console
import Draw
import TransparencyLog
import Verification
import WireFormat
import Wording

/// The report on a proof that was verified, was refuted or could not be checked.
struct ProofReport {
    let verification: ProofVerification

    /// The things that no single proof can show.
    private static let limits = [
        "verify.limit.pool-complete", "verify.limit.policy-newest", "verify.limit.no-second-draw",
        "verify.limit.entries-kept-rules", "verify.limit.identities-real",
    ].map(Limit.init)

    init(of verification: ProofVerification) { self.verification = verification }

    func show() {
        Output.text(title)
        if let log = verification.log {
            Output.text(say("verify.proof.log", ["origin": log.name, "id": log.idText]))
        }
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
            "key_id": verification.log.map { .string($0.idText) } ?? .null,
            "chain_hash": chainHash.map { .string($0) } ?? .null,
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
        switch verification.outcome {
        case .success:
            let key = byBeacon(
                "verify.proof.verified", own: "verify.proof.verified-not-independent",
                unknown: "verify.proof.verified-unknown-beacon")
            return say(key, ["draw": verification.draw?.description ?? ""])
        case .failed:
            let key = byBeacon(
                "verify.proof.failed", own: "verify.proof.failed-not-independent",
                unknown: "verify.proof.failed-unknown-beacon")
            return say(key, ["step": firstStep { $0.state == .failed }])
        case .unavailable:
            let key = byBeacon(
                "verify.proof.unavailable", own: "verify.proof.unavailable-not-independent",
                unknown: "verify.proof.unavailable-unknown-beacon")
            return say(key, ["step": firstStep { $0.state == .unavailable && $0.counts }])
        }
    }

    /// Returns the key of the sentence for the draw's beacon; another key if the beacon is, or may be, the
    /// institution's own.
    private func byBeacon(_ key: String, own: String, unknown: String) -> String {
        if verification.warnings.contains(.notIndependent) { return own }
        return verification.warnings.contains(.unknownBeacon) ? unknown : key
    }

    /// The hash of the chain of the deciding round.
    private var chainHash: String? {
        for report in verification.reports {
            if case .round(_, let hash) = report.found { return hash.hex }
        }
        return nil
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
        guard !identity.licences.isEmpty else {
            return say("verify.people.line", ["expert": expert, "name": identity.name])
        }
        return say(
            "verify.people.licences", count: identity.licences.count,
            ["expert": expert, "name": identity.name, "licences": identity.licences.joined(separator: ", ")])
    }
}

// MARK: - What a step found

extension ProofReport {
    private func detail(of report: StepReport) -> String {
        switch report.state {
        case .failed: report.ground?.phrase ?? ""
        case .unavailable: ofUnavailable(report)
        case .passed: found(by: report)
        }
    }

    private func ofUnavailable(_ report: StepReport) -> String {
        if case .failure(.quorumUnchecked, let found) = report.ground {
            return say("verify.detail.witness-keys", ["names": found])
        }
        if case .tag(let tag) = report.found, !report.counts {
            return say("verify.detail.reserved") + "; " + say("verify.detail.tag", ["tag": tag.hex])
        }
        if !report.counts { return say("verify.detail.not-required") }
        let hasFailed = verification.reports.contains { $0.state == .failed }
        return say(report.step == .beacon && !hasFailed ? "verify.detail.scheme" : "verify.detail.earlier-step")
    }

    private func found(by report: StepReport) -> String {
        if report.step == .identities { return ofPeople }
        switch report.found {
        case .checkpoint(let origin, let size):
            return say("verify.detail.checkpoint", ["origin": origin, "size": String(size)])
        case .tag(let tag): return say("verify.detail.tag", ["tag": tag.hex])
        case .pool(let candidates, let eligible, let tickets):
            return say(
                "verify.detail.pool",
                ["candidates": String(candidates), "eligible": String(eligible), "tickets": String(tickets)])
        case .round(let round, let hash):
            return say("verify.detail.round", ["chain": round.chain, "round": String(round.round)]) + "; "
                + say("verify.round.hash", ["chain": round.chain, "hash": hash.hex])
        case .signature(let chain): return chain
        case .seed(let seed): return seed.hex
        case .designated(let experts): return experts.map(\.description).joined(separator: " ")
        case nil: return ""
        }
    }

    private var ofPeople: String {
        let absent = verification.people.filter { $0.identity == nil }.map(\.expert.description)
        guard absent.isEmpty else {
            return say("verify.detail.absent", ["experts": absent.joined(separator: " ")])
        }
        return say("verify.detail.all-present", ["count": String(verification.people.count)])
    }
}
