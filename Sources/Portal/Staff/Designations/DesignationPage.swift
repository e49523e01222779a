import Draw
import Office
import PublicRecord
import Wording

/// One designation: its facts, its history, its deadline, and the steps that are possible now.
struct DesignationPage: Page {
    static let template = "staff-designation"

    var title: String
    var notice: String?
    var facts: [FactRow]
    var isDirect: Bool
    var stage: String
    var deadline: Deadline?
    var next: String
    var steps: [Link]
    var timeline: [TimelineRow]
    /// The messages to the expert and the court, without addresses.
    var mail: [MailRow]
    var hasMail: Bool
    /// The page on how to reach the person, for the court of the matter while the designation lasts.
    var contact: Link?
    var documents: [DocumentRow]
    var drawLink: String?
    var publicLink: String

    init(_ id: DesignationID, _ visit: Visit) throws {
        let state = visit.state
        guard let designation = state[id], let court = state.court(of: id) else { throw Trouble.notFound }
        try visit.requireMatter(of: court)
        title = say("portal.staff.designation", ["id": id.description])
        notice = visit.notice
        facts = try DesignationPage.facts(id, designation, visit)
        isDirect = if case .direct = id { true } else { false }
        stage = say("stage.designation.\(designation.stage.kind.rawValue)")
        let deadline = Deadline(of: id, in: visit)
        self.deadline = deadline
        next = say("portal.staff.next.\(designation.stage.kind.rawValue)")
        steps = DesignationStep.allCases.filter { step in
            visit.ownCourt == court && visit.may(step.action)
                && step.isPossible(designation.stage, isOverdue: deadline?.isOver ?? false)
        }.map { step in
            Link(text: step.name, .staff(.designationStep(id, step)))
        }
        if case .direct = id {
            steps += LotStep.allCases.filter { visit.ownCourt == court && $0.isPossible(id.lot, in: visit) }.map {
                Link(text: $0.name, href: Route.staff(.lotStep(id.lot, $0)).link)
            }
        }
        if let follows = visit.follows(id.lot) {
            facts.append(FactRow("portal.staff.follows", follows.phrase(visit.names)))
        }
        if visit.ownCourt == court, designation.designee.expert != nil, !designation.stage.isEnded {
            contact = Link("portal.staff.contact.link", .staff(.contact(id)))
        }
        mail = try MailRow.all(about: id, in: visit)
        hasMail = !mail.isEmpty
        facts += try DesignationPage.after(id, designation, visit)
        documents = DocumentRow.rows(of: id, designation, visit)
        timeline = TimelineRow.rows(try visit.reader.history(of: id), in: visit)
        switch id {
        case .drawn(let draw, _):
            drawLink = Route.staff(.draw(draw)).link
            publicLink = Route.draw(draw).link
        case .direct(let direct): publicLink = Route.direct(direct).link
        }
    }

    /// Returns what the office of the matter knows of the notice, the report and the fees.
    private static func after(
        _ id: DesignationID, _ designation: Designation, _ visit: Visit
    ) throws -> [FactRow] {
        var facts: [FactRow] = []
        if let notice = designation.notice { facts.append(FactRow("portal.notice-given", notice.phrase(in: visit))) }
        if visit.ownCourt != nil, let proof = try visit.privateReader.noticeProof(of: id) {
            facts.append(FactRow("portal.staff.notice.proof", proof))
        }
        if let day = designation.reportDay {
            facts.append(FactRow("portal.report-day", Moment(day, by: visit.state.calendar).text))
        }
        return facts + FactRow.fees(try visit.privateReader.fees(of: id), in: visit)
    }

    /// Returns the facts of a designation, of its request, and of the successor, if there is one.
    static func facts(
        _ id: DesignationID, _ designation: Designation, _ visit: Visit
    ) throws -> [FactRow] {
        let names = visit.names
        var facts = [
            FactRow(
                "portal.staff.person", try visit.named(designation.designee),
                to: designation.designee.expert.map { .expert($0) })
        ]
        if let request = try visit.reader.request(of: id) {
            let number = try visit.caseText(of: id.lot)
            facts += [
                FactRow("portal.staff.court", names.name(of: request.court, in: .courts)),
                FactRow("portal.staff.case", number),
                FactRow("portal.staff.specialty", names.name(of: request.specialty, in: .specialties)),
                FactRow("portal.staff.district", names.name(of: request.district, in: .districts)),
                FactRow("portal.staff.kind", names.name(of: request.kind, in: .kinds)),
            ]
        }
        switch designation.stage {
        case .ended(let cause):
            facts.append(FactRow("portal.staff.end-cause", names.name(of: cause, in: .causes)))
        case .vacant(let cause), .replaced(let cause):
            facts.append(FactRow("portal.staff.vacant-cause", names.name(of: cause, in: .causes)))
        case .challenged(let cause, _):
            facts.append(FactRow("portal.staff.challenge-cause", names.name(of: cause, in: .causes)))
        default: break
        }
        if case .direct(let direct) = id, let fact = visit.state.directs[direct]?.fact {
            facts += [
                FactRow("portal.staff.ground", names.name(of: fact.ground, in: .causes)),
                FactRow("portal.staff.reasons", fact.reasons), FactRow("portal.staff.instrument", fact.instrument),
            ]
        }
        if let successor = try visit.reader.successor(of: id) {
            let place: StaffRoute? =
                (try? DrawID(successor)).map { .draw($0) } ?? (try? DesignationID(successor)).map { .designation($0) }
            facts.append(FactRow("portal.staff.successor", successor, to: place.map { .staff($0) }))
        }
        return facts
    }
}

extension Designation.Stage.Kind {
    /// The next step of a designation that takes its course, as the court does or records it; `nil` after the last one.
    var courtsStep: DesignationStep? {
        switch self {
        case .named: .notify
        case .notified: .accept
        case .accepted: .deliver
        case .delivered: .discharge
        case .challenged: .resolve
        case .vacant: .replace
        case .discharged, .replaced, .ended: nil
        }
    }
}

extension DesignationStep {
    var name: String { say("portal.staff.step.\(action.rawValue)") }

    /// Whether the rules of the record allow the step from a stage. The office refuses a step that is not offered, too.
    func isPossible(_ stage: Designation.Stage, isOverdue: Bool) -> Bool {
        switch (self, stage) {
        case (.noteFees, _): stage.allows(.fees(FeeAmount(.quoted, 1)))
        case (.notify, .named), (.setReportDay, .serving(.accepted)), (.deliver, .serving(.accepted)),
            (.discharge, .serving(.delivered)),
            (.resolve, .challenged), (.replace, .vacant), (.challenge, .serving), (.revoke, .named),
            (.revoke, .serving), (.excuse, .named), (.excuse, .serving(.accepted)), (.end, .named),
            (.end, .serving(.notified)), (.end, .serving(.accepted)), (.end, .challenged), (.end, .vacant):
            true
        case (.accept, .serving(.notified)), (.excuse, .serving(.notified)): !isOverdue
        default: false
        }
    }
}
