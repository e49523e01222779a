import Foundation
import PublicRecord
import Sodium

@testable import Office

/// An installation with the sample registry and a few experts, not opened by any process.
struct KeysFixture {
    let temporary: TemporaryFolder
    let folder: DataFolder
    let clock: TestClock

    init() async throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        clock = try TestClock("2026-06-01T15:00:00Z")
        let plan = Office.Plan(
            origin: "peritos.example/registro", institution: "Consejo de prueba",
            registry: try Registry(folder: Repository.registry))
        let office = try await Office.create(folder, plan: plan, ports: clock.portsForKeys())
        _ = try await office.importRoster(Array((RosterImportTests.header + RosterImportTests.three).utf8))
    }

    var published: String { folder.published }

    /// - Parameter seed: for the randomness, so that no two keys are equal.
    func reopened(passphraseFile: String? = nil, seed: String = UUID().uuidString) throws -> Office {
        try Office(
            DataFolder(folder.path, passphraseFile: passphraseFile), ports: clock.portsForKeys(seed: seed))
    }

    /// Returns a copy of the installation, as a process killed now would leave it.
    func killed() throws -> KeysFixture {
        let copy = DataFolder("\(temporary.path)/\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: folder.path, toPath: copy.path)
        return KeysFixture(temporary: temporary, folder: copy, clock: clock)
    }

    private init(temporary: TemporaryFolder, folder: DataFolder, clock: TestClock) {
        self.temporary = temporary
        self.folder = folder
        self.clock = clock
    }
}

extension TestClock {
    /// Returns ports with the cheapest passphrase derivation.
    func portsForKeys(seed: String = "test") -> Ports {
        var ports = ports(seed: seed)
        ports.passphraseCost = .least
        return ports
    }
}

extension Office {
    /// Opens a draw for a reserved file with this number, and concludes it when its round is due.
    func draw(_ number: Int, on clock: TestClock) throws -> Conclusion {
        let receipt = try openDraw(.reserved(number))
        clock.set(receipt.due.seconds)
        return try concludeDraw(receipt.opened.draw)
    }
}

extension Office.Petition {
    /// Returns a petition for a reserved file.
    static func reserved(_ number: Int) -> Office.Petition {
        var petition = Fixture.petition
        petition.caseNumber = "\(number)/2026"
        petition.reserved = true
        return petition
    }
}
