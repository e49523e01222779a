import ArgumentParser
import Console
import Foundation
import Office

/// Where the installation is.
struct DataOption: ParsableArguments {
    @Option(help: hint("help.office.data", value: "help.value.folder"), completion: .directory)
    var data: String?

    func folder() throws(CommandError) -> DataFolder {
        guard let path = data ?? ProcessInfo.processInfo.environment["INSACULA_DATA"], !path.isEmpty else {
            throw CommandError("office.no-data", ending: .usage)
        }
        // Absolute, so that it means the same wherever the rest of the run looks from.
        return DataFolder(URL(fileURLWithPath: path).standardizedFileURL.path)
    }
}
