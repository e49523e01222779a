import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The filter of the queue, as its address has it.
struct QueueFilter {
    /// The time limits by which the queue is filtered. The raw values appear in addresses.
    enum Term: String, CaseIterable {
        case overdue = "vencido"
        case week = "semana"
    }

    /// The names of the query's parameters, which the links to other pages keep.
    static let names = ["tarea", "plazo", "juzgado", "q"]
    /// The task's value for all tasks. Without one, the list has the tasks that the user's role can do, if there are any.
    private static let everything = "todo"

    /// The form that filters.
    var form: Filters
    /// The tasks that the filter lets through, in the order of the queue.
    var items: [QueueItem]

    /// - Parameter queue: everything that waits, for the user's court or role.
    init(_ queue: [QueueItem], in visit: Visit) throws {
        let actor = try visit.signedIn
        let own = Set(
            QueueItem.Task.allCases.filter { $0.actions.contains { $0.roles.contains(actor.role.kind) } })
        let mine = queue.filter { own.contains($0.task) }
        let (chosen, text) = (visit.query["tarea"] ?? (mine.isEmpty ? QueueFilter.everything : ""), visit.query["q"])
        let task = QueueItem.Task(rawValue: chosen)
        items =
            task.map { task in queue.filter { $0.task == task } }
            ?? (chosen == QueueFilter.everything ? queue : mine)
        if let term = visit.query["plazo"].flatMap(Term.init) { items = items.filter { visit.isWithin(term, $0) } }
        if let court = visit.query["juzgado"] { items = items.filter { $0.court == court } }
        if let text { items = try visit.items(items, matching: text) }
        let counts = Dictionary(grouping: queue, by: \.task).mapValues(\.count)
        var choices = [
            Filters.Choice(
                name: "tarea", label: say("portal.staff.queue.filter"),
                options: [
                    .init(
                        value: "", text: say("portal.staff.queue.mine", ["count": "\(mine.count)"]),
                        isChosen: chosen == ""),
                    .init(
                        value: QueueFilter.everything,
                        text: say("portal.staff.queue.all", ["count": "\(queue.count)"]),
                        isChosen: chosen == QueueFilter.everything),
                ]
                    + QueueItem.Task.allCases.compactMap { task in
                        counts[task].map { count in
                            Field.Option(
                                value: task.rawValue, text: "\(task.heading) (\(count))",
                                isChosen: chosen == task.rawValue)
                        }
                    }),
            Filters.choice(
                "plazo", label: "portal.staff.queue.until",
                Term.allCases.map { ($0.rawValue, say("portal.staff.queue.term.\($0.rawValue)")) }, of: visit),
        ]
        if visit.ownCourt == nil {
            let courts = Set(queue.compactMap(\.court)).map { ($0, visit.names.name(of: $0, in: .courts)) }
            choices.append(
                Filters.choice(
                    "juzgado", label: "portal.staff.court", courts.sorted { $0.1.lowercased() < $1.1.lowercased() },
                    of: visit))
        }
        form = Filters(
            on: visit.route, choices,
            search: .init(
                label: say("portal.staff.queue.search"), hint: say("portal.staff.queue.search-hint"),
                value: text ?? ""))
    }
}

extension Visit {
    /// Whether the time limit of a task is over, or ends in the present week, which ends on Sunday.
    fileprivate func isWithin(_ term: QueueFilter.Term, _ item: QueueItem) -> Bool {
        switch term {
        case .overdue: return item.urgency == .overdue
        case .week:
            guard let until = item.until else { return false }
            let today = state.calendar.localDay(of: time).number
            // Day 0, 1 January 1970, was a Thursday.
            let sunday = today + 6 - (today + 3) % 7
            return state.calendar.lastDay(before: until).number <= sunday
        }
    }

    /// Returns the tasks that a typed text finds: by folio, or by what finds their matter (`matters(matching:)`).
    fileprivate func items(_ items: [QueueItem], matching text: String) throws -> [QueueItem] {
        let folio = Folios.canonical(text)
        let lots = Set(try matters(matching: text))
        return items.filter { $0.subject == folio || $0.lot.map(lots.contains) ?? false }
    }
}
