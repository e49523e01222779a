import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The home page of the office: the pending tasks, the most urgent first.
struct QueuePage: Page {
    static let template = "staff-queue"

    struct Group {
        var name: String
        var count: String
        var isOverdue: Bool
        var rows: [Row]
    }

    struct Row {
        var subject: String
        var href: String?
        var task: String
        /// The number of the court file, as far as the reader may see it.
        var file: String?
        /// The designated person or institution.
        var person: String?
        var court: String?
        var age: String
        var since: Moment
        /// The time limit of the task.
        var until: String?
        /// The sentence on refused sign-ins of the expert whose answer is awaited.
        var refused: String?
    }

    var title = say("portal.staff.queue")
    var notice: String?
    /// The court or role that the list is for.
    var scope: String
    var counts: [FactRow]
    var action: String
    var filter: [Field.Option]
    var groups: [Group]
    var isEmpty: Bool
    var paging: Paging
    /// The time limits as a file; `nil` if there are none.
    var calendar: String?

    /// The filter value for all tasks. Without it, the list has the tasks that the user's role can do.
    private static let all = "todo"

    init(_ visit: Visit) throws {
        let actor = try visit.signedIn
        let everything = try visit.privateReader.queue(at: visit.time, court: visit.ownCourt)
        let mine = everything.filter { $0.task.actions.contains { $0.roles.contains(actor.role.kind) } }
        let chosen = visit.query["tarea"] ?? (mine.isEmpty ? QueuePage.all : "")
        let task = QueueItem.Task(rawValue: chosen)
        let items =
            task.map { task in everything.filter { $0.task == task } } ?? (chosen == QueuePage.all ? everything : mine)
        notice = visit.notice
        scope =
            visit.ownCourt.map { visit.names.name(of: $0, in: .courts) } ?? say("role.\(actor.role.kind.rawValue)")
        counts = QueueItem.Urgency.allCases.map { urgency in
            FactRow("portal.staff.urgency.\(urgency.rawValue)", String(items.count { $0.urgency == urgency }))
        }
        action = visit.route.link
        let present = QueueItem.Task.allCases.filter { task in everything.contains { $0.task == task } }
        filter =
            [
                .init(
                    value: "", text: say("portal.staff.queue.mine", ["count": "\(mine.count)"]), isChosen: chosen == ""),
                .init(
                    value: QueuePage.all, text: say("portal.staff.queue.all", ["count": "\(everything.count)"]),
                    isChosen: chosen == QueuePage.all),
            ]
            + present.map { task in
                .init(
                    value: task.rawValue,
                    text: "\(say("task.\(task.rawValue)")) (\(everything.count { $0.task == task }))",
                    isChosen: chosen == task.rawValue)
            }
        let page = Paging.page(of: visit.query)
        let shown = items[Paging.range(of: page, in: items.count)]
        let people = try visit.named(shown.compactMap { $0.designee?.expert })
        groups = try QueueItem.Urgency.allCases.compactMap { urgency in
            let rows = try shown.filter { $0.urgency == urgency }.map { try Row($0, people, in: visit) }
            guard !rows.isEmpty else { return nil }
            return Group(
                name: say("portal.staff.urgency.\(urgency.rawValue)"),
                count: String(items.count { $0.urgency == urgency }), isOverdue: urgency == .overdue, rows: rows)
        }
        isEmpty = items.isEmpty
        calendar =
            everything.contains { $0.until != nil && $0.task != .conclude } ? Route.staff(.calendar).link : nil
        paging = Paging(page: page, total: items.count) { page in
            visit.route.link(["tarea": chosen, "pagina": String(page)])
        }
    }
}

extension QueuePage.Row {
    fileprivate init(_ item: QueueItem, _ people: [ExpertID: String], in visit: Visit) throws {
        subject = item.subject
        file = try item.lot.map { try visit.caseText(of: $0) }
        person =
            switch item.designee {
            case .expert(let id): people[id]
            case .institution(let name): name
            case nil: nil
            }
        href = item.place(for: visit).map { Route.staff($0).link }
        task = say("task.\(item.task.rawValue)")
        court = visit.ownCourt == nil ? item.court.map { visit.names.name(of: $0, in: .courts) } : nil
        refused = item.refused > 0 ? say("portal.staff.queue.refused", count: item.refused) : nil
        age = Span.text(seconds: visit.time.seconds - item.since.seconds)
        since = visit.moment(item.since)
        until = item.until.map { until in
            // A round is due at a time of day; every other limit ends with a court day.
            item.task == .conclude ? visit.moment(until).text : Deadline(until, before: item.court, in: visit).text
        }
    }
}

extension QueueItem {
    /// Returns the page for doing the task, or else the one for viewing it; `nil` if the user's role may see neither.
    fileprivate func place(for visit: Visit) -> StaffRoute? {
        guard let kind = visit.actor?.role.kind else { return nil }
        return places.first { $0.roles?.contains(kind) == true }
    }

    /// The pages of the task, that for doing it first.
    private var places: [StaffRoute] {
        func designation(_ step: DesignationStep? = nil) -> [StaffRoute] {
            guard let id = try? DesignationID(subject) else { return [] }
            return [step.map { .designationStep(id, $0) }, .designation(id)].compactMap(\.self)
        }
        return switch task {
        case .conclude: (try? DrawID(subject)).map { [.draw($0)] } ?? []
        case .notify: designation(.notify)
        case .report: designation(.deliver)
        case .discharge: designation(.discharge)
        case .resolve: designation(.resolve)
        case .replace: designation(.replace)
        case .answer: designation()
        case .review, .examine, .correction, .objections, .decide, .admit:
            (try? ApplicationID(subject)).map { [.application($0)] } ?? []
        case .approveChange: [.proposals]
        case .approveCorrection: [.corrections]
        case .approveList: [.listProposal(subject)]
        case .approveRules: [.rulesProposal(subject)]
        }
    }
}

extension QueueItem.Task {
    /// The actions whose roles work on the task.
    var actions: [Action] {
        switch self {
        case .conclude: [.openDraw]
        case .notify: [.notify]
        case .answer: [.accept, .excuse]
        case .report: [.deliver]
        case .discharge: [.discharge]
        case .resolve: [.resolve]
        case .replace: [.call]
        case .review: [.review]
        case .examine: [.list, .returnForCorrection]
        case .correction: [.correct]
        case .objections: [.object]
        case .decide: [.approve, .reject]
        case .admit: [.admit]
        case .approveChange: [.approveChange, .discardChange]
        case .approveCorrection: [.approveCorrection, .discardCorrection]
        case .approveList: [.approveChange, .discardChange]
        case .approveRules: [.approveRules, .discardRules]
        }
    }
}
