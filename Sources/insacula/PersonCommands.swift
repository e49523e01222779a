import ArgumentParser
import Console
import Foundation
import Office
import WireFormat
import Wording

struct PersonGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: say("help.person.abstract"),
            subcommands: [PersonExport.self, PersonErase.self, PersonCode.self])
    }
}

/// The person whose data is meant.
struct PersonArgument: ParsableArguments {
    @Argument(
        help: hint("help.person.id", value: "help.value.folio"),
        transform: reading { (text) throws(Malformed) in try PersonID(text) })
    var id: PersonID
}

/// `insacula person export`: writes all data about a person into a new folder.
struct PersonExport: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: say("help.person-export.abstract"),
            discussion: say("help.person-export.discussion"))
    }

    @OptionGroup var person: PersonArgument

    @Option(help: hint("help.person-export.to", value: "help.value.folder"), completion: .directory)
    var to: String

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        guard !FileManager.default.fileExists(atPath: to) else { throw Refusal(.fileExists, ["path": to]) }
        let office = try data.office()
        let export = try await office.export(
            person.id, as: try await actor.actor(for: .exportPerson, in: office))
        guard mkdir(to, 0o700) == 0 else { throw Refusal(.unwritableFile, ["path": to]) }
        var files = export.documents
        files["summary.json"] = export.summary.bytes
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            try DurableFiles.create(to + "/" + name, content, mode: 0o600)
        }
        try DurableFiles.syncFolder(to)
        if common.json {
            return Output.json(
                .object([
                    "person": .string(person.id.description), "folder": .string(to),
                    "files": .strings(files.keys.sorted()),
                ]))
        }
        Output.text(say("office.exported", ["person": person.id.description, "path": to]))
        Output.list(say("office.exported-files"), files.keys.sorted())
    }
}

/// `insacula person erase`.
struct PersonErase: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase", abstract: say("help.person-erase.abstract"),
            discussion: say("help.person-erase.discussion"))
    }

    @OptionGroup var person: PersonArgument

    @Flag(help: hint("help.person-erase.force"))
    var force = false

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.erase(
            person.id, force: force, as: try await actor.actor(for: .erasePerson, in: office))
        if common.json { return Output.json(.object(["erased": .string(person.id.description)])) }
        Output.text(say("office.erased", ["person": person.id.description]))
    }
}

/// `insacula person code`: makes a new access code.
struct PersonCode: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "code", abstract: say("help.person-code.abstract"),
            discussion: say("help.person-code.discussion"))
    }

    @OptionGroup var person: PersonArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let code = try await office.renewAccessCode(
            of: person.id, as: try await actor.actor(for: .issueCode, in: office))
        let folio = person.id.description
        if common.json { return Output.json(.object(["folio": .string(folio), "code": .string(code)])) }
        Output.text(say("office.code-issued", ["folio": folio, "code": code]))
    }
}
