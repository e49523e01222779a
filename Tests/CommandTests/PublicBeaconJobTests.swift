import Beacon
import Foundation
import PublicRecord
import RecordedRounds
import ReplayRelay
import Support
import Testing
import WireFormat

/// The main job on public beacons: real commands, relays that are processes, rounds that drand and NIST really signed.
/// The clock is a file, set to the time of those rounds.
@Suite(.serialized) struct PublicBeaconJobTests {
    /// A folder with a registry, a clock and an installation, and the commands that use them.
    private struct Site {
        let temporary: TemporaryFolder
        let clock: ClockFile
        var data: String { temporary.path + "/datos" }
        var registry: String { temporary.path + "/registry" }
        var policy: String { data + "/public/log.policy" }

        /// - Parameter beacons: rows of `beacons.csv`.
        init(beacons: String, clock: ClockFile) throws {
            temporary = try TemporaryFolder()
            self.clock = clock
            try FileManager.default.copyItem(atPath: Repository.root + "/Registry", toPath: registry)
            try "chain,after_seconds,relays,source\n\(beacons)\n"
                .write(toFile: registry + "/beacons.csv", atomically: true, encoding: .utf8)
            let periods = try String(contentsOfFile: registry + "/periods.csv", encoding: .utf8)
            try periods.replacing(
                "instrument,source\n",
                with: "instrument,source\n2023-2024,2023-05-01T06:00:00Z,2024-05-01T06:00:00Z,Prueba,Prueba\n"
            ).write(toFile: registry + "/periods.csv", atomically: true, encoding: .utf8)
        }

        func set(_ second: Int) throws {
            try clock.set(Timestamp(seconds: second))
        }

        var variables: [String: String] { clock.environment.merging(["INSACULA_DATA": data]) { $1 } }

        func insacula(_ arguments: String...) throws -> Command {
            try Command.run(Tool.insacula.path, arguments, environment: variables)
        }

        func installed() throws {
            let made = try insacula(
                "init", "--origin", "peritos.example/prueba", "--registry", registry, "--delay", "20", "--json")
            try #require(made.exitCode == 0, "\(made.errors)")
            let roster = Repository.root + "/Registry/sample-roster.csv"
            let trial = try insacula("roster", "import", roster, "--json").json()
            let mark = try #require(trial["mark"] as? String)
            try #require(try insacula("roster", "import", roster, "--confirm", mark).exitCode == 0)
        }

        /// Opens a draw at a second.
        func open(_ number: String, at second: Int) throws -> [String: Any] {
            try set(second)
            return try insacula(
                "draw", "open", "--court", "juzgado-01-civil-guadalajara", "--case", number, "--specialty",
                "contabilidad", "--district", "guadalajara", "--kind", "tercero", "--json"
            ).json()
        }

        func verifies(_ draw: String, warnings: [String]) throws {
            let proof = data + "/public/draws/\(draw).proof.json"
            let verdict = try Command.run(Tool.verifier.path, ["proof", proof, "--trust", policy, "--json"]).json()
            #expect(verdict["outcome"] as? String == "success")
            #expect(verdict["warnings"] as? [String] == warnings)
            let python = try Command.run(
                Tool.python.path, [Repository.root + "/Audit/verify.py", "proof", proof, "--trust", policy])
            // Without py_ecc it cannot check drand, and reports that.
            #expect(python.exitCode == 0 || python.exitCode == 2, "\(python.output)")
        }
    }

    /// A relay as a process of its own. Its port stays reserved after it was killed.
    private final class RelayProcess {
        let process = Process()
        let address: String
        private let port: HeldPort
        /// The relay's input. It ends when this process ends in any way, and the relay ends with it.
        private let input = Pipe()

        init(clock: ClockFile, misbehaving: String? = nil) throws {
            let output = Pipe()
            port = try HeldPort()
            process.executableURL = URL(filePath: Tool.buildFolder + "ReplayRelayProgram")
            process.arguments =
                ["--clock", clock.path, "--port", String(port.number)]
                + (misbehaving.map { ["--misbehaving", $0] } ?? [])
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            address = line.trimmingCharacters(in: .whitespacesAndNewlines)
        }

        func killed() {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }

        deinit { kill(process.processIdentifier, SIGKILL) }
    }

    /// August 2023: three draws on three rounds of quicknet, although the first relay lies; the second of them while
    /// every relay is down.
    @Test func theMainJobOnQuicknet() throws {
        let quicknet = Recorded.chain("quicknet")
        let start = quicknet.due(1) - 27
        let clock = try ClockFile(Timestamp(seconds: start))
        let liar = try RelayProcess(clock: clock, misbehaving: "flipped-bit")
        let honest = try RelayProcess(clock: clock)
        let site = try Site(beacons: "quicknet,,\(liar.address) \(honest.address),Prueba", clock: clock)
        try site.installed()

        let first = try site.open("1/2023", at: quicknet.due(42) - 20)
        let draw = try #require(first["draw"] as? String)
        #expect((first["beacon"] as? [String: Any])?["round"] as? Int == 42)
        #expect(try site.insacula("draw", "conclude", draw).exitCode == 1)
        try site.set(quicknet.due(42) + 1)
        let concluded = try site.insacula("draw", "conclude", draw, "--json")
        #expect(try concluded.json()["independent"] as? Bool == true)
        #expect(concluded.errors.contains(liar.address) && !concluded.errors.contains(honest.address))
        try site.verifies(draw, warnings: ["no-witnesses"])

        let status = try site.insacula("beacon", "status", "--json").json()
        let beacon = try #require((status["beacons"] as? [[String: Any]])?.first)
        #expect(beacon["last_round"] as? Int == 42 && beacon["next_round"] as? Int == 43)
        let relays = try #require(beacon["relays"] as? [[String: Any]])
        #expect(relays.map { $0["fault"] as? String } == ["wrong-signature", nil])
        #expect(relays[1]["round"] as? Int == 42)

        // All relays are killed: the draw waits, and the output names them.
        let second = try #require(try site.open("2/2023", at: quicknet.due(123) - 20)["draw"] as? String)
        liar.killed()
        honest.killed()
        try site.set(quicknet.due(123) + 1)
        let silent = try site.insacula("work")
        #expect(silent.output.contains(second) && silent.output.contains("quicknet 123"), "\(silent.output)")
        #expect(silent.errors.contains(liar.address) && silent.errors.contains(honest.address))
        #expect(try site.insacula("beacon", "status").exitCode == 2)
        // The same draw concluded in a copy, from a file: the later conclusion must be the same.
        let copy = site.temporary.path + "/copia"
        try FileManager.default.copyItem(atPath: site.data, toPath: copy)
        let file = site.temporary.path + "/ronda.json"
        try Recorded.answer("quicknet", 123).text.write(toFile: file, atomically: true, encoding: .utf8)
        let prompt = try site.insacula("draw", "conclude", second, "--round-file", file, "--data", copy, "--json")
            .json()
        // One relay is back, half an hour later.
        try site.set(quicknet.due(123) + 1_800)
        let back = try RelayProcess(clock: clock)
        let late = try site.insacula("draw", "conclude", second, "--relay", back.address, "--json").json()
        #expect(late["designated"] as? [String] == prompt["designated"] as? [String])
        #expect(late["seed"] as? String == prompt["seed"] as? String)
        try site.verifies(second, warnings: ["no-witnesses"])

        let third = try #require(try site.open("3/2023", at: quicknet.due(1_000) - 20)["draw"] as? String)
        try site.set(quicknet.due(1_000))
        let work = try site.insacula("work", "--relay", back.address)
        #expect(work.output.contains(third) && work.errors.isEmpty, "\(work.output) \(work.errors)")
        try site.verifies(third, warnings: ["no-witnesses"])
        let audit = try Command.run(
            Tool.verifier.path,
            [
                "log", site.data + "/public", "--trust", site.policy, "--now",
                Timestamp(seconds: quicknet.due(1_000)).text, "--json",
            ]
        ).json()
        #expect(audit["outcome"] as? String == "success")
        let counts = try #require(audit["counts"] as? [String: Int])
        #expect(counts["not_independent"] == 0 && counts["fallback"] == 0 && counts["concluded"] == 3)
    }

    /// July 2026: no relay has quicknet's round, and the policy falls back to NIST after a quarter of an hour, not a
    /// second sooner.
    @Test func theFallbackAtItsTime() throws {
        let pulse = utc("2026-07-10T10:56:00Z").seconds
        let start = pulse - 2_000
        let clock = try ClockFile(Timestamp(seconds: start))
        let relay = try RelayProcess(clock: clock)
        let site = try Site(
            beacons: "quicknet,,\(relay.address),Prueba\nnist-2,900,\(relay.address),Prueba", clock: clock)
        try site.installed()
        let draw = try #require(try site.open("1/2026", at: pulse - 930)["draw"] as? String)
        try site.set(pulse - 1)
        let early = try site.insacula("draw", "conclude", draw)
        #expect(early.exitCode == 1 && early.errors.contains("quicknet"), "\(early.errors)")
        try site.set(pulse)
        let work = try site.insacula("work")
        #expect(work.exitCode == 0 && work.output.contains(draw), "\(work.output) \(work.errors)")
        try site.verifies(draw, warnings: ["fallback", "no-witnesses"])
        let audit = try Command.run(
            Tool.verifier.path,
            [
                "log", site.data + "/public", "--trust", site.policy, "--relay", relay.address, "--now",
                "2026-07-10T11:00:00Z", "--json",
            ]
        ).json()
        #expect(audit["outcome"] as? String == "success")
        #expect((audit["counts"] as? [String: Int])?["fallback"] == 1)
        let missing = try #require((audit["missing_rounds"] as? [[String: Any]])?.first)
        #expect(missing["chain"] as? String == "quicknet" && missing["answer"] as? String == "unknown")
    }

    /// `make demo` says which beacon it used and why: drand if a relay answers.
    @Test(arguments: [true, false])
    func theDemoSaysWhichBeaconItUsed(isReachable: Bool) async throws {
        let quicknet = Recorded.chain("quicknet")
        let clock = try ClockFile(Timestamp(seconds: quicknet.due(1_000)))
        let relay = try RelayProcess(clock: clock)
        // The opening at this second makes the last recorded round decide.
        let site = try Site(
            beacons: "quicknet,,\(relay.address),Prueba",
            clock: ClockFile(Timestamp(seconds: quicknet.due(1_000) - 20)))
        if !isReachable { relay.killed() }
        let demo = Process()
        let output = Pipe()
        demo.executableURL = URL(filePath: "/bin/sh")
        demo.arguments = [Repository.root + "/Scripts/demo", Tool.buildFolder]
        demo.environment = ProcessInfo.processInfo.environment.merging(Command.patience) { $1 }
            .merging(site.variables) { $1 }.merging(["INSACULA_DEMO_REGISTRY": site.registry]) { $1 }
        demo.standardOutput = output
        demo.standardError = output
        try demo.run()
        var bytes = Data()
        while let next = try output.fileHandleForReading.read(upToCount: 1), !next.isEmpty {
            bytes += next
            if bytes.suffix(5) == Data("== 4.".utf8) { try site.set(quicknet.due(1_000) + 1) }
        }
        demo.waitUntilExit()
        let said = String(decoding: bytes, as: UTF8.self)
        #expect(demo.terminationStatus == 0, "\(said)")
        #expect(said.contains("Este sorteo usó drand") == isReachable, "\(said)")
        #expect(said.contains("Este sorteo usó la baliza local") == !isReachable)
    }
}
