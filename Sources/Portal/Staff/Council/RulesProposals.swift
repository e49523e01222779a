import Office
import PublicRecord
import WireFormat
import Wording

/// Changes of the rules, which the registry proposes and the council approves.
extension Portal {
    /// Shows the form for a file of reference data, or proposes what the file would change.
    func proposeRules(_ file: ReferenceFile, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        var step = Act(
            route: .staff(.proposeRules(file)), title: say("portal.staff.rules.propose", ["name": file.title]),
            back: Link("portal.staff.rules", .staff(.rules)),
            remarks: [say("portal.staff.rules.second"), say("portal.staff.rules.file-remark", ["file": file.name])],
            submit: "portal.staff.propose.submit")
        step.fields = [
            Field(
                "archivo", .file, label: "portal.staff.rules.file", hint: "portal.staff.rules.file-hint",
                accept: file == .policy ? ".json" : ".csv,.xlsx")
        ]
        if file.namesItsAct {
            step.remarks.append(say("portal.staff.rules.own-act"))
        } else {
            step.fields.append(.instrument())
        }
        if file == .policy { step.fields += Field.policy(visit.state.policies.inForce) }
        return try await take(step, in: visit) { form in
            guard let content = form.file("archivo") else { throw FormFault("archivo") }
            let upload = ReferenceUpload(
                file, content, instrument: form[Field.instrumentName] ?? "", beacons: form.file("balizas"),
                custodians: file == .policy ? form.secret("custodios") : nil)
            let data: ReferenceData
            do {
                data = try visit.privateReader.reference(upload)
            } catch {
                guard let complaint = Complaint(error) else { throw error }
                throw FormFault("archivo", complaint.text)
            }
            let proposal = try await office.act { try await $0.propose(data, from: file, as: actor) }
            return .done(.proposed, at: .rulesProposal(proposal.id))
        }
    }

    func showRulesProposal(_ id: String, _ visit: Visit) throws -> Answer {
        show(try RulesProposalPage(try visit.rulesProposal(id), visit), in: visit)
    }

    /// Shows the page for approving or discarding a change of the rules, or does it.
    func decide(_ step: ProposalStep, onRules id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let proposal = try visit.rulesProposal(id)
        let name = step.rules.rawValue
        // Everything that would be entered is on the page, and in the digest that goes with its form.
        let effect =
            try step == .approve ? proposal.changes(visit.reader).map(\.phrase) + proposal.moved(visit) : []
        let page = Act(
            route: .staff(.rulesProposalStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: proposal.title, .staff(.rulesProposal(id))), facts: proposal.facts(visit),
            remarks: [say("portal.staff.remark.\(name)")] + effect, submit: "portal.staff.step.\(name)",
            needsConfirmation: step == .discard, isFinal: step == .approve, needsFreshFactor: step == .approve)
        return try await take(page, in: visit) { _ in
            switch step {
            case .approve: _ = try await office.act { try await $0.approve(rulesProposal: id, as: actor) }
            case .discard: try await office.act { try await $0.discard(rulesProposal: id, as: actor) }
            }
            return .done(.done, at: .rules)
        }
    }
}

/// A change of the rules that waits for the council, with the difference against what is in force.
struct RulesProposalPage: Page {
    static let template = "staff-rules-proposal"

    struct Row {
        var subject: String
        var before: String
        var after: String
    }

    var title: String
    var notice: String?
    var back: Link
    var facts: [FactRow]
    var changes: [Row]
    /// The time limits that would move, one sentence each.
    var moved: [String]
    var approve: String?
    var discard: String?
    var obstacle: String?

    init(_ proposal: RulesProposal, _ visit: Visit) throws {
        title = proposal.title
        notice = visit.notice
        back = Link("portal.staff.rules", .staff(.rules))
        facts = proposal.facts(visit)
        changes = try proposal.changes(visit.reader).map {
            Row(subject: $0.subject, before: $0.before ?? say("word.none"), after: $0.after)
        }
        moved = try proposal.moved(visit)
        let isOwn = proposal.proposer == visit.actor?.name || proposal.office == visit.actor?.office
        if visit.may(.approveRules), !isOwn {
            approve = Route.staff(.rulesProposalStep(proposal.id, .approve)).link
        } else {
            obstacle = say(isOwn ? "portal.staff.proposal.own" : "portal.staff.proposal.council")
        }
        if visit.may(.discardRules) { discard = Route.staff(.rulesProposalStep(proposal.id, .discard)).link }
    }
}

extension RulesProposal {
    fileprivate func facts(_ visit: Visit) -> [FactRow] {
        [
            FactRow("portal.staff.change", title),
            FactRow("portal.staff.instrument", instruments.joined(separator: "; ")),
            FactRow("portal.staff.proposed-by", "\(proposer), \(visit.names.office(office))"),
            FactRow("portal.staff.proposed-at", visit.moment(proposedAt)),
        ]
    }

    /// The time limits that would move, one sentence each.
    fileprivate func moved(_ visit: Visit) throws -> [String] {
        try visit.privateReader.limits(movedBy: self).map { limit in
            say(
                "portal.staff.rules.moved-limit",
                ["subject": limit.subject, "day": visit.moment(limit.deadline.advanced(by: -1)).day])
        }
    }
}

extension RuleChange {
    /// The change in one line.
    fileprivate var phrase: String {
        guard let before else { return "\(subject): \(after)" }
        return say("portal.staff.rules.changed", ["subject": subject, "before": before, "after": after])
    }
}

extension Field {
    /// The fields of a new policy beside its file.
    fileprivate static func policy(_ inForce: PolicyAdopted?) -> [Field] {
        [
            Field(
                "balizas", .file, label: "portal.staff.rules.beacons", hint: "portal.staff.rules.beacons-hint",
                isRequired: false, accept: ".csv,.xlsx"),
            Field(
                "custodios", .area, label: "portal.staff.policy.custodians",
                value: (inForce?.custodians ?? []).map(\.typed).joined(separator: "\n"),
                hint: "portal.staff.rules.custodians-hint", isRequired: false),
        ]
    }
}

extension Form {
    /// Returns a file that was sent and is not empty: browsers send an empty one for a field without a choice.
    fileprivate func file(_ name: String) -> [UInt8]? {
        files.first { $0.name == name && !$0.content.isEmpty }?.content
    }
}

extension Visit {
    /// - Throws: `Refusal.unknownProposal`.
    fileprivate func rulesProposal(_ id: String) throws -> RulesProposal {
        guard let proposal = try privateReader.rulesProposals().first(where: { $0.id == id }) else {
            throw Refusal(.unknownProposal, ["proposal": id])
        }
        return proposal
    }
}
