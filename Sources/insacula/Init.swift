import ArgumentParser
import Console
import Foundation
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula init`: makes an installation with its keys and the first entries of its record.
struct Init: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init", abstract: say("help.init.abstract"), discussion: say("help.init.discussion"))
    }

    @Option(help: hint("help.init.origin", value: "help.value.name"))
    var origin: String

    @Option(help: hint("help.init.institution", value: "help.value.name"))
    var institution: String?

    @Option(help: hint("help.init.beacon", value: "help.value.beacon"))
    var beacon: BeaconChoice = .registry

    @Option(
        help: hint("help.init.delay", value: "help.value.seconds"),
        transform: reading { (text) throws(Malformed) in
            let delay = try Decimal.decode(text)
            guard (1...604_800).contains(delay) else { throw Malformed(.outOfRange, at: "") }
            return delay
        })
    var delay: Int?

    @OptionGroup var unknownBeacon: UnknownBeaconFlag
    @OptionGroup var registry: RegistryOption

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let plan = Office.Plan(
            origin: try checkedOrigin(), institution: institution ?? say("office.default-institution"),
            registry: try registry.read(), custodians: registry.custodian.map(\.value), beacons: beacon.beacons,
            delay: delay, allowsUnknownBeacons: unknownBeacon.isForced)
        let folder = try data.folder()
        let office = try await Office.create(folder, plan: plan, ports: .ofThisRun)
        let log = await office.log
        let size = await office.checkpoint?.size ?? 0
        let chains = await office.reader.state.policies.inForce?.beacons.map(\.chain.name) ?? []
        if common.json {
            return Output.json(
                .object([
                    "data": .string(folder.path), "public": .string(folder.published), "origin": .string(log.name),
                    "log": .string(log.text), "size": .integer(size),
                    "beacons": .array(chains.map { .string($0) }),
                ]))
        }
        Output.text(
            say(
                "office.created",
                ["path": folder.path, "public": folder.published, "log": log.text, "size": String(size)]))
        Output.text(say("office.beacon.\(beacon.rawValue)", ["chains": chains.joined(separator: ", ")]))
    }

    /// The origin is also the name of the log's key, so the stricter rules for key names apply.
    private func checkedOrigin() throws(CommandError) -> String {
        guard !origin.isEmpty, !origin.contains(where: { $0.isWhitespace || $0 == "+" }),
            (try? Text.parse(origin)) != nil
        else { throw CommandError("office.bad-origin", ["origin": origin], ending: .usage) }
        return origin
    }
}
