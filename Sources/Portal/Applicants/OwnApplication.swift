import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Where an application stands, why, until when, and what its holder can do now.
struct OwnApplicationPage: Page {
    static let template = "own-application"

    struct Objection {
        var title: String
        var cause: String
        var text: String
        var answer: String?
        /// Until when to answer it; not `deadline`, which is the page's own.
        var answerBy: OwnDeadline?
        /// Where to answer it, while there is time.
        var href: String?
    }

    var title: String
    var notice: String?
    var folio: String
    var stage: String
    /// How weighty that is: a class of badges.
    var mark: String
    /// What that means.
    var text: String
    var deadline: OwnDeadline?
    /// What to do now, in the order of importance.
    var actions: [OwnLink]
    var hasActions: Bool
    /// What the office asks for again.
    var asked: [String]
    var isAsked: Bool
    var steps: OwnSteps?
    var details: [OwnDetail]
    var objections: [Objection]
    var hasObjections: Bool
    var events: [OwnEvent]
    var hasEvents: Bool
    /// How to object to others, while that can be done.
    var others: String?
    var withdraw: String?
    var sections: [OwnSection]
    var hasSections: Bool

    init(_ visit: Visit, _ own: PrivateReader.OwnFile) throws {
        let application = (try? ApplicationID(own.folio)).flatMap { visit.state.applications[$0] }
        let call = visit.state.applications.calls[own.file.call]
        title = say(application == nil ? "portal.own.draft" : "portal.own.application", ["folio": own.folio])
        notice = visit.notice
        folio = own.folio
        let stand = application.map { Standing(of: $0, in: visit) } ?? Standing(ofDraft: own, call, in: visit)
        stage = stand.stage
        mark = application?.stage.kind.mark ?? "waiting"
        text = stand.text
        deadline = stand.deadline
        asked = OwnReturn(of: own, visit)?.names ?? []
        isAsked = !asked.isEmpty
        steps = own.isOpen ? OwnSteps(own, at: nil, in: visit) : nil
        actions = stand.actions
        details = OwnApplicationPage.details(own, application, call, in: visit)
        objections = application.map { OwnApplicationPage.objections($0, own, in: visit) } ?? []
        hasObjections = !objections.isEmpty
        actions += objections.compactMap { objection in
            objection.href.map { href in
                var link = OwnLink("portal.own.objection.answer", .own(.home), ["objection": objection.title])
                link.href = href
                return link
            }
        }
        if application != nil { actions.append(OwnLink("portal.own.receipt", .own(.receipt))) }
        hasActions = !actions.isEmpty
        events = try application.map { try visit.reader.history(of: $0.id).map { OwnEvent($0, in: visit) } } ?? []
        hasEvents = !events.isEmpty
        others = call.map {
            say("portal.own.application.others", ["days": String($0.objectionDays), "call": $0.call])
        }
        withdraw = application.flatMap { $0.stage.canBeWithdrawn ? Route.own(.withdraw).link : nil }
        sections = own.isOpen ? [] : OwnSection.all(of: own, in: visit, canChange: false)
        hasSections = !sections.isEmpty
    }

    private static func details(
        _ own: PrivateReader.OwnFile, _ application: Application?, _ call: CallOpened?, in visit: Visit
    ) -> [OwnDetail] {
        var details = [
            OwnDetail("portal.own.application.call", own.file.call, href: Route.own(.begin(own.file.call)).link)
        ]
        if let call {
            details.append(OwnDetail("portal.own.application.closes", visit.moment(call.closes).text))
        }
        if let application {
            details.append(
                OwnDetail("portal.own.application.submitted", visit.moment(application.submitted).text))
        }
        if let expert = own.file.renews {
            details.append(
                OwnDetail("portal.own.application.renews", expert.description, href: Route.expert(expert).link))
        }
        return details
    }

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
                answerBy: waits ? OwnDeadline(end, in: visit) : nil,
                href: waits && visit.time < end ? Route.own(.answer(number)).link : nil)
        }
    }

    /// The stage in words, with what can be done.
    private struct Standing {
        var stage: String
        var text: String
        var deadline: OwnDeadline?
        var actions: [OwnLink] = []

        init(ofDraft own: PrivateReader.OwnFile, _ call: CallOpened?, in visit: Visit) {
            stage = say("portal.own.stage.draft")
            let isOver = call.map { visit.time >= $0.closes } ?? true
            text = say(isOver ? "portal.own.stage.draft-over" : "portal.own.stage.draft-text")
            if isOver { return }
            let missing = OwnStep.missing(own.missing)
            let next = OwnStep.allCases.first { missing.contains($0) } ?? .review
            actions = [OwnLink("portal.own.application.go-on", .own(.step(next)), ["step": next.title])]
        }

        init(of application: Application, in visit: Visit) {
            let kind = application.stage.kind
            stage = say("stage.application.\(kind.rawValue)")
            deadline = application.deadline(by: visit.state.calendar).map { OwnDeadline($0, in: visit) }
            let isOver = deadline?.isOver ?? false
            switch application.stage {
            case .submitted: text = say("portal.own.stage.submitted")
            case .reviewing: text = say("portal.own.stage.reviewing")
            case .returned:
                text = say(isOver ? "portal.own.stage.returned-over" : "portal.own.stage.returned")
                if !isOver {
                    actions = [
                        OwnLink("portal.own.application.correct", .own(.step(.documents))),
                        OwnLink("portal.own.application.send-again", .own(.step(.review))),
                    ]
                }
            case .listed: text = say(isOver ? "portal.own.stage.to-decide" : "portal.own.stage.listed")
            case .approved: text = say("portal.own.stage.approved")
            case .admitted(let expert):
                text = say("portal.own.stage.admitted", ["expert": expert.description])
                actions = [
                    OwnLink(text: expert.description, .expert(expert)),
                    OwnLink("portal.own.application.enter-as-expert", .own(.signIn)),
                ]
            case .rejected: text = say("portal.own.stage.rejected")
            case .lapsed: text = say("portal.own.stage.lapsed")
            case .withdrawn: text = say("portal.own.stage.withdrawn")
            }
            if [.rejected, .lapsed, .withdrawn].contains(kind) {
                actions = [OwnLink("portal.own.application.apply-again", .own(.requirements))]
            }
            if kind == .listed && isOver { deadline = nil }
        }
    }
}

extension Application.Stage.Kind {
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

extension Application.Stage {
    /// Whether its holder may still take it back.
    var canBeWithdrawn: Bool {
        switch self {
        case .submitted, .reviewing, .returned, .listed, .approved: true
        case .admitted, .rejected, .lapsed, .withdrawn: false
        }
    }
}

extension Portal {
    /// Answers an objection.
    func ownAnswer(_ number: Int, _ visit: Visit) async throws -> Answer {
        let own = try visit.ownFile()
        let page = try OwnApplicationPage(visit, own)
        let route = Route.own(.answer(number))
        guard let id = try? ApplicationID(own.folio),
            let objection = page.objections.first(where: { $0.href == route.link })
        else { return .seeOther(.own(.home)) }
        func form(_ errors: [String: String] = [:], _ complaint: String? = nil) -> OwnActPage {
            let text = Field(
                "respuesta", .area, label: "portal.own.objection.your-answer",
                value: visit.typed("respuesta", or: nil), hint: "portal.own.objection.your-answer-hint")
            var page = OwnActPage(
                visit, title: "portal.own.objection.answer", ["objection": objection.title],
                paragraphs: [say("portal.own.objection.private"), say("portal.own.objection.unanswered")],
                form: FormModel(
                    to: route, [text, OwnActPage.confirmation("portal.own.objection.confirm", in: visit)],
                    submit: "portal.own.objection.send", errors: errors, complaint: complaint),
                back: OwnLink("portal.own.back", .own(.home)))
            page.details = [
                OwnDetail("portal.own.objection.cause", objection.cause),
                OwnDetail("portal.own.objection.text", objection.text),
            ]
            page.deadline = objection.answerBy
            page.warning = say("portal.own.irreversible")
            return page
        }
        guard visit.method == .post else { return show(form(), in: visit) }
        var errors = OwnActPage.unconfirmed(visit)
        let text = visit.form["respuesta"] ?? ""
        if text.isEmpty { errors["respuesta"] = say("portal.own.objection.empty") }
        guard errors.isEmpty else { return show(form(errors), in: visit) }
        return try await ownTake(form(), visit, then: .own(.home), .answered) { office, actor in
            try await office.answer(number, text: text, in: id, as: actor)
        } refused: {
            form([:], $0)
        }
    }

    func ownWithdrawal(_ visit: Visit) async throws -> Answer {
        let own = try visit.ownFile()
        guard let id = try? ApplicationID(own.folio), let application = visit.state.applications[id],
            application.stage.canBeWithdrawn
        else { return .seeOther(.own(.home)) }
        func page(_ complaint: String? = nil) -> OwnActPage {
            var page = OwnActPage(
                visit, title: "portal.own.withdraw", ["folio": own.folio],
                paragraphs: [say("portal.own.withdraw.what"), say("portal.own.withdraw.after")],
                form: FormModel(
                    to: .own(.withdraw), [OwnActPage.confirmation("portal.own.withdraw.confirm", in: visit)],
                    submit: "portal.own.withdraw.submit", errors: OwnActPage.unconfirmed(visit), complaint: complaint),
                back: OwnLink("portal.own.back", .own(.home)))
            page.warning = say("portal.own.irreversible")
            page.details = [
                OwnDetail(
                    "portal.own.application.stage", say("stage.application.\(application.stage.kind.rawValue)"))
            ]
            return page
        }
        guard visit.method == .post, OwnActPage.unconfirmed(visit).isEmpty else { return show(page(), in: visit) }
        return try await ownTake(page(), visit, then: .own(.home), .withdrawn) { office, actor in
            try await office.withdraw(id, as: actor)
        } refused: {
            page($0)
        }
    }
}
