import Demonstration
import Foundation
import Office
import Sodium
import Synchronization
import WireFormat

@testable import Portal

/// A portal on a fictional year of its own, without a network.
final class House: Sendable {
    let folder: DataFolder
    let portal: Portal
    let office: SharedOffice
    let clock: Clock
    static let site = "http://127.0.0.1:8080"

    /// A clock that stands still until it is set.
    final class Clock: Sendable {
        private let seconds: Mutex<Int>

        init(_ time: Timestamp) { seconds = Mutex(time.seconds) }

        var now: Timestamp { get throws { try Timestamp(seconds: seconds.withLock { $0 }) } }

        func advance(by count: Int) { seconds.withLock { $0 += count } }
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The year is made once; every house gets a copy.
    private static let model = Task {
        let registry = try Registry(folder: root + "/Registry")
        let roster = [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/Registry/sample-roster.csv")))
        var demo = DemoPlan(origin: "demo.ejemplo.invalid/registro", registry: registry, roster: roster)
        demo.requests = 60
        demo.applications = 18
        let folder = DataFolder(NSTemporaryDirectory() + "insacula-house-\(UUID().uuidString)")
        let clock = Clock(try Timestamp("2026-05-04T15:00:00Z"))
        try await play(demo, in: folder, ports(clock, random: seeded()))
        // The copy waits until the store is closed, since an actor may outlive its last use for a moment.
        let journal = folder.path + "/insacula.sqlite-wal"
        while FileManager.default.fileExists(atPath: journal) { await Task.yield() }
        return folder
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

    private static func ports(_ clock: Clock, random: Randomness = .system) -> Ports {
        Ports(now: { try clock.now }, random: random, passwordCost: .least)
    }

    /// Randomness that is the same in every run, so that transcripts can be stored.
    private static func seeded() -> Randomness {
        let counter = Mutex(0)
        return Randomness { count in
            var bytes: [UInt8] = []
            while bytes.count < count {
                let number = counter.withLock { value in
                    value += 1
                    return value
                }
                bytes += SHA256.hash("portal \(number)").bytes
            }
            return Array(bytes.prefix(count))
        }
    }

    init() async throws {
        let model = try await House.model.value
        folder = DataFolder(NSTemporaryDirectory() + "insacula-house-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: model.path, toPath: folder.path)
        let clock = Clock(try Timestamp("2026-05-04T15:00:00Z"))
        self.clock = clock
        office = try SharedOffice(folder, ports: House.ports(clock))
        portal = try Portal(
            office, settings: .init(site: House.site, dataSets: folder.path + "/datos"), now: { try clock.now })
    }

    deinit { try? FileManager.default.removeItem(atPath: folder.path) }

    func get(_ path: String, as session: String? = nil, _ headers: [String: String] = [:]) async -> Answer {
        let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return await portal.answer(
            Incoming(
                method: "GET", path: parts[0], query: parts.count > 1 ? parts[1] : "",
                headers: headers.merging(House.cookie(session)) { $1 }))
    }

    func post(
        _ path: String, _ form: [String: String] = [:], as session: String? = nil,
        _ headers: [String: String] = ["origin": House.site], from client: String = "127.0.0.1"
    ) async -> Answer {
        let body = Array(Form.encode(form.map { ($0.key, $0.value) }).utf8)
        let own = House.cookie(session).merging(["content-type": "application/x-www-form-urlencoded"]) { $1 }
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
