import PublicRecord
import Sodium
import TransparencyLog
import Verification
import Wording

extension HelpTopic {
    /// Returns the explanation of a draw, with the rules in force and a worked example.
    static func drawSections(_ visit: Visit) throws -> [HelpSection] {
        let example = try WorkedExample()
        return [
            HelpSection("portal.help.draw.idea", [.text("portal.help.draw.idea-text")]),
            HelpSection("portal.help.draw.steps", [.steps("portal.help.draw.steps-list")]),
            HelpSection("portal.help.draw.who", [.items("portal.help.draw.who-list")]),
            HelpSection(
                "portal.help.draw.tickets",
                [.text("portal.help.draw.tickets-text"), .terms("portal.help.draw.tickets-rules")]),
            HelpSection("portal.help.draw.rules", rules(visit)),
            HelpSection(
                "portal.help.draw.example",
                [
                    .text("portal.help.draw.example-text"), .code(example.pool.text),
                    .text("portal.help.draw.example-commitment"), .code(example.commitmentCommand),
                    .text("portal.help.draw.example-leaf"), .code(example.leafCommand),
                    .text("portal.help.draw.example-seed"), .code(example.seedCommand),
                    .text("portal.help.draw.example-ticket"), .code(example.ticketCommand),
                    HelpBlock(example: example.table),
                    .text(
                        "portal.help.draw.example-result",
                        ["designated": "\(example.designated)", "alternate": "\(example.alternate)"]),
                ]),
            HelpSection(
                "portal.help.draw.limits",
                [
                    .items("portal.help.draw.limits-list"),
                    .links([
                        (.help(.verify), "portal.help.verify"), (.help(.problems), "portal.help.problems"),
                        (.draws, "portal.nav.draws"),
                    ]),
                ]),
        ]
    }

    /// Returns the policy in force, in words.
    private static func rules(_ visit: Visit) -> [HelpBlock] {
        guard let policy = visit.state.policies.inForce else { return [.text("portal.help.draw.rules-none")] }
        let tickets =
            switch policy.tickets {
            case .uniform: say("portal.help.rule.uniform")
            case .equity(let cap): say("portal.help.rule.equity", ["cap": String(cap)])
            case .rotation: say("portal.help.rule.rotation")
            }
        return [
            .text("portal.help.draw.rules-text"),
            .facts([
                (say("portal.help.rule.instrument"), policy.instrument),
                (say("portal.help.rule.tickets"), tickets),
                (say("portal.help.rule.beacons"), policy.beacons.map(\.chain.name).joined(separator: ", ")),
                (say("portal.help.rule.delay"), Span.text(seconds: policy.delay)),
                (say("portal.help.rule.conclude"), Span.text(seconds: policy.concludeWithin)),
                (say("portal.help.rule.alternates"), String(policy.alternates)),
                (say("portal.help.rule.minimum"), String(policy.minimumPool)),
                (say("portal.help.rule.answer"), String(policy.answerBusinessDays)),
            ]),
        ]
    }

    /// Returns the instructions for verifying in a browser, with the two programs, and by hand.
    static func verifySections(keys: [VerifierKey], _ visit: Visit) throws -> [HelpSection] {
        let example = try WorkedExample()
        let log = visit.site + Route.log
        let proof = "\(WorkedExample.folio).proof.json"
        return [
            HelpSection(
                "portal.help.verify.key",
                [
                    .text("portal.help.verify.key-text"), .code(keys.map(\.text).joined(separator: "\n")),
                    .text("portal.help.verify.key-compare"),
                ]),
            HelpSection(
                "portal.help.verify.browser",
                [
                    .steps("portal.help.verify.browser-steps"), .links([(.verify, "portal.help.verify.open")]),
                    .text("portal.help.verify.browser-print"),
                    // The command empties the `meta` elements that the site fills, so the hash is that of the published
                    // file.
                    .code(
                        #"perl -0pe 's/(<meta name="insacula-[a-z]*" content=")[^"]*/$1/g' verify.html | openssl dgst -sha256"#
                            + "\n" + SHA256.hash(Embedded.bytes("assets/verify.html")).hex),
                    .text("portal.help.verify.browser-note"),
                ]),
            HelpSection(
                "portal.help.verify.programs",
                [
                    .text("portal.help.verify.programs-text"),
                    .code(
                        "curl -O \(visit.site)\(Route.proofs)\(proof)\n"
                            + "insacula-verify proof \(proof) --trust log.policy\n"
                            + "python3 verify.py proof \(proof) --trust log.policy"),
                    .text("portal.help.verify.programs-policy"),
                    .code(keys.map { "log \($0.text)\n" }.joined() + "quorum none"),
                    .text("portal.help.verify.programs-codes"),
                ]),
            HelpSection(
                "portal.help.verify.log",
                [
                    .text("portal.help.verify.log-text"),
                    .code("insacula-verify log \(log) --trust log.policy\ncurl -o antes.checkpoint \(log)/checkpoint"),
                    .text("portal.help.verify.log-earlier"),
                    .code("insacula-verify log \(log) --trust log.policy --earlier antes.checkpoint"),
                ]),
            HelpSection(
                "portal.help.verify.hand",
                [
                    .text("portal.help.verify.hand-text"), .code(example.ticketCommand),
                    .links([(.help(.draw), "portal.help.verify.hand-example")]),
                ]),
            HelpSection("portal.help.verify.steps", [.facts(steps)]),
            HelpSection(
                "portal.help.verify.limits",
                [
                    .items("portal.help.verify.limits-list"),
                    .links([(.help(.problems), "portal.help.problems")]),
                ]),
        ]
    }

    /// The meaning of each step of a verification.
    private static var steps: [(String, String)] {
        Step.allCases.map { step in
            let meaning =
                switch step {
                case .format: say("portal.help.step.format")
                case .checkpoint: say("portal.help.step.checkpoint")
                case .witnesses: say("portal.help.step.witnesses")
                case .inclusion: say("portal.help.step.inclusion")
                case .policy: say("portal.help.step.policy")
                case .matter: say("portal.help.step.matter")
                case .pool: say("portal.help.step.pool")
                case .commitment: say("portal.help.step.commitment")
                case .round: say("portal.help.step.round")
                case .witnessed: say("portal.help.step.witnessed")
                case .beacon: say("portal.help.step.beacon")
                case .seed: say("portal.help.step.seed")
                case .order: say("portal.help.step.order")
                case .designated: say("portal.help.step.designated")
                case .identities: say("portal.help.step.identities")
                }
            return (say("step.\(step.rawValue)"), meaning)
        }
    }
}
