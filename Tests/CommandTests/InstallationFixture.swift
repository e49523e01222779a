import Draw
import Foundation
import Office
import PublicRecord
import Sodium
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

/// An installation on the disk with four experts that no process has open, for tests with real processes.
final class InstallationFixture {
    /// The folder with the installation and files beside it.
    let temporary: TemporaryFolder
    let folder: DataFolder

    static let roster = """
        NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA
        Ana Paz Luna,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,00000001
        Benito Ruiz Mora,Contabilidad,33 5550 0002,,benito@ejemplo.invalid,Guadalajara,00000002
        Carla Soto Nava,Contabilidad,33 5550 0003,,carla@ejemplo.invalid,Guadalajara,00000003
        Diego Vela Ríos,Contabilidad,33 5550 0004,,diego@ejemplo.invalid,Guadalajara,00000004
        """

    /// A clock for commands that stands still on the day after the installation.
    static let day = certain { try ClockFile(utc("2026-06-02T15:00:00Z")) }

    /// Makes an installation on 1 June 2026.
    init() async throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        let office = try await Office.create(
            folder,
            plan: .init(
                origin: "peritos.example/registro", institution: "Consejo de prueba",
                registry: Registry(folder: Repository.registry)),
            ports: .still(at: utc("2026-06-01T15:00:00Z")))
        _ = try await office.importRoster(Array(InstallationFixture.roster.utf8))
    }

    private init(copying other: DataFolder) throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        try FileManager.default.copyItem(atPath: other.path, toPath: folder.path)
    }

    /// Returns a copy of the files as they are.
    func copy() throws -> InstallationFixture { try InstallationFixture(copying: folder) }

    func trust() throws -> TrustPolicy {
        try TrustPolicy(parsing: [UInt8](contentsOfFile: folder.published + "/log.policy"))
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
        let office = try Office(folder, ports: .still(at: last))
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

extension Ports {
    /// Returns ports with a clock that stands still, and the system's randomness.
    static func still(at time: Timestamp) -> Ports { Ports(now: { time }, random: .system) }
}
