import Office
import PublicRecord

/// The queue of the court with the most matters, as its page asks for it: everything that waits, and of the first fifty
/// lines the names, the file numbers and the refused sign-ins.
func measureQueue(_ folder: DataFolder, repetitions: Int) throws {
    let reader = try PrivateReader(folder)
    let state = reader.record.state
    let matters = Dictionary(grouping: state.lots, by: \.court).mapValues(\.count)
    guard let (court, count) = matters.max(by: { $0.value < $1.value }), let last = state.time else {
        throw WrongUsage(words: [folder.path])
    }
    let time = last.advanced(by: 86_400)
    var waiting = 0
    let times = try (0..<repetitions).map { _ in
        try seconds {
            let queue = try reader.queue(at: time, court: court)
            let shown = try reader.countingRefused(queue.prefix(50))
            use(try reader.record.identities(of: shown.compactMap { $0.designee?.expert }))
            use(shown.map { item in item.lot.flatMap { state.lot($0)?.caseNumber } })
            waiting = queue.count
        }
    }
    report("queue.matters", Double(count))
    report("queue.waiting", Double(waiting))
    report("queue.seconds", median(times))
}
