import Draw
import Foundation
import Office
import PublicRecord
import Sodium
import Store
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

/// Changes of keys, killed at every system call that writes.
@Suite(.serialized) struct KeysKillTests {
    /// There are two draws before the kill: one concluded, and one in a reserved matter that waits if the command
    /// allows it.
    @Test(
        .enabled(if: Tool.strace.isPresent),
        arguments: [
            ["rotate", "data"], ["rotate", "log", "--instrument", "Acuerdo 1/2026"],
            ["rotate", "beacon", "--policy", "otra", "--instrument", "Acuerdo 1/2026"], ["retire", "log"],
            ["protect", "--passphrase-file"],
        ])
    func oneKillAtEverySystemCall(command: [String]) async throws {
        let installation = try await InstallationFixture()
        let passphrase = try installation.temporary.write("frase", "una frase\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: passphrase)
        let number = try await prepare(installation, for: command)
        let keysBefore = try installation.keyTexts()
        var kills = 0
        for call in ["fsync", "rename", "unlink", "unlinkat", "pwrite64"] {
            // SQLite writes its pages one by one; the calls around the first and the last page matter.
            let step = call == "pwrite64" ? 4 : 1
            var place = 1
            while true {
                let copy = try installation.copy()
                let arguments = ["keys"] + command + (command[0] == "protect" ? [passphrase] : [])
                let run = try Command.run(
                    Tool.strace.path,
                    [
                        "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                        "inject=\(call):signal=SIGKILL:when=\(place)", Tool.insacula.path,
                    ] + arguments + ["--data", copy.folder.path], environment: InstallationFixture.day.environment)
                #expect(run.exitCode == 0 || run.wasKilled, "\(command) \(call) \(place): \(run.errors)")
                let isDone = run.exitCode == 0
                try await check(copy, number, passphrase, "\(command) \(call) \(place)")
                if command[0] == "protect", !isDone, try !copy.areKeysProtected {
                    #expect(try copy.keyTexts() == keysBefore)
                }
                if isDone { break }
                kills += 1
                place += step
            }
        }
        #expect(kills >= 10, "\(command)")
    }

    /// - Returns: the draw that waits, if the command allows one.
    private func prepare(_ installation: InstallationFixture, for command: [String]) async throws -> DrawID? {
        let start = try #require(try RecordReader(installation.folder).state.time)
        func office(after seconds: Int) throws -> Office {
            try Office(installation.folder, ports: .still(at: start.advanced(by: seconds)))
        }
        let first = try await office(after: 1).openDraw(.reserved(1))
        _ = try await office(after: first.due.seconds - start.seconds).concludeDraw(first.opened.draw)
        if command == ["retire", "log"] {
            _ = try await office(after: 3_600).rotateLogKey(
                instrument: "Acuerdo 1/2026", as: .administratorAtTheMachine)
        }
        guard !command.contains("beacon") else { return nil }
        return try await office(after: 3_600).openDraw(.reserved(2)).opened.draw
    }

    /// Checks that use cases work and proofs verify, with the keys as they are.
    private func check(
        _ installation: InstallationFixture, _ waiting: DrawID?, _ passphrase: String, _ place: String
    ) async throws {
        let folder = DataFolder(installation.folder.path, passphraseFile: passphrase)
        let time = try #require(try RecordReader(folder).state.time).advanced(by: 86_400)
        let office = try Office(folder, ports: .still(at: time))
        if let waiting {
            #expect(try await office.privateReader.sealedCase(of: waiting) == "2/2026", "\(place)")
            _ = try await office.concludeDraw(waiting)
        } else {
            _ = try await office.openDraw(.reserved(3))
        }
        let check = try await office.check()
        #expect(check.faults.isEmpty, "\(place): \(check.faults)")
        for log in await office.logKeys {
            let audit = LogAudit(
                of: FolderSource(folder.published), terms: .init(trust: TrustPolicy(log: log), now: .last))
            #expect(audit.outcome == .success, "\(place): \(audit.findings)")
        }
        let rest = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("keys") }
        #expect(rest == ["keys"], "\(place)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.keys)
        #expect(!files.contains { $0.contains("next") || $0.contains("unfinished") }, "\(place): \(files)")
    }
}

extension InstallationFixture {
    fileprivate func keyTexts() throws -> [String: [UInt8]] { try KeyFolder(folder.keys).files() }

    fileprivate var areKeysProtected: Bool {
        get throws { try KeyFolder(folder.keys).isProtected(.matter) }
    }
}

extension Office.Petition {
    fileprivate static func reserved(_ number: Int) -> Office.Petition {
        Office.Petition(
            court: "juzgado-01-civil-guadalajara", caseNumber: "\(number)/2026", reserved: true,
            specialty: "contabilidad", district: "guadalajara", kind: "tercero")
    }
}
