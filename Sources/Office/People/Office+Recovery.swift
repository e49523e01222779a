import Accounts
import Sodium
import Store

extension Office {
    /// The seconds within which a second administrator must confirm a recovery.
    public static let recoveryTime = 86_400

    /// Begins a recovery for a lost password or telephone. Nothing changes until another administrator confirms it.
    ///
    /// An earlier recovery for the account is replaced.
    /// - Throws: `notAllowed`, `notAnAdministrator`, `ownRecovery`, `unknownAccount`, `accountDisabled`.
    public func beginRecovery(of login: String, as actor: Actor) throws {
        try perform(.beginRecovery, on: login, as: actor) { deed in
            try requireAdministrator(actor, besides: login)
            _ = try reader.enabledAccountRow(login)
            deed.changes = [.beginRecovery(of: login, by: actor.name, at: deed.time)]
            deed.changes += try noticeOfRecovery(of: login, at: deed.time)
        }
    }

    /// Gives a person a way back in: a password for one use, and a second factor to be enrolled anew.
    /// - Returns: the password, which is shown to whoever confirms and to nobody again.
    /// - Throws: `notAllowed`, `notAnAdministrator`, `ownRecovery`, `unknownAccount`, `accountDisabled`; `recoveryAbsent` if none was
    ///   begun in the last 24 hours by who is an administrator still; `sameAdministrator`.
    public func confirmRecovery(of login: String, as actor: Actor) async throws -> String {
        let password = try AccessCode(random: ports.random).description
        let hash = try await hash(password)
        return try perform(.confirmRecovery, on: login, as: actor) { deed in
            try requireAdministrator(actor, besides: login)
            var row = try reader.enabledAccountRow(login)
            guard let recovery = try reader.store.recovery(of: login),
                deed.time <= recovery.begunAt.advanced(by: Office.recoveryTime),
                try isAdministrator(recovery.begunBy)
            else { throw Refusal(.recoveryAbsent, ["login": login]) }
            guard recovery.begunBy != actor.name else { throw Refusal(.sameAdministrator, ["login": actor.name]) }
            row.password = hash
            row.isTemporary = true
            row.totpStep = nil
            deed.changes = [
                .account(row), .erase(SealedName(.totp, login)), .endRecovery(of: login),
                .endSessions(of: login, at: .account), .forgetDevices(of: login, at: .account),
                .forgetFailures(of: login), .removePasskeys(of: login, at: .account),
            ]
            return password
        }
    }

    /// Two people must agree, so both need accounts, which the operator at the machine does not have.
    func requireAdministrator(_ actor: Actor, besides login: String) throws {
        guard try isAdministrator(actor.name) else { throw Refusal(.notAnAdministrator, ["login": actor.name]) }
        guard actor.name != login else { throw Refusal(.ownRecovery, ["login": login]) }
    }

    func isAdministrator(_ login: String) throws -> Bool {
        guard let row = try reader.store.account(login) else { return false }
        return row.isAdministrator && !row.isDisabled
    }
}
