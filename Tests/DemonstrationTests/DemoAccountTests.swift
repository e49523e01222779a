import Demonstration
import Office
import Testing
import WireFormat

@Suite("Who can enter a demonstration")
struct DemoAccountTests {
    private let now: Timestamp

    init() throws { now = try Timestamp("2026-05-04T15:00:00Z") }

    @Test func everyoneGetsInWithWhatIsShown() async throws {
        let fixture = try await DemoFixture(seed: 7, at: now)
        let accounts = try DemoAccount.all(in: fixture.folder)
        #expect(Set(accounts.map(\.role)) == Set(Role.Kind.allCases).subtracting([.clock]))
        for account in accounts {
            if account.secret == nil {
                let actor = try await fixture.office.enter(folio: account.login, code: account.password)
                #expect(actor.role.kind == account.role)
            } else {
                let actor = try await fixture.office.signIn(
                    Credentials(login: account.login, password: account.password, code: account.code(at: now)))
                #expect(actor.role.kind == account.role)
            }
        }
        // The expert has a designation to answer.
        let expert = accounts.first { $0.role == .expert }
        let asked = try await fixture.office.privateReader.queue(at: now).filter { $0.task == .answer }
        #expect(asked.contains { $0.subject.hasSuffix(expert?.login ?? "-") })
    }

    @Test func theyFollowFromTheSeed() async throws {
        let first = try await DemoFixture(seed: 7, at: now)
        let second = try await DemoFixture(seed: 7, at: now)
        let third = try await DemoFixture(seed: 8, at: now)
        // Which court, expert and applicant they are follows from the draws.
        func ofOffice(_ fixture: DemoFixture) throws -> [DemoAccount] {
            try DemoAccount.all(in: fixture.folder).filter { $0.secret != nil }
        }
        #expect(try ofOffice(first).map(\.password) == ofOffice(second).map(\.password))
        #expect(try ofOffice(first).map(\.secret) == ofOffice(second).map(\.secret))
        #expect(try ofOffice(first).map(\.password) != ofOffice(third).map(\.password))
    }

    @Test func anotherInstallationHasNone() throws {
        #expect(throws: Refusal(.notDemonstration)) { try DemoAccount.all(in: DataFolder("/no-such-folder")) }
    }
}
