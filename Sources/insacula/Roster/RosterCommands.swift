import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula roster import`: imports the council's list.
struct RosterImport: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: say("help.roster-import.abstract"),
            discussion: say("help.roster-import.discussion"))
    }

    @Argument(help: hint("help.roster-import.file", value: "help.value.file"), completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: hint("help.roster-import.period", value: "help.value.code"))
    var period: String?

    @Option(help: hint("help.office.instrument", value: "help.value.text"))
    var instrument: String?

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let list = try InputFile.read(file, limit: 64 << 20)
        let office = try data.office()
        let imported = try await office.importRoster(
            list, period: period, instrument: instrument, as: try await actor.actor(for: .importRoster, in: office))
        let (first, last) = (imported.experts.first?.description ?? "", imported.experts.last?.description ?? "")
        if common.json {
            return Output.json(
                .object([
                    "experts": .integer(imported.experts.count), "practices": .integer(imported.practices),
                    "first": .string(first), "last": .string(last),
                ]))
        }
        Output.text(
            say(
                "office.imported",
                [
                    "experts": String(imported.experts.count), "practices": String(imported.practices), "first": first,
                    "last": last,
                ]))
    }
}

/// `insacula roster list`.
struct RosterList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.roster-list.abstract"))
    }

    @Option(help: hint("help.draw-open.specialty", value: "help.value.code"))
    var specialty: String?

    @Option(help: hint("help.draw-open.district", value: "help.value.code"))
    var district: String?

    @Option(help: hint("help.roster-list.name", value: "help.value.text"))
    var name: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let now = try Ports.ofThisRun.now()
        let experts = try RecordReader(data.folder()).experts(specialty: specialty, district: district, name: name)
            .map { $0.at(now) }
        if common.json { return Output.json(.object(["experts": .array(experts.map(\.json))])) }
        for expert in experts { Output.text(expert.line) }
        Output.text(say("office.experts-listed", ["count": String(experts.count)]))
    }
}

extension RecordReader.ExpertSummary {
    /// One line of a list.
    var line: String {
        let name = identity?.name ?? say("office.identity-erased")
        return "\(expert.id)  \(name)  [\(say("standing.\(standing.rawValue)"))]  "
            + practice.map(\.specialty).joined(separator: ", ")
    }

    var json: JSON {
        .object([
            "expert": .string(expert.id.description), "name": identity.map { .string($0.name) },
            "licences": identity.map { .array($0.licences.map { .string($0) }) },
            "standing": .string(standing.rawValue),
            "periods": .array(expert.periods.map { .string($0.period) }),
            "practice": .array(practice.map(\.json)),
        ])
    }
}
