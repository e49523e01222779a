import Foundation
import Processes

/// A session with the real command, as a text file: `$ command`, what it printed, and its exit code.
///
/// Lines of the standard error begin with `! `. The command runs in a shell, in the folder `fixtures`, with 80 columns,
/// with the built binary first on the path, and with
/// `$DATA` for a folder that goes away with the session.
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
        let data = NSTemporaryDirectory() + "insacula-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: data) }
        let commands = try stored().split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        return try commands.map { command in
            let run = try Transcript.run(command, data: data)
            let errors = run.errors.split(separator: "\n", omittingEmptySubsequences: false).map { "! \($0)\n" }
                .joined()
            return "$ \(command)\n\(run.output)\(run.errors.isEmpty ? "" : String(errors.dropLast(3)))"
                + "[exit \(run.exitCode)]\n"
        }.joined(separator: "\n")
    }

    /// - Parameter data: where `$DATA` leads. Paths that differ from machine to machine are shown as `$DATA` and `$FIXTURES`.
    static func run(_ command: String, data: String = "") throws -> Command {
        let fixtures = folder.appending(path: "fixtures")
        let variables = ["PATH": "\(Tool.buildFolder):/usr/bin:/bin", "COLUMNS": "80", "LINES": "24", "DATA": data]
        var run = try Command.run(
            "/bin/sh", ["-c", command], environment: variables, inheriting: false, in: fixtures)
        func portable(_ text: String) -> String {
            let text = data.isEmpty ? text : text.replacing(data, with: "$DATA")
            return text.replacing(fixtures.path(), with: "$FIXTURES")
        }
        run.output = portable(run.output)
        run.errors = portable(run.errors)
        return run
    }
}
