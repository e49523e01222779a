import Demonstration
import Draw
import Foundation
import Office
import OpenData
import PublicRecord
import Sodium
import Support
import TransparencyLog
import WireFormat

/// An office with a fictional year behind it, the same in every run.
final class OpenDataFixture: Sendable {
    static let site = Site(base: "https://peritos.example")
    /// The number of a reserved file.
    static let reservedCase = "77889/2026"
    /// The corrected number of that file.
    static let correctedCase = "77888/2026"

    let temporary: TemporaryFolder
    let office: Office

    /// Every use case, with the whole sample roster. No test changes it.
    static let year = Task { try await OpenDataFixture(requests: 60, applications: 24) { _ in true } }
    /// A part of it, small enough for people to read the files.
    static let small = Task {
        try await OpenDataFixture(requests: 10, applications: 12) { line in
            line.contains(",Topografía,") && line.contains("Guadalajara")
        }
    }

    /// After the year's end.
    static let now = 1_780_000_000

    init(requests: Int, applications: Int, roster keep: (Substring) -> Bool) async throws {
        temporary = try TemporaryFolder()
        let list = String(decoding: try Repository.sampleRoster(), as: UTF8.self)
        let lines = list.split(separator: "\n")
        let kept = lines.prefix(1) + lines.dropFirst().filter(keep)
        var demo = DemoPlan(
            origin: "peritos.example/registro", registry: try Registry(folder: Repository.registry),
            roster: Array(kept.joined(separator: "\n").utf8))
        demo.requests = requests
        demo.applications = applications
        var ports = Ports(
            now: { try Timestamp(seconds: OpenDataFixture.now) }, random: .seeded("open data"), passwordCost: .least)
        ports.mail = { _ in }
        office = try await demo.make(in: DataFolder(temporary.path + "/office"), ports: ports)
        let court = "juzgado-01-civil-guadalajara"
        let clerk = Actor(name: "secretaria", role: .court(court))
        var petition = Office.Petition(
            court: court, caseNumber: OpenDataFixture.reservedCase, reserved: true, specialty: "Topografía",
            district: "Guadalajara", kind: "tercero")
        let reserved = try await office.openDraw(petition, as: clerk).opened.draw
        (petition.caseNumber, petition.reserved) = ("77890/2026 bis", false)
        let mistaken = try await office.openDraw(petition, as: clerk).opened.draw
        try await office.annulDraw(mistaken, cause: "datos-equivocados", as: clerk)
        petition.caseNumber = "77891/2026"
        _ = try await office.designateDirectly(
            petition, designee: .institution("Colegio ficticio"), ground: "urgencia", reasons: "Razones ficticias",
            instrument: "Auto ficticio", as: clerk)
        let correction = try await office.proposeCorrection(
            of: .draw(reserved), case: OpenDataFixture.correctedCase, reserved: true, cause: "expediente-equivocado",
            instrument: "Auto ficticio", as: clerk)
        _ = try await office.approveCorrection(correction.id, as: Actor(name: "registro", role: .registry))
    }

    /// Writes the data sets into a new folder.
    func write(_ name: String = UUID().uuidString) async throws -> (folder: String, files: [WrittenFile]) {
        let folder = "\(temporary.path)/\(name)"
        return (folder, try DataSets.write(await office.reader, to: folder, site: OpenDataFixture.site))
    }

    func api() async throws -> API {
        let checkpoint = try SignedCheckpoint(
            parsing: [UInt8](contentsOfFile: temporary.path + "/office/public/checkpoint"))
        return API(
            await office.reader, checkpoint: checkpoint, site: OpenDataFixture.site,
            at: try Timestamp(seconds: OpenDataFixture.now))
    }
}
