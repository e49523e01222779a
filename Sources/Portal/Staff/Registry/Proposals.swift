import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Changes to the roster, which one office proposes and another approves.
extension Portal {
    /// Shows the form of a change, or proposes the change.
    func propose(_ change: ProposedChange, of id: ExpertID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let expert = visit.state.roster[id] else { throw Trouble.notFound }
        let step = try page(for: change, of: expert, visit)
        return try await take(step, in: visit) { form in
            let proposed = RosterChange(
                try what(change, form, of: id, visit), of: id,
                cause: change == .renew ? "" : try form.need("causa"),
                instrument: try form.need(Field.instrumentName),
                effective: change.hasEffect ? try visit.effective() : nil)
            _ = try await office.act { try await $0.propose(proposed, as: actor) }
            return .done(.proposed, at: .expert(id))
        }
    }

    /// Returns the change in a form.
    private func what(
        _ change: ProposedChange, _ form: Form, of id: ExpertID, _ visit: Visit
    ) throws -> RosterChange.What {
        switch change {
        case .suspend: return .standing(.suspended)
        case .reinstate: return .standing(.reinstated)
        case .remove: return .standing(.removed)
        case .sanction: return .sanction
        case .practice:
            let practice = try PracticeFields.practice(in: form)
            guard !practice.isEmpty else { throw FormFault(PracticeFields.name) }
            return .practice(practice)
        case .renew: return .renewal(period: try form.need("periodo"))
        case .identity:
            guard var document = try visit.reader.expert(id)?.identity else {
                throw Refusal(.identityErased, ["expert": id.description])
            }
            document.name = try form.need(ApplicantFile.Field.name.rawValue)
            let licences = form[ApplicantFile.Field.licence.rawValue] ?? ""
            document.licences = Licence.numbers(in: try ApplicantFile.Field.licence.read(licences) ?? "") ?? []
            return .identity(document)
        case .annul: return .annulment
        }
    }

    /// Returns the act of a change, with the fields that it needs.
    private func page(for change: ProposedChange, of expert: Roster.Expert, _ visit: Visit) throws -> Act {
        var step = Act(
            route: .staff(.propose(expert.id, change)), title: say("portal.staff.propose.\(change.name)"),
            back: Link(text: try visit.named(expert.id), .staff(.expert(expert.id))),
            facts: [
                FactRow("portal.staff.person", try visit.named(expert.id)),
                FactRow("portal.staff.standing", say("standing.\(expert.standing(at: visit.time).rawValue)")),
            ], remarks: [say("portal.staff.propose.second")], submit: "portal.staff.propose.submit",
            basis: [try visit.newest(of: expert.id)])
        switch change {
        case .suspend, .reinstate, .remove: step.fields = [.cause(.standing, in: visit)]
        case .sanction: step.fields = [.cause(.sanction, in: visit)]
        case .practice:
            step.fields =
                [PracticeFields.field(expert.practice(at: visit.time), visit)] + PracticeFields.more(visit)
                + [.cause(.standing, in: visit)]
        case .renew:
            let held = Set(expert.periods.map(\.period))
            let periods = visit.state.roster.periods.filter { $0.until > visit.time && !held.contains($0.period) }
            step.fields = [
                Field(
                    "periodo", .select, label: "portal.staff.period",
                    options: [.init(value: "", text: say("portal.staff.choose"))]
                        + periods.map { .init(value: $0.period, text: $0.period) })
            ]
        case .identity:
            let document = try visit.reader.expert(expert.id)?.identity
            step.remarks.insert(say("portal.staff.propose.identity-remark"), at: 0)
            step.fields = [
                Field(
                    ApplicantFile.Field.name.rawValue, label: "portal.staff.propose.right-name",
                    value: document?.name ?? ""),
                Field(
                    ApplicantFile.Field.licence.rawValue, label: "portal.staff.propose.right-licences",
                    value: document?.licenceText ?? "", hint: "portal.staff.propose.licences-hint", isRequired: false),
                .cause(.correction, in: visit),
            ]
        case .annul:
            step.remarks.insert(say("portal.staff.propose.annul-remark"), at: 0)
            step.fields = [.cause(.admission, in: visit)]
        }
        step.fields.append(.instrument())
        if change.hasEffect { step.fields.append(.effective()) }
        return step
    }

    /// Shows the page for declaring an expert's availability at the counter, or declares it. It needs no approval,
    /// because experts decide on it themselves.
    func declareAvailability(of id: ExpertID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let expert = visit.state.roster[id] else { throw Trouble.notFound }
        let isActive = expert.standing(at: visit.time) == .active
        let change: StandingChanged.Change = isActive ? .unavailable : .available
        let name = isActive ? "unavailable" : "available"
        let step = Act(
            route: .staff(.declare(id)), title: say("portal.staff.declare.\(name)"),
            back: Link(text: try visit.named(id), .staff(.expert(id))),
            facts: [FactRow("portal.staff.person", try visit.named(id))], remarks: [say("portal.staff.declare.remark")],
            fields: [.cause(.standing, in: visit), .instrument(), .effective()], submit: "portal.staff.declare.\(name)",
            isFinal: true, basis: [try visit.newest(of: id)])
        return try await take(step, in: visit) { form in
            let (cause, instrument) = (try form.need("causa"), try form.need(Field.instrumentName))
            let effective = try visit.effective()
            try await office.act {
                try await $0.declare(
                    change, of: id, cause: cause, instrument: instrument, effective: effective, as: actor)
            }
            return .done(.done, at: .expert(id))
        }
    }

    func showProposals(_ visit: Visit) async throws -> Answer {
        let proposals = try visit.privateReader.proposals()
        return show(ProposalsPage(proposals, visit), in: visit)
    }

    /// Shows the page for approving or discarding a proposal, or does it.
    func decide(_ step: ProposalStep, on id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let proposal = try visit.privateReader.proposals().first(where: { $0.id == id }) else {
            throw Refusal(.unknownProposal, ["proposal": id])
        }
        let expert = proposal.change.expert
        let name = step.action.rawValue
        let page = Act(
            route: .staff(.proposalStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.proposals"), .staff(.proposals)),
            facts: [FactRow("portal.staff.person", try visit.named(expert), to: .staff(.expert(expert)))]
                + ProposalRow.facts(proposal, visit), remarks: [say("portal.staff.remark.\(name)")],
            submit: "portal.staff.step.\(name)", needsConfirmation: step == .discard, isFinal: step == .approve,
            basis: [try visit.newest(of: expert)])
        return try await take(page, in: visit) { _ in
            switch step {
            case .approve: _ = try await office.act { try await $0.approve(proposal: id, as: actor) }
            case .discard: try await office.act { try await $0.discard(proposal: id, as: actor) }
            }
            return .done(.done, at: .proposals)
        }
    }
}

/// A proposed change that waits for another office's approval.
struct ProposalRow {
    var id: String
    var expert: String
    var expertLink: String
    var facts: [FactRow]
    var approve: String?
    var discard: String?
    /// The reason for which the user cannot approve it.
    var obstacle: String?

    init(_ proposal: Proposal, _ visit: Visit) {
        id = proposal.id
        expert = (try? visit.named(proposal.change.expert)) ?? proposal.change.expert.description
        expertLink = Route.staff(.expert(proposal.change.expert)).link
        facts = ProposalRow.facts(proposal, visit)
        // A second person in another office must approve.
        let isOwn = proposal.proposer == visit.actor?.name || proposal.office == visit.actor?.office
        if visit.may(.approveChange), !isOwn {
            approve = Route.staff(.proposalStep(proposal.id, .approve)).link
        } else {
            obstacle = say(isOwn ? "portal.staff.proposal.own" : "portal.staff.proposal.council")
        }
        if visit.may(.discardChange) { discard = Route.staff(.proposalStep(proposal.id, .discard)).link }
    }

    /// Returns the facts of a proposal: the change, its grounds and its proposer.
    static func facts(_ proposal: Proposal, _ visit: Visit) -> [FactRow] {
        let (change, names) = (proposal.change, visit.names)
        var facts = [FactRow("portal.staff.change", say("change.\(change.what.name)"))]
        switch change.what {
        case .practice(let practice): facts.append(FactRow("field.practice", names.phrase(of: practice)))
        case .renewal(let period): facts.append(FactRow("portal.staff.period", period))
        case .identity(let document):
            facts.append(FactRow("portal.staff.propose.right-name", document.name))
            facts.append(FactRow("field.licence", document.licenceText ?? say("word.none")))
        case .standing, .sanction, .annulment: break
        }
        if !change.cause.isEmpty {
            facts.append(FactRow("portal.staff.cause", names.name(of: change.cause, in: .causes)))
        }
        return facts + [
            FactRow("portal.staff.instrument", change.instrument),
            FactRow(
                "portal.staff.effective",
                change.effective.map { visit.moment($0).text } ?? say("portal.staff.at-approval")),
            FactRow("portal.staff.proposed-by", "\(proposal.proposer), \(names.office(proposal.office))"),
            FactRow("portal.staff.proposed-at", visit.moment(proposal.proposedAt)),
        ]
    }
}

extension RosterChange.What {
    /// The name in phrase keys.
    fileprivate var name: String {
        switch self {
        case .standing(.suspended): "suspend"
        case .standing(.reinstated): "reinstate"
        case .standing: "remove"
        case .practice: "practice"
        case .sanction: "sanction"
        case .renewal: "renew"
        case .identity: "identity"
        case .annulment: "annul"
        }
    }
}

extension ProposedChange {
    /// Whether the change holds from a time that is given.
    fileprivate var hasEffect: Bool {
        switch self {
        case .suspend, .reinstate, .remove, .sanction, .practice: true
        case .renew, .identity, .annul: false
        }
    }
}

/// The changes that wait for a decision.
struct ProposalsPage: Page {
    static let template = "staff-proposals"
    var title = say("portal.staff.proposals")
    var notice: String?
    var proposals: [ProposalRow]

    init(_ proposals: [Proposal], _ visit: Visit) {
        notice = visit.notice
        self.proposals = proposals.map { ProposalRow($0, visit) }
    }
}
