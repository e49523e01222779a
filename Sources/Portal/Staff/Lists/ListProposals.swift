import CouncilLists
import Office
import PublicRecord
import WireFormat
import Wording

/// A group of a list that waits for the council.
struct ListProposalPage: Page {
    static let template = "staff-list-proposal"

    var title: String
    var notice: String?
    var facts: [FactRow]
    var people: [String]
    var approve: String?
    var discard: String?
    var obstacle: String?
    /// The consequence of approving the group.
    var remark: String?

    init(_ proposal: ListProposal, _ visit: Visit) throws {
        title = proposal.title
        notice = visit.notice
        facts = proposal.facts(visit)
        people = proposal.people(visit)
        remark = proposal.group.remark
        let isOwn = proposal.proposer == visit.actor?.name || proposal.office == visit.actor?.office
        if visit.may(.approveChange), !isOwn {
            approve = Route.staff(.listProposalStep(proposal.id, .approve)).link
        } else {
            obstacle = say(isOwn ? "portal.staff.proposal.own" : "portal.staff.proposal.council")
        }
        if visit.may(.discardChange) { discard = Route.staff(.listProposalStep(proposal.id, .discard)).link }
    }
}

extension ListProposal {
    fileprivate func facts(_ visit: Visit) -> [FactRow] {
        var facts = [
            FactRow("portal.staff.change", title), FactRow("portal.staff.period", period),
            FactRow("portal.staff.instrument", instrument),
        ]
        let named: [(key: String, cause: String?)] = [
            ("portal.staff.lists.cause", group.changesPractice ? causes.practice : nil),
            ("portal.staff.lists.licence-cause", group.addsLicences ? causes.licences : nil),
            ("portal.staff.lists.removal-cause", group.kind == .missing ? causes.removal : nil),
        ]
        for (key, cause) in named {
            if let cause { facts.append(FactRow(key, visit.names.name(of: cause, in: .causes))) }
        }
        return facts + [
            FactRow("portal.staff.proposed-by", "\(proposer), \(visit.names.office(office))"),
            FactRow("portal.staff.proposed-at", visit.moment(proposedAt)),
        ]
    }

    /// The persons of the group, one line each, with everything that would be entered about them.
    fileprivate func people(_ visit: Visit) -> [String] {
        group.items.map { item in
            var parts: [String] = []
            if let practice = item.practice { parts.append(visit.names.phrase(of: practice)) }
            if !item.licences.isEmpty {
                let key = item.expert == nil ? "portal.staff.lists.licences" : "portal.staff.lists.licences-added"
                parts.append(say(key, ["licences": item.licences.joined(separator: ", ")]))
            }
            if let contact = item.contact {
                let values = (contact.telephones + contact.mobiles).map(\.text) + contact.emails.map(\.text)
                if !values.isEmpty { parts.append(values.joined(separator: ", ")) }
            }
            if let curp = item.curp { parts.append(curp) }
            let name = item.expert.map { "\($0) \(item.name)" } ?? item.name
            return parts.isEmpty ? name : "\(name): \(parts.joined(separator: "; "))"
        }
    }
}

extension Portal {
    func showListProposal(_ id: String, _ visit: Visit) throws -> Answer {
        show(try ListProposalPage(try visit.listProposal(id), visit), in: visit)
    }

    /// Shows the page for approving or discarding a group of a list, or does it.
    func decide(_ step: ProposalStep, onList id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let proposal = try visit.listProposal(id)
        let name = step.action.rawValue
        let page = Act(
            route: .staff(.listProposalStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: proposal.title, .staff(.listProposal(id))), facts: proposal.facts(visit),
            remarks: [say("portal.staff.remark.\(name)")] + [proposal.group.remark].compactMap(\.self)
                + (step == .approve ? proposal.people(visit) : []),
            submit: "portal.staff.step.\(name)", needsConfirmation: step == .discard, isFinal: step == .approve,
            needsFreshFactor: step == .approve)
        return try await take(page, in: visit) { _ in
            switch step {
            case .approve: _ = try await office.act { try await $0.approve(listProposal: id, as: actor) }
            case .discard: try await office.act { try await $0.discard(listProposal: id, as: actor) }
            }
            return .done(.done, at: .lists)
        }
    }
}

extension Visit {
    /// - Throws: `Refusal.unknownProposal`.
    fileprivate func listProposal(_ id: String) throws -> ListProposal {
        guard let proposal = try privateReader.listProposals().first(where: { $0.id == id }) else {
            throw Refusal(.unknownProposal, ["proposal": id])
        }
        return proposal
    }
}
