import Foundation
import Sodium
import Synchronization
import WireFormat

@testable import Office

/// A folder that is deleted with this object.
final class TemporaryFolder: Sendable {
    let path = NSTemporaryDirectory() + "insacula-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ text: String) throws -> String {
        let file = "\(path)/\(name)"
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        return file
    }
}

/// A clock that stands still until it is set.
final class TestClock: Sendable {
    private let seconds: Mutex<Int>

    init(_ text: String) throws { seconds = Mutex(try Timestamp(text).seconds) }

    var now: Timestamp {
        get throws { try Timestamp(seconds: seconds.withLock { $0 }) }
    }

    func advance(by count: Int) { seconds.withLock { $0 += count } }

    func set(_ second: Int) { seconds.withLock { $0 = second } }

    /// Returns ports with this clock and a fixed sequence of bytes in place of randomness.
    func ports(seed: String = "test") -> Ports {
        let counter = Mutex(0)
        return Ports(
            now: { try Timestamp(seconds: self.seconds.withLock { $0 }) },
            random: Randomness { count in
                var bytes: [UInt8] = []
                while bytes.count < count {
                    let number = counter.withLock { value in
                        value += 1
                        return value
                    }
                    bytes += SHA256.hash("\(seed) \(number)").bytes
                }
                return Array(bytes.prefix(count))
            }, passwordCost: .least)
    }
}

enum Repository {
    /// The repository that contains this file.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let registry = root + "/Registry"

    static func sampleRoster() throws -> [UInt8] { try readFile(registry + "/sample-roster.csv") }
}

/// An installation with the sample registry.
struct Fixture {
    let temporary: TemporaryFolder
    let folder: DataFolder
    let clock: TestClock
    let office: Office

    init(seed: String = "test", custodians: Bool = false) async throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        clock = try TestClock("2026-06-01T15:00:00Z")
        let key = try SealedBox.publicKey(of: Fixture.custodianKey)
        office = try await Office.create(
            folder,
            plan: .init(
                origin: "peritos.example/registro", institution: "Consejo de prueba",
                registry: Registry(folder: Repository.registry),
                custodians: custodians ? [.init(name: "universidad", key: key)] : []),
            ports: clock.ports(seed: seed))
    }

    static let custodianKey = [UInt8](repeating: 7, count: 32)

    static let petition = Office.Petition(
        court: "juzgado-01-civil-guadalajara", caseNumber: "123/2026", specialty: "Contabilidad",
        district: "Guadalajara", kind: "tercero")

    var published: String { folder.published }
}
