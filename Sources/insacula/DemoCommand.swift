import ArgumentParser
import Console
import Demonstration
import Office
import WireFormat
import Wording

/// `insacula demo`: makes an installation with a fictional year.
struct DemoCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo", abstract: say("help.demo.abstract"), discussion: say("help.demo.discussion"))
    }

    @Option(help: hint("help.demo.seed", value: "help.value.count"))
    var seed: UInt64 = 1

    @Flag(help: hint("help.demo.codes"))
    var codes = false

    @OptionGroup var registry: RegistryOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        guard !codes else { return try showCodes(in: folder) }
        var demo = DemoPlan(
            origin: "demo.ejemplo.invalid/registro", registry: try registry.read(),
            roster: try InputFile.read(registry.registry.found() + "/sample-roster.csv", limit: 64 << 20))
        demo.seed = seed
        let office = try await demo.make(in: folder, ports: .ofThisRun)
        let state = await office.reader.state
        let size = await office.checkpoint?.size ?? 0
        let counts: [(String, Int)] = [
            ("entries", size), ("experts", state.roster.experts.count), ("applications", state.applications.count),
            ("draws", state.statistics.opened), ("designations", state.statistics.designations),
            ("direct", state.statistics.direct),
        ]
        let accounts = try DemoAccount.all(in: folder)
        if common.json {
            let whole = counts.reduce(JSON.object(["data": .string(folder.path)])) { $0.with([$1.0: .integer($1.1)]) }
            return Output.json(whole.with(["accounts": .array(accounts.map { $0.json() })]))
        }
        var values = Dictionary(uniqueKeysWithValues: counts.map { ($0.0, String($0.1)) })
        values["path"] = folder.path
        values["delay"] = String(state.policies.inForce?.delay ?? 0)
        values["public"] = folder.published
        Output.text(say("office.demo", values))
        Output.text(say("demo.accounts"))
        for account in accounts { Output.text(account.line()) }
    }

    private func showCodes(in folder: DataFolder) throws {
        let accounts = try DemoAccount.all(in: folder)
        let now = try Ports.ofThisRun.now()
        if common.json { return Output.json(.object(["accounts": .array(accounts.map { $0.json(at: now) })])) }
        for account in accounts { Output.text(account.line(at: now)) }
    }
}

extension DemoAccount {
    /// - Parameter time: adds the one-time code for this time.
    fileprivate func line(at time: Timestamp? = nil) -> String {
        let line = say(
            secret == nil ? "demo.person" : "demo.account",
            ["login": login, "role": say("role.\(role.rawValue)"), "password": password, "secret": secret ?? ""])
        return line + (time.flatMap { code(at: $0) }.map { " " + say("demo.code", ["code": $0]) } ?? "")
    }

    fileprivate func json(at time: Timestamp? = nil) -> JSON {
        .object([
            "login": .string(login), "role": .string(role.rawValue), "court": court.map { .string($0) },
            "password": .string(password), "secret": secret.map { .string($0) },
            "code": time.flatMap { code(at: $0) }.map { .string($0) },
        ])
    }
}
