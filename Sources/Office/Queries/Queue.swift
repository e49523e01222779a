import Draw
import PublicRecord
import Store
import WireFormat

/// A pending task, for a person of the office or for a deadline.
public struct QueueItem: Equatable, Sendable {
    /// The kind of task. The raw values name phrases.
    public enum Task: String, CaseIterable, Sendable {
        case conclude, notify, answer, report, discharge, resolve, replace
        case review, examine, correction, objections, decide, admit
        case approveChange = "approve-change"
        case approveCorrection = "approve-correction"
        case approveList = "approve-list"
        case approveRules = "approve-rules"
    }

    /// The raw values name phrases.
    public enum Urgency: String, CaseIterable, Comparable, Sendable {
        /// The time limit is over.
        case overdue
        /// The office can do it now.
        case due
        /// The office has to wait.
        case waiting

        private var rank: Int {
            switch self {
            case .overdue: 0
            case .due: 1
            case .waiting: 2
            }
        }

        public static func < (a: Urgency, b: Urgency) -> Bool { a.rank < b.rank }
    }

    /// A folio, or a proposal's id.
    public var subject: String
    public var task: Task
    public var urgency: Urgency
    /// The court of the matter; `nil` if there is none.
    public var court: String?
    /// The lot of the matter; `nil` if the task concerns none.
    public var lot: LotID?
    /// The designated expert or institution; `nil` if nobody is designated.
    public var designee: DirectlyDesignated.Designee?
    /// The time since which it waits.
    public var since: Timestamp
    /// The time at which the wait ends by itself.
    public var until: Timestamp?
    /// The refused sign-ins of the expert who is asked for an answer, since the notification and the expert's last
    /// sign-in: the expert may be unable to enter (`PrivateReader.countingRefused`).
    public var refused = 0
    /// Whether a message about the matter to the designated expert was given up.
    public var isUndelivered = false
}

extension PrivateReader {
    /// Everything that waits: the overdue first, then what can be done now, then what waits for others; in each, the
    /// earliest time limit first, and what has none by the time since which it waits.
    /// - Parameter court: only this court's matters.
    public func queue(at time: Timestamp, court: String? = nil) throws -> [QueueItem] {
        var items = state.draws.open.values.map { item($0, at: time) }
        let failed = Dictionary(
            grouping: try store.messages(.failed).filter { $0.recipient.kind == .expert }, by: \.recipient.folio)
        for id in state.designations(of: court, where: { !$0.stage.isEnded || $0.stage.kind == .vacant }) {
            guard var item = item(id, at: time) else { continue }
            if let expert = item.designee?.expert {
                item.isUndelivered = failed[expert.description]?.contains { $0.isAbout(id.lot) } ?? false
            }
            items.append(item)
        }
        for application in state.applications.all where court == nil {
            if let item = try item(application, at: time) { items.append(item) }
        }
        if court == nil {
            items += try proposals().map {
                QueueItem(subject: $0.id, task: .approveChange, urgency: .due, since: $0.proposedAt)
            }
            items += try corrections().map {
                QueueItem(subject: $0.id, task: .approveCorrection, urgency: .due, since: $0.proposedAt)
            }
            items += try listProposals().map {
                QueueItem(subject: $0.id, task: .approveList, urgency: .due, since: $0.proposedAt)
            }
            items += try rulesProposals().map {
                QueueItem(subject: $0.id, task: .approveRules, urgency: .due, since: $0.proposedAt)
            }
        }
        return items.filter { court == nil || $0.court == court }
            .sorted { ($0.urgency, $0.until ?? $0.since, $0.subject) < ($1.urgency, $1.until ?? $1.since, $1.subject) }
    }

    /// Returns some items with their refused sign-ins, which take a query each: for those that are shown.
    public func countingRefused(_ items: some Sequence<QueueItem>) throws -> [QueueItem] {
        try items.map { item in
            guard item.task == .answer, let expert = item.designee?.expert else { return item }
            var item = item
            item.refused = try store.refusedSignIns(of: expert.description, after: 1, since: item.since)
            return item
        }
    }

    private func item(_ draw: Draws.Open, at time: Timestamp) -> QueueItem {
        let now = time.seconds
        let urgency: QueueItem.Urgency = now > draw.deadline ? .overdue : now >= draw.due ? .due : .waiting
        return QueueItem(
            subject: draw.opened.draw.description, task: .conclude, urgency: urgency,
            court: draw.opened.request.court, lot: .draw(draw.opened.draw), since: draw.time,
            until: try? Timestamp(seconds: urgency == .waiting ? draw.due : draw.deadline))
    }

    private func item(_ id: DesignationID, at time: Timestamp) -> QueueItem? {
        guard let designation = state[id] else { return nil }
        let hasLimit = [.notified, .accepted].contains(designation.stage.kind)
        let deadline = hasLimit ? state.deadline(of: id) : nil
        let (task, urgency): (QueueItem.Task, QueueItem.Urgency)
        switch designation.stage.kind {
        case .named: (task, urgency) = (.notify, .due)
        case .notified: (task, urgency) = (.answer, (deadline ?? .last) <= time ? .overdue : .waiting)
        case .accepted: (task, urgency) = (.report, (deadline ?? .last) <= time ? .overdue : .waiting)
        case .delivered: (task, urgency) = (.discharge, .due)
        case .challenged: (task, urgency) = (.resolve, .due)
        case .vacant: (task, urgency) = (.replace, .due)
        case .discharged, .replaced, .ended: return nil
        }
        return QueueItem(
            subject: id.description, task: task, urgency: urgency, court: state.court(of: id), lot: id.lot,
            designee: designation.designee, since: designation.since, until: deadline)
    }

    private func item(_ application: Application, at time: Timestamp) throws -> QueueItem? {
        let deadline = application.deadline(by: state.calendar)
        let isOver = (deadline ?? .last) <= time
        let (task, urgency): (QueueItem.Task, QueueItem.Urgency)
        switch application.stage.kind {
        case .submitted: (task, urgency) = (.review, .due)
        case .reviewing: (task, urgency) = (.examine, .due)
        case .returned: (task, urgency) = (.correction, isOver ? .overdue : .waiting)
        case .listed: (task, urgency) = isOver ? (.decide, .due) : (.objections, .waiting)
        case .approved: (task, urgency) = (.admit, .due)
        case .admitted, .rejected, .lapsed, .withdrawn: return nil
        }
        let since = try record.history(of: application.id).last?.entry.time ?? application.submitted
        return QueueItem(
            subject: application.id.description, task: task, urgency: urgency, since: since,
            until: isOver && task == .decide ? nil : deadline)
    }
}
