import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension Portal {
    /// Shows an expert, with the proposed changes that wait for a decision.
    func showExpert(_ id: ExpertID, _ visit: Visit) async throws -> Answer {
        let waiting = try visit.privateReader.proposals().filter { $0.change.expert == id }
        return show(try StaffExpertPage(id, waiting, visit), in: visit)
    }
}

/// An expert for the registry, with the possible steps.
struct StaffExpertPage: Page {
    static let template = "staff-expert"

    struct Held {
        var id: String
        var href: String
        var stage: String
    }

    var title: String
    var notice: String?
    var facts: [FactRow]
    var practice: [String]
    var scheduled: [TimelineRow]
    var proposals: [ProposalRow]
    var held: [Held]
    var steps: [Link]
    var timeline: [TimelineRow]
    var publicLink: String

    init(_ id: ExpertID, _ waiting: [Proposal], _ visit: Visit) throws {
        guard let summary = try visit.reader.expert(id) else { throw Trouble.notFound }
        let (expert, time, names) = (summary.expert, visit.time, visit.names)
        title = try visit.named(id)
        notice = visit.notice
        let standing = expert.standing(at: time)
        facts = [
            FactRow("portal.staff.number-of", id.description),
            FactRow("field.licence", summary.identity?.licenceText ?? say("word.none")),
            FactRow("portal.staff.standing", say("standing.\(standing.rawValue)")),
            FactRow("portal.staff.periods", expert.periods.map(\.period).joined(separator: ", ")),
            FactRow(
                "portal.staff.valid-until",
                expert.periods.map(\.until).max().map { visit.moment($0.advanced(by: -1)).day } ?? say("word.none")),
            FactRow("portal.staff.sanctions", String(expert.sanctions.count)),
        ]
        for period in visit.state.roster.periods where period.until > time && !expert.periods.contains(period) {
            guard let note = try visit.privateReader.notRenewed(id, for: period.period) else { continue }
            facts.append(FactRow("portal.staff.not-renewed", "\(period.period). \(note.instrument)"))
        }
        practice = names.lines(of: expert.practice(at: time))
        scheduled = TimelineRow.rows(try visit.reader.scheduled(for: id, at: time), in: visit)
        proposals = waiting.map { ProposalRow($0, visit) }
        let unended = visit.state.designations { $0.designee == .expert(id) && !$0.stage.isEnded }
        held = unended.map { name in
            Held(
                id: name.description, href: Route.staff(.designation(name)).link,
                stage: say("stage.designation.\(visit.state[name]?.stage.kind.rawValue ?? "named")"))
        }
        steps = []
        if visit.may(.proposeChange), standing != .annulled {
            steps += ProposedChange.allCases.filter { $0.isPossible(standing) }.map { change in
                Link(
                    text: say("portal.staff.propose.\(change.name)"), href: Route.staff(.propose(id, change)).link)
            }
        }
        if visit.may(.declareAvailability), standing == .active || standing == .unavailable {
            steps.append(
                Link(
                    text: say("portal.staff.declare.\(standing == .active ? "unavailable" : "available")"),
                    href: Route.staff(.declare(id)).link))
        }
        if visit.actor?.role.kind == .registry {
            steps.append(Link("portal.staff.contact.link", .staff(.expertContact(id))))
        }
        if visit.may(.issueCode) {
            steps.append(
                Link(
                    text: say("portal.staff.step.issue-code"),
                    href: Route.staff(.personStep(.expert(id), .code)).link))
        }
        timeline = TimelineRow.rows(try visit.reader.history(of: id), in: visit)
        publicLink = Route.expert(id).link
    }
}

extension ProposedChange {
    /// Whether the roster's rules allow the change from a standing.
    func isPossible(_ standing: Roster.Standing) -> Bool {
        switch self {
        case .suspend: standing.after(.suspended) != nil
        case .reinstate: standing.after(.reinstated) != nil
        case .remove: standing.after(.removed) != nil
        case .sanction, .practice, .renew, .annul: standing.isOnRoster
        case .identity: standing != .annulled
        }
    }
}
