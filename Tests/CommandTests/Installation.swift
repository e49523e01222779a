import Draw
import Foundation
import Office
import Processes
import PublicRecord
import Sodium
import Testing
import TransparencyLog
import Verification
import WireFormat

/// An installation on the disk with a few experts, for tests with real processes.
final class Installation {
    let folder: DataFolder

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    static let roster = """
        NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA
        Ana Paz Luna,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,00000001
        Benito Ruiz Mora,Contabilidad,33 5550 0002,,benito@ejemplo.invalid,Guadalajara,00000002
        Carla Soto Nava,Contabilidad,33 5550 0003,,carla@ejemplo.invalid,Guadalajara,00000003
        Diego Vela Ríos,Contabilidad,33 5550 0004,,diego@ejemplo.invalid,Guadalajara,00000004
        """

    /// The environment with a clock that stands still on one day, independent of the machine's clock.
    static let day: [String: String] = {
        let clock = NSTemporaryDirectory() + "insacula-day-\(UUID().uuidString)"
        try? "2026-06-02T15:00:00Z".write(toFile: clock, atomically: true, encoding: .utf8)
        return ["INSACULA_CLOCK": clock]
    }()

    /// Wraps an existing installation. It is deleted with this object.
    init(at folder: DataFolder) { self.folder = folder }

    /// Makes a new installation at a fixed time.
    convenience init() async throws {
        self.init(at: DataFolder(NSTemporaryDirectory() + "insacula-\(UUID().uuidString)"))
        let start = try Timestamp("2026-06-01T15:00:00Z")
        let office = try await Office.create(
            folder,
            plan: .init(
                origin: "peritos.example/registro", institution: "Consejo de prueba",
                registry: Registry(folder: Installation.repository + "/Registry")),
            ports: Ports(now: { start }, random: .system))
        _ = try await office.importRoster(Array(Installation.roster.utf8))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    func trust() throws -> TrustPolicy {
        try TrustPolicy(parsing: InstallationFile.read(folder.published + "/log.policy"))
    }

    /// Runs the writer until it has acknowledged some lines, and kills it a moment later.
    /// - Parameter milliseconds: the longest moment; the next line ends it too.
    /// - Returns: the acknowledged lines.
    func runWriterAndKill(afterLines lines: Int, and milliseconds: Int32) throws -> [String] {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: Tool.writer.path)
        process.arguments = [folder.path]
        process.standardOutput = pipe
        try process.run()
        let file = pipe.fileHandleForReading.fileDescriptor
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while output.count(where: { $0 == 0x0A }) < lines {
            let count = read(file, &chunk, chunk.count)
            guard count > 0 else { break }
            output += chunk[..<count]
        }
        var wait = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        poll(&wait, 1, milliseconds)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        while case let count = read(file, &chunk, chunk.count), count > 0 { output += chunk[..<count] }
        try #require(process.terminationReason == .uncaughtSignal)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Checks that the published log is sound after a kill, and that everything acknowledged is stored after the next
    /// start.
    func checkAfterKill(_ acknowledged: [String]) async throws {
        let terms = LogAudit.Terms(trust: try trust(), now: .last)
        let before = LogAudit(of: FolderSource(folder.published), terms: terms)
        #expect(before.outcome == .success, "\(before.findings)")

        let last = try #require(try RecordReader(folder).state.time)
        let office = try Office(folder, ports: Ports(now: { last }, random: .system))
        let check = try await office.check()
        #expect(check.faults.isEmpty, "\(check.faults)")
        let state = try RecordReader(folder).state
        for line in acknowledged {
            let words = line.split(separator: " ")
            let draw = try DrawID(words[1])
            #expect(words[0] == "opened" ? state.draws[draw] != nil : state.draws.designated(by: draw) != nil)
        }
        let after = LogAudit(of: FolderSource(folder.published), terms: terms)
        #expect(after.outcome == .success, "\(after.findings)")
        #expect(after.entries >= before.entries)
    }
}

enum InstallationFile {
    static func read(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
}
