import Demonstration
import Office
import Testing

extension PortalFixture {
    /// Returns a session for the fictional account of a role.
    func session(demo kind: Role.Kind) async throws -> String {
        let account = try #require(try DemoAccount.all(in: folder).first { $0.role == kind })
        return try await session(of: try await office.act { try await $0.actor(named: account.login) })
    }

    /// The court of the fictional account of a clerk.
    func demoCourt() throws -> String {
        try #require(try DemoAccount.all(in: folder).first { $0.role == .court }?.court)
    }
}
