import Accounts
import Store
import WireFormat

/// Sign-ins of people whom the council's directory has identified. The office never speaks with the directory: the portal
/// does, before the act.
extension Office {
    /// The detail of a line in the activity log for what rests on the directory.
    static let atDirectory = "directory"

    /// Signs in the person of the directory, or asks for the second factor if the directory has asked for the first one
    /// only. An account without a second factor gets one.
    /// - Throws: `notAdmitted`, the same for a person without an account and for a disabled account; `wrongSignIn`
    ///   while second factors from this client wait.
    public func enter(
        _ person: DirectoryPerson, at site: RelyingParty?, from client: Client
    ) throws -> SignInStep {
        guard let login = try reader.store.login(of: person.identity), let row = try reader.store.account(login) else {
            throw try refuse(.notAdmitted, .signIn, as: nil)
        }
        let actor = try Actor(row)
        guard !row.isDisabled else { throw try refuse(.notAdmitted, .signIn, as: actor) }
        let source = try source(of: login, client)
        if person.hasTwoFactors {
            return try perform(.signIn, on: login, as: actor) { deed in
                deed.detail = Office.atDirectory
                deed.changes = [.forgetFailures(of: login, from: source)]
                return .entered(actor)
            }
        }
        guard try maySendSecondFactor(login, source) else { throw try refuse(.wrongSignIn, .signIn, as: actor) }
        let hasPasskeys = try !reader.store.passkeys(of: login, at: .account).isEmpty
        if hasPasskeys, let site {
            return .secondFactor(
                try askForPasskey(of: actor, at: site, after: .directory), takesCode: row.totpStep != nil)
        }
        if row.totpStep == nil, !hasPasskeys { return try beginEnrolment(of: row, as: actor) }
        let made = try newChallenge(.directory, of: actor, in: nil)
        try reader.store.write(made.changes)
        return .code(ticket: made.ticket)
    }

    /// Makes the secret of a second factor for a person of the directory, whose ticket stands for the sign-in there.
    private func beginEnrolment(of row: AccountRow, as actor: Actor) throws -> SignInStep {
        let made = try newChallenge(.directory, of: actor, in: nil)
        let (secret, enrolment) = try newEnrolment(of: row.login)
        return try perform(.enrol, on: row.login, as: actor) { deed in
            deed.detail = Office.atDirectory
            deed.changes = [try seal(secret, as: SealedName(.totp, row.login))] + made.changes
            return .enrolment(enrolment, ticket: made.ticket)
        }
    }

    /// Enrols the second factor that a sign-in at the directory has begun, and signs in. The ticket is good until a code
    /// fits: the person has just been shown the secret, so there is nothing to guess.
    /// - Throws: `wrongSignIn` for a ticket that is over; `wrongCode`.
    public func enrol(_ code: String, ticket: String, from client: Client) throws -> Actor {
        guard let hash = try? SessionID.hash(of: ticket), let challenge = try reader.store.challenge(hash),
            challenge.purpose == .directory, try ports.now() < challenge.until
        else { throw try refuse(.wrongSignIn, .enrol, as: nil) }
        var row = try reader.accountRow(challenge.holder)
        let actor = try Actor(row)
        let source = try source(of: row.login, client)
        guard !row.isDisabled, row.totpStep == nil, try maySendSecondFactor(row.login, source),
            try reader.store.passkeys(of: row.login, at: .account).isEmpty
        else { throw try refuse(.wrongSignIn, .enrol, as: actor) }
        guard let step = try step(of: code, row) else {
            throw try refuse(.wrongCode, .enrol, as: actor, countFailure(.second, of: row, from: source))
        }
        row.totpStep = step
        let enrolled = row
        return try perform(.enrol, on: row.login, as: actor) { deed in
            deed.detail = Office.atDirectory
            deed.changes = [
                .account(enrolled), .endChallenge(hash), .forgetFailures(of: enrolled.login, from: source),
            ]
            return actor
        }
    }

    /// Confirms a session of one's own by a new sign-in at the directory.
    /// - Parameters:
    ///   - person: whom the directory has identified after it was asked to authenticate anew.
    ///   - session: the session's id.
    /// - Throws: `notConfirmed` for another person, or after one factor only; `unknownAccount`, `accountDisabled`.
    public func confirmFactor(by person: DirectoryPerson, in session: String, as actor: Actor) throws {
        let row = try reader.enabledAccountRow(actor.name)
        guard person.hasTwoFactors, let authenticated = person.authenticated,
            try reader.store.directoryIdentity(of: row.login) == person.identity
        else { throw try refuse(.notConfirmed, .confirmFactor, as: actor) }
        let hash = try SessionID.hash(of: session)
        try perform(.confirmFactor, on: row.login, as: actor) { deed in
            deed.detail = Office.atDirectory
            deed.changes = [.sessionVerified(hash, at: min(authenticated, deed.time))]
        }
    }
}
