import Demonstration
import Draw
import Office
import Testing

extension PortalFixture {
    /// Returns a session for the fictional account of a role.
    func session(demo kind: Role.Kind) async throws -> String {
        let account = try #require(try DemoAccount.all(in: folder).first { $0.role == kind })
        return try await session(of: try await actor(of: account))
    }

    /// Returns the actor of a fictional account: of the office, or with a folio.
    func actor(of account: DemoAccount) async throws -> Actor {
        let login = account.login
        return switch account.role {
        case .expert: Actor(name: login, role: .expert(try ExpertID(login)))
        case .applicant: Actor(name: login, role: .applicant(login))
        default: try await office.act { try await $0.actor(named: login) }
        }
    }

    /// The court of the fictional account of a clerk.
    func demoCourt() throws -> String {
        try #require(try DemoAccount.all(in: folder).first { $0.role == .court }?.court)
    }
}
