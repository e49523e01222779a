import Draw
import Foundation
import Office
import PublicRecord
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

/// Processes that the kernel kills while they append and publish.
@Suite(.serialized) struct KillTests {
    /// 8 installations with 25 kills each.
    @Test(arguments: 0..<8) func twoHundredKillsAtRandomMoments(number: Int) async throws {
        var random = SplitMix64(seed: UInt64(number))
        let installation = try await InstallationFixture()
        var acknowledged: [String] = []
        for _ in 0..<25 {
            acknowledged += try installation.runWriterAndKill(
                afterLines: Int.random(in: 0...6, using: &random), and: Int32.random(in: 0...12, using: &random))
            try await installation.checkAfterKill(acknowledged)
        }
        #expect(acknowledged.count > 25)
    }

    /// One draw, killed at the first, second, … call of each system call that writes, until a run ends without a kill.
    @Test(
        .enabled(if: Tool.strace.isPresent),
        arguments: ["fsync", "fdatasync", "rename", "pwrite64", "write", "openat"])
    func oneKillAtEverySystemCall(call: String) async throws {
        let installation = try await InstallationFixture()
        _ = try installation.runWriterAndKill(afterLines: 2, and: 0)
        try await installation.checkAfterKill([])
        // Files are opened hundreds of times before the first write, and the calls around the writing matter.
        let step = call == "openat" ? 7 : 1
        var number = 1
        var kills = 0
        while true {
            let copy = try installation.copy()
            let run = try Command.run(
                Tool.strace.path,
                [
                    "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                    "inject=\(call):signal=SIGKILL:when=\(number)", Tool.insacula.path, "draw", "open", "--court",
                    "juzgado-01-civil-guadalajara", "--case", "1/2026", "--specialty", "contabilidad", "--district",
                    "guadalajara", "--kind", "unico", "--data", copy.folder.path, "--json",
                ], environment: InstallationFixture.day.environment)
            let folio = run.output.firstMatch(of: /"draw":"([^"]+)"/).map { String($0.1) }
            try await copy.checkAfterKill(folio.map { ["opened \($0)"] } ?? [])
            if run.exitCode == 0 { break }
            #expect(run.wasKilled, "\(call) \(number): \(run.errors)")
            kills += 1
            number += step
        }
        #expect(kills >= 3, "\(call)")
    }
}
