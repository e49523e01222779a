import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The id of a designation.
struct DesignationArgument: ParsableArguments {
    @Argument(
        help: hint("help.designation.id", value: "help.value.designation"),
        transform: reading { (text) throws(Malformed) in try DesignationID(text) })
    var id: DesignationID
}

/// The options of every step of a designation.
struct DesignationStepOptions: ParsableArguments {
    @OptionGroup var designation: DesignationArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    var id: DesignationID { designation.id }

    /// Returns the named actor, or else the court of the matter.
    func actor(for action: Action, in office: Office) async throws -> Actor {
        try await actor.actor(for: action, court: await office.reader.state.court(of: id), in: office)
    }

    /// Does the step and prints the designation's stage.
    func step(_ action: Action, _ body: (Office, Actor) async throws -> Void) async throws {
        let office = try data.office()
        guard await office.reader.state[id] != nil else {
            throw Refusal(.unknownDesignation, ["designation": id.description])
        }
        try await body(office, try await actor(for: action, in: office))
        let report = try DesignationReport(id, await office.reader, at: try Ports.ofThisRun.now())
        if common.json { Output.json(report.summary) } else { try report.showStep() }
    }
}

/// `insacula designation notify`.
struct DesignationNotify: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "notify", abstract: say("help.designation-notify.abstract"),
            discussion: say("help.designation-notify.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions

    @Option(help: hint("help.designation-notify.medium", value: "help.value.medium"))
    var medium: CourtNotice.Medium

    @Option(
        help: hint("help.designation-notify.on", value: "help.value.day"),
        transform: reading { (text) throws(Malformed) in try Day(text) })
    var on: Day?

    @Option(help: hint("help.designation-notify.proof", value: "help.value.text"))
    var proof: String?

    func perform() async throws {
        let notice = GivenNotice(medium, on: on, proof: proof)
        try await options.step(.notify) { try await $0.notify(options.id, notice, as: $1) }
    }
}

/// `insacula designation accept`.
struct DesignationAccept: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept", abstract: say("help.designation-accept.abstract"),
            discussion: say("help.designation-accept.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions

    @Option(help: hint("help.designation-accept.quote", value: "help.value.pesos"), transform: centavos)
    var quote: Int?

    @Option(help: hint("help.designation-fees.note", value: "help.value.text"))
    var note: String?

    @Option(
        help: hint("help.designation-accept.report", value: "help.value.day"),
        transform: reading { (text) throws(Malformed) in try Day(text) })
    var report: Day?

    func perform() async throws {
        try await options.step(.accept) {
            try await $0.accept(options.id, quote: quote, note: note, reportDay: report, as: $1)
        }
    }
}

/// `insacula designation excuse`.
struct DesignationExcuse: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "excuse", abstract: say("help.designation-excuse.abstract"),
            discussion: say("help.designation-excuse.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions
    @OptionGroup var cause: CauseOption

    func perform() async throws {
        try await options.step(.excuse) { try await $0.excuse(options.id, cause: cause.cause, as: $1) }
    }
}

/// `insacula designation challenge`.
struct DesignationChallenge: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "challenge", abstract: say("help.designation-challenge.abstract"),
            discussion: say("help.designation-challenge.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions
    @OptionGroup var cause: CauseOption

    func perform() async throws {
        try await options.step(.challenge) { try await $0.challenge(options.id, cause: cause.cause, as: $1) }
    }
}

/// `insacula designation resolve`.
struct DesignationResolve: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resolve", abstract: say("help.designation-resolve.abstract"),
            discussion: say("help.designation-resolve.discussion"))
    }

    enum Decision: String, EnumerableFlag {
        case founded, unfounded

        static func help(for value: Decision) -> ArgumentHelp? {
            switch value {
            case .founded: hint("help.designation-resolve.founded")
            case .unfounded: hint("help.designation-resolve.unfounded")
            }
        }
    }

    @OptionGroup var options: DesignationStepOptions

    @Flag var decision: Decision

    func perform() async throws {
        try await options.step(.resolve) {
            try await $0.resolveChallenge(options.id, founded: decision == .founded, as: $1)
        }
    }
}

/// `insacula designation deliver`.
struct DesignationDeliver: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "deliver", abstract: say("help.designation-deliver.abstract"))
    }

    @OptionGroup var options: DesignationStepOptions

    func perform() async throws {
        try await options.step(.deliver) { try await $0.deliver(options.id, as: $1) }
    }
}

/// `insacula designation discharge`.
struct DesignationDischarge: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "discharge", abstract: say("help.designation-discharge.abstract"))
    }

    @OptionGroup var options: DesignationStepOptions

    func perform() async throws {
        try await options.step(.discharge) { try await $0.discharge(options.id, as: $1) }
    }
}

/// `insacula designation revoke`.
struct DesignationRevoke: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: say("help.designation-revoke.abstract"),
            discussion: say("help.designation-revoke.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions
    @OptionGroup var cause: CauseOption
    @OptionGroup var instrument: InstrumentOption

    func perform() async throws {
        try await options.step(.revoke) {
            try await $0.revoke(options.id, cause: cause.cause, instrument: instrument.instrument, as: $1)
        }
    }
}

/// `insacula designation end`.
struct DesignationEnd: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end", abstract: say("help.designation-end.abstract"),
            discussion: say("help.designation-end.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions
    @OptionGroup var cause: CauseOption

    func perform() async throws {
        try await options.step(.end) { try await $0.end(options.id, cause: cause.cause, as: $1) }
    }
}
