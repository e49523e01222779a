import Foundation
import GRDB
import Sodium
import WireFormat

/// A stored account. Its e-mail address and second factor are sealed, each under a name of its own.
public struct AccountRow: Equatable, Sendable {
    public var login: String
    public var name: String
    /// The raw value of the kind of role.
    public var role: String
    /// The court's code for the role `court`.
    public var court: String?
    /// `es` or `en`.
    public var language: String
    public var password: PasswordHash
    /// Whether another person made the password; the holder must then change it first.
    public var isTemporary: Bool
    /// The newest step whose one-time code was used; `nil` while no second factor is enrolled.
    public var totpStep: Int?
    public var isDisabled: Bool
    public var created: Timestamp

    public init(
        login: String, name: String, role: String, court: String?, language: String, password: PasswordHash,
        isTemporary: Bool, totpStep: Int? = nil, isDisabled: Bool = false, created: Timestamp
    ) {
        self.login = login
        self.name = name
        self.role = role
        self.court = court
        self.language = language
        self.password = password
        self.isTemporary = isTemporary
        self.totpStep = totpStep
        self.isDisabled = isDisabled
        self.created = created
    }
}

/// A recovery that waits for a second administrator.
public struct RecoveryRow: Equatable, Sendable {
    public var begunBy: String
    public var begunAt: Timestamp
}

extension Change {
    /// Stores an account, replacing the one with the same login.
    public static func account(_ account: AccountRow) -> Change {
        Change { db in
            try db.execute(
                sql: """
                    INSERT INTO account (login, name, role, court, language, password, temporary, totp_step, disabled,
                        created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (login) DO UPDATE SET name = excluded.name, role = excluded.role,
                        court = excluded.court, language = excluded.language, password = excluded.password,
                        temporary = excluded.temporary, totp_step = excluded.totp_step, disabled = excluded.disabled
                    """,
                arguments: [
                    account.login, account.name, account.role, account.court, account.language, account.password.text,
                    account.isTemporary, account.totpStep, account.isDisabled, account.created.text,
                ])
        }
    }

    /// Stores a password's hash at another cost, unless the password was changed meanwhile.
    public static func renewPassword(of login: String, from old: PasswordHash, to new: PasswordHash) -> Change {
        Change {
            try $0.execute(
                sql: "UPDATE account SET password = ? WHERE login = ? AND password = ?",
                arguments: [new.text, login, old.text])
        }
    }

    public static func beginRecovery(of login: String, by administrator: String, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO recovery VALUES (?, ?, ?)", arguments: [login, administrator, time.text])
        }
    }

    public static func endRecovery(of login: String) -> Change {
        Change { try $0.execute(sql: "DELETE FROM recovery WHERE login = ?", arguments: [login]) }
    }

    /// Keeps an access code's digest (`AccessCode.digest`), in place of the folio's former one.
    public static func accessCode(_ digest: Digest, of folio: String) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO access_code VALUES (?, ?)", arguments: [folio, Data(digest.bytes)])
        }
    }

    /// Lets the code of one folio open another too.
    public static func copyAccessCode(of folio: String, to other: String) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO access_code SELECT ?, digest FROM access_code WHERE folio = ?",
                arguments: [other, folio])
        }
    }

    public static func eraseAccessCode(of folio: String) -> Change {
        Change { try $0.execute(sql: "DELETE FROM access_code WHERE folio = ?", arguments: [folio]) }
    }
}

extension Store {
    public func account(_ login: String) throws -> AccountRow? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM account WHERE login = ?", arguments: [login])
                .map { try AccountRow($0) }
        }
    }

    /// Returns every account, by login.
    public func accounts() throws -> [AccountRow] {
        try pool.read {
            try GRDB.Row.fetchAll($0, sql: "SELECT * FROM account ORDER BY login").map { try AccountRow($0) }
        }
    }

    public func recovery(of login: String) throws -> RecoveryRow? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM recovery WHERE login = ?", arguments: [login]).map { row in
                RecoveryRow(begunBy: row["begun_by"], begunAt: try Timestamp(row["begun_at"] as String))
            }
        }
    }

    /// The digest of a folio's access code; `nil` if the folio has none.
    public func accessCode(of folio: String) throws -> Digest? {
        try pool.read { db in
            try Data.fetchOne(db, sql: "SELECT digest FROM access_code WHERE folio = ?", arguments: [folio])
                .map { try Digest(Array($0)) }
        }
    }
}

extension AccountRow {
    fileprivate init(_ row: Row) throws {
        self.init(
            login: row["login"], name: row["name"], role: row["role"], court: row["court"], language: row["language"],
            password: PasswordHash(text: row["password"]), isTemporary: row["temporary"], totpStep: row["totp_step"],
            isDisabled: row["disabled"], created: try Timestamp(row["created"] as String))
    }
}
