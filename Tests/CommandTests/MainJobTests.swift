import Consistency
import Draw
import Foundation
import Office
import PublicRecord
import Scenario
import Support
import Testing
import WireFormat

/// The main job with the real commands, on the real clock, from an empty folder to proofs that two verifiers accept.
@Suite(.serialized) struct MainJobTests {
    /// The sample registry with a policy that waits one second only.
    private static func quickRegistry(_ folder: String) throws -> String {
        let registry = folder + "/registry"
        try FileManager.default.copyItem(atPath: Repository.root + "/Registry", toPath: registry)
        let policy = try String(contentsOfFile: registry + "/policy.json", encoding: .utf8)
        try policy.replacing(/"delay_seconds":\s*\d+/, with: "\"delay_seconds\":1")
            .write(toFile: registry + "/policy.json", atomically: true, encoding: .utf8)
        return registry
    }

    private static func insacula(
        _ data: String, environment: [String: String] = [:], _ arguments: String...
    ) throws -> Command {
        try Command.run(
            Tool.insacula.path, arguments, environment: environment.merging(["INSACULA_DATA": data]) { $1 })
    }

    private static func opening(_ number: String) -> [String] {
        [
            "draw", "open", "--court", "Juzgado Primero de lo Civil de Guadalajara", "--case", number, "--specialty",
            "CONTABILIDAD", "--district", "guadalajara", "--kind", "tercero", "--json",
        ]
    }

    private static func open(_ data: String, _ number: String, _ more: String...) throws -> Command {
        try Command.run(Tool.insacula.path, opening(number) + more, environment: ["INSACULA_DATA": data])
    }

    @Test func fromAnEmptyFolderToTwoVerifiers() throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.path
        let data = folder + "/datos"
        let made = try Self.insacula(
            data, "init", "--beacon", "local", "--origin", "peritos.example/prueba", "--registry",
            Self.quickRegistry(folder), "--json"
        ).json()
        let vkey = try #require(made["log"] as? String)
        let roster = Repository.root + "/Registry/sample-roster.csv"
        let trial = try Self.insacula(data, "roster", "import", roster, "--json").json()
        #expect((trial["new"] as? [Any])?.count == 370)
        let mark = try #require(trial["mark"] as? String)
        let imported = try Self.insacula(data, "roster", "import", roster, "--confirm", mark, "--json").json()
        #expect(imported["experts"] as? Int == 370)

        let opened = try Self.open(data, "123/2026", "--impediment", "P-000048=parentesco").json()
        let draw = try #require(opened["draw"] as? String)
        #expect((opened["excluded"] as? [[String: String]]) == [["expert": "P-000048", "cause": "parentesco"]])
        let early = try Self.insacula(data, "draw", "proof", draw)
        #expect(early.exitCode == 1)
        #expect(early.errors.contains("no ha concluido"))
        let concluded = try Self.insacula(data, "draw", "conclude", draw, "--wait", "--json").json()
        let designated = try #require(concluded["designated"] as? [String])
        #expect(designated.count == 1)
        let shown = try Self.insacula(data, "draw", "show", draw, "--json").json()
        #expect(shown["designated"] as? [String] == designated)
        #expect(shown["state"] as? String == "concluded")
        let expert = try Self.insacula(data, "roster", "show", designated[0], "--json").json()
        #expect((expert["name"] as? String)?.isEmpty == false)

        let proof = folder + "/comprobante.json"
        #expect(try Self.insacula(data, "draw", "proof", draw, "-o", proof).exitCode == 0)
        let seed = try #require(concluded["seed"] as? String)
        for verifier in [[Tool.verifier.path], [Tool.python.path, Repository.root + "/Audit/verify.py"]] {
            func verify(_ arguments: String...) throws -> Command {
                try Command.run(verifier[0], verifier.dropFirst() + arguments)
            }
            let verdict = try verify("proof", proof, "--log", vkey, "--json").json()
            #expect(verdict["outcome"] as? String == "success")
            #expect(verdict["designated"] as? [String] == designated)
            #expect(verdict["warnings"] as? [String] == ["no-witnesses", "not-independent"])
            let audit = try verify("log", data + "/public", "--trust", data + "/public/log.policy", "--json").json()
            let counts = try #require(audit["counts"] as? [String: Int])
            #expect(audit["outcome"] as? String == "success")
            if let indicators = audit["indicators"] as? [String: Any] {
                // An outsider computes the same figures as the council shows.
                let own = try Self.insacula(data, "indicators", "--json").json()
                #expect(NSDictionary(dictionary: own) == NSDictionary(dictionary: indicators))
                #expect((own["draws"] as? [String: Any])?["verified_share"] as? Int == 1000)
            }
            #expect(counts["experts"] == 370 && counts["concluded"] == 1 && counts["not_independent"] == 1)
            let ticket = try verify("ticket", "--seed", seed, "--expert", designated[0])
            let numbers = try #require(shown["numbers"] as? [[String: String]])
            #expect(numbers[0]["expert"] == designated[0])
            #expect(ticket.output.contains(try #require(numbers[0]["number"])))

            // Another log's key, and a proof with one digit changed.
            let other = try verify("proof", proof, "--log", Self.otherKey)
            #expect(other.exitCode == 1)
            let spoilt = folder + "/alterado.json"
            try String(contentsOfFile: proof, encoding: .utf8).replacing("P-000048 0 ", with: "P-000048 1 ")
                .write(toFile: spoilt, atomically: true, encoding: .utf8)
            let refused = try verify("proof", spoilt, "--log", vkey, "--json")
            #expect(refused.exitCode == 1)
            #expect(refused.output.contains("\"outcome\":\"pool\"") || refused.output.contains("\"outcome\": \"pool\""))
            #expect(try verify("proof", folder + "/nada.json", "--log", vkey).exitCode == 2)
        }
        #expect(try Self.insacula(data, "log", "fsck").exitCode == 0)

        let copy = folder + "/copia"
        #expect(try Self.insacula(data, "backup", copy).exitCode == 0)
        let known = data + "/public/checkpoint"
        let restored = try Self.insacula(folder + "/otros", "restore", copy, "--known", known)
        #expect(restored.exitCode == 0, "\(restored.errors)")
        #expect(try Self.insacula(folder + "/otros", "log", "fsck").exitCode == 0)
    }

    /// Six clerks open draws at the same moment: six draws, one after the other; but six requests for one file open one
    /// draw.
    @Test func processesAtTheSameTimeWaitForEachOther() async throws {
        let installation = try await InstallationFixture()
        let data = installation.folder.path
        let several = try Self.sixAtOnce(data) { Self.opening("\($0)/2026") }
        #expect(several.map(\.exitCode) == [0, 0, 0, 0, 0, 0], "\(several.map(\.errors))")
        #expect(Set(several.map(\.output)).count == 6)
        let same = try Self.sixAtOnce(data) { _ in Self.opening("77/2026") }
        Self.expectOne(of: same, othersTold: "S-")
        #expect(try RecordReader(installation.folder).state.statistics.opened == 7)
        #expect(try await Office(installation.folder).check().faults.isEmpty)
    }

    /// Six clerks approve one proposal: it is approved once. The others are told that there is no such proposal.
    @Test func oneApprovalOfAProposal() async throws {
        let installation = try await InstallationFixture()
        let data = installation.folder.path
        let proposed = try Self.insacula(
            data, environment: InstallationFixture.day.environment, "roster", "propose", "sanction", "P-000001",
            "--cause",
            "amonestacion", "--instrument", "Acuerdo", "--json"
        ).json()
        let proposal = try #require(proposed["proposal"] as? String)
        let runs = try Self.sixAtOnce(data) { _ in ["roster", "approve", proposal] }
        Self.expectOne(of: runs, othersTold: proposal)
        let reader = try RecordReader(installation.folder)
        #expect(reader.state.roster.experts.first?.sanctions.count == 1)
        #expect(try Consistency.faults(of: reader, in: installation.folder, published: true) == [])
    }

    /// Six clerks accept one designation: it is accepted once. The others are told so.
    @Test func oneAcceptanceOfADesignation() async throws {
        let installation = try await InstallationFixture()
        let data = installation.folder.path
        for step in [Scenario.Step.openDraw, .conclude] { _ = try await Scenario(installation.folder).perform(step) }
        let id = try #require(try RecordReader(installation.folder).designations().first).description
        let notified = try Self.insacula(
            data, environment: InstallationFixture.day.environment, "designation", "notify", id,
            "--medium", "in-person")
        #expect(notified.exitCode == 0, "\(notified.errors)")
        let runs = try Self.sixAtOnce(data) { _ in ["designation", "accept", id] }
        Self.expectOne(of: runs, othersTold: "cargo protestado")
        let reader = try RecordReader(installation.folder)
        #expect(try reader.state[DesignationID(id)]?.stage == .serving(.accepted))
        #expect(try Consistency.faults(of: reader, in: installation.folder, published: true) == [])
    }

    private static func sixAtOnce(_ data: String, _ arguments: (Int) -> [String]) throws -> [Command] {
        try Command.runAtOnce(
            Tool.insacula.path, (1...6).map(arguments),
            environment: InstallationFixture.day.environment.merging(["INSACULA_DATA": data]) { $1 })
    }

    /// Expects one process to succeed, and each of the others to give the reason on one line.
    private static func expectOne(of runs: [Command], othersTold words: String) {
        #expect(runs.map(\.exitCode).sorted() == [0, 1, 1, 1, 1, 1])
        let errors = runs.filter { $0.exitCode != 0 }.map(\.errors)
        #expect(errors.allSatisfy { $0.contains(words) && $0.count { $0.isNewline } == 1 }, "\(errors)")
    }

    /// A log behind an address, on a server that knows nothing about logs.
    @Test func theAuditOfAnAddress() async throws {
        let installation = try await InstallationFixture()
        let server = Process()
        let output = Pipe()
        server.executableURL = URL(filePath: Tool.python.path)
        server.arguments = [
            "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", installation.folder.published,
        ]
        server.standardOutput = output
        server.standardError = FileHandle.nullDevice
        try server.run()
        // SIGTERM may be ignored: tests of the portal in the same process take it, and children inherit that.
        defer { kill(server.processIdentifier, SIGKILL) }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let port = try #require(line.firstMatch(of: /port (\d+)/)?.1)
        let policy = installation.folder.published + "/log.policy"
        let audit = try Command.run(
            Tool.verifier.path, ["log", "http://127.0.0.1:\(port)", "--trust", policy, "--json"])
        #expect(try audit.json()["outcome"] as? String == "success")
        let wrong = try Command.run(
            Tool.verifier.path, ["log", "http://127.0.0.1:\(port)/tile", "--trust", policy, "--json"])
        #expect(wrong.exitCode == 1)
        #expect(wrong.output.contains("\"outcome\":\"checkpoint\""))
    }

    /// The key of some other log.
    private static let otherKey = "forja.example/insacula+1517ee95+AaUAWUvhLiUiTWRNK2BwXOAAcNZgwaFVww5EZ86jiNqq"
}
