import ArgumentParser
import Console
import Office
import PublicRecord
import WireFormat
import Wording

extension CourtNotice.Medium: ExpressibleByArgument {}

extension FeeAmount.Step: ExpressibleByArgument {}

extension FeeAmount.Payer: ExpressibleByArgument {}

/// Reads an amount of pesos.
@Sendable func centavos(_ text: String) throws -> Int {
    guard let centavos = Pesos.centavos(text) else { throw ValidationError(say("fees.no-amount")) }
    return centavos
}

/// `insacula designation due`.
struct DesignationDue: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "due", abstract: say("help.designation-due.abstract"),
            discussion: say("help.designation-due.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions

    @Option(
        help: hint("help.designation-due.until", value: "help.value.day"),
        transform: reading { (text) throws(Malformed) in try Day(text) })
    var until: Day

    @Option(help: hint("help.designation-due.cause", value: "help.value.code"))
    var cause: String?

    func perform() async throws {
        try await options.step(.setReportDay) {
            try await $0.setReportDay(options.id, to: until, cause: cause, as: $1)
        }
    }
}

/// `insacula designation fees`.
struct DesignationFees: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fees", abstract: say("help.designation-fees.abstract"),
            discussion: say("help.designation-fees.discussion"))
    }

    @OptionGroup var options: DesignationStepOptions

    @Option(help: hint("help.designation-fees.step", value: "help.value.fee-step"))
    var step: FeeAmount.Step

    @Option(help: hint("help.designation-fees.amount", value: "help.value.pesos"), transform: centavos)
    var amount: Int

    @Option(help: hint("help.designation-fees.payer", value: "help.value.payer"))
    var payer: FeeAmount.Payer?

    @Option(help: hint("help.designation-fees.note", value: "help.value.text"))
    var note: String?

    func perform() async throws {
        guard (payer != nil) == (step == .paid) else {
            throw CommandError("office.payer-of-fees", ending: .usage)
        }
        try await options.step(.noteFees) {
            try await $0.noteFees(options.id, FeeAmount(step, amount, by: payer), note: note, as: $1)
        }
    }
}
