import ArgumentParser
import Console
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula queue`: lists the pending tasks, the most urgent first.
struct QueueCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "queue", abstract: say("help.queue.abstract"), discussion: say("help.queue.discussion"))
    }

    @Option(help: hint("help.office.of-court", value: "help.value.code"))
    var court: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try data.privateReader()
        let now = try Ports.ofThisRun.now()
        let items = try reader.countingRefused(
            reader.queue(at: now, court: try court.map { try reader.record.code($0, in: .courts) }))
        if common.json { return Output.json(.object(["queue": .array(items.map { $0.json(at: now) })])) }
        for urgency in QueueItem.Urgency.allCases {
            Output.list(
                say("urgency.\(urgency.rawValue)"),
                items.filter { $0.urgency == urgency }.map { $0.line(at: now) })
        }
        Output.text(say("office.queue-listed", ["count": String(items.count)]))
    }
}

extension QueueItem {
    fileprivate func line(at now: Timestamp) -> String {
        let parts = [
            subject, say("task.\(task.rawValue)"), say("office.since", ["age": Story.age(from: since, to: now)]),
        ]
        let refused = refused > 0 ? say("office.refused-entries", count: refused) : nil
        return (parts + [until.map { say("office.until", ["time": $0.text]) }, court, refused].compactMap(\.self))
            .joined(separator: "  ")
    }

    fileprivate func json(at now: Timestamp) -> JSON {
        .object([
            "subject": .string(subject), "task": .string(task.rawValue), "urgency": .string(urgency.rawValue),
            "court": court.map { .string($0) }, "since": .string(since.text),
            "age_seconds": .integer(max(0, now.seconds - since.seconds)), "until": until.map { .string($0.text) },
            "refused_entries": refused > 0 ? .integer(refused) : nil,
        ])
    }
}
