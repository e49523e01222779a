import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// One designation of the expert in a list.
struct OwnDesignationItem {
    var folio: String
    var href: String
    var court: String
    var matter: String
    var stage: String
    var named: Moment
    var deadline: Deadline?
    /// Whether the expert has to answer.
    var isAwaited: Bool

    init(_ id: DesignationID, _ designation: Designation, in visit: Visit) throws {
        let names = visit.names
        let request = try visit.reader.request(of: id)
        let matter = OwnMatter(id)
        folio = matter.folio
        href = Route.own(.designation(matter)).link
        court = names.name(of: visit.state.court(of: id) ?? "", in: .courts)
        self.matter = request.map { names.name(of: $0.specialty, in: .specialties) } ?? ""
        stage = say("stage.designation.\(designation.stage.kind.rawValue)")
        named = visit.moment(designation.named)
        deadline = Deadline(of: id, in: visit)
        isAwaited = designation.stage.kind == .notified && deadline?.isOver == false
    }

    /// Returns all designations of an expert, the newest first.
    static func all(of expert: ExpertID, in visit: Visit) throws -> [OwnDesignationItem] {
        try visit.reader.designations(of: expert).reversed().compactMap { id in
            try visit.state[id].map { try OwnDesignationItem(id, $0, in: visit) }
        }
    }
}

/// All designations of the expert, in pages, the newest first.
struct OwnDesignationsPage: Page {
    static let template = "own-designations"

    var title = say("portal.own.designations")
    var notice: String?
    var items: [OwnDesignationItem]
    var isAny: Bool
    var paging: Paging
    /// The running time limits as a file; `nil` if none of the shown ones runs.
    var calendar: String?

    init(_ visit: Visit) throws {
        let all = try visit.reader.designations(of: visit.expert())
        let page = Paging.page(of: visit.query)
        notice = visit.notice
        items = try Array(all.reversed())[Paging.range(of: page, in: all.count)].compactMap { id in
            try visit.state[id].map { try OwnDesignationItem(id, $0, in: visit) }
        }
        isAny = !all.isEmpty
        calendar = items.contains { $0.deadline?.isOver == false } ? Route.own(.calendar).link : nil
        paging = Paging(page: page, total: all.count) { Route.own(.designations).link(["pagina": String($0)]) }
    }
}

/// One designation with its history and the acts that are possible for the expert.
struct OwnDesignationPage: Page {
    static let template = "own-designation"

    var title: String
    var notice: String?
    var stage: String
    /// The CSS class of the stage's badge.
    var mark: String
    /// An explanation of the stage for the expert.
    var text: String
    var deadline: Deadline?
    /// The consequence of not answering.
    var consequence: String?
    var accept: String?
    var excuse: String?
    var canAct: Bool
    var facts: [FactRow]
    var timeline: [TimelineRow]
    var page: String
    var list = Route.own(.designations).link

    init(_ visit: Visit, _ matter: OwnMatter) throws {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        let kind = designation.stage.kind
        title = say("portal.own.designation", ["folio": matter.folio])
        notice = visit.notice
        stage = say("stage.designation.\(kind.rawValue)")
        mark = kind.mark
        deadline = Deadline(of: id, in: visit)
        let isOver = kind == .notified && deadline?.isOver == true
        text = OwnDesignationPage.text(kind, isOver: isOver)
        accept = kind == .notified && !isOver ? Route.own(.accept(matter)).link : nil
        excuse = designation.stage.allows(.excused(cause: "")) && !isOver ? Route.own(.excuse(matter)).link : nil
        canAct = accept != nil || excuse != nil
        consequence = kind == .notified ? say("portal.own.designation.unanswered") : nil
        facts = try OwnDesignationPage.facts(id, in: visit) + OwnDesignationPage.after(id, designation, in: visit)
        timeline = TimelineRow.rows(try visit.reader.history(of: id), in: visit)
        page = matter.page.link
    }

    /// Returns the designation of the signed-in expert in a matter.
    /// - Throws: `Trouble.notFound` if the expert was not designated in it.
    static func find(_ matter: OwnMatter, _ visit: Visit) throws -> (DesignationID, Designation) {
        let expert = try visit.expert()
        let id = matter.designation(of: expert)
        guard let designation = visit.state[id], designation.designee == .expert(expert) else { throw Trouble.notFound }
        return (id, designation)
    }

    /// Returns the facts of the request. A note stands in for a reserved file number.
    static func facts(_ id: DesignationID, in visit: Visit) throws -> [FactRow] {
        guard let request = try visit.reader.request(of: id) else { return [] }
        let (names, matter) = (visit.names, OwnMatter(id))
        return [
            FactRow("portal.own.designation.folio", matter.folio, to: matter.page, isCode: true),
            FactRow("portal.own.designation.court", names.name(of: request.court, in: .courts)),
            FactRow(
                "portal.own.designation.case",
                visit.state.lot(id.lot)?.caseNumber?.phrase(names) ?? say("portal.own.designation.sealed")),
            FactRow("portal.own.designation.specialty", names.name(of: request.specialty, in: .specialties)),
            FactRow("portal.own.designation.district", names.name(of: request.district, in: .districts)),
            FactRow("portal.own.designation.kind", names.name(of: request.kind, in: .kinds)),
        ]
    }

    /// Returns the facts of the notice, the report and the fees.
    private static func after(
        _ id: DesignationID, _ designation: Designation, in visit: Visit
    ) throws -> [FactRow] {
        var facts: [FactRow] = []
        if let notice = designation.notice { facts.append(FactRow("portal.notice-given", notice.phrase(in: visit))) }
        if let day = designation.reportDay {
            facts.append(FactRow("portal.report-day", Moment(day, by: visit.state.calendar).text))
        }
        return facts + FactRow.fees(try visit.privateReader.fees(of: id), in: visit)
    }

    /// Returns the explanation of a stage for the expert.
    private static func text(_ kind: Designation.Stage.Kind, isOver: Bool) -> String {
        switch kind {
        case .named: say("portal.own.designation.named")
        case .notified: say(isOver ? "portal.own.designation.notified-over" : "portal.own.designation.notified")
        case .accepted: say("portal.own.designation.accepted")
        case .delivered: say("portal.own.designation.delivered")
        case .challenged: say("portal.own.designation.challenged")
        case .discharged: say("portal.own.designation.discharged")
        case .vacant: say("portal.own.designation.vacant")
        case .replaced: say("portal.own.designation.replaced")
        case .ended: say("portal.own.designation.ended")
        }
    }
}

extension Designation.Stage.Kind {
    /// The CSS class of the stage's badge.
    fileprivate var mark: String {
        switch self {
        case .notified: "due"
        case .named, .delivered, .challenged: "waiting"
        case .accepted, .discharged: "good"
        case .vacant, .replaced, .ended: "quiet"
        }
    }
}

extension Portal {
    /// Shows the page for accepting a designation, or accepts it.
    func ownAcceptance(_ matter: OwnMatter, _ visit: Visit) async throws -> Answer {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        let actor = try visit.signedIn
        guard designation.stage.kind == .notified else { return .seeOther(.own(.designation(matter))) }
        var act = try answer("portal.own.accept", to: matter, at: .accept(matter), "portal.own.accept.submit", visit)
        act.remarks = [say("portal.own.accept.what"), say("portal.own.accept.check")]
        act.fields = Field.quote
        act.warning = say("portal.own.accept.warning")
        act.consent = say("portal.own.accept.confirm")
        return try await take(act, in: visit) { form in
            let (quote, note) = (try form.pesos("monto"), form["nota"])
            try await office.act { try await $0.accept(id, quote: quote, note: note, as: actor) }
            return .done(.accepted, on: .own(.designation(matter)))
        }
    }

    /// Shows the page for an excuse, or sends it.
    func ownExcuse(_ matter: OwnMatter, _ visit: Visit) async throws -> Answer {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        let actor = try visit.signedIn
        // The stage alone decides here; the rules check the cause when it is sent.
        guard designation.stage.allows(.excused(cause: "")) else { return .seeOther(.own(.designation(matter))) }
        var act = try answer("portal.own.excuse", to: matter, at: .excuse(matter), "portal.own.excuse.submit", visit)
        act.remarks = [say("portal.own.excuse.what"), say("portal.own.excuse.public")]
        act.fields = [OwnCauses.field("portal.own.excuse.cause", .excuse, in: visit)]
        act.warning = say("portal.own.excuse.warning")
        act.consent = say("portal.own.excuse.confirm")
        return try await take(act, in: visit) { _ in
            let cause = try OwnCauses.chosen(.excuse, in: visit)
            try await office.act { try await $0.excuse(id, cause: cause, as: actor) }
            return .done(.excused, on: .own(.designation(matter)))
        }
    }

    /// Returns the act that acceptance and excuse share.
    private func answer(
        _ title: String, to matter: OwnMatter, at route: OwnRoute, _ submit: String, _ visit: Visit
    ) throws -> Act {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        return Act(
            route: .own(route), title: say(title, ["folio": matter.folio]),
            back: Link("portal.own.back-to-designation", .own(.designation(matter))),
            facts: try OwnDesignationPage.facts(id, in: visit), submit: submit, isFinal: true,
            basis: [designation.stage.kind.rawValue],
            deadline: Deadline(of: id, in: visit))
    }
}
