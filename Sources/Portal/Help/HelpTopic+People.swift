import Wording

extension HelpTopic {
    /// Returns the guide for the public and journalists.
    static func visitorSections() -> [HelpSection] {
        [
            HelpSection(
                "portal.help.visitors.see",
                [
                    .items("portal.help.visitors.see-list"),
                    .links([
                        (.draws, "portal.nav.draws"), (.roster, "portal.nav.roster"), (.directs, "portal.nav.directs"),
                        (.statistics, "portal.nav.statistics"), (.record, "portal.nav.record"),
                    ]),
                ]),
            HelpSection("portal.help.visitors.cite", [.text("portal.help.visitors.cite-text")]),
            HelpSection(
                "portal.help.visitors.figures",
                [.text("portal.help.visitors.figures-text"), .items("portal.help.visitors.figures-list")]),
            HelpSection(
                "portal.help.visitors.download",
                [
                    .text("portal.help.visitors.download-text"),
                    .links([(.data, "portal.nav.data"), (.help(.verify), "portal.help.verify")]),
                ]),
            HelpSection("portal.help.visitors.corrections", [.text("portal.help.visitors.corrections-text")]),
            HelpSection("portal.help.visitors.absent", [.items("portal.help.visitors.absent-list")]),
        ]
    }

    /// Returns the guide for courts, with the time limits of the policy in force.
    static func courtSections(_ visit: Visit) -> [HelpSection] {
        let policy = visit.state.policies.inForce
        let values = [
            "days": policy.map { Span.text(courtDays: $0.answerBusinessDays) } ?? "–",
            "delay": policy.map { Span.text(seconds: $0.delay) } ?? "–",
            "conclude": policy.map { Span.text(seconds: $0.concludeWithin) } ?? "–",
        ]
        return [
            HelpSection(
                "portal.help.courts.begin",
                [.text("portal.help.courts.begin-text"), .links([(.staff(.queue), "portal.nav.staff")])]),
            HelpSection("portal.help.courts.request", [.steps("portal.help.courts.request-steps", values)]),
            HelpSection(
                "portal.help.courts.wait",
                [.text("portal.help.courts.wait-text", values), .caution("portal.help.courts.wait-late", values)]),
            HelpSection("portal.help.courts.after", [.steps("portal.help.courts.after-steps", values)]),
            HelpSection("portal.help.courts.documents", [.items("portal.help.courts.documents-list")]),
            HelpSection("portal.help.courts.replace", [.text("portal.help.courts.replace-text")]),
            HelpSection("portal.help.courts.direct", [.text("portal.help.courts.direct-text")]),
            HelpSection("portal.help.courts.reserved", [.text("portal.help.courts.reserved-text")]),
            HelpSection("portal.help.courts.limits", [.terms("portal.help.courts.limits-terms", values)]),
        ]
    }

    /// Returns the guide for applicants and experts.
    static func expertSections(_ visit: Visit) -> [HelpSection] {
        let days = visit.state.policies.inForce.map { Span.text(courtDays: $0.answerBusinessDays) } ?? "–"
        return [
            HelpSection(
                "portal.help.experts.apply",
                [
                    .steps("portal.help.experts.apply-steps"),
                    .links([(.own(.requirements), "portal.help.experts.requirements"), (.calls, "portal.nav.calls")]),
                ]),
            HelpSection("portal.help.experts.follow", [.text("portal.help.experts.follow-text")]),
            HelpSection("portal.help.experts.objections", [.text("portal.help.experts.objections-text")]),
            HelpSection(
                "portal.help.experts.designated", [.steps("portal.help.experts.designated-steps", ["days": days])]),
            HelpSection("portal.help.experts.excuse", [.text("portal.help.experts.excuse-text", ["days": days])]),
            HelpSection("portal.help.experts.unavailable", [.text("portal.help.experts.unavailable-text")]),
            HelpSection("portal.help.experts.pool", [.text("portal.help.experts.pool-text")]),
            HelpSection(
                "portal.help.experts.data",
                [
                    .text("portal.help.experts.data-text"), .links([(.help(.privacy), "portal.help.privacy")]),
                ]),
        ]
    }
}
