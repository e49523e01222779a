import Accounts
import Foundation
import Office
import WireFormat

/// Somebody who can enter a demonstration, and with what. It guards nothing.
public struct DemoAccount: Equatable, Sendable {
    /// A login, or a folio.
    public var login: String
    public var role: Role.Kind
    /// The court's code, for an account of role `court`.
    public var court: String?
    /// A password, or an access code.
    public var password: String
    /// The secret of the second factor as authenticator apps take it, in Base32; `nil` of who enters with a folio.
    public var secret: String?

    /// The one-time code of a moment.
    public func code(at time: Timestamp) -> String? {
        secret.flatMap { try? TOTP(secret: Base32.standard.decode($0)) }?.code(at: TOTP.step(at: time))
    }

    init(_ account: NewAccount, password: String, secret: String) {
        login = account.login
        role = account.role.kind
        if case .court(let code) = account.role { court = code }
        self.password = password
        self.secret = secret
    }

    init(person: PersonID, code: String) {
        login = person.description
        role = if case .expert = person { .expert } else { .applicant }
        password = code
    }
}

// MARK: - The file of a demonstration

extension DemoAccount {
    private static func file(in folder: DataFolder) -> String { folder.path + "/demonstration.json" }

    /// The accounts of the demonstration in a folder.
    /// - Throws: `Refusal.notDemonstration` of any other installation.
    public static func all(in folder: DataFolder) throws -> [DemoAccount] {
        guard let bytes = FileManager.default.contents(atPath: file(in: folder)) else {
            throw Refusal(.notDemonstration)
        }
        return try Fields.read(try JSON(parsing: Array(bytes))) { (fields) throws(Malformed) in
            try fields.array("accounts") { (json) throws(Malformed) in
                try Fields.read(json) { (fields) throws(Malformed) in try DemoAccount(&fields) }
            }
        }
    }

    static func write(_ accounts: [DemoAccount], to folder: DataFolder) throws {
        let json = JSON.object(["accounts": .array(accounts.map(\.json))])
        try Data(json.bytes).write(to: URL(fileURLWithPath: file(in: folder)))
    }

    private var json: JSON {
        .object([
            "login": .string(login), "role": .string(role.rawValue), "court": court.map { .string($0) },
            "password": .string(password), "secret": secret.map { .string($0) },
        ])
    }

    private init(_ fields: inout Fields) throws(Malformed) {
        login = try fields.string("login")
        guard let role = Role.Kind(rawValue: try fields.string("role")) else {
            throw Malformed(.unknownValue, at: "role")
        }
        self.role = role
        if fields.optional("court") != nil { court = try fields.string("court") }
        password = try fields.string("password")
        if fields.optional("secret") != nil { secret = try fields.string("secret") }
    }
}
