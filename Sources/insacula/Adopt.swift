import ArgumentParser
import Console
import Office
import WireFormat

/// `insacula adopt`: the council's registry has changed.
struct Adopt: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt", abstract: say("help.adopt.abstract"), discussion: say("help.adopt.discussion"))
    }

    @OptionGroup var registry: RegistryOption

    @Option(help: hint("help.office.by", value: "help.value.code"))
    var by: String = DefaultOffice.council

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try Office(data.folder())
        let custodians = registry.custodian.map(\.value)
        let adopted = try await office.adopt(
            registry.read(), custodians: custodians.isEmpty ? nil : custodians,
            as: .atTheMachine(for: by))
        if common.json {
            return Output.json(
                .object([
                    "rows": .integer(adopted.rows), "calendars": .integer(adopted.calendars),
                    "periods": .integer(adopted.periods),
                    "policy": adopted.policy.map { .string($0) } ?? .null,
                ]))
        }
        Output.text(
            say(
                adopted.isNothing ? "office.nothing-to-adopt" : "office.adopted",
                [
                    "rows": String(adopted.rows), "calendars": String(adopted.calendars),
                    "periods": String(adopted.periods),
                    "policy": adopted.policy ?? say("word.none"),
                ]))
    }
}
