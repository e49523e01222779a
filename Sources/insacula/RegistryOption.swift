import ArgumentParser
import Console
import Foundation
import Office
import PublicRecord
import WireFormat

/// The reference data that a record adopts, and the custodians of the sealed envelopes.
struct RegistryOption: ParsableArguments {
    @OptionGroup var registry: RegistryFolder

    @Option(
        help: hint("help.init.custodian", value: "help.value.custodian"),
        transform: reading { (text) throws(Malformed) in try Custodian(text) })
    var custodian: [Custodian] = []

    func read() throws -> Registry { try Registry(folder: registry.found()) }
}

/// The folder with the council's reference data.
struct RegistryFolder: ParsableArguments {
    @Option(
        name: .customLong("registry"), help: hint("help.init.registry", value: "help.value.folder"),
        completion: .directory)
    var folder: String?

    /// Returns the folder that was named; else `Registry` in the working directory, above the program, or where
    /// packages install it.
    func found() throws(CommandError) -> String {
        if let folder { return folder }
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

    init(_ text: String) throws(Malformed) { value = try PolicyAdopted.Custodian(typed: text) }
}
