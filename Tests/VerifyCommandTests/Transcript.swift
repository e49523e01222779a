import Foundation

/// A session with the real command, as a text file: `$ command`, what it printed, and its exit code.
///
/// Lines of the standard error begin with `! `. The command runs in a shell, in the folder `fixtures`, with 80 columns,
/// and with the built binary first on the path.
struct Transcript {
    let file: URL

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// The names of all stored sessions.
    static var names: [String] {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "transcripts").path())
        return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }

    init(_ name: String) { file = Transcript.folder.appending(path: "transcripts/\(name)") }

    func stored() throws -> String { try String(contentsOf: file, encoding: .utf8) }

    func store(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }

    /// The stored commands with what they print now.
    func replayed() throws -> String {
        let commands = try stored().split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        return try commands.map { command in
            let run = try Transcript.run(command)
            let errors = run.errors.split(separator: "\n", omittingEmptySubsequences: false).map { "! \($0)\n" }
                .joined()
            return "$ \(command)\n\(run.output)\(run.errors.isEmpty ? "" : String(errors.dropLast(3)))"
                + "[exit \(run.exitCode)]\n"
        }.joined(separator: "\n")
    }

    struct Run {
        var output: String
        var errors: String
        var exitCode: Int32
    }

    static func run(_ command: String) throws -> Run {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        let binaries = Bundle.main.executableURL?.deletingLastPathComponent().path() ?? ""
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder.appending(path: "fixtures")
        process.environment = ["PATH": "\(binaries):/usr/bin:/bin", "COLUMNS": "80", "LINES": "24"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // A command here prints less to its errors than a pipe holds, so that reading one after the other cannot block.
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            output: String(decoding: printed, as: UTF8.self), errors: String(decoding: complained, as: UTF8.self),
            exitCode: process.terminationStatus)
    }
}
