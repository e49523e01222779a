import ArgumentParser
import Console
import Office
import WireFormat
import Wording

/// `insacula demo`: an installation with a fictional year behind it.
struct DemoCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo", abstract: say("help.demo.abstract"), discussion: say("help.demo.discussion"))
    }

    @Option(help: hint("help.demo.seed", value: "help.value.count"))
    var seed: UInt64 = 1

    @OptionGroup var registry: RegistryOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        var demo = Office.Demo(
            origin: "demo.ejemplo.invalid/registro", registry: try registry.read(),
            roster: try InputFile.read(registry.registry.found() + "/sample-roster.csv", limit: 64 << 20))
        demo.seed = seed
        let office = try await Office.demonstrate(demo, in: folder)
        let state = await office.reader.state
        let size = await office.checkpoint?.size ?? 0
        let counts: [(String, Int)] = [
            ("entries", size), ("experts", state.roster.experts.count), ("applications", state.applications.count),
            ("draws", state.statistics.opened), ("designations", state.statistics.designations),
            ("direct", state.statistics.direct),
        ]
        if common.json {
            return Output.json(
                counts.reduce(JSON.object(["data": .string(folder.path)])) { $0.with([$1.0: .integer($1.1)]) })
        }
        var values = Dictionary(uniqueKeysWithValues: counts.map { ($0.0, String($0.1)) })
        values["path"] = folder.path
        values["public"] = folder.published
        Output.text(say("office.demo", values))
    }
}
