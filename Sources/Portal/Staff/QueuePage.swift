import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The home page of the office: the pending tasks, the most urgent first.
struct QueuePage: Page {
    static let template = "staff-queue"

    struct Row {
        /// The number of the court file, as far as the reader may see it; a folio where there is none.
        var file: String
        /// The folio, beside a file number.
        var folio: String?
        var court: String?
        /// The designated person or institution.
        var person: String?
        var task: String
        /// The page of the next step.
        var href: String?
        var urgency: String
        /// The CSS class of the urgency's badge.
        var tone: String
        /// The time limit of the task.
        var until: String?
        var age: String
        var since: Moment
        /// The sentences on refused sign-ins of the expert whose answer is awaited, and on mail that was given up.
        var refused: String?
    }

    var title = say("portal.staff.queue")
    var notice: String?
    /// The court or role that the list is for.
    var scope: String
    var counts: [FactRow]
    /// The saved draw requests of the account.
    var drafts: [DraftRow]
    var filters: Filters
    var rows: [Row]
    var isEmpty: Bool
    var paging: Paging
    var downloads: [Link]
    /// The time limits as a file; `nil` if there are none.
    var calendar: String?

    init(_ visit: Visit) throws {
        let actor = try visit.signedIn
        let queue = try visit.privateReader.queue(at: visit.time, court: visit.ownCourt)
        let filter = try QueueFilter(queue, in: visit)
        let items = filter.items
        notice = visit.notice
        scope =
            visit.ownCourt.map { visit.names.name(of: $0, in: .courts) } ?? say("role.\(actor.role.kind.rawValue)")
        counts = QueueItem.Urgency.allCases.map { urgency in
            FactRow("portal.staff.urgency.\(urgency.rawValue)", String(items.count { $0.urgency == urgency }))
        }
        drafts = visit.may(.openDraw) ? try visit.drafts() : []
        filters = filter.form
        let range = Paging.range(of: Paging.page(of: visit.query), in: items.count)
        let shown = try visit.privateReader.countingRefused(items[range])
        let people = try visit.named(shown.compactMap { $0.designee?.expert })
        rows = try shown.map { try Row($0, people, in: visit) }
        isEmpty = items.isEmpty
        calendar = queue.contains { $0.until != nil && $0.task != .conclude } ? Route.staff(.calendar).link : nil
        paging = Paging(visit, total: items.count, keeping: QueueFilter.names)
        downloads = ListFile.links(visit, total: items.count, keeping: QueueFilter.names)
    }

    /// The tasks that the query finds, on all pages, as a table. Reserved numbers are their own court's only.
    static func table(_ visit: Visit) throws -> ListTable {
        let queue = try visit.privateReader.queue(at: visit.time, court: visit.ownCourt)
        let items = try QueueFilter(queue, in: visit).items
        try ListTable.requireShort(items.count)
        let people = try visit.named(items.compactMap { $0.designee?.expert })
        return ListTable(
            "pendientes",
            [
                "portal.staff.case", "portal.staff.folio", "portal.staff.court", "portal.staff.person",
                "portal.staff.queue.task", "portal.staff.queue.until", "portal.public.state",
            ],
            try items.map { item in
                let row = try Row(item, people, in: visit)
                let until = item.until.map { item.task == .conclude ? visit.cell($0) : visit.cell(lastDayBefore: $0) }
                return [
                    row.file, item.subject, item.court.map { visit.names.name(of: $0, in: .courts) } ?? "",
                    row.person ?? "", row.task, until ?? "", row.urgency,
                ]
            })
    }
}

extension QueuePage.Row {
    fileprivate init(_ item: QueueItem, _ people: [ExpertID: String], in visit: Visit) throws {
        let number = try item.lot.map { try visit.caseText(of: $0) }
        file = number ?? item.subject
        folio = number == nil ? nil : item.subject
        person =
            switch item.designee {
            case .expert(let id): people[id]
            case .institution(let name): name
            case nil: nil
            }
        let place = item.place(for: visit)
        href = place.map { Route.staff($0).link }
        task = if case .designationStep(_, let step) = place { step.name } else { item.task.heading }
        court = visit.ownCourt == nil ? item.court.map { visit.names.name(of: $0, in: .courts) } : nil
        urgency = say("portal.staff.urgency.\(item.urgency.rawValue)")
        tone = item.urgency.rawValue
        let alerts = [
            item.refused > 0 ? say("portal.staff.queue.refused", count: item.refused) : nil,
            item.isUndelivered ? say("portal.staff.queue.undelivered") : nil,
        ].compactMap(\.self)
        refused = alerts.isEmpty ? nil : alerts.joined(separator: " ")
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
        switch task {
        case .conclude: (try? DrawID(subject)).map { [.draw($0)] } ?? []
        case .notify, .answer, .report, .discharge, .resolve, .replace:
            (try? DesignationID(subject)).map { id in
                [step.map { .designationStep(id, $0) }, .designation(id)].compactMap(\.self)
            } ?? []
        case .review, .examine, .correction, .objections, .decide, .admit:
            (try? ApplicationID(subject)).map { [.application($0)] } ?? []
        case .approveChange: [.proposals]
        case .approveCorrection: [.corrections]
        case .approveList: [.listProposal(subject)]
        case .approveRules: [.rulesProposal(subject)]
        }
    }

    /// The court's next step; `nil` if there is none, or the time for it is over.
    private var step: DesignationStep? {
        switch task {
        case .notify: .notify
        case .answer: urgency == .overdue ? nil : .accept
        case .report: .deliver
        case .discharge: .discharge
        case .resolve: .resolve
        case .replace: .replace
        default: nil
        }
    }
}

extension QueueItem.Task {
    /// The name with which a line or a choice begins.
    var heading: String {
        let name = say("task.\(rawValue)")
        return name.prefix(1).uppercased() + name.dropFirst()
    }

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
