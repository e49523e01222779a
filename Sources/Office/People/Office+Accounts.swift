import Draw
import Phrases
import PublicRecord
import Sodium
import Store

extension Office {
    /// Makes an account. Its holder changes the password and enrols a second factor before the first sign-in.
    ///
    /// `Actor.administratorAtTheMachine` may do it while there is no administrator, and makes one.
    /// - Throws: `notAllowed`, `notFirstAdministrator`, `badLogin`, `loginTaken`, `badPersonName`, `badEmail`,
    ///   `badAccountRole`, `unknownName` for a court, and the refusals of `PasswordPolicy`; for a person of the
    ///   directory `noDirectory`, `badSubject`, `subjectTaken`, `lastLocalAdministrator`.
    @discardableResult
    public func addAccount(_ new: NewAccount, password: String, as actor: Actor) async throws -> Account {
        let hash = try await hash(password)
        let row = try perform(.addAccount, on: new.login, as: actor) { deed in
            let accounts = try reader.store.accounts()
            if actor == .administratorAtTheMachine {
                guard new.role == .administration, !accounts.contains(where: \.isAdministrator) else {
                    throw Refusal(.notFirstAdministrator)
                }
            }
            let address = try new.check()
            guard !accounts.contains(where: { $0.login == new.login }) else {
                throw Refusal(.loginTaken, ["login": new.login])
            }
            try PasswordPolicy.check(password, of: new.login, named: new.name, at: institution)
            let row = AccountRow(
                login: new.login, name: new.name, role: new.role.kind.rawValue, court: try court(of: new.role),
                language: new.language.rawValue, password: hash, isTemporary: true, created: deed.time)
            deed.changes = [
                .account(row), try seal(Array(address.text.utf8), as: SealedName(.accountEmail, new.login)),
            ]
            if let subject = new.subject {
                let identity = try identity(of: subject)
                try requireFree(identity, for: new.login)
                if row.isAdministrator { try requireLocalAdministrator(besides: new.login) }
                deed.changes.append(.link(new.login, to: identity))
            }
            return row
        }
        return try privateReader.account(row)
    }

    /// Returns the code of a court's account; `nil` for the other roles with accounts.
    private func court(of role: Role) throws(Refusal) -> String? {
        switch role {
        case .court(let court): try reader.state.catalogues.code(court, in: .courts)
        case .registry, .council, .administration, .audit: nil
        case .applicant, .expert, .clock: throw Refusal(.badAccountRole, ["role": .role(role.kind)])
        }
    }

    /// Keeps a person out until somebody enables the account again.
    /// - Throws: `notAllowed`, `unknownAccount`; `lastAdministrator` if nobody would be left to enable it;
    ///   `lastLocalAdministrator`.
    public func disableAccount(_ login: String, as actor: Actor) throws {
        try perform(.disableAccount, on: login, as: actor) { deed in
            var row = try reader.accountRow(login)
            let others = try reader.store.accounts().filter {
                $0.isAdministrator && !$0.isDisabled && $0.login != login
            }
            guard !row.isAdministrator || !others.isEmpty else {
                throw Refusal(.lastAdministrator, ["login": login])
            }
            if row.isAdministrator { try requireLocalAdministrator(besides: login) }
            row.isDisabled = true
            deed.changes = [
                .account(row), .endRecovery(of: login), .endLinkProposal(of: login),
                .endSessions(of: login, at: .account),
                .forgetDevices(of: login, at: .account), .endChallenges(of: login, at: .account),
            ]
        }
    }

    /// Enables an account, and forgets its failed sign-ins.
    /// - Throws: `notAllowed`, `unknownAccount`.
    public func enableAccount(_ login: String, as actor: Actor) throws {
        try perform(.enableAccount, on: login, as: actor) { deed in
            var row = try reader.accountRow(login)
            row.isDisabled = false
            deed.changes = [.account(row), .forgetFailures(of: login)]
        }
    }

    /// Changes the language of one's own notices.
    /// - Throws: `notAllowed`, `unknownAccount`, `accountDisabled`.
    public func setLanguage(_ language: Language, as actor: Actor) throws {
        try perform(.changeLanguage, on: actor.name, as: actor) { deed in
            var row = try reader.enabledAccountRow(actor.name)
            row.language = language.rawValue
            deed.changes = [.account(row)]
        }
    }

    /// Returns the holder of an account as actor. The caller has identified the person: at the machine, or by a
    /// session.
    /// - Throws: `unknownAccount`, `accountDisabled`.
    public func actor(named login: String) throws -> Actor {
        try Actor(reader.enabledAccountRow(login))
    }
}

extension RecordReader {
    func accountRow(_ login: String) throws -> AccountRow {
        guard let row = try store.account(login) else { throw Refusal(.unknownAccount, ["login": login]) }
        return row
    }

    func enabledAccountRow(_ login: String) throws -> AccountRow {
        let row = try accountRow(login)
        guard !row.isDisabled else { throw Refusal(.accountDisabled, ["login": login]) }
        return row
    }
}

extension PrivateReader {
    /// Every account, by login.
    public func listAccounts(as actor: Actor) throws -> [Account] {
        try leavingTrace(.manageAccounts, on: "", as: actor) { try store.accounts().map(account) }
    }

    /// One's own account.
    /// - Throws: `unknownAccount`, `accountDisabled`.
    public func ownAccount(as actor: Actor) throws -> Account { try account(record.enabledAccountRow(actor.name)) }
}

extension AccountRow {
    var isAdministrator: Bool { role == Role.administration.kind.rawValue }
}
