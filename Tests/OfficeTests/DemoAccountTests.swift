import Accounts
import Foundation
import Office
import Sodium
import Testing
import WireFormat

@Suite("Who can enter a demonstration")
struct DemoAccountTests {
    private func demonstration(seed: UInt64) async throws -> (Office, DataFolder) {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        var demo = Office.Demo(
            origin: "demo.ejemplo.invalid/registro", registry: try Registry(folder: root + "/Registry"),
            roster: [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/Registry/sample-roster.csv"))))
        demo.requests = 12
        demo.applications = 12
        demo.seed = seed
        let folder = DataFolder(NSTemporaryDirectory() + "insacula-demo-\(UUID().uuidString)")
        var ports = Ports.system
        ports.now = { try Timestamp("2026-05-04T15:00:00Z") }
        ports.passwordCost = .least
        return (try await Office.demonstrate(demo, in: folder, ports: ports), folder)
    }

    @Test func everyoneGetsInWithWhatIsShown() async throws {
        let (office, folder) = try await demonstration(seed: 7)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let accounts = try await office.reader.demoAccounts()
        #expect(Set(accounts.map(\.role)) == Set(Role.Kind.allCases).subtracting([.clock]))
        let now = try Timestamp("2026-05-04T15:00:00Z")
        for account in accounts {
            if account.secret == nil {
                let actor = try await office.enter(folio: account.login, code: account.password)
                #expect(actor.role.kind == account.role)
            } else {
                let actor = try await office.signIn(
                    Credentials(login: account.login, password: account.password, code: account.code(at: now)))
                #expect(actor.role.kind == account.role)
            }
        }
        // The expert has a designation to answer.
        let expert = accounts.first { $0.role == .expert }
        let asked = try await office.privateReader.queue(at: now).filter { $0.task == .answer }
        #expect(asked.contains { $0.subject.hasSuffix(expert?.login ?? "-") })
    }

    @Test func theyFollowFromTheSeed() async throws {
        let (one, first) = try await demonstration(seed: 7)
        let (same, second) = try await demonstration(seed: 7)
        let (other, third) = try await demonstration(seed: 8)
        defer { for folder in [first, second, third] { try? FileManager.default.removeItem(atPath: folder.path) } }
        func ofOffice(_ office: Office) async throws -> [DemoAccount] {
            try await office.reader.demoAccounts().filter { $0.secret != nil }
        }
        #expect(try await ofOffice(one).map(\.password) == ofOffice(same).map(\.password))
        #expect(try await ofOffice(one).map(\.secret) == ofOffice(same).map(\.secret))
        #expect(try await ofOffice(one).map(\.password) != ofOffice(other).map(\.password))
    }
}
