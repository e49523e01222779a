import Foundation
import Sodium
import Support
import TransparencyLog
import Verification
import WireFormat

@testable import Office

/// An office with the sample registry, open in this process.
struct OfficeFixture: Sendable {
    let temporary: TemporaryFolder
    let folder: DataFolder
    let clock: TestClock
    /// The ports of `office`. A second office over the same files continues their randomness, or has another seed.
    let ports: Ports
    let office: Office

    var published: String { folder.published }

    /// Makes an installation on 1 June 2026.
    /// - Parameters:
    ///   - roster: the council's list of experts, as in `Registry/sample-roster.csv`; without it there is none.
    ///   - custodians: whether the secrets of draws have a custodian, with `custodianKey`.
    ///   - change: changes the ports.
    init(
        roster: [UInt8]? = nil, seed: String = "test", custodians: Bool = false,
        _ change: (inout Ports) -> Void = { _ in }
    ) async throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        clock = try TestClock("2026-06-01T15:00:00Z")
        var ports = clock.ports(seed: seed)
        change(&ports)
        self.ports = ports
        var plan = try Office.Plan.sample()
        if custodians {
            plan.custodians = [.init(name: "universidad", key: try SealedBox.publicKey(of: OfficeFixture.custodianKey))]
        }
        office = try await Office.create(folder, plan: plan, ports: ports)
        if let roster { _ = try await office.importRoster(roster) }
    }

    static let custodianKey = [UInt8](repeating: 7, count: 32)

    static let council = Actor.atTheMachine(for: DefaultOffice.council)
    static let registry = Actor.atTheMachine(for: DefaultOffice.roster)
    static let court = Actor(name: "clerk", role: .court("juzgado-01-civil-guadalajara"))

    /// A list with three experts in accounting.
    static let threeExperts = Array(
        (RosterImportTests.header + """
            Ana Paz,Contabilidad,,,,Guadalajara,1
            Benito Ruiz,Contabilidad,,,,Guadalajara,2
            Carla Soto,Contabilidad,,,,Guadalajara,3
            """).utf8)

    static let petition = Office.Petition(
        court: "juzgado-01-civil-guadalajara", caseNumber: "123/2026", specialty: "Contabilidad",
        district: "Guadalajara", kind: "tercero")

    /// Returns the audit of the published log, by its own key.
    func audit() async throws -> LogAudit {
        LogAudit(
            of: FolderSource(published), terms: .init(trust: TrustPolicy(log: await office.log), now: try clock.now))
    }

    /// Advances the clock; no scheduled work is done.
    func wait(days: Int) { clock.advance(by: days * 86_400) }

    /// Returns an office over a copy of the files. The store must be closed.
    func copy(_ ports: Ports? = nil) throws -> Office {
        let copy = DataFolder(temporary.newPath())
        try FileManager.default.copyItem(atPath: folder.path, toPath: copy.path)
        return try Office(copy, ports: ports ?? self.ports)
    }
}

extension TestClock {
    /// Returns ports with this clock, a fixed sequence of bytes in place of randomness, and the cheapest hashes.
    func ports(seed: String = "test") -> Ports {
        var ports = Ports(now: { try self.now }, random: .seeded(seed), passwordCost: .least)
        ports.passphraseCost = .least
        return ports
    }
}

extension Office.Plan {
    /// Returns the plan of the tests' installations.
    static func sample(_ registry: Registry? = nil) throws -> Office.Plan {
        Office.Plan(
            origin: "peritos.example/registro", institution: "Consejo de prueba",
            registry: try registry ?? Registry(folder: Repository.registry))
    }
}
