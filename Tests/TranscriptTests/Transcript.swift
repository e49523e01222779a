import Foundation
import Support

/// A session with the real command, as a text file: `$ command`, its output, and its exit code.
///
/// Lines of the standard error begin with `! `. The command runs in a shell, in the folder `fixtures`, with 80 columns,
/// with the built binary first on the path. `$TMP` is a folder that is deleted after the session, and `$DATA` a path in
/// it that does not exist yet. Each command has a shell of its own, except for `name=value` and `name=$(command)`,
/// whose values later commands can use: so a session can use a folio from an earlier output, and fix the clock and the
/// randomness with `INSACULA_CLOCK` and `INSACULA_SEED` (Sources/insacula/TestPorts.swift).
struct Transcript {
    private static let folder = Repository.tests + "/TranscriptTests"

    /// The names of all stored sessions.
    static var names: [String] {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder + "/transcripts")
        return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }

    let file: StoredFile

    init(_ name: String) {
        file = StoredFile("Tests/TranscriptTests/transcripts/\(name)", updatedBy: "INSACULA_UPDATE_TRANSCRIPTS")
    }

    /// Returns the stored commands with their current output.
    func replayed() throws -> String {
        let folder = try TemporaryFolder()
        let commands = try String(contentsOfFile: file.path, encoding: .utf8).split(separator: "\n").filter {
            $0.hasPrefix("$ ")
        }.map { String($0.dropFirst(2)) }
        var variables = ["TMP": folder.path, "DATA": folder.path + "/data"]
        return try commands.map { command in
            var run: Command
            if let name = command.wholeMatch(of: /([A-Za-z_]+)=(\S*|\$\(.*\))/)?.1 {
                run = try Transcript.run(command + "\nprintf %s \"$\(name)\"", with: variables, isShown: false)
                variables[String(name)] = run.output
                run.output = ""
            } else {
                run = try Transcript.run(command, with: variables)
            }
            let errors = run.errors.split(separator: "\n", omittingEmptySubsequences: false).map { "! \($0)\n" }
                .joined()
            return "$ \(command)\n\(run.output)\(run.errors.isEmpty ? "" : String(errors.dropLast(3)))"
                + "[exit \(run.exitCode)]\n"
        }.joined(separator: "\n")
    }

    /// Runs one command.
    /// - Parameters:
    ///   - variables: further environment variables.
    ///   - isShown: whether paths that differ between machines are shown as `$DATA`, `$TMP` and `$FIXTURES`.
    static func run(
        _ command: String, with variables: [String: String] = [:], isShown: Bool = true
    ) throws -> Command {
        let fixtures = folder + "/fixtures"
        let usual = ["PATH": "\(Tool.buildFolder):/usr/bin:/bin", "COLUMNS": "80", "LINES": "24"]
        var run = try Command.run(
            "/bin/sh", ["-c", command], environment: usual.merging(variables) { own, _ in own }, inheriting: false,
            in: URL(filePath: fixtures))
        guard isShown else { return run }
        func portable(_ text: String) -> String {
            ["DATA", "TMP"].reduce(text) { text, name in
                variables[name].map { text.replacing($0, with: "$" + name) } ?? text
            }.replacing(fixtures, with: "$FIXTURES")
        }
        run.output = portable(run.output)
        run.errors = portable(run.errors)
        return run
    }
}
