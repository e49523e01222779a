import Foundation
import Support
import Testing

@Suite("Accounts, with real processes")
struct AccountCommandTests {
    private let installation: InstallationFixture

    init() async throws { installation = try await InstallationFixture() }

    private func run(_ arguments: [String]) throws -> Command {
        try Command.run(
            Tool.insacula.path, arguments + ["--data", installation.folder.path, "--json"],
            environment: InstallationFixture.day.environment)
    }

    private func password(_ lines: String...) throws -> [String] {
        let text = lines.joined(separator: "\n") + "\n"
        return ["--password-file", try installation.temporary.write("\(UUID().uuidString).txt", text)]
    }

    private func add(_ login: String, _ role: String, as actor: String? = nil) throws -> Command {
        try run(
            ["account", "add", login, "--name", login, "--role", role, "--email", "\(login)@ejemplo.invalid"]
                + password("provisional-de-hoy") + (actor.map { ["--as", $0] } ?? []))
    }

    /// RFC 6238 by independent code: Python's hmac and base64.
    private static let totp = """
        import sys, hmac, base64, struct, datetime
        now = datetime.datetime.fromisoformat(open(sys.argv[2]).read().strip())
        digest = hmac.digest(base64.b32decode(sys.argv[1]), struct.pack('>Q', int(now.timestamp()) // 30), 'sha1')
        offset = digest[-1] & 15
        print('%06d' % ((struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7fffffff) % 1000000))
        """

    @Test(.enabled(if: Tool.python.isPresent)) func aTelephoneEnrols() throws {
        #expect(try add("jefa", "administration").exitCode == 0)
        #expect(
            try run(["account", "password", "jefa"] + password("provisional-de-hoy", "tres tristes tigres")).exitCode
                == 0)
        let begun = try run(["account", "totp", "jefa"] + password("tres tristes tigres"))
        let secret = try #require(begun.output.firstMatch(of: /"secret":"([A-Z2-7]{32})"/)?.1)
        let clock = InstallationFixture.day.path
        let code = try Command.run(Tool.python.path, ["-c", AccountCommandTests.totp, String(secret), clock]).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let confirmed = try run(["account", "totp", "jefa", "--code", code] + password("tres tristes tigres"))
        #expect(confirmed.output == "{\"enrolled\":true,\"login\":\"jefa\"}\n")
        // With a second factor, the password alone changes nothing; and the code is used up.
        for more in [[], ["--code", code]] {
            let refused = try run(
                ["account", "password", "jefa"] + more + password("tres tristes tigres", "cuatro tristes trigos"))
            #expect(refused.exitCode == 1)
        }
        #expect(try run(["account", "list"]).output.contains("\"second_factor\":true"))
        #expect(try run(["activity", "check"]).output.contains("\"faults\":[]"))
    }

    /// Several processes create the same login: one succeeds, and the activity log has a line for each.
    @Test func aLoginIsGivenOnceToManyAtOnce() throws {
        #expect(try add("jefa", "administration").exitCode == 0)
        let arguments = try (0..<6).map { _ in try password("provisional-de-hoy") }.map { file in
            ["account", "add", "ana", "--name", "Ana", "--role", "registry", "--email", "ana@ejemplo.invalid"] + file
                + ["--as", "jefa", "--data", installation.folder.path, "--json"]
        }
        let ended = try Command.runAtOnce(
            Tool.insacula.path, arguments, environment: InstallationFixture.day.environment)
        #expect(ended.map(\.exitCode).sorted() == [0, 1, 1, 1, 1, 1])
        let lines = try run(["activity", "list", "--subject", "ana"]).output
        #expect(lines.matches(of: /"outcome":"done"/).count == 1)
        #expect(lines.matches(of: /"detail":"login-taken"/).count == 5)
        #expect(try run(["activity", "check"]).output.contains("\"faults\":[]"))
    }
}
