import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// One designation of the expert's, in a list.
struct OwnDesignationItem {
    var folio: String
    var href: String
    var court: String
    var matter: String
    var stage: String
    var named: Moment
    var deadline: OwnDeadline?
    /// Whether the expert's answer is awaited.
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
        deadline = visit.state.deadline(of: id).map { OwnDeadline($0, in: visit) }
        isAwaited = designation.stage.kind == .notified && deadline?.isOver == false
    }

    /// The newest first.
    static func all(of expert: ExpertID, in visit: Visit) throws -> [OwnDesignationItem] {
        try visit.reader.designations(of: expert).reversed().compactMap { id in
            try visit.state[id].map { try OwnDesignationItem(id, $0, in: visit) }
        }
    }
}

struct OwnDesignationsPage: Page {
    static let template = "own-designations"

    var title = say("portal.own.designations")
    var notice: String?
    var items: [OwnDesignationItem]
    var isAny: Bool
    var paging: Paging

    init(_ visit: Visit) throws {
        let all = try visit.reader.designations(of: visit.expert())
        let page = Paging.page(of: visit.query)
        notice = visit.notice
        items = try Array(all.reversed())[Paging.range(of: page, in: all.count)].compactMap { id in
            try visit.state[id].map { try OwnDesignationItem(id, $0, in: visit) }
        }
        isAny = !all.isEmpty
        paging = Paging(page: page, total: all.count) { Route.own(.designations).link(["pagina": String($0)]) }
    }
}

/// A designation with its history, and what its holder can do.
struct OwnDesignationPage: Page {
    static let template = "own-designation"

    var title: String
    var notice: String?
    var stage: String
    /// How weighty that is: a class of badges.
    var mark: String
    /// What that means for the expert.
    var text: String
    var deadline: OwnDeadline?
    /// What follows if nobody answers.
    var consequence: String?
    var accept: String?
    var excuse: String?
    var canAct: Bool
    var details: [OwnDetail]
    var events: [OwnEvent]
    var page: String
    var list = Route.own(.designations).link

    init(_ visit: Visit, _ matter: OwnMatter) throws {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        let kind = designation.stage.kind
        title = say("portal.own.designation", ["folio": matter.folio])
        notice = visit.notice
        stage = say("stage.designation.\(kind.rawValue)")
        mark = kind.mark
        deadline = visit.state.deadline(of: id).map { OwnDeadline($0, in: visit) }
        let isOver = deadline?.isOver ?? false
        text = OwnDesignationPage.text(kind, isOver: isOver)
        accept = kind == .notified && !isOver ? Route.own(.accept(matter)).link : nil
        excuse = designation.stage.canBeExcused && !isOver ? Route.own(.excuse(matter)).link : nil
        canAct = accept != nil || excuse != nil
        consequence = kind == .notified ? say("portal.own.designation.unanswered") : nil
        details = try OwnDesignationPage.details(id, in: visit)
        events = try visit.reader.history(of: id).map { OwnEvent($0, in: visit) }
        page = matter.page.link
    }

    /// - Throws: `Trouble.notFound` if it is not the expert's.
    static func find(_ matter: OwnMatter, _ visit: Visit) throws -> (DesignationID, Designation) {
        let expert = try visit.expert()
        let id = matter.designation(of: expert)
        guard let designation = visit.state[id], designation.designee == .expert(expert) else { throw Trouble.notFound }
        return (id, designation)
    }

    static func details(_ id: DesignationID, in visit: Visit) throws -> [OwnDetail] {
        guard let request = try visit.reader.request(of: id) else { return [] }
        let (names, matter) = (visit.names, OwnMatter(id))
        return [
            OwnDetail("portal.own.designation.folio", matter.folio, href: matter.page.link, isCode: true),
            OwnDetail("portal.own.designation.court", names.name(of: request.court, in: .courts)),
            OwnDetail(
                "portal.own.designation.case",
                visit.state.lot(id.lot)?.caseNumber?.phrase(names) ?? say("portal.own.designation.sealed")),
            OwnDetail("portal.own.designation.specialty", names.name(of: request.specialty, in: .specialties)),
            OwnDetail("portal.own.designation.district", names.name(of: request.district, in: .districts)),
            OwnDetail("portal.own.designation.kind", names.name(of: request.kind, in: .kinds)),
        ]
    }

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
    fileprivate var mark: String {
        switch self {
        case .notified: "due"
        case .named, .delivered, .challenged: "waiting"
        case .accepted, .discharged: "good"
        case .vacant, .replaced, .ended: "quiet"
        }
    }
}

extension Designation.Stage {
    /// Whether its holder may still be excused.
    var canBeExcused: Bool { [.named, .notified, .accepted].contains(kind) }
}

extension Portal {
    /// Acceptance and protest of the office.
    func ownAcceptance(_ matter: OwnMatter, _ visit: Visit) async throws -> Answer {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        let back = Route.own(.designation(matter))
        guard designation.stage.kind == .notified else { return .seeOther(back) }
        func page(_ complaint: String? = nil) throws -> OwnActPage {
            var page = OwnActPage(
                visit, title: "portal.own.accept", ["folio": matter.folio],
                paragraphs: [say("portal.own.accept.what"), say("portal.own.accept.check")],
                form: FormModel(
                    to: .own(.accept(matter)), [OwnActPage.confirmation("portal.own.accept.confirm", in: visit)],
                    submit: "portal.own.accept.submit", errors: OwnActPage.unconfirmed(visit), complaint: complaint),
                back: OwnLink("portal.own.back-to-designation", back))
            page.details = try OwnDesignationPage.details(id, in: visit)
            page.basis = [designation.stage.kind.rawValue]
            page.deadline = visit.state.deadline(of: id).map { OwnDeadline($0, in: visit) }
            page.warning = say("portal.own.accept.warning")
            return page
        }
        guard visit.method == .post, OwnActPage.unconfirmed(visit).isEmpty else { return show(try page(), in: visit) }
        return try await ownTake(try page(), visit, then: back, .accepted) { office, actor in
            try await office.accept(id, as: actor)
        } refused: {
            try page($0)
        }
    }

    func ownExcuse(_ matter: OwnMatter, _ visit: Visit) async throws -> Answer {
        let (id, designation) = try OwnDesignationPage.find(matter, visit)
        let back = Route.own(.designation(matter))
        guard designation.stage.canBeExcused else { return .seeOther(back) }
        func page(_ errors: [String: String] = [:], _ complaint: String? = nil) throws -> OwnActPage {
            var page = OwnActPage(
                visit, title: "portal.own.excuse", ["folio": matter.folio],
                paragraphs: [say("portal.own.excuse.what"), say("portal.own.excuse.public")],
                form: FormModel(
                    to: .own(.excuse(matter)),
                    [
                        OwnCauses.field("portal.own.excuse.cause", .excuse, in: visit),
                        OwnActPage.confirmation("portal.own.excuse.confirm", in: visit),
                    ], submit: "portal.own.excuse.submit", errors: errors, complaint: complaint),
                back: OwnLink("portal.own.back-to-designation", back))
            page.details = try OwnDesignationPage.details(id, in: visit)
            page.basis = [designation.stage.kind.rawValue]
            page.deadline = visit.state.deadline(of: id).map { OwnDeadline($0, in: visit) }
            page.warning = say("portal.own.excuse.warning")
            return page
        }
        guard visit.method == .post else { return show(try page(), in: visit) }
        var errors = OwnActPage.unconfirmed(visit)
        let cause = OwnCauses.chosen(.excuse, in: visit)
        if cause == nil { errors[OwnCauses.name] = say("portal.own.cause-missing") }
        guard errors.isEmpty, let cause else { return show(try page(errors), in: visit) }
        return try await ownTake(try page(), visit, then: back, .excused) { office, actor in
            try await office.excuse(id, cause: cause, as: actor)
        } refused: {
            try page([:], $0)
        }
    }
}
