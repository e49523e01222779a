import Foundation
import Support
import Testing

/// One file has one lot, in every spelling of its number on the command line: real processes, and an audit by both
/// programs.
@Suite struct OneMatterCommandTests {
    /// Every spelling with two of its three kinds of request, some ninety in all.
    private static let ways = Spellings.again.enumerated().filter { $0.offset % 3 != ($0.offset / 3) % 3 }.map(
        \.element)

    private struct Commands {
        let installation: InstallationFixture
        let clock: ClockFile

        init() async throws {
            installation = try await InstallationFixture()
            clock = try ClockFile(utc("2026-06-02T15:00:00Z"))
        }

        func run(_ arguments: [String]) throws -> Command {
            try Command.run(
                Tool.insacula.path, arguments,
                environment: clock.environment.merging(["INSACULA_DATA": installation.folder.path]) { $1 })
        }

        func json(_ arguments: [String]) throws -> [String: Any] {
            try run(arguments + ["--json"]).json()
        }
    }

    private static func request(_ number: String, reserved: Bool = false, kind: String = "tercero") -> [String] {
        [
            "--court", "juzgado-01-civil-guadalajara", "--case", number, "--specialty", "contabilidad", "--district",
            "guadalajara", "--kind", kind,
        ] + (reserved ? ["--reserved"] : [])
    }

    @Test func everyWayIsRefusedAndADeclaredAdditionIsNot() async throws {
        #expect(Self.ways.count >= 60)
        let commands = try await Commands()
        let first = try commands.json(["draw", "open"] + Self.request("200/2026"))
        let folio = try #require(first["draw"] as? String)
        for way in Self.ways {
            let request = Self.request(way.text, reserved: way.isReserved, kind: way.kind)
            let again = try commands.run(["draw", "open"] + request)
            #expect(again.exitCode == 1 && again.errors.contains(folio), "\(way): \(again.errors)")
        }
        let direct = try commands.run(
            ["designation", "direct"] + Self.request("EXP 200/26", reserved: true) + [
                "--institution", "Universidad", "--ground", "urgencia", "--reasons", "Razones.", "--instrument", "Auto",
            ])
        #expect(direct.exitCode == 1 && direct.errors.contains(folio), "\(direct.errors)")

        try commands.clock.set(utc("2026-06-02T15:30:00Z"))
        let concluded = try commands.json(["draw", "conclude", folio])
        let designated = try #require((concluded["designated"] as? [String])?.first)
        let added = try commands.json(
            ["draw", "open"] + Self.request("Exp. 200/26", reserved: true) + [
                "--adds", "\(folio)/\(designated)", "--cause", "punto-nuevo",
            ])
        #expect(added["tag"] as? String == first["tag"] as? String)
        try commands.clock.set(utc("2026-06-02T16:00:00Z"))
        _ = try commands.json(["draw", "conclude", try #require(added["draw"] as? String)])
        try Self.expectAudits(of: commands.installation.folder.published)
    }

    /// Expects both programs to find one addition and no fault.
    private static func expectAudits(of published: String) throws {
        let python = [Tool.python.path, Repository.root + "/Audit/verify.py"]
        for verifier in [[Tool.verifier.path], python] {
            let audit = try Command.run(
                verifier[0], verifier.dropFirst() + ["log", published, "--trust", published + "/log.policy", "--json"])
            #expect(audit.exitCode == 0, "\(audit.errors)")
            let report = try JSONSerialization.jsonObject(with: Data(audit.output.utf8)) as? [String: Any]
            let counts = try #require(report?["counts"] as? [String: Int])
            #expect(counts["opened"] == 2 && counts["additions"] == 1, "\(counts)")
        }
    }
}
