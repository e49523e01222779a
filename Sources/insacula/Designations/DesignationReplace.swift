import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula designation call`.
struct DesignationCall: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "call", abstract: say("help.designation-call.abstract"),
            discussion: say("help.designation-call.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions

    func perform() async throws {
        let office = try options.data.office()
        let called = try await office.callAlternate(
            for: options.id, as: try await options.actor(for: .call, in: office))
        try await Successors.show(called, of: options.id, in: office, json: options.common.json)
    }
}

/// `insacula designation replace`.
struct DesignationReplace: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "replace", abstract: say("help.designation-replace.abstract"),
            discussion: say("help.designation-replace.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions

    @Option(
        help: hint("help.draw-open.impediment", value: "help.value.impediment"),
        transform: reading { (text) throws(Malformed) in try DrawOpened.Impediment(argument: text) })
    var impediment: [DrawOpened.Impediment] = []

    func perform() async throws {
        let office = try options.data.office()
        let successor = try await office.replace(
            options.id, impediments: impediment, as: try await options.actor(for: .openDraw, in: office))
        switch successor {
        case .called(let called):
            try await Successors.show(called, of: options.id, in: office, json: options.common.json)
        case .opened(let receipt):
            if options.common.json { return Output.json(receipt.json) }
            Output.text(say("office.replacement-drawn", ["id": options.id.description]))
            try receipt.show(await office.reader)
        }
    }
}

private enum Successors {
    static func show(_ called: DesignationID, of vacant: DesignationID, in office: Office, json: Bool) async throws {
        let report = try DesignationReport(called, await office.reader, at: try Ports.ofThisRun.now())
        if json { return Output.json(report.summary.with(["replaces": .string(vacant.description)])) }
        Output.text(say("office.alternate-called", ["id": vacant.description]))
        try report.showStep()
    }
}

/// `insacula designation direct`.
struct DesignationDirect: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "direct", abstract: say("help.designation-direct.abstract"),
            discussion: say("help.designation-direct.discussion"))
    }

    @OptionGroup var request: RequestOptions

    @Option(
        help: hint("help.designation-direct.expert", value: "help.value.expert"),
        transform: reading { (text) throws(Malformed) in try ExpertID(text) })
    var expert: ExpertID?

    @Option(help: hint("help.designation-direct.institution", value: "help.value.name"))
    var institution: String?

    @Option(help: hint("help.designation-direct.ground", value: "help.value.code"))
    var ground: String

    @Option(help: hint("help.designation-direct.reasons", value: "help.value.text"))
    var reasons: String

    @OptionGroup var instrument: InstrumentOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let designee = try designee()
        let office = try data.office()
        let court = try await office.reader.code(request.court, in: .courts)
        let made = try await office.designateDirectly(
            request.petition, designee: designee, ground: ground, reasons: reasons,
            instrument: instrument.instrument, as: try await actor.actor(for: .designate, court: court, in: office))
        let report = try DesignationReport(
            .direct(made.designation), await office.reader, at: try Ports.ofThisRun.now())
        if common.json { return Output.json(report.summary) }
        Output.text(say("office.designated-directly", ["id": made.designation.description]))
        try report.showStep()
    }

    private func designee() throws(CommandError) -> DirectlyDesignated.Designee {
        switch (expert, institution) {
        case (let expert?, nil): return .expert(expert)
        case (nil, let name?): return .institution(name)
        default: throw CommandError("office.expert-or-institution", ending: .usage)
        }
    }
}
