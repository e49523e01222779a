import ArgumentParser
import Console
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula calendar`: days closed by an authority beside those of the calendar.
struct CalendarGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar", abstract: say("help.calendar.abstract"),
            subcommands: [CalendarClose.self, CalendarList.self])
    }
}

/// `insacula calendar close`.
struct CalendarClose: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: say("help.calendar-close.abstract"),
            discussion: say("help.calendar-close.discussion"))
    }

    @Argument(
        help: hint("help.calendar-close.days", value: "help.value.day"),
        transform: reading { (text) throws(Malformed) in try Day(text) })
    var days: [Day]

    @Option(
        help: hint("help.calendar-close.from-time", value: "help.value.time-of-day"),
        transform: reading { (text) throws(Malformed) in
            guard DaysClosed.isTime(text) else { throw Malformed(.notTime, at: "") }
            return text
        })
    var fromTime: String?

    @Option(name: .customLong("court"), help: hint("help.calendar-close.court", value: "help.value.code"))
    var courts: [String] = []

    @Option(name: .customLong("district"), help: hint("help.calendar-close.district", value: "help.value.code"))
    var districts: [String] = []

    @OptionGroup var cause: CauseOption
    @OptionGroup var instrument: InstrumentOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let closure = DaysClosed(
            days: Set(days).sorted(), fromTime: fromTime, courts: ascending(courts), districts: ascending(districts),
            cause: cause.cause, instrument: instrument.instrument)
        let moved = try await office.closeDays(closure, as: try await actor.actor(for: .closeDays, in: office))
        if common.json {
            return Output.json(
                .object([
                    "closed": .array(closure.days.map { .string($0.text) }),
                    "moved": .array(
                        moved.map {
                            .object(["subject": .string($0.subject), "deadline": .string($0.deadline.text)])
                        }),
                ]))
        }
        Output.text(Fact.daysClosed(closure).phrase(await office.reader.state.catalogues))
        Output.list(
            say("office.moved-limits"),
            moved.map { say("office.moved-limit", ["subject": $0.subject, "time": $0.deadline.text]) })
    }

    private func ascending(_ codes: [String]) -> [String] { Set(codes).sorted { $0.precedes($1) } }
}

/// `insacula calendar list`.
struct CalendarList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.calendar-list.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let state = try RecordReader(data.folder()).state
        let closures = state.calendar.closures
        if common.json {
            return Output.json(
                .object([
                    "closures": .array(
                        closures.map { closure in
                            .object([
                                "days": .array(closure.fact.days.map { .string($0.text) }),
                                "from_time": closure.fact.fromTime.map { .string($0) },
                                "courts": .strings(closure.fact.courts), "districts": .strings(closure.fact.districts),
                                "cause": .string(closure.fact.cause), "instrument": .string(closure.fact.instrument),
                                "time": .string(closure.entered.text),
                            ])
                        })
                ]))
        }
        for closure in closures { Output.text(Fact.daysClosed(closure.fact).phrase(state.catalogues)) }
        Output.text(say("office.closures-listed", ["count": String(closures.count)]))
    }
}
