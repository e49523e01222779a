import ArgumentParser
import Console
import Office
import WireFormat
import Wording

/// Allows a policy to name a beacon that does not count as public.
struct UnknownBeaconFlag: ParsableArguments {
    @Flag(name: .customLong("force-unknown-beacon"), help: hint("help.adopt.force-unknown-beacon"))
    var isForced = false
}

/// `insacula adopt`: adopts a changed registry of the council.
struct Adopt: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt", abstract: say("help.adopt.abstract"), discussion: say("help.adopt.discussion"))
    }

    @Option(help: hint("help.adopt.beacon", value: "help.value.beacon"))
    var beacon: BeaconChoice?

    @OptionGroup var unknownBeacon: UnknownBeaconFlag
    @OptionGroup var registry: RegistryOption

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let custodians = registry.custodian.map(\.value)
        let adopted = try await office.adopt(
            registry.read(), beacons: beacon?.beacons, custodians: custodians.isEmpty ? nil : custodians,
            allowingUnknownBeacons: unknownBeacon.isForced, as: try await actor.actor(for: .adopt, in: office))
        if common.json {
            return Output.json(
                .object([
                    "rows": .integer(adopted.rows), "calendars": .integer(adopted.calendars),
                    "closed_days": .integer(adopted.closedDays), "periods": .integer(adopted.periods),
                    "settings": .integer(adopted.settings),
                    "policy": adopted.policy.map { .string($0) } ?? .null,
                ]))
        }
        Output.text(
            say(
                adopted.isNothing ? "office.nothing-to-adopt" : "office.adopted",
                [
                    "rows": String(adopted.rows), "calendars": String(adopted.calendars),
                    "closed": String(adopted.closedDays), "periods": String(adopted.periods),
                    "settings": String(adopted.settings),
                    "policy": adopted.policy ?? say("word.none"),
                ]))
    }
}
