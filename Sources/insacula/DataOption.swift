import ArgumentParser
import Console
import Foundation
import Office

/// The folder of the installation.
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

    /// Returns an absolute path, which stays valid if the working directory changes.
    private static func path(_ option: String?, orVariable name: String) -> String? {
        guard let path = option ?? ProcessInfo.processInfo.environment[name], !path.isEmpty else { return nil }
        return URL(fileURLWithPath: path).standardizedFileURL.path
    }
}
