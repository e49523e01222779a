import Draw
import Office
import PublicRecord
import Wording

/// One designation: what it is about, what has happened, until when somebody must answer, and the steps that are possible now.
struct DesignationPage: Page {
    static let template = "staff-designation"

    var title: String
    var notice: String?
    var lines: [StaffLine]
    var isDirect: Bool
    var stage: String
    var deadline: String?
    var isOverdue: Bool
    var next: String
    var steps: [Shell.Link]
    var hasSteps: Bool
    var timeline: [TimelineRow]
    var drawLink: String?
    var publicLink: String

    init(_ id: DesignationID, _ visit: Visit) throws {
        let state = visit.state
        guard let designation = state[id], let court = state.court(of: id) else { throw Trouble.notFound }
        try visit.requireMatter(of: court)
        title = say("portal.staff.designation", ["id": id.description])
        notice = StaffNotice.text(for: visit)
        lines = try DesignationPage.lines(id, designation, visit)
        isDirect = if case .direct = id { true } else { false }
        stage = say("stage.designation.\(designation.stage.kind.rawValue)")
        let end = state.deadline(of: id)
        deadline = end.map { visit.phrase(ofDeadline: $0) }
        isOverdue = end.map { $0 <= visit.time } ?? false
        next = say("portal.staff.next.\(designation.stage.kind.rawValue)")
        steps = DesignationStep.allCases.filter { step in
            visit.ownCourt == court && visit.may(step.action)
                && step.isPossible(designation.stage, isOverdue: end.map { $0 <= visit.time } ?? false)
        }.map { step in
            Shell.Link(
                text: say("portal.staff.step.\(step.action.rawValue)"),
                href: Route.staff(.designationStep(id, step)).link)
        }
        if case .direct = id {
            steps += LotStep.allCases.filter { visit.ownCourt == court && $0.isPossible(id.lot, in: visit) }.map {
                Shell.Link(text: $0.name, href: Route.staff(.lotStep(id.lot, $0)).link)
            }
        }
        if let follows = visit.follows(id.lot) {
            lines.append(StaffLine("portal.staff.follows", follows.phrase(visit.names)))
        }
        hasSteps = !steps.isEmpty
        timeline = TimelineRow.rows(try visit.reader.history(of: id), in: visit)
        switch id {
        case .drawn(let draw, _):
            drawLink = Route.staff(.draw(draw)).link
            publicLink = Route.draw(draw).link
        case .direct(let direct): publicLink = Route.direct(direct).link
        }
    }

    static func lines(
        _ id: DesignationID, _ designation: Designation, _ visit: Visit
    ) throws -> [StaffLine] {
        let names = visit.names
        var lines = [
            StaffLine(
                "portal.staff.person", try visit.named(designation.designee),
                to: designation.designee.expert.map { .expert($0) })
        ]
        if let request = try visit.reader.request(of: id) {
            let number = try visit.caseText(of: id.lot)
            lines += [
                StaffLine("portal.staff.court", names.name(of: request.court, in: .courts)),
                StaffLine("portal.staff.case", number),
                StaffLine("portal.staff.specialty", names.name(of: request.specialty, in: .specialties)),
                StaffLine("portal.staff.district", names.name(of: request.district, in: .districts)),
                StaffLine("portal.staff.kind", names.name(of: request.kind, in: .kinds)),
            ]
        }
        switch designation.stage {
        case .ended(let cause):
            lines.append(StaffLine("portal.staff.end-cause", names.name(of: cause, in: .causes)))
        case .vacant(let cause), .replaced(let cause):
            lines.append(StaffLine("portal.staff.vacant-cause", names.name(of: cause, in: .causes)))
        case .challenged(let cause, _):
            lines.append(StaffLine("portal.staff.challenge-cause", names.name(of: cause, in: .causes)))
        default: break
        }
        if case .direct(let direct) = id, let fact = visit.state.directs[direct]?.fact {
            lines += [
                StaffLine("portal.staff.ground", names.name(of: fact.ground, in: .causes)),
                StaffLine("portal.staff.reasons", fact.reasons), StaffLine("portal.staff.instrument", fact.instrument),
            ]
        }
        if let successor = try visit.reader.successor(of: id) {
            let place: StaffRoute? =
                (try? DrawID(successor)).map { .draw($0) } ?? (try? DesignationID(successor)).map { .designation($0) }
            lines.append(StaffLine("portal.staff.successor", successor, to: place.map { .staff($0) }))
        }
        return lines
    }
}

extension DesignationStep {
    /// Whether the rules of the record would take it from a stage: what is not shown is refused there too.
    func isPossible(_ stage: Designation.Stage, isOverdue: Bool) -> Bool {
        switch (self, stage) {
        case (.notify, .named), (.deliver, .serving(.accepted)), (.discharge, .serving(.delivered)),
            (.resolve, .challenged), (.replace, .vacant), (.challenge, .serving), (.revoke, .named),
            (.revoke, .serving), (.excuse, .named), (.excuse, .serving(.accepted)), (.end, .named),
            (.end, .serving(.notified)), (.end, .serving(.accepted)), (.end, .challenged), (.end, .vacant):
            true
        case (.accept, .serving(.notified)), (.excuse, .serving(.notified)): !isOverdue
        default: false
        }
    }
}
