import Demonstration
import FakeProvider
import Foundation
import Office
import Sodium
import Support
import WireFormat

@testable import Portal

/// A portal on a fictional year of its own, without a network.
final class PortalFixture: Sendable {
    private let temporary: TemporaryFolder
    let folder: DataFolder
    let portal: Portal
    let office: SharedOffice
    let clock: TestClock
    /// The provider of the council's directory, if the installation has one.
    let provider: FakeProvider?
    static let site = "http://127.0.0.1:8080"
    private static let start = "2026-05-04T15:00:00Z"

    /// The year is made once; every fixture gets a copy.
    private static let model = Task {
        var demo = DemoPlan(
            origin: "demo.ejemplo.invalid/registro", registry: try Registry(folder: Repository.registry),
            roster: try Repository.sampleRoster())
        demo.requests = 60
        demo.applications = 18
        let temporary = try TemporaryFolder()
        let folder = DataFolder(temporary.path + "/data")
        // Seeded, so that transcripts can be stored.
        try await play(demo, in: folder, ports(try TestClock(start), random: .seeded("portal")))
        // The copy waits until the store is closed, since an actor may outlive its last use for a moment.
        let journal = folder.path + "/insacula.sqlite-wal"
        while FileManager.default.fileExists(atPath: journal) { await Task.yield() }
        return (temporary, folder)
    }

    private static func play(_ demo: DemoPlan, in folder: DataFolder, _ ports: Ports) async throws {
        let office = try await demo.make(in: folder, ports: ports)
        // So short a year may have no direct designation.
        let court = try DemoAccount.all(in: folder).first { $0.role == .court }?.court ?? ""
        _ = try await office.designateDirectly(
            Office.Petition(
                court: court, caseNumber: "8999/2026", specialty: "contabilidad", district: "guadalajara",
                kind: "tercero"), designee: .institution("Colegio ficticio"), ground: "urgencia",
            reasons: "Razones ficticias", instrument: "Auto ficticio",
            as: Actor(name: "secretaria", role: .court(court)))
    }

    private static func ports(_ clock: TestClock, random: Randomness = .system) -> Ports {
        Ports(now: { try clock.now }, random: random, passwordCost: .least)
    }

    /// - Parameter more: further lines of the directory's file; `nil` for an installation without a directory.
    init(directory more: String? = nil) async throws {
        let (_, model) = try await PortalFixture.model.value
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        try FileManager.default.copyItem(atPath: model.path, toPath: folder.path)
        let clock = try TestClock(PortalFixture.start)
        self.clock = clock
        office = try SharedOffice(folder, ports: PortalFixture.ports(clock))
        provider = try more.map { _ in try FakeProvider { try clock.now } }
        if let provider, let more { try PortalFixture.describe(provider, more, in: folder) }
        var directory: Directory?
        if let provider, let settings = try folder.directory() {
            directory = try Directory(settings, random: .system, now: { try clock.now }, ask: provider.ask)
        }
        var settings = Portal.Settings(site: PortalFixture.site, dataSets: folder.path + "/datos")
        settings.templates = Repository.registry + "/documents"
        portal = try Portal(
            office, settings: settings, directory: directory, now: { try clock.now })
    }

    private static func describe(_ provider: FakeProvider, _ more: String, in folder: DataFolder) throws {
        let path = folder.path + "/directory.conf"
        let text =
            "issuer \(provider.issuer)\nclient \(FakeProvider.client)\nsecret \(FakeProvider.secret)\n"
            + "name es el directorio de prueba\nname en the test directory\n\(more)\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// Writes a file of the data folder.
    func write(_ name: String, _ bytes: [UInt8]) throws { try temporary.write("data/\(name)", bytes) }

    func get(_ path: String, as session: String? = nil, _ headers: [String: String] = [:]) async -> Answer {
        let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return await portal.answer(
            Incoming(
                method: "GET", path: parts[0], query: parts.count > 1 ? parts[1] : "",
                headers: headers.merging(PortalFixture.cookie(session)) { $1 }))
    }

    func post(
        _ path: String, _ form: [String: String] = [:], as session: String? = nil,
        _ headers: [String: String] = ["origin": PortalFixture.site], from client: String = "127.0.0.1"
    ) async -> Answer {
        let body = Array(Percent.form(form.map { ($0.key, $0.value) }).utf8)
        let own = PortalFixture.cookie(session).merging(["content-type": "application/x-www-form-urlencoded"]) { $1 }
        return await portal.answer(
            Incoming(method: "POST", path: path, headers: headers.merging(own) { $1 }, client: client) { limit in
                guard body.count <= limit else { throw Trouble.tooLarge }
                return body
            })
    }

    private static func cookie(_ session: String?) -> [String: String] {
        session.map { ["cookie": "insacula=\($0)"] } ?? [:]
    }

    /// Begins a session for an actor without a sign-in.
    func session(of actor: Actor) async throws -> String {
        try await office.act { try await $0.beginSession(of: actor) }
    }
}

extension Answer {
    /// The body of a page.
    var text: String {
        if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
}
