import Draw
import Office
import PublicRecord
import Sodium
import WireFormat
import Wording

/// A draw for its court: the receipt of the opening, the awaited round, and the result.
struct StaffDrawPage: Page {
    static let template = "staff-draw"

    struct Designated {
        var href: String
        var person: String
        var stage: String
        /// The page of the court's next step; `nil` where the court has to do nothing now.
        var next: Link?
    }

    var title: String
    var notice: String?
    var facts: [FactRow]
    var receipt: [FactRow]
    var warnings: [String]
    /// The awaited round, with the time left; `nil` once the draw is concluded.
    var waiting: String?
    /// The delay, if the draw is still open more than a minute after its round was due.
    var late: String?
    var designated: [Designated]
    var isConcluded: Bool
    /// The time and the cause of the annulment.
    var annulled: String?
    var steps: [Link]
    var concluded: [FactRow]
    var alternates: [String]
    var documents: [DocumentRow]
    var publicLink: String
    var certificateLink: String
    /// The signatures of the acta; `nil` while there is no result.
    var signaturesLink: String?
    var poolLink: String
    var refresh: Int?

    init(_ id: DrawID, _ visit: Visit) throws {
        guard let record = visit.state.draws[id] else { throw Trouble.notFound }
        try visit.requireMatter(of: record.court)
        guard let story = try visit.reader.draw(id, withOrder: false) else { throw Trouble.notFound }
        let (opened, names) = (story.opened, visit.names)
        let request = opened.request
        title = say("portal.staff.draw", ["draw": id.description])
        notice = visit.notice
        facts = try StaffDrawPage.facts(.draw(id), request, visit)
        if let follows = opened.follows {
            facts.append(
                FactRow(
                    "portal.staff.follows", follows.phrase(names), to: .staff(.designation(follows.designation))))
        }
        steps = LotStep.allCases.filter { $0.isPossible(.draw(id), in: visit) && visit.ownCourt == request.court }.map {
            Link(text: $0.name, href: Route.staff(.lotStep(.draw(id), $0)).link)
        }
        let due = (try? Timestamp(seconds: story.due)) ?? visit.time
        receipt = [
            FactRow("portal.staff.folio", id.description),
            FactRow("portal.staff.opened-at", visit.moment(story.openedAt)),
            FactRow("portal.staff.pool.candidates", String(opened.pool.candidates)),
            FactRow("portal.staff.pool.eligible", String(opened.pool.eligible)),
            FactRow("portal.staff.commitment", opened.commitment.hex, isCode: true),
            FactRow("portal.staff.pool.root", opened.pool.root.hex, isCode: true),
            FactRow(
                "portal.staff.round",
                say("portal.staff.round-text", ["chain": opened.beacon.chain, "round": String(opened.beacon.round)])),
            FactRow("portal.staff.due", visit.moment(due)),
            FactRow("portal.staff.place", String(story.place), to: .entry(story.place)),
            FactRow("portal.staff.leaf", story.leaf.hex, isCode: true),
        ]
        warnings = []
        if let widened = opened.widened {
            warnings.append(say("office.widened", ["districts": names.list(widened, in: .districts)]))
        }
        if opened.isNoLot { warnings.append(say("warning.no-lot")) }
        isConcluded = story.conclusion != nil
        concluded = []
        let experts = (visit.state.draws.designated(by: id) ?? []) + visit.state.draws.waiting(in: id)
        let people = try visit.named(experts)
        designated = (visit.state.draws.designated(by: id) ?? []).map { expert in
            let designation = DesignationID.drawn(id, expert)
            let stage = visit.state[designation]?.stage.kind ?? .named
            let step = visit.ownCourt == request.court ? stage.courtsStep : nil
            return Designated(
                href: Route.staff(.designation(designation)).link,
                person: people[expert] ?? "", stage: say("stage.designation.\(stage.rawValue)"),
                next: step.map { Link(text: $0.name, .staff(.designationStep(designation, $0))) })
        }
        alternates = visit.state.draws.waiting(in: id).map { people[$0] ?? "" }
        if let conclusion = story.conclusion {
            concluded = [
                FactRow("portal.staff.concluded-at", visit.moment(conclusion.time)),
                FactRow("portal.staff.seed", conclusion.seed.hex, isCode: true),
                FactRow("portal.staff.place", String(conclusion.place), to: .entry(conclusion.place)),
            ]
        } else if let annulment = story.annulment {
            annulled = say(
                "portal.staff.draw.annulled-text",
                [
                    "cause": names.name(of: annulment.cause, in: .causes),
                    "time": visit.moment(annulment.time).text,
                ])
        } else if visit.time < due {
            waiting = say(
                "portal.staff.waiting",
                ["left": Span.text(seconds: story.due - visit.time.seconds), "due": visit.moment(due).text])
            refresh = max(3, min(60, story.due - visit.time.seconds + 2))
        } else {
            let deadline = (try? Timestamp(seconds: story.deadline)) ?? due
            waiting = say("portal.staff.waiting-now")
            if visit.time.seconds > story.due + 60 {
                late = say(
                    visit.time > deadline ? "portal.staff.late-over" : "portal.staff.late",
                    [
                        "since": Span.text(seconds: visit.time.seconds - story.due),
                        "deadline": visit.moment(deadline).text,
                    ])
            }
            refresh = 5
        }
        documents = DocumentRow.rows(of: id, isConcluded: isConcluded)
        publicLink = Route.draw(id).link
        certificateLink = Route.certificate(id).link
        signaturesLink = isConcluded ? Route.staff(.signatures(id)).link : nil
        poolLink = Route.pool(of: id).link
    }

    /// Returns the facts of a lot's request, with the file number as far as the reader may see it.
    static func facts(
        _ lot: LotID, _ request: Request, _ visit: Visit
    ) throws -> [FactRow] {
        let names = visit.names
        return [
            FactRow("portal.staff.court", names.name(of: request.court, in: .courts)),
            FactRow("portal.staff.case", try visit.caseText(of: lot)),
            FactRow("portal.staff.specialty", names.name(of: request.specialty, in: .specialties)),
            FactRow("portal.staff.district", names.name(of: request.district, in: .districts)),
            FactRow("portal.staff.kind", names.name(of: request.kind, in: .kinds)),
            FactRow("portal.staff.seats", String(request.seats)),
        ]
    }
}
