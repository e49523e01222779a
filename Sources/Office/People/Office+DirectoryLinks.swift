import Accounts
import Store
import WireFormat

/// A link that waits for a second administrator, as administrators see it.
public struct LinkProposal: Equatable, Sendable {
    public let identity: DirectoryIdentity
    public let begunBy: String
    public let begunAt: Timestamp
}

extension PrivateReader {
    /// Returns the link of an account that waits for a second administrator; `nil` if there is none.
    public func linkProposal(of login: String) throws -> LinkProposal? {
        try store.linkProposal(of: login).map {
            LinkProposal(identity: $0.identity, begunBy: $0.begunBy, begunAt: $0.begunAt)
        }
    }
}

/// Links between accounts and people of the council's directory. Role and court are the account's; the link says who may
/// enter by the directory.
///
/// A link lets its person act in the account's name, as a recovery does. So it takes two administrators, unless the
/// account is being made.
extension Office {
    /// Asks for a link. Nothing changes until another administrator confirms it. An earlier request is replaced.
    /// - Parameter subject: the person's subject identifier at the directory.
    /// - Throws: `notAllowed`, `notAnAdministrator`, `ownRecovery`, `unknownAccount`, `accountDisabled`; `noDirectory`,
    ///   `badSubject`, `subjectTaken`; `lastLocalAdministrator`.
    public func beginLink(of login: String, to subject: String, as actor: Actor) throws {
        try perform(.beginLink, on: login, as: actor) { deed in
            try requireAdministrator(actor, besides: login)
            let row = try reader.enabledAccountRow(login)
            let identity = try identity(of: subject)
            try requireLinkable(row, identity)
            deed.changes = [
                .linkProposal(
                    LinkProposalRow(login: login, identity: identity, begunBy: actor.name, begunAt: deed.time))
            ]
            deed.changes += try letter(.linkBegun, toHolderOf: row, about: deed.time.text, at: deed.time)
        }
    }

    /// Links an account, and ends its sessions.
    /// - Parameter subject: the same as in the request, so that nothing else is confirmed than what was seen.
    /// - Throws: what `beginLink` throws; `linkAbsent` if none was asked for in the last 24 hours by an account that is
    ///   an administrator's still; `sameAdministrator`.
    public func confirmLink(of login: String, to subject: String, as actor: Actor) throws {
        try perform(.confirmLink, on: login, as: actor) { deed in
            try requireAdministrator(actor, besides: login)
            let row = try reader.enabledAccountRow(login)
            let identity = try identity(of: subject)
            guard let proposal = try reader.store.linkProposal(of: login), proposal.identity == identity,
                deed.time <= proposal.begunAt.advanced(by: Office.recoveryTime), try isAdministrator(proposal.begunBy)
            else { throw Refusal(.linkAbsent, ["login": login]) }
            guard proposal.begunBy != actor.name else { throw Refusal(.sameAdministrator, ["login": actor.name]) }
            try requireLinkable(row, identity)
            deed.changes =
                [.link(login, to: identity), .endLinkProposal(of: login)] + Office.endOfEntries(of: login)
        }
    }

    /// Removes a link, and a request for one. It takes one administrator, because it lets nobody enter.
    /// - Throws: `notAllowed`, `unknownAccount`; `notLinked`.
    public func unlink(_ login: String, as actor: Actor) throws {
        try perform(.unlink, on: login, as: actor) { deed in
            _ = try reader.accountRow(login)
            let isLinked = try reader.store.directoryIdentity(of: login) != nil
            guard try isLinked || reader.store.linkProposal(of: login) != nil else {
                throw Refusal(.notLinked, ["login": login])
            }
            deed.changes = [.unlink(login), .endLinkProposal(of: login)]
            if isLinked { deed.changes += Office.endOfEntries(of: login) }
        }
    }

    /// Returns the person with a subject identifier at the installation's directory.
    func identity(of subject: String) throws -> DirectoryIdentity {
        guard let settings = try folder.directory() else { throw Refusal(.noDirectory) }
        guard let identity = try? DirectoryIdentity(issuer: settings.issuer, subject: subject) else {
            throw Refusal(.badSubject)
        }
        return identity
    }

    /// - Throws: `subjectTaken` if the person has another account.
    func requireFree(_ identity: DirectoryIdentity, for login: String) throws {
        let holder = try reader.store.login(of: identity)
        guard holder == nil || holder == login else { throw Refusal(.subjectTaken, ["login": holder ?? ""]) }
    }

    /// Whether an account may use its password: always, unless the installation ends that for people of its directory.
    func takesPassword(_ login: String) throws -> Bool {
        guard let settings = try folder.directory(), !settings.keepsPasswords else { return true }
        return try reader.store.directoryIdentity(of: login)?.issuer != settings.issuer
    }

    /// The installation must be entered while the directory is out of reach.
    /// - Throws: `lastLocalAdministrator` if no other enabled administrator's account is without a link.
    func requireLocalAdministrator(besides login: String) throws {
        let others = try reader.store.accounts().filter { row in
            try row.isAdministrator && !row.isDisabled && row.login != login
                && reader.store.directoryIdentity(of: row.login) == nil
        }
        guard !others.isEmpty else { throw Refusal(.lastLocalAdministrator, ["login": login]) }
    }

    private func requireLinkable(_ row: AccountRow, _ identity: DirectoryIdentity) throws {
        try requireFree(identity, for: row.login)
        if row.isAdministrator { try requireLocalAdministrator(besides: row.login) }
    }

    /// The changes that end what a former way in has opened.
    private static func endOfEntries(of login: String) -> [Change] {
        [
            .endSessions(of: login, at: .account), .forgetDevices(of: login, at: .account),
            .endChallenges(of: login, at: .account),
        ]
    }
}
