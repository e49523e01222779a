import Accounts
import PublicRecord
import Sodium
import Store
import WireFormat

/// An account, applicant or expert of a demonstration, with the credentials. They follow from the demonstration's seed
/// and protect nothing.
public struct DemoAccount: Equatable, Sendable {
    /// A login, or a folio.
    public var login: String
    public var role: Role.Kind
    /// The court of the role `court`.
    public var court: String?
    /// A password, or an access code.
    public var password: String
    /// The secret of the second factor; `nil` for a sign-in with a folio.
    var totp: [UInt8]?

    /// The secret of the second factor in Base32, the form for authenticator apps.
    public var secret: String? { totp.map { Base32.standard.encode($0) } }

    /// Returns the one-time code at a time.
    public func code(at time: Timestamp) -> String? {
        totp.flatMap { try? TOTP(secret: $0) }?.code(at: TOTP.step(at: time))
    }

    init(_ login: String, _ role: Role, seed: UInt64) throws {
        @Sendable func bytes(_ count: Int, _ purpose: String) -> [UInt8] {
            Array(SHA256.hash("insacula demonstration\n\(seed)\n\(login)\n\(purpose)\n").bytes.prefix(count))
        }
        self.login = login
        self.role = role.kind
        if case .court(let code) = role { court = code }
        password = try AccessCode(random: Randomness { bytes($0, "password") }).description
        totp = role.hasAccount ? bytes(TOTP.secretSize, "second factor") : nil
    }
}

extension Role {
    fileprivate var hasAccount: Bool {
        switch self {
        case .registry, .court, .council, .administration, .audit: true
        case .applicant, .expert, .clock: false
        }
    }
}

// MARK: - As stored

extension RecordReader {
    /// Returns the accounts of this demonstration.
    /// - Throws: `Refusal.notDemonstration` in any other installation.
    public func demoAccounts() throws -> [DemoAccount] {
        guard let text = try store.setting(.demonstration) else { throw Refusal(.notDemonstration) }
        return try Fields.read(try JSON(parsing: Array(text.utf8))) { (fields) throws(Malformed) in
            try fields.array("accounts") { (json) throws(Malformed) in
                try Fields.read(json) { (fields) throws(Malformed) in try DemoAccount(&fields) }
            }
        }
    }
}

extension Change {
    static func demonstration(_ accounts: [DemoAccount]) -> Change {
        let json = JSON.object(["accounts": .array(accounts.map(\.json))])
        return .set(.demonstration, to: String(decoding: json.bytes, as: UTF8.self))
    }
}

extension DemoAccount {
    fileprivate var json: JSON {
        .object([
            "login": .string(login), "role": .string(role.rawValue), "court": court.map { .string($0) },
            "password": .string(password), "totp": totp.map { .string(Hex.encode($0)) },
        ])
    }

    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        login = try fields.string("login")
        guard let role = Role.Kind(rawValue: try fields.string("role")) else {
            throw Malformed(.unknownValue, at: "role")
        }
        self.role = role
        if fields.optional("court") != nil { court = try fields.string("court") }
        password = try fields.string("password")
        if fields.optional("totp") != nil {
            totp = try fields.string("totp") { (text) throws(Malformed) in try Hex.decode(text) }
        }
    }
}
