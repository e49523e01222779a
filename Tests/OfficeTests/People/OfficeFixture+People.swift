import Accounts
import GRDB
import Store
import Testing
import WireFormat

@testable import Office

extension OfficeFixture {
    static let courtRole = court.role
    static let password = "tres tristes tigres"
    static let temporary = "provisional-de-hoy"

    static func new(_ login: String, _ role: Role) -> NewAccount {
        NewAccount(login: login, name: "Nombre de \(login)", role: role, email: "\(login)@ejemplo.invalid")
    }

    /// Adds an account that its holder has not used yet.
    func add(_ login: String, _ role: Role, as actor: Actor = Actor(name: "jefa", role: .administration)) async throws {
        try await office.addAccount(OfficeFixture.new(login, role), password: OfficeFixture.temporary, as: actor)
    }

    /// Adds an account that its holder has set up: own password, second factor.
    @discardableResult
    func ready(_ login: String, _ role: Role) async throws -> TOTP {
        try await add(login, role)
        try await office.setPassword(
            OfficeFixture.password, Credentials(login: login, password: OfficeFixture.temporary))
        return try await enrol(login)
    }

    @discardableResult
    func enrol(_ login: String, password: String = OfficeFixture.password) async throws -> TOTP {
        let enrolment = try await office.beginTOTP(Credentials(login: login, password: password))
        let secret = try #require(await office.open(SealedName(.totp, login)))
        #expect(Base32.standard.encode(secret) == enrolment.secret)
        let totp = try TOTP(secret: secret)
        try await office.confirmTOTP(Credentials(login: login, password: password, code: code(of: totp)))
        // Advances the clock to a step whose code was not used.
        clock.advance(by: TOTP.period)
        return totp
    }

    func code(of totp: TOTP) throws -> String { totp.code(at: TOTP.step(at: try clock.ports().now())) }

    func credentials(_ login: String, _ totp: TOTP, password: String = OfficeFixture.password) throws -> Credentials {
        Credentials(login: login, password: password, code: try code(of: totp))
    }

    func row(_ login: String) async throws -> AccountRow? { try await office.reader.store.account(login) }

    /// The activity log after the installation's own first line.
    var lines: [Activity] { get async throws { try await office.reader.store.activity().dropFirst().map(\.activity) } }

    /// Runs SQL without the office.
    func meddle(_ sql: String) throws {
        let queue = try DatabaseQueue(path: folder.store)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}
