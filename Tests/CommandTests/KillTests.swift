import Draw
import Foundation
import Office
import Processes
import PublicRecord
import Testing
import TransparencyLog
import Verification
import WireFormat

/// Processes that the kernel kills while they append and publish.
@Suite(.serialized) struct KillTests {
    /// 8 installations with 25 kills each.
    @Test(arguments: 0..<8) func twoHundredKillsAtRandomMoments(installation: Int) async throws {
        var random = SplitMix(state: UInt64(installation))
        let sandbox = try await Installation()
        var acknowledged: [String] = []
        for _ in 0..<25 {
            acknowledged += try sandbox.runWriterAndKill(
                afterLines: Int.random(in: 0...6, using: &random), and: Int32.random(in: 0...12, using: &random))
            try await sandbox.checkAfterKill(acknowledged)
        }
        #expect(acknowledged.count > 25)
    }

    /// One draw, killed at the first, second, … call of each system call that writes, until a run ends without a kill.
    @Test(
        .enabled(if: Tool.strace.isPresent),
        arguments: ["fsync", "fdatasync", "rename", "pwrite64", "write", "openat"])
    func oneKillAtEverySystemCall(call: String) async throws {
        let sandbox = try await Installation()
        _ = try sandbox.runWriterAndKill(afterLines: 2, and: 0)
        try await sandbox.checkAfterKill([])
        let base = sandbox.folder.path
        // Files are opened hundreds of times before the first write, and the calls around the writing matter.
        let step = call == "openat" ? 7 : 1
        var number = 1
        var kills = 0
        while true {
            let copy = base + "-\(call)-\(number)"
            try FileManager.default.copyItem(atPath: base, toPath: copy)
            let sandbox = Installation(at: DataFolder(copy))
            let run = try Command.run(
                Tool.strace.path,
                [
                    "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                    "inject=\(call):signal=SIGKILL:when=\(number)", Tool.insacula.path, "draw", "open", "--court",
                    "juzgado-01-civil-guadalajara", "--case", "1/2026", "--specialty", "contabilidad", "--district",
                    "guadalajara", "--kind", "unico", "--data", copy, "--json",
                ], environment: Installation.day)
            let folio = run.output.firstMatch(of: /"draw":"([^"]+)"/).map { String($0.1) }
            try await sandbox.checkAfterKill(folio.map { ["opened \($0)"] } ?? [])
            if run.exitCode == 0 { break }
            #expect(run.wasKilled, "\(call) \(number): \(run.errors)")
            kills += 1
            number += step
        }
        #expect(kills >= 3, "\(call)")
    }
}

/// A small generator with a seed, so that a failing run can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
