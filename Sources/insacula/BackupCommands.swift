import ArgumentParser
import Console
import Office
import TransparencyLog
import WireFormat
import Wording

/// `insacula backup`.
struct Backup: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: say("help.backup.abstract"), discussion: say("help.backup.discussion"))
    }

    @Argument(help: hint("help.backup.file", value: "help.value.file"), completion: .file())
    var file: String

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.backUp(to: file)
        let size = await office.checkpoint?.size ?? 0
        if common.json { return Output.json(.object(["file": .string(file), "size": .integer(size)])) }
        Output.text(say("office.backed-up", ["path": file, "size": String(size)]))
    }
}

/// `insacula restore`.
struct Restore: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: say("help.restore.abstract"), discussion: say("help.restore.discussion"))
    }

    @Argument(help: hint("help.restore.file", value: "help.value.file"), completion: .file())
    var file: String

    @Option(help: hint("help.restore.known", value: "help.value.checkpoint"), completion: .file())
    var known: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let checkpoint = try known.map { path in
            try SignedCheckpoint(parsing: try InputFile.read(path, limit: SignedNote.maxSize))
        }
        let folder = try data.folder()
        let office = try await Office.restore(from: file, to: folder, known: checkpoint, ports: .ofThisRun)
        let size = await office.checkpoint?.size ?? 0
        if common.json { return Output.json(.object(["data": .string(folder.path), "size": .integer(size)])) }
        Output.text(say("office.restored", ["path": folder.path, "size": String(size)]))
    }
}
