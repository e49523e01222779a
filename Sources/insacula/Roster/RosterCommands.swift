import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

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
