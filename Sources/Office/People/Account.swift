import Accounts
import Draw
import Identifiers
import Phrases
import PublicRecord
import Store
import WireFormat

/// An account of the office, without its secrets.
public struct Account: Equatable, Sendable {
    public let login: String
    public let name: String
    public let role: Role
    public let email: String
    public let language: Language
    public let hasSecondFactor: Bool
    /// Whether another person made the password; the holder must then change it first.
    public let mustChangePassword: Bool
    /// The failed sign-ins that are remembered.
    public let failures: Int
    /// The time until which a client that guessed is kept out; `nil` if none is. Other clients are not.
    public let lockedUntil: Timestamp?
    public let isDisabled: Bool
    public let created: Timestamp
    /// The person of the council's directory that it is linked to.
    public let directory: DirectoryIdentity?
    /// A link that waits for a second administrator.
    public let linkProposal: LinkProposal?
}

/// The parameters of a new account.
public struct NewAccount: Sendable {
    public var login: String
    public var name: String
    public var role: Role
    public var email: String
    public var language: Language
    /// The subject identifier of its person at the council's directory.
    public var subject: String?

    /// Makes the parameters.
    /// - Parameters:
    ///   - login: a code, as in `ana-paz`.
    ///   - name: shown to colleagues; never public.
    ///   - role: registry, a court (its code or its name), council, administration or audit.
    ///   - subject: links the account to a person of the council's directory.
    public init(
        login: String, name: String, role: Role, email: String, language: Language = .standard, subject: String? = nil
    ) {
        self.login = login
        self.name = name.normalized
        self.role = role
        self.email = email
        self.language = language
        self.subject = subject
    }

    /// Names under which actors without an account act.
    private static let reserved: Set<String> = [
        Actor.clock.name, Actor.administratorAtTheMachine.name, Actor.anonymous,
    ]

    /// Returns the address to which the holder's messages go.
    /// - Throws: `badLogin`, `badPersonName`, `badEmail`.
    func check() throws(Refusal) -> EmailAddress {
        guard (try? Code.check(login)) != nil, !NewAccount.reserved.contains(login) else {
            throw Refusal(.badLogin, ["login": login])
        }
        guard name.unicodeScalars.count <= 200, (try? Text.parse(name)) != nil else {
            throw Refusal(.badPersonName, ["name": name])
        }
        do throws(IdentifierFault) {
            return try EmailAddress(email)
        } catch {
            throw Refusal(.badEmail, ["fault": .identifier(error)])
        }
    }
}

extension Actor {
    /// Logged in place of the name when the login is unknown.
    static let anonymous = "anonymous"

    /// Returns the holder of an account.
    init(_ account: AccountRow) throws {
        self.init(name: account.login, role: try Role(account))
    }
}

extension Role {
    fileprivate init(_ account: AccountRow) throws {
        switch (Kind(rawValue: account.role), account.court) {
        case (.registry, nil): self = .registry
        case (.court, let court?): self = .court(court)
        case (.council, nil): self = .council
        case (.administration, nil): self = .administration
        case (.audit, nil): self = .audit
        default: throw Store.Fault.damaged("account \(account.login)")
        }
    }
}

extension PrivateReader {
    func account(_ row: AccountRow) throws -> Account {
        let locks = try store.lockOuts(of: row.login)
        let email = try open(SealedName(.accountEmail, row.login)).map { String(decoding: $0, as: UTF8.self) }
        let proposal = try linkProposal(of: row.login)
        return Account(
            login: row.login, name: row.name, role: try Role(row), email: email ?? "",
            language: Language(rawValue: row.language) ?? .standard, hasSecondFactor: row.totpStep != nil,
            mustChangePassword: row.isTemporary, failures: locks.map(\.failures).reduce(0, +),
            lockedUntil: locks.compactMap(\.until).max(), isDisabled: row.isDisabled, created: row.created,
            directory: try store.directoryIdentity(of: row.login), linkProposal: proposal)
    }
}
