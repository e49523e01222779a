import Accounts
import Sodium
import Store
import WireFormat

/// The credentials of an account's holder, and the client that sends them.
public struct Credentials: Sendable {
    public var login: String
    public var password: String
    /// The six digits of the second factor, once it is enrolled.
    public var code: String?
    public var client: Client

    public init(login: String, password: String, code: String? = nil, from client: Client = .machine) {
        self.login = login
        self.password = password
        self.code = code
        self.client = client
    }
}

extension Office {
    /// Signs in with password and one-time code.
    /// - Throws: `wrongSignIn`, the same for every reason; after the right password, `passwordTemporary` (change it
    ///   first) or `secondFactorAbsent` (enrol first).
    public func signIn(_ credentials: Credentials) async throws -> Actor {
        try await asHolder(credentials, .signIn) { deed, row in try mayEnter(row, deed) }
    }

    /// Signs in, or asks for the second factor after the right password, if no code was sent and the holder has
    /// passkeys.
    /// - Parameter site: the site that passkeys are for; `nil` if it can have none.
    /// - Throws: what `signIn` throws.
    public func beginSignIn(_ credentials: Credentials, at site: RelyingParty?) async throws -> SignInStep {
        guard credentials.code == nil, let site else { return .entered(try await signIn(credentials)) }
        return try await withPassword(credentials, .signIn) { row, actor, source in
            guard !row.isTemporary, try !reader.store.passkeys(of: row.login, at: .account).isEmpty else {
                return .entered(
                    try prove(row, credentials.code, .signIn, as: actor, from: source) { try mayEnter($1, $0) })
            }
            guard try maySendSecondFactor(row.login, source) else {
                throw try refuse(.wrongSignIn, .signIn, as: actor)
            }
            return .secondFactor(try askForPasskey(of: actor, at: site), takesCode: row.totpStep != nil)
        }
    }

    private func mayEnter(_ row: AccountRow, _ deed: Deed) throws(Refusal) -> Actor {
        try row.requireOwnPassword()
        guard row.totpStep != nil else { throw Refusal(.secondFactorAbsent, ["login": row.login]) }
        return deed.actor
    }

    /// Changes the holder's password. The credentials are the current password, and a code if a second factor is
    /// enrolled.
    ///
    /// It ends the account's sessions, forgets its failures, and treats every device as new.
    /// - Throws: `wrongSignIn`, `passwordSame`, and the refusals of `PasswordPolicy`.
    public func setPassword(_ new: String, _ credentials: Credentials) async throws {
        let hash = try await hash(new)
        try await asHolder(credentials, .changePassword) { deed, row in
            try PasswordPolicy.check(new, of: row.login, named: row.name, at: institution)
            guard new.normalized != credentials.password.normalized else { throw Refusal(.passwordSame) }
            row.password = hash
            row.isTemporary = false
            deed.changes = [
                .account(row), .endSessions(of: row.login, at: .account),
                .forgetDevices(of: row.login, at: .account), .forgetFailures(of: row.login),
                .endChallenges(of: row.login, at: .account),
            ]
        }
    }

    /// The data for an authenticator app.
    public struct Enrolment: Equatable, Sendable {
        /// Base32, for typing.
        public let secret: String
        /// `otpauth://…`, for a QR code.
        public let uri: String
    }

    /// Makes a secret for the holder's second factor. It is in force once a code of it was accepted; a second call
    /// makes another one.
    /// - Throws: `wrongSignIn`, `passwordTemporary`; `secondFactorPresent`, because only a recovery removes one.
    public func beginTOTP(_ credentials: Credentials) async throws -> Enrolment {
        try await asHolder(credentials, .enrol) { deed, row in
            try row.requireOwnPassword()
            try row.requireNoSecondFactor()
            let (secret, enrolment) = try newEnrolment(of: row.login)
            deed.changes = [try seal(secret, as: SealedName(.totp, row.login))]
            return enrolment
        }
    }

    /// Returns the secret of a new second factor, and the data for an authenticator app.
    func newEnrolment(of login: String) throws -> (secret: [UInt8], enrolment: Enrolment) {
        let secret = try ports.random.bytes(TOTP.secretSize)
        let uri = try TOTP(secret: secret).uri(issuer: institution, login: login)
        return (secret, Enrolment(secret: Base32.standard.encode(secret), uri: uri))
    }

    /// Enrols the new second factor, if the credentials contain one of its codes.
    /// - Throws: `wrongSignIn`, `passwordTemporary`, `secondFactorPresent`; `wrongCode`, also without a new second
    ///   factor.
    public func confirmTOTP(_ credentials: Credentials) async throws {
        try await asHolder(credentials, .enrol) { deed, row in
            try row.requireOwnPassword()
            try row.requireNoSecondFactor()
            guard let step = try step(of: credentials.code, row) else { throw Refusal(.wrongCode) }
            row.totpStep = step
            deed.changes = [.account(row)]
        }
    }

    var institution: String { reader.state.created?.institution ?? "" }

    /// Runs a use case for which being the holder of an account suffices.
    private func asHolder<T: Sendable>(
        _ credentials: Credentials, _ action: Action, _ body: (inout Deed, inout AccountRow) throws -> T
    ) async throws -> T {
        try await withPassword(credentials, action) { row, actor, source in
            try prove(row, credentials.code, action, as: actor, from: source, body)
        }
    }

    /// Runs `body` if the password is right.
    ///
    /// An unknown login, a disabled account and a locked client cost the same hash and the same write, and give the
    /// same refusal, as a wrong password.
    private func withPassword<T: Sendable>(
        _ credentials: Credentials, _ action: Action,
        _ body: (AccountRow, Actor, FailureCounter.Source) throws -> T
    ) async throws -> T {
        let login = credentials.login
        let attempt = try beginAttempt(credentials)
        defer { if let attempt { attempts.end(attempt.counter) } }
        let isRight = try await check(credentials.password, against: attempt?.row.password)
        // Other use cases ran during the check, so the account as stored now decides.
        guard let row = try reader.store.account(login) else { throw try refuse(.wrongSignIn, action, as: nil) }
        let actor = try Actor(row)
        guard let attempt else { throw try refuse(.wrongSignIn, action, as: actor) }
        let source = attempt.counter.source
        guard isRight, row.password == attempt.row.password, !row.isDisabled else {
            throw try refuse(.wrongSignIn, action, as: actor, countFailure(.password, of: row, from: source))
        }
        let result = try body(row, actor, source)
        try await renewHash(credentials.password, attempt.row)
        return result
    }

    /// Runs a use case of a holder whose password was right, if the code is right too.
    private func prove<T>(
        _ row: AccountRow, _ code: String?, _ action: Action, as actor: Actor, from source: FailureCounter.Source,
        _ body: (inout Deed, inout AccountRow) throws -> T
    ) throws -> T {
        var row = row
        guard try maySendSecondFactor(row.login, source) else { throw try refuse(.wrongSignIn, action, as: actor) }
        guard try useCode(code, of: &row) else {
            throw try refuse(.wrongSignIn, action, as: actor, countFailure(.second, of: row, from: source))
        }
        try reader.store.write([.account(row), .forgetFailures(of: row.login, from: source)])
        return try perform(action, on: row.login, as: actor) { try body(&$0, &row) }
    }

    /// Returns the account and begins an attempt; `nil` if no credentials would be accepted now.
    private func beginAttempt(_ credentials: Credentials) throws -> (row: AccountRow, counter: FailureCounter)? {
        let login = credentials.login
        guard let row = try reader.store.account(login), !row.isDisabled, try takesPassword(login) else { return nil }
        let counter = FailureCounter(
            login: login, source: try source(of: login, credentials.client), factor: .password)
        guard attempts.begin(counter, try lock(counter), at: try ports.now()) else { return nil }
        return (row, counter)
    }

    /// Returns whether the code belongs to the second factor, and uses it up. Without any second factor no code is
    /// needed.
    func useCode(_ code: String?, of row: inout AccountRow) throws -> Bool {
        guard row.totpStep != nil else { return try reader.store.passkeys(of: row.login, at: .account).isEmpty }
        guard let step = try step(of: code, row) else { return false }
        row.totpStep = step
        return true
    }

    func step(of code: String?, _ row: AccountRow) throws -> Int? {
        guard let code, let secret = try open(SealedName(.totp, row.login)) else { return nil }
        return try TOTP(secret: secret).step(of: code, at: ports.now(), after: row.totpStep)
    }
}

extension Office {
    /// Argon2id takes a tenth of a second and 64 MiB. It runs beside the office, which goes on meanwhile, and two at a time at most.
    private static let hashing = Turnstile(2)

    private func check(_ password: String, against stored: PasswordHash?) async throws -> Bool {
        let (hasher, cost) = (ports.hasher, ports.passwordCost)
        // No account has such a password, so that the answer tells nothing about the login.
        guard password.utf8.count <= Argon2id.longest else { return false }
        return try await Office.hashing.pass {
            try await offload { try hasher.check(password, against: stored, cost: cost) }
        }
    }

    /// - Throws: `passwordLong`.
    func hash(_ password: String) async throws -> PasswordHash {
        try PasswordPolicy.requireHashable(password)
        let (hasher, cost) = (ports.hasher, ports.passwordCost)
        return try await Office.hashing.pass { try await offload { try hasher.hash(password, cost) } }
    }

    /// Replaces a hash of another cost than today's. It follows the whole sign-in, so that the time it takes tells
    /// nothing about a password to a client without the second factor.
    private func renewHash(_ password: String, _ row: AccountRow) async throws {
        guard row.password.cost != ports.passwordCost,
            try reader.store.account(row.login)?.password == row.password
        else { return }
        try reader.store.write([.renewPassword(of: row.login, from: row.password, to: try await hash(password))])
    }
}

extension AccountRow {
    fileprivate func requireOwnPassword() throws(Refusal) {
        guard !isTemporary else { throw Refusal(.passwordTemporary, ["login": login]) }
    }

    fileprivate func requireNoSecondFactor() throws(Refusal) {
        guard totpStep == nil else { throw Refusal(.secondFactorPresent, ["login": login]) }
    }
}
