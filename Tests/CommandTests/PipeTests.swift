import Foundation
import Support
import Testing

/// No command waits for a writer on a named pipe.
@Suite("insacula-verify, named pipes for files")
struct PipeTests {
    private static let fixtures = Repository.root + "/Tests/TranscriptTests/fixtures"

    /// `PIPE` stands for a named pipe without a writer, `FOLDER` for a folder in which it is the checkpoint.
    @Test(arguments: [
        ["proof", "PIPE", "--trust", fixtures + "/log.policy"],
        ["proof", fixtures + "/garbage.proof.json", "--trust", "PIPE"],
        ["log", "FOLDER", "--trust", fixtures + "/log.policy"],
        ["log", fixtures + "/empty-log", "--trust", "PIPE"],
        ["log", fixtures + "/empty-log", "--trust", fixtures + "/log.policy", "--earlier", "PIPE"],
        ["log", "PIPE", "--trust", fixtures + "/log.policy"],
        ["beacon", "--chain", "quicknet", "--file", "PIPE"],
        ["beacon", "--chain-file", "PIPE", "--round", "1", "--signature", "00"],
    ])
    func evidenceIsUnavailable(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path + "/checkpoint"
        #expect(mkfifo(pipe, 0o600) == 0)
        let words = arguments.map { ["PIPE": pipe, "FOLDER": folder.path][$0] ?? $0 }
        // `timeout` ends a command that waits, with exit code 124.
        let run = try Command.run("/usr/bin/timeout", ["240", Tool.verifier.path] + words)
        #expect(run.exitCode == 2, "\(run.output)\(run.errors)")
        #expect(run.errors.contains(pipe) || arguments[1] == "FOLDER")
    }

    /// The standard input is read even if it is a pipe.
    @Test func theStandardInputMayBeAPipe() throws {
        let line = "printf x | '\(Tool.verifier.path)' proof - --trust '\(Self.fixtures)/log.policy' --lang en"
        #expect(try Command.run("/bin/sh", ["-c", line]).exitCode == 1)
    }
}
