import PublicRecord
import Wording

extension HelpTopic {
    /// Returns the explanation of the rule of one lot for a file: reserved files, further lots, annulments,
    /// corrections, and verification by a party.
    static func matterSections(_ visit: Visit) -> [HelpSection] {
        let log = visit.site + Route.log
        let file = "--court JUZGADO --case 'expediente 412/2026' --proof PRUEBA"
        return [
            HelpSection("portal.help.matters.one", [.text("portal.help.matters.one-text")]),
            HelpSection("portal.help.matters.number", [.text("portal.help.matters.number-text")]),
            HelpSection("portal.help.matters.tag", [.text("portal.help.matters.tag-text")]),
            HelpSection("portal.help.matters.reserved", [.text("portal.help.matters.reserved-text")]),
            HelpSection(
                "portal.help.matters.further",
                [.text("portal.help.matters.further-text"), causes(.addition, visit)]),
            HelpSection(
                "portal.help.matters.annulled",
                [.text("portal.help.matters.annulled-text"), causes(.annulment, visit)]),
            HelpSection(
                "portal.help.matters.corrected",
                [.text("portal.help.matters.corrected-text"), causes(.correction, visit)]),
            HelpSection("portal.help.matters.ended", [.text("portal.help.matters.ended-text"), causes(.end, visit)]),
            HelpSection(
                "portal.help.matters.check",
                [
                    .text("portal.help.matters.check-text"), .steps("portal.help.matters.check-steps"),
                    .code(
                        "insacula-verify matter \(log) --trust log.policy \(file)\n"
                            + "python3 verify.py matter \(log) --trust log.policy \(file)"),
                    .links([(.verify, "portal.help.verify.open"), (.help(.verify), "portal.help.verify")]),
                ]),
        ]
    }

    /// Returns the names of the causes with a scope.
    private static func causes(_ scope: CauseScope, _ visit: Visit) -> HelpBlock {
        HelpBlock(
            items: .init(
                lines: visit.names.rows(of: .causes).filter { $0.scopes?.contains(scope) == true }.map(\.name)))
    }
}
