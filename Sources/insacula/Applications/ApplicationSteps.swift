import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The options of every step of an application.
struct ApplicationStepOptions: ParsableArguments {
    @OptionGroup var application: ApplicationArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    /// Does the step and prints the application's stage.
    func step(_ action: Action, _ body: (Office, Actor) async throws -> Void) async throws {
        let office = try data.office()
        try await body(office, try await actor.actor(for: action, in: office))
        let report = try ApplicationReport(application.id, await office.reader, at: try Ports.ofThisRun.now())
        if common.json { Output.json(report.summary) } else { report.showStep() }
    }
}

/// `insacula application correct`.
struct ApplicationCorrect: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "correct", abstract: say("help.application-correct.abstract"))
    }

    @OptionGroup var options: ApplicationStepOptions

    func perform() async throws {
        try await options.step(.correct) { try await $0.correct(options.application.id, as: $1) }
    }
}

/// `insacula application answer`.
struct ApplicationAnswer: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "answer", abstract: say("help.application-answer.abstract"))
    }

    @OptionGroup var options: ApplicationStepOptions

    @Argument(help: hint("help.application-answer.number", value: "help.value.count"))
    var number: Int

    @OptionGroup var text: TextFileOption

    func perform() async throws {
        let text = try text.text()
        try await options.step(.answer) {
            try await $0.answer(number, text: text, in: options.application.id, as: $1)
        }
    }
}

/// `insacula application withdraw`.
struct ApplicationWithdraw: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: say("help.application-withdraw.abstract"))
    }

    @OptionGroup var options: ApplicationStepOptions

    func perform() async throws {
        try await options.step(.withdraw) { try await $0.withdraw(options.application.id, as: $1) }
    }
}

/// `insacula application review`.
struct ApplicationReview: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "review", abstract: say("help.application-review.abstract"))
    }

    @OptionGroup var options: ApplicationStepOptions

    func perform() async throws {
        try await options.step(.review) { try await $0.review(options.application.id, as: $1) }
    }
}

/// `insacula application return`.
struct ApplicationReturn: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return", abstract: say("help.application-return.abstract"),
            discussion: say("help.application-return.discussion"))
    }

    @OptionGroup var options: ApplicationStepOptions

    @Option(
        parsing: .upToNextOption, help: hint("help.application-return.missing", value: "help.value.code"))
    var missing: [String]

    func perform() async throws {
        try await options.step(.returnForCorrection) {
            try await $0.returnForCorrection(options.application.id, missing: missing, as: $1)
        }
    }
}

/// `insacula application preliminary`.
struct ApplicationPreliminary: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "preliminary", abstract: say("help.application-preliminary.abstract"),
            discussion: say("help.application-preliminary.discussion"))
    }

    @OptionGroup var options: ApplicationStepOptions

    func perform() async throws {
        try await options.step(.list) { try await $0.list(options.application.id, as: $1) }
    }
}

/// `insacula application object`.
struct ApplicationObject: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "object", abstract: say("help.application-object.abstract"),
            discussion: say("help.application-object.discussion"))
    }

    @OptionGroup var options: ApplicationStepOptions
    @OptionGroup var cause: CauseOption

    @Option(help: hint("help.application-object.objector", value: "help.value.name"))
    var objector: String

    @OptionGroup var text: TextFileOption

    func perform() async throws {
        let text = try text.text()
        try await options.step(.object) {
            let number = try await $0.object(
                to: options.application.id, cause: cause.cause, by: objector, text: text, as: $1)
            guard !options.common.json else { return }
            Output.text(
                say(
                    "office.objection-taken",
                    ["number": String(number), "id": options.application.id.description]))
        }
    }
}

/// `insacula application approve`.
struct ApplicationApprove: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: say("help.application-approve.abstract"),
            discussion: say("help.application-approve.discussion"))
    }

    @OptionGroup var options: ApplicationStepOptions
    @OptionGroup var instrument: InstrumentOption

    func perform() async throws {
        try await options.step(.approve) {
            try await $0.approve(options.application.id, instrument: instrument.instrument, as: $1)
        }
    }
}

/// `insacula application reject`.
struct ApplicationReject: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject", abstract: say("help.application-reject.abstract"),
            discussion: say("help.application-reject.discussion"))
    }

    @OptionGroup var options: ApplicationStepOptions

    @Option(parsing: .upToNextOption, help: hint("help.application-reject.ground", value: "help.value.code"))
    var ground: [String]

    @OptionGroup var instrument: InstrumentOption

    func perform() async throws {
        try await options.step(.reject) {
            try await $0.reject(
                options.application.id, grounds: ground, instrument: instrument.instrument, as: $1)
        }
    }
}

/// `insacula application admit`.
struct ApplicationAdmit: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "admit", abstract: say("help.application-admit.abstract"),
            discussion: say("help.application-admit.discussion"))
    }

    @OptionGroup var options: ApplicationStepOptions
    @OptionGroup var practice: PracticeOption
    @OptionGroup var instrument: InstrumentOption

    func perform() async throws {
        try await options.step(.admit) { office, actor in
            let practice = try practice.practice(await office.reader)
            let expert = try await office.admit(
                options.application.id, practice: practice, instrument: instrument.instrument, as: actor)
            guard !options.common.json else { return }
            Output.text(
                say(
                    "office.admitted",
                    ["id": options.application.id.description, "expert": expert.description]))
        }
    }
}
