import Accounts
import Sodium
import Store
import WireFormat

/// The credentials of an account's holder.
public struct Credentials: Sendable {
    public var login: String
    public var password: String
    /// The six digits of the second factor, once it is enrolled.
    public var code: String?

    public init(login: String, password: String, code: String? = nil) {
        self.login = login
        self.password = password
        self.code = code
    }
}

extension Office {
    /// Signs in with password and one-time code.
    /// - Throws: `wrongSignIn`, the same for every reason; after the right password, `passwordTemporary` (change it
    ///   first) or `secondFactorAbsent` (enrol first).
    public func signIn(_ credentials: Credentials) async throws -> Actor {
        try await asHolder(credentials, .signIn) { deed, row in
            try row.requireOwnPassword()
            guard row.totpStep != nil else { throw Refusal(.secondFactorAbsent, ["login": row.login]) }
            return deed.actor
        }
    }

    /// Changes the holder's password. The credentials are the current password, and a code if a second factor is
    /// enrolled.
    /// - Throws: `wrongSignIn`, `passwordSame`, and the refusals of `PasswordPolicy`.
    public func setPassword(_ new: String, _ credentials: Credentials) async throws {
        let hash = try await Office.hash(new, cost: ports.passwordCost)
        try await asHolder(credentials, .changePassword) { deed, row in
            try PasswordPolicy.check(new, of: row.login)
            guard new.normalized != credentials.password.normalized else { throw Refusal(.passwordSame) }
            row.password = hash
            row.isTemporary = false
            deed.changes = [.account(row), .endSessions(of: row.login, at: .account)]
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
            let secret = try ports.random.bytes(TOTP.secretSize)
            deed.changes = [try seal(secret, as: SealedName(.totp, row.login))]
            let issuer = reader.state.created?.institution ?? ""
            return Enrolment(
                secret: Base32.standard.encode(secret),
                uri: try TOTP(secret: secret).uri(issuer: issuer, login: row.login))
        }
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

    /// Runs a use case for which being the holder of an account suffices.
    ///
    /// An unknown login, a disabled and a locked account cost the same hash and the same write, and give the same
    /// refusal, as a wrong password.
    private func asHolder<T: Sendable>(
        _ credentials: Credentials, _ action: Action, _ body: (inout Deed, inout AccountRow) throws -> T
    ) async throws -> T {
        let login = credentials.login
        let known = try beginAttempt(login)
        defer { if known != nil { attempts.end(login) } }
        let proof = try await Office.check(credentials.password, against: known?.password, cost: ports.passwordCost)
        // Other use cases ran during the check, so the account as stored now decides.
        guard var row = try reader.store.account(login) else { throw try refuse(.wrongSignIn, action, as: nil) }
        let actor = try Actor(row)
        row.lock = row.lock.failing(at: try ports.now())
        guard let known else { throw try refuse(.wrongSignIn, action, as: actor) }
        guard proof.isRight, row.password == known.password, !row.isDisabled, try useCode(credentials.code, of: &row)
        else { throw try refuse(.wrongSignIn, action, as: actor, [.account(row)]) }
        row.lock = .fresh
        row.password = proof.renewed ?? row.password
        try reader.store.write([.account(row)])
        return try perform(action, on: login, as: actor) { try body(&$0, &row) }
    }

    /// Returns the account and begins an attempt; `nil` if no credentials would be accepted now.
    private func beginAttempt(_ login: String) throws -> AccountRow? {
        guard let row = try reader.store.account(login), !row.isDisabled,
            attempts.begin(login, row.lock, at: try ports.now())
        else { return nil }
        return row
    }

    /// Returns whether the code belongs to the second factor, and uses it up. Without a second factor no code is
    /// needed.
    private func useCode(_ code: String?, of row: inout AccountRow) throws -> Bool {
        guard row.totpStep != nil else { return true }
        guard let step = try step(of: code, row) else { return false }
        row.totpStep = step
        return true
    }

    private func step(of code: String?, _ row: AccountRow) throws -> Int? {
        guard let code, let secret = try open(SealedName(.totp, row.login)) else { return nil }
        return try TOTP(secret: secret).step(of: code, at: ports.now(), after: row.totpStep)
    }
}

extension Office {
    /// The result of checking a password.
    struct Proof: Sendable {
        var isRight: Bool
        /// The password's hash at the current cost, if the stored one has another cost.
        var renewed: PasswordHash?
    }

    /// Argon2id takes a tenth of a second and 64 MiB. It runs beside the office, which goes on meanwhile, and two at a time at most.
    private static let hashing = Turnstile(2)

    static func check(_ password: String, against hash: PasswordHash?, cost: Argon2id.Cost) async throws -> Proof {
        // No account has such a password, so that the answer tells nothing about the login.
        guard password.utf8.count <= Argon2id.longest else { return Proof(isRight: false) }
        return try await hashing.pass {
            try await offload {
                guard let hash else {
                    _ = try PasswordHash(hashing: password, cost: cost)
                    return Proof(isRight: false)
                }
                guard hash.verify(password) else { return Proof(isRight: false) }
                let isOutdated = hash.isOutdated(for: cost)
                return Proof(isRight: true, renewed: isOutdated ? try PasswordHash(hashing: password, cost: cost) : nil)
            }
        }
    }

    /// - Throws: `passwordLong`.
    static func hash(_ password: String, cost: Argon2id.Cost) async throws -> PasswordHash {
        try PasswordPolicy.requireHashable(password)
        return try await hashing.pass { try await offload { try PasswordHash(hashing: password, cost: cost) } }
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
