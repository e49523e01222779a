import Accounts
import Sodium
import Store
import WireFormat

/// What somebody shows to be the holder of an account.
public struct Credentials: Sendable {
    public var login: String
    public var password: String
    /// The six digits of the second factor, once there is one.
    public var code: String?

    public init(login: String, password: String, code: String? = nil) {
        self.login = login
        self.password = password
        self.code = code
    }
}

extension Office {
    /// Lets in whoever shows password and one-time code.
    /// - Throws: `wrongSignIn`, the same for every reason; to who has shown the password, `passwordTemporary` (change it first) or
    ///   `secondFactorAbsent` (enrol first).
    public func signIn(_ credentials: Credentials) async throws -> Actor {
        try await asHolder(credentials, .signIn) { deed, row in
            try row.requireOwnPassword()
            guard row.totpStep != nil else { throw Refusal(.secondFactorAbsent, ["login": row.login]) }
            return deed.actor
        }
    }

    /// Changes one's own password: what is shown is the present one, and a code where a second factor is enrolled.
    /// - Throws: `wrongSignIn`, `passwordSame`, and what `PasswordPolicy` refuses.
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

    /// What an authenticator app is to be told.
    public struct Enrolment: Equatable, Sendable {
        /// Base32, to be typed.
        public let secret: String
        /// `otpauth://…`, to be shown as a QR code.
        public let uri: String
    }

    /// Makes a secret for one's own second factor. It counts once a code of it is shown; a second call makes another.
    /// - Throws: `wrongSignIn`, `passwordTemporary`; `secondFactorPresent`, because only a recovery takes one away.
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

    /// Enrols the second factor that was begun, if the credentials have a code of it.
    /// - Throws: `wrongSignIn`, `passwordTemporary`, `secondFactorPresent`; `wrongCode`, also if none was begun.
    public func confirmTOTP(_ credentials: Credentials) async throws {
        try await asHolder(credentials, .enrol) { deed, row in
            try row.requireOwnPassword()
            try row.requireNoSecondFactor()
            guard let step = try step(of: credentials.code, row) else { throw Refusal(.wrongCode) }
            row.totpStep = step
            deed.changes = [.account(row)]
        }
    }

    /// Does what needs no more than to be the holder of an account.
    ///
    /// An unknown login, a disabled and a locked account cost the same hash and the same write, and give the same refusal, as a
    /// wrong password.
    private func asHolder<T: Sendable>(
        _ credentials: Credentials, _ action: Action, _ body: (inout Deed, inout AccountRow) throws -> T
    ) async throws -> T {
        let login = credentials.login
        let known = try beginAttempt(login)
        defer { if known != nil { attempts.end(login) } }
        let proof = try await Office.check(credentials.password, against: known?.password, cost: ports.passwordCost)
        // The office did other things meanwhile: what is stored now decides.
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

    /// The account, one attempt at which is then under way; `nil` if nothing would let anybody in there now.
    private func beginAttempt(_ login: String) throws -> AccountRow? {
        guard let row = try reader.store.account(login), !row.isDisabled,
            attempts.begin(login, row.lock, at: try ports.now())
        else { return nil }
        return row
    }

    /// Whether the code is one of the second factor's, which is then used up. Without a second factor there is none to show.
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
    /// What came of looking at a password.
    struct Proof: Sendable {
        var isRight: Bool
        /// The password's hash at the present cost, where the one that is kept is of another.
        var renewed: PasswordHash?
    }

    /// Argon2id takes a tenth of a second and 64 MiB. It runs beside the office, which goes on meanwhile, and two at a time at most.
    private static let hashing = Turnstile(2)

    static func check(_ password: String, against hash: PasswordHash?, cost: Argon2id.Cost) async throws -> Proof {
        try await hashing.pass {
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

    static func hash(_ password: String, cost: Argon2id.Cost) async throws -> PasswordHash {
        try await hashing.pass { try await offload { try PasswordHash(hashing: password, cost: cost) } }
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
