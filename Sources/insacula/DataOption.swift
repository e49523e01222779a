import ArgumentParser
import Console
import Foundation
import Office

/// Where the installation is.
struct DataOption: ParsableArguments {
    @Option(help: hint("help.office.data", value: "help.value.folder"), completion: .directory)
    var data: String?

    @Option(help: hint("help.office.passphrase-file", value: "help.value.file"), completion: .file())
    var passphraseFile: String?

    func folder() throws(CommandError) -> DataFolder {
        guard let path = DataOption.path(data, orVariable: "INSACULA_DATA") else {
            throw CommandError("office.no-data", ending: .usage)
        }
        return DataFolder(
            path, passphraseFile: DataOption.path(passphraseFile, orVariable: "INSACULA_PASSPHRASE_FILE"))
    }

    /// Absolute, so that it means the same wherever the rest of the run looks from.
    private static func path(_ option: String?, orVariable name: String) -> String? {
        guard let path = option ?? ProcessInfo.processInfo.environment[name], !path.isEmpty else { return nil }
        return URL(fileURLWithPath: path).standardizedFileURL.path
    }
}
