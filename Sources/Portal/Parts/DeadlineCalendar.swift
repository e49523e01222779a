import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension CalendarFile {
    /// The time limits in the queue of the user's court or role.
    ///
    /// Calendars are often kept by others: the number of a reserved file is not in it.
    init(queueOf visit: Visit) throws {
        let items = try visit.privateReader.queue(at: visit.time, court: visit.ownCourt)
        let people = try visit.named(items.compactMap { $0.designee?.expert })
        events = items.compactMap { item in
            guard let until = item.until, item.task != .conclude else { return nil }
            let number = item.lot.flatMap { visit.state.lot($0) }?.caseNumber?.phrase(visit.names)
            let person: String? =
                switch item.designee {
                case .expert(let id): people[id]
                case .institution(let name): name
                case nil: nil
                }
            return Event(
                id: "\(item.subject)-\(item.task.rawValue)",
                day: visit.state.calendar.lastDay(before: until),
                summary: visit.eventSummary(item.task, number ?? item.subject),
                text: [item.subject, number, person].compactMap(\.self).joined(separator: "\n"))
        }
        made = visit.time
    }

    /// The time limits that run for the signed-in expert.
    init(expertOf visit: Visit) throws {
        let awaited = try visit.reader.designations(of: visit.expert())
        events = try awaited.compactMap { id in
            guard let designation = visit.state[id], let deadline = visit.state.deadline(of: id) else { return nil }
            let task: QueueItem.Task = designation.stage.kind == .notified ? .answer : .report
            let item = try OwnDesignationItem(id, designation, in: visit)
            return Event(
                id: "\(id)-\(task.rawValue)", day: visit.state.calendar.lastDay(before: deadline),
                summary: visit.eventSummary(task, item.folio),
                text: [item.court, item.matter].joined(separator: "\n"))
        }
        made = visit.time
    }
}

extension Visit {
    fileprivate func eventSummary(_ task: QueueItem.Task, _ matter: String) -> String {
        say("portal.calendar.event", ["task": say("task.\(task.rawValue)"), "matter": matter])
    }
}
