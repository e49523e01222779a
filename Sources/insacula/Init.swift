import ArgumentParser
import Console
import Foundation
import Office
import PublicRecord
import Sodium
import WireFormat

/// `insacula init`: a new installation with its keys and the first entries of its record.
struct Init: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init", abstract: say("help.init.abstract"), discussion: say("help.init.discussion"))
    }

    @Option(help: hint("help.init.origin", value: "help.value.name"))
    var origin: String

    @Option(help: hint("help.init.institution", value: "help.value.name"))
    var institution: String?

    @Option(help: hint("help.init.registry", value: "help.value.folder"), completion: .directory)
    var registry: String?

    @Option(
        help: hint("help.init.custodian", value: "help.value.custodian"),
        transform: reading { (text) throws(Malformed) in try Custodian(text) })
    var custodian: [Custodian] = []

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let plan = Office.Plan(
            origin: try checkedOrigin(), institution: institution ?? say("office.default-institution"),
            registry: try Registry(folder: registryFolder()), custodians: custodian.map(\.value))
        let folder = try data.folder()
        let office = try await Office.create(folder, plan: plan)
        let log = await office.log
        let size = await office.checkpoint?.size ?? 0
        if common.json {
            return Output.json(
                .object([
                    "data": .string(folder.path), "public": .string(folder.published), "origin": .string(log.name),
                    "log": .string(log.text), "size": .integer(size),
                ]))
        }
        Output.text(
            say(
                "office.created",
                ["path": folder.path, "public": folder.published, "log": log.text, "size": String(size)]))
    }

    /// The origin names the log's key too, and so has the stricter form of the two.
    private func checkedOrigin() throws(CommandError) -> String {
        guard !origin.isEmpty, !origin.contains(where: { $0.isWhitespace || $0 == "+" }),
            (try? Text.parse(origin)) != nil
        else { throw CommandError("office.bad-origin", ["origin": origin], ending: .usage) }
        return origin
    }

    /// The folder that was named; else `Registry` here, above the program, or where packages put it.
    private func registryFolder() throws(CommandError) -> String {
        if let registry { return registry }
        var candidates = ["Registry"]
        var place = URL(fileURLWithPath: Bundle.main.executablePath ?? "").resolvingSymlinksInPath()
        candidates.append(place.deletingLastPathComponent().path + "/../share/insacula/Registry")
        while place.path != "/", place.path != "" {
            place.deleteLastPathComponent()
            candidates.append(place.path + "/Registry")
        }
        guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0 + "/policy.json") })
        else {
            throw CommandError("office.no-registry", ending: .usage)
        }
        return found
    }
}

/// `name=key`, as `insacula custodian new` prints it.
struct Custodian: Sendable {
    let value: PolicyAdopted.Custodian

    init(_ text: String) throws(Malformed) {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { throw Malformed(.syntax, at: "") }
        value = .init(name: String(parts[0]), key: try Hex.decode(parts[1], count: SealedBox.keySize))
    }
}
