import ArgumentParser
import Console
import Office
import PublicRecord
import WireFormat
import Wording

struct CallGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "call", abstract: say("help.call.abstract"),
            subcommands: [CallOpen.self, CallList.self, CallShow.self])
    }
}

/// `insacula call open`.
struct CallOpen: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open", abstract: say("help.call-open.abstract"),
            discussion: say("help.call-open.discussion"))
    }

    @Option(help: hint("help.call-open.call", value: "help.value.code"))
    var call: String

    @Option(help: hint("help.call-open.period", value: "help.value.code"))
    var period: String

    @Option(
        help: hint("help.call-open.opens", value: "help.value.time"),
        transform: reading { (text) throws(Malformed) in try Timestamp(text) })
    var opens: Timestamp

    @Option(
        help: hint("help.call-open.closes", value: "help.value.time"),
        transform: reading { (text) throws(Malformed) in try Timestamp(text) })
    var closes: Timestamp

    @Option(help: hint("help.call-open.specialty", value: "help.value.code"))
    var specialty: [String] = []

    @Option(help: hint("help.call-open.district", value: "help.value.code"))
    var district: [String] = []

    @Option(help: hint("help.call-open.requirement", value: "help.value.code"))
    var requirement: [String] = []

    @Option(help: hint("help.call-open.correction-days", value: "help.value.count"))
    var correctionDays: Int

    @Option(help: hint("help.call-open.objection-days", value: "help.value.count"))
    var objectionDays: Int

    @Option(help: hint("help.call-open.answer-days", value: "help.value.count"))
    var answerDays: Int

    @OptionGroup var instrument: InstrumentOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let reader = await office.reader
        let opened = CallOpened(
            call: call, period: period, opens: opens, closes: closes,
            specialties: try reader.codes(specialty, in: .specialties),
            districts: try reader.codes(district, in: .districts),
            requirements: try reader.codes(requirement, in: .requirements), correctionDays: correctionDays,
            objectionDays: objectionDays, answerDays: answerDays, instrument: instrument.instrument)
        try await office.openCall(opened, as: try await actor.actor(for: .openCall, in: office))
        if common.json { return Output.json(opened.summary(applications: 0)) }
        Output.text(say("office.call-opened", ["call": call]))
        opened.show(reader.state.catalogues)
        Output.text(say("office.call-next", ["call": call]))
    }
}

/// `insacula call list`.
struct CallList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.call-list.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let state = try RecordReader(data.folder()).state
        let now = try Ports.ofThisRun.now()
        let calls = state.applications.calls.values.sorted { ($0.opens, $0.call) < ($1.opens, $1.call) }
        let counts = Dictionary(grouping: state.applications.all, by: \.call.call).mapValues(\.count)
        if common.json {
            return Output.json(
                .object(["calls": .array(calls.map { $0.summary(applications: counts[$0.call] ?? 0, at: now) })]))
        }
        for call in calls {
            Output.text(
                say(
                    "office.call-line",
                    [
                        "call": call.call, "state": say("call.\(call.phase(at: now))"), "period": call.period,
                        "opens": call.opens.text, "closes": call.closes.text, "count": String(counts[call.call] ?? 0),
                    ]))
        }
        Output.text(say("office.calls-listed", ["count": String(calls.count)]))
    }
}

/// `insacula call show`.
struct CallShow: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.call-show.abstract"))
    }

    @Argument(help: hint("help.application.call", value: "help.value.code"))
    var call: String

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try RecordReader(data.folder())
        let now = try Ports.ofThisRun.now()
        guard let opened = reader.state.applications.calls[call] else { throw Refusal(.unknownCall, ["call": call]) }
        let applications = reader.state.applications.all.filter { $0.call.call == call }
        if common.json { return Output.json(opened.summary(applications: applications.count, at: now)) }
        Output.text("\(call)  [\(say("call.\(opened.phase(at: now))"))]")
        opened.show(reader.state.catalogues)
        let stages = Dictionary(grouping: applications, by: \.stage.kind)
        Output.list(
            say("office.call-applications", ["count": String(applications.count)]),
            Application.Stage.Kind.allCases.compactMap { kind in
                stages[kind].map { "\(say("stage.application.\(kind.rawValue)")): \($0.count)" }
            })
    }
}

extension CallOpened {
    /// `soon`, `open` or `closed`; the names of phrases.
    fileprivate func phase(at now: Timestamp) -> String {
        if now < opens { return "soon" }
        return now < closes ? "open" : "closed"
    }

    fileprivate func show(_ names: Catalogues) {
        Output.text(
            say(
                "office.call",
                [
                    "period": period, "opens": opens.text, "closes": closes.text,
                    "correction": String(correctionDays), "objection": String(objectionDays),
                    "answer": String(answerDays), "instrument": instrument,
                    "specialties": named(specialties, in: .specialties, names),
                    "districts": named(districts, in: .districts, names),
                ]))
        Output.list(say("office.requirements"), requirements.map { ApplicationPart.phrase(of: $0, names) })
    }

    /// Returns the names for codes; only their number if they are the whole catalogue.
    private func named(_ codes: [String], in catalogue: Catalogue, _ names: Catalogues) -> String {
        let all = names.rows(of: catalogue).count
        if codes.count == all, all > 3 { return say("office.all-of-catalogue", ["count": String(all)]) }
        return names.list(codes, in: catalogue)
    }

    fileprivate func summary(applications: Int, at now: Timestamp? = nil) -> JSON {
        .object([
            "call": .string(call), "state": now.map { .string(phase(at: $0)) }, "period": .string(period),
            "opens": .string(opens.text), "closes": .string(closes.text), "specialties": .strings(specialties),
            "districts": .strings(districts), "requirements": .strings(requirements),
            "correction_days": .integer(correctionDays), "objection_days": .integer(objectionDays),
            "answer_days": .integer(answerDays), "instrument": .string(instrument),
            "applications": .integer(applications),
        ])
    }
}
