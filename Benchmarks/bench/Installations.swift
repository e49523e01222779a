import Foundation
import Office
import PublicRecord
import Sodium
import Store
import Synchronization
import TransparencyLog
import WireFormat

/// A clock that goes only when it is told to.
final class BenchClock: Sendable {
    private let seconds: Mutex<Int>

    init(_ time: Timestamp) { seconds = Mutex(time.seconds) }

    func set(_ second: Int) { seconds.withLock { $0 = second } }

    var ports: Ports { Ports(now: { try Timestamp(seconds: self.seconds.withLock { $0 }) }, random: .system) }
}

/// An installation with the registry and roster of examples, on the first day of its first period.
struct Installation {
    /// The repository that this file stands in.
    static let registry =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/Registry"

    let folder: DataFolder
    let clock: BenchClock
    let office: Office

    init(_ folder: DataFolder) async throws {
        self.folder = folder
        let registry = try Registry(folder: Installation.registry)
        guard let period = registry.periods.first else { throw WrongUsage(words: [Installation.registry]) }
        clock = BenchClock(period.from)
        office = try await Office.create(
            folder,
            plan: .init(
                origin: "peritos.example/registro", institution: "Consejo de ejemplo", registry: registry),
            ports: clock.ports)
        let roster = try Data(contentsOf: URL(fileURLWithPath: Installation.registry + "/sample-roster.csv"))
        _ = try await office.importRoster([UInt8](roster))
    }

    /// Makes an installation and gives up the right to write to it.
    static func made(_ folder: DataFolder) async throws { _ = try await Installation(folder) }

    static let petition = Office.Petition(
        court: "juzgado-01-civil-guadalajara", caseNumber: "123/2025", specialty: "contabilidad",
        district: "guadalajara", kind: "tercero")
}

/// Signs the checkpoints of an installation.
func signer(of folder: DataFolder, origin: String) throws -> NoteSigner {
    try NoteSigner(name: origin, privateKey: Ed25519.PrivateKey(seed: KeyFolder(folder.keys).read(.log)))
}
