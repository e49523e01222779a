import Office
import Verification
import Wording

extension HelpTopic {
    /// Returns advice for the case that something looks wrong, with the meaning of warnings and verdicts.
    static func problemSections(_ visit: Visit) -> [HelpSection] {
        let institution = visit.state.created?.institution ?? ""
        return [
            HelpSection(
                "portal.help.problems.keep",
                [
                    .steps("portal.help.problems.keep-steps"),
                    .code("curl -o registro.checkpoint \(visit.site)\(Route.log)/\(PublishedFile.checkpoint)"),
                    .links([(.checkpoint, "portal.help.problems.checkpoint"), (.record, "portal.nav.record")]),
                ]),
            HelpSection(
                "portal.help.problems.tell", [.text("portal.help.problems.tell-text", ["institution": institution])]),
            HelpSection("portal.help.problems.cases", [.terms("portal.help.problems.cases-terms")]),
            HelpSection(
                "portal.help.problems.warnings",
                [.text("portal.help.problems.warnings-text"), .facts(warnings)]),
            HelpSection("portal.help.problems.verdicts", [.terms("portal.help.problems.verdicts-terms")]),
        ]
    }

    /// The meaning of each warning, for the reader of a verdict.
    private static var warnings: [(String, String)] {
        Warning.allCases.map { warning in
            let meaning =
                switch warning {
                case .addition: say("portal.help.warning.addition")
                case .fallback: say("portal.help.warning.fallback")
                case .identityAbsent: say("portal.help.warning.identity-absent")
                case .late: say("portal.help.warning.late")
                case .matterKeyChanged: say("portal.help.warning.matter-key-changed")
                case .noLot: say("portal.help.warning.no-lot")
                case .noWitnesses: say("portal.help.warning.no-witnesses")
                case .notIndependent: say("portal.help.warning.not-independent")
                case .reserved: say("portal.help.warning.reserved")
                case .unknownBeacon: say("portal.help.warning.unknown-beacon")
                case .widened: say("portal.help.warning.widened")
                }
            return (say("warning.\(warning.rawValue)"), meaning)
        }
    }

    static func glossarySections() -> [HelpSection] {
        [
            HelpSection("portal.help.glossary.office", [.terms("portal.help.glossary.office-terms")]),
            HelpSection("portal.help.glossary.draw", [.terms("portal.help.glossary.draw-terms")]),
            HelpSection("portal.help.glossary.proof", [.terms("portal.help.glossary.proof-terms")]),
        ]
    }

    /// Returns the privacy notice: the public data, the sealed data, and the rights of the persons concerned.
    /// Returns the privacy notice, with what the institution says of itself.
    static func privacySections(_ visit: Visit, _ notice: InstitutionNotice?) -> [HelpSection] {
        let institution = visit.state.created?.institution ?? ""
        return [
            HelpSection(
                "portal.help.privacy.who",
                [.text("portal.help.privacy.who-text", ["institution": institution]), own(notice)]),
            HelpSection("portal.help.privacy.public", [.items("portal.help.privacy.public-list")]),
            HelpSection("portal.help.privacy.sealed", [.items("portal.help.privacy.sealed-list")]),
            HelpSection("portal.help.privacy.never", [.items("portal.help.privacy.never-list")]),
            HelpSection("portal.help.privacy.rights", [.terms("portal.help.privacy.rights-terms")]),
            HelpSection("portal.help.privacy.retention", [.text("portal.help.privacy.retention-text")]),
            HelpSection("portal.help.privacy.visit", [.text("portal.help.privacy.visit-text")]),
        ]
    }

    /// Returns who answers for personal data, for which purposes, and how the rights are exercised.
    private static func own(_ notice: InstitutionNotice?) -> HelpBlock {
        guard let notice else { return .caution("portal.help.privacy.not-configured") }
        var facts = [
            (say("portal.help.privacy.responsible"), notice.responsible),
            (say("portal.institution.address"), notice.address),
            (say("portal.help.privacy.purposes"), notice.purposes.said),
            (say("portal.help.privacy.arco"), notice.arco.said),
        ]
        if let address = notice.notice { facts.append((say("portal.help.privacy.notice"), address)) }
        return .facts(facts)
    }

    static func accessibilitySections() -> [HelpSection] {
        [
            HelpSection("portal.help.accessibility.aim", [.text("portal.help.accessibility.aim-text")]),
            HelpSection("portal.help.accessibility.done", [.items("portal.help.accessibility.done-list")]),
            HelpSection("portal.help.accessibility.known", [.items("portal.help.accessibility.known-list")]),
            HelpSection("portal.help.accessibility.tell", [.text("portal.help.accessibility.tell-text")]),
        ]
    }
}
