import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Corrections of file numbers, which a court proposes and another office approves.
extension Portal {
    /// Shows the page for approving or discarding a correction, or does it.
    func decideCorrection(_ step: ProposalStep, on id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let proposal = try visit.privateReader.corrections().first(where: { $0.id == id }) else {
            throw Refusal(.unknownCorrection, ["proposal": id])
        }
        try visit.requireMatter(of: proposal.court)
        let name = step.correction.rawValue
        let page = Act(
            route: .staff(.correctionStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.corrections"), .staff(.corrections)),
            facts: try CorrectionRow.facts(proposal, visit),
            remarks: [say("portal.staff.remark.\(name)")], submit: "portal.staff.step.\(name)",
            needsConfirmation: step == .discard, isFinal: step == .approve, basis: [try visit.newest(of: proposal.lot)])
        return try await take(page, in: visit) { _ in
            switch step {
            case .approve:
                try await office.act { _ = try await $0.approveCorrection(id, as: actor) }
            case .discard: try await office.act { try await $0.discardCorrection(id, as: actor) }
            }
            return .done(.done, at: .corrections)
        }
    }
}

/// A proposed correction that waits for another office's approval.
struct CorrectionRow {
    var id: String
    var folio: String
    var href: String
    var facts: [FactRow]
    var approve: String?
    var discard: String?
    /// The reason for which the user cannot approve it.
    var obstacle: String?

    init(_ proposal: CorrectionProposal, _ visit: Visit) throws {
        id = proposal.id
        folio = proposal.lot.description
        href = Route.staff(proposal.lot.staffPage).link
        facts = try CorrectionRow.facts(proposal, visit)
        if visit.may(.approveCorrection) {
            approve = Route.staff(.correctionStep(proposal.id, .approve)).link
        } else {
            obstacle = say("portal.staff.correct.waits")
        }
        if visit.may(.discardCorrection) { discard = Route.staff(.correctionStep(proposal.id, .discard)).link }
    }

    /// Returns the facts of a proposal. The right number is shown for a reserved file too, because nobody can approve a
    /// hidden number.
    static func facts(
        _ proposal: CorrectionProposal, _ visit: Visit
    ) throws -> [FactRow] {
        let names = visit.names
        let number = proposal.caseNumber.phrase(names)
        let now = visit.state.lot(proposal.lot)?.caseNumber?.phrase(names) ?? say("portal.staff.case-reserved")
        return [
            FactRow("portal.staff.folio", proposal.lot.description, to: .staff(proposal.lot.staffPage)),
            FactRow("portal.staff.court", names.name(of: proposal.court, in: .courts)),
            FactRow("portal.staff.correct.now", now),
            FactRow(
                "portal.staff.correct.right",
                proposal.isReserved ? say("portal.staff.correct.reserved", ["case": number]) : number),
            FactRow("portal.staff.cause", names.name(of: proposal.cause, in: .causes)),
            FactRow("portal.staff.instrument", proposal.instrument),
            FactRow("portal.staff.proposed-by", "\(proposal.proposer), \(names.office(proposal.court))"),
            FactRow("portal.staff.proposed-at", visit.moment(proposal.proposedAt)),
        ]
    }
}

/// The corrections that wait for a decision.
struct CorrectionsPage: Page {
    static let template = "staff-corrections"
    var title = say("portal.staff.corrections")
    var notice: String?
    var corrections: [CorrectionRow]

    init(_ visit: Visit) throws {
        notice = visit.notice
        let court = visit.ownCourt
        corrections = try visit.privateReader.corrections().filter { court == nil || $0.court == court }
            .map { try CorrectionRow($0, visit) }
    }
}
