import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The home page of an applicant: the application's stage with its reason and deadline, and the acts that are possible
/// now.
struct OwnApplicationPage: Page {
    static let template = "own-application"

    struct Objection {
        var title: String
        var cause: String
        var text: String
        var answer: String?
        /// The deadline for the answer. Its name keeps it apart from the page's own `deadline` in the template.
        var answerBy: Deadline?
        /// The address for answering, while there is time.
        var href: String?
    }

    var title: String
    var notice: String?
    var stage: String
    /// The CSS class of the stage's badge.
    var mark: String
    /// An explanation of the stage.
    var text: String
    var deadline: Deadline?
    /// The possible acts, the most important first.
    var actions: [Link]
    /// The documents that the office asked for again.
    var asked: [String]
    var steps: OwnSteps?
    var facts: [FactRow]
    var objections: [Objection]
    var timeline: [TimelineRow]
    /// A note on objecting to other applications in the call.
    var others: String?
    var withdraw: String?
    var sections: [OwnSection]

    init(_ visit: Visit, _ own: PrivateReader.OwnFile) throws {
        let application = (try? ApplicationID(own.folio)).flatMap { visit.state.applications[$0] }
        let call = visit.state.applications.calls[own.file.call]
        title = say(application == nil ? "portal.own.draft" : "portal.own.application", ["folio": own.folio])
        notice = visit.notice
        let stand = application.map { Standing(of: $0, in: visit) } ?? Standing(ofDraft: own, call, in: visit)
        stage = stand.stage
        mark = application?.stage.kind.mark ?? "waiting"
        text = stand.text
        deadline = stand.deadline
        asked = OwnReturn(of: own, visit)?.names ?? []
        steps = own.isOpen ? OwnSteps(own, at: nil, in: visit) : nil
        actions = stand.actions
        facts = OwnApplicationPage.facts(own, application, call, in: visit)
        objections = application.map { OwnApplicationPage.objections($0, own, in: visit) } ?? []
        actions += objections.compactMap { objection in
            objection.href.map { href in
                Link(text: say("portal.own.objection.answer", ["objection": objection.title]), href: href)
            }
        }
        if application != nil { actions.append(Link("portal.own.receipt", .own(.receipt))) }
        timeline = try application.map { TimelineRow.rows(try visit.reader.history(of: $0.id), in: visit) } ?? []
        others = call.map {
            say("portal.own.application.others", ["days": Span.text(courtDays: $0.objectionDays), "call": $0.call])
        }
        withdraw = application.flatMap { $0.stage.canBeWithdrawn ? Route.own(.withdraw).link : nil }
        sections = own.isOpen ? [] : OwnSection.all(of: own, in: visit, canChange: false)
    }

    /// Returns the call with its closing time, the time of submission, and the expert whose period is renewed.
    private static func facts(
        _ own: PrivateReader.OwnFile, _ application: Application?, _ call: CallOpened?, in visit: Visit
    ) -> [FactRow] {
        var facts = [
            FactRow("portal.own.application.call", own.file.call, to: .own(.begin(own.file.call)))
        ]
        if let call {
            facts.append(FactRow("portal.own.application.closes", visit.lastMoment(before: call.closes).text))
        }
        if let until = own.keptUntil {
            facts.append(FactRow("portal.own.draft-kept", visit.moment(until).day))
        }
        if let application {
            facts.append(
                FactRow("portal.own.application.submitted", visit.moment(application.submitted).text))
        }
        if let expert = own.file.renews {
            facts.append(
                FactRow("portal.own.application.renews", expert.description, to: .expert(expert)))
        }
        return facts
    }

    /// Returns the objections with their texts. The public record has the causes, the sealed file the texts and
    /// answers.
    private static func objections(
        _ application: Application, _ own: PrivateReader.OwnFile, in visit: Visit
    ) -> [Objection] {
        var open: [Application.Objection] = []
        if case .listed(_, let list) = application.stage { open = list }
        let history = (try? visit.reader.history(of: application.id)) ?? []
        return history.compactMap { row -> Objection? in
            guard case .applicationMoved(let fact) = row.entry.fact, case .objected(let number, let cause) = fact.move
            else { return nil }
            let words = own.objections.first { $0.number == number }
            let waits = open.indices.contains(number - 1) && !open[number - 1].answered
            let end = visit.state.calendar.deadline(of: application.call.answerDays, after: row.entry.time)
            return Objection(
                title: say("portal.own.objection.title", ["number": String(number)]),
                cause: visit.names.name(of: cause, in: .causes), text: words?.text ?? "", answer: words?.answer,
                answerBy: waits
                    ? Deadline(
                        end, movedBy: visit.state.calendar.closures(from: row.entry.time, to: end), in: visit) : nil,
                href: waits && visit.time < end ? Route.own(.answer(number)).link : nil)
        }
    }

    /// The stage in words, with the possible acts.
    private struct Standing {
        var stage: String
        var text: String
        var deadline: Deadline?
        var actions: [Link] = []

        init(ofDraft own: PrivateReader.OwnFile, _ call: CallOpened?, in visit: Visit) {
            stage = say("portal.own.stage.draft")
            let isOver = call.map { visit.time >= $0.closes } ?? true
            text = say(isOver ? "portal.own.stage.draft-over" : "portal.own.stage.draft-text")
            if isOver { return }
            let missing = OwnStep.missing(own.missing)
            let next = OwnStep.allCases.first { missing.contains($0) } ?? .review
            actions = [Link("portal.own.application.go-on", .own(.step(next)), ["step": next.title])]
        }

        init(of application: Application, in visit: Visit) {
            let kind = application.stage.kind
            stage = say("stage.application.\(kind.rawValue)")
            deadline = Deadline(of: application, in: visit)
            let isOver = deadline?.isOver ?? false
            switch application.stage {
            case .submitted: text = say("portal.own.stage.submitted")
            case .reviewing: text = say("portal.own.stage.reviewing")
            case .returned:
                text = say(isOver ? "portal.own.stage.returned-over" : "portal.own.stage.returned")
                if !isOver {
                    actions = [
                        Link("portal.own.application.correct", .own(.step(.documents))),
                        Link("portal.own.application.send-again", .own(.step(.review))),
                    ]
                }
            case .listed: text = say(isOver ? "portal.own.stage.to-decide" : "portal.own.stage.listed")
            case .approved: text = say("portal.own.stage.approved")
            case .admitted(let expert):
                text = say("portal.own.stage.admitted", ["expert": expert.description])
                actions = [
                    Link(text: expert.description, .expert(expert)),
                    Link("portal.own.application.enter-as-expert", .own(.signIn)),
                ]
            case .rejected: text = say("portal.own.stage.rejected")
            case .lapsed: text = say("portal.own.stage.lapsed")
            case .withdrawn: text = say("portal.own.stage.withdrawn")
            }
            if [.rejected, .lapsed, .withdrawn].contains(kind) {
                actions = [Link("portal.own.application.apply-again", .own(.requirements))]
            }
            if kind == .listed && isOver { deadline = nil }
        }
    }
}

extension Application.Stage.Kind {
    /// The CSS class of the stage's badge.
    fileprivate var mark: String {
        switch self {
        case .submitted, .reviewing, .listed: "waiting"
        case .returned: "due"
        case .approved, .admitted: "good"
        case .rejected, .lapsed: "bad"
        case .withdrawn: "quiet"
        }
    }
}

extension Portal {
    /// Shows the page for answering an objection, or sends the answer.
    func ownAnswer(_ number: Int, _ visit: Visit) async throws -> Answer {
        let own = try visit.ownFile()
        let (actor, route) = (try visit.signedIn, Route.own(.answer(number)))
        // An objection has an address only while it can be answered.
        guard let id = try? ApplicationID(own.folio),
            let objection = try OwnApplicationPage(visit, own).objections.first(where: { $0.href == route.link })
        else { return .seeOther(.own(.home)) }
        let act = Act(
            route: route, title: say("portal.own.objection.answer", ["objection": objection.title]),
            back: Link("portal.own.back", .own(.home)),
            facts: [
                FactRow("portal.own.objection.cause", objection.cause),
                FactRow("portal.own.objection.text", objection.text),
            ],
            remarks: [say("portal.own.objection.private"), say("portal.own.objection.unanswered")],
            fields: [
                Field(
                    "respuesta", .area, label: "portal.own.objection.your-answer",
                    hint: "portal.own.objection.your-answer-hint")
            ], submit: "portal.own.objection.send", isFinal: true, deadline: objection.answerBy,
            consent: say("portal.own.objection.confirm"))
        return try await take(act, in: visit) { form in
            let text = try form.need("respuesta")
            try await office.act { try await $0.answer(number, text: text, in: id, as: actor) }
            return .done(.answered, on: .own(.home))
        }
    }

    /// Shows the page for withdrawing an application, or withdraws it.
    func ownWithdrawal(_ visit: Visit) async throws -> Answer {
        let own = try visit.ownFile()
        let actor = try visit.signedIn
        guard let id = try? ApplicationID(own.folio), let application = visit.state.applications[id],
            application.stage.canBeWithdrawn
        else { return .seeOther(.own(.home)) }
        let act = Act(
            route: .own(.withdraw), title: say("portal.own.withdraw", ["folio": own.folio]),
            back: Link("portal.own.back", .own(.home)),
            facts: [
                FactRow("portal.own.application.stage", say("stage.application.\(application.stage.kind.rawValue)"))
            ],
            remarks: [say("portal.own.withdraw.what"), say("portal.own.withdraw.after")],
            submit: "portal.own.withdraw.submit", isFinal: true, consent: say("portal.own.withdraw.confirm"))
        return try await take(act, in: visit) { _ in
            try await office.act { try await $0.withdraw(id, as: actor) }
            return .done(.withdrawn, on: .own(.home))
        }
    }
}
