import Accounts
import GRDB
import WireFormat

/// A link between an account and a person of the directory that waits for a second administrator.
public struct LinkProposalRow: Equatable, Sendable {
    public var login: String
    public var identity: DirectoryIdentity
    public var begunBy: String
    public var begunAt: Timestamp

    public init(login: String, identity: DirectoryIdentity, begunBy: String, begunAt: Timestamp) {
        self.login = login
        self.identity = identity
        self.begunBy = begunBy
        self.begunAt = begunAt
    }
}

extension Change {
    /// Links an account to a person of the directory, in place of a former one. The transaction fails if the person is
    /// another account's.
    public static func link(_ login: String, to identity: DirectoryIdentity) -> Change {
        Change {
            try $0.execute(
                sql: """
                    INSERT INTO directory_link VALUES (?, ?, ?)
                    ON CONFLICT (login) DO UPDATE SET issuer = excluded.issuer, subject = excluded.subject
                    """, arguments: [login, identity.issuer, identity.subject])
        }
    }

    public static func unlink(_ login: String) -> Change {
        Change { try $0.execute(sql: "DELETE FROM directory_link WHERE login = ?", arguments: [login]) }
    }

    /// Stores a proposal, in place of a former one for the account.
    public static func linkProposal(_ row: LinkProposalRow) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO link_proposal VALUES (?, ?, ?, ?, ?)",
                arguments: [row.login, row.identity.issuer, row.identity.subject, row.begunBy, row.begunAt.text])
        }
    }

    public static func endLinkProposal(of login: String) -> Change {
        Change { try $0.execute(sql: "DELETE FROM link_proposal WHERE login = ?", arguments: [login]) }
    }
}

extension Store {
    /// Returns the person of the directory that an account is linked to; `nil` if there is none.
    public func directoryIdentity(of login: String) throws -> DirectoryIdentity? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM directory_link WHERE login = ?", arguments: [login])
                .map { try DirectoryIdentity($0) }
        }
    }

    /// Returns the login of the account that a person of the directory is linked to; `nil` if there is none.
    public func login(of identity: DirectoryIdentity) throws -> String? {
        try pool.read { db in
            try String.fetchOne(
                db, sql: "SELECT login FROM directory_link WHERE issuer = ? AND subject = ?",
                arguments: [identity.issuer, identity.subject])
        }
    }

    public func linkProposal(of login: String) throws -> LinkProposalRow? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM link_proposal WHERE login = ?", arguments: [login]).map {
                LinkProposalRow(
                    login: $0["login"], identity: try DirectoryIdentity($0), begunBy: $0["begun_by"],
                    begunAt: try Timestamp($0["begun_at"] as String))
            }
        }
    }
}

extension DirectoryIdentity {
    fileprivate init(_ row: Row) throws { try self.init(issuer: row["issuer"], subject: row["subject"]) }
}

extension Schema {
    static func addDirectoryLinks(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("directory links") { db in
            try db.execute(
                sql: """
                    -- The people of the council's directory whose sign-in there opens an account. Issuers and subjects
                    -- are compared byte by byte.
                    CREATE TABLE directory_link (
                        login   TEXT PRIMARY KEY REFERENCES account (login),
                        issuer  TEXT NOT NULL,
                        subject TEXT NOT NULL,
                        UNIQUE (issuer, subject)
                    ) STRICT, WITHOUT ROWID;

                    -- Links that wait for a second administrator.
                    CREATE TABLE link_proposal (
                        login    TEXT PRIMARY KEY REFERENCES account (login),
                        issuer   TEXT NOT NULL,
                        subject  TEXT NOT NULL,
                        begun_by TEXT NOT NULL REFERENCES account (login),
                        begun_at TEXT NOT NULL,
                        CHECK (login <> begun_by)
                    ) STRICT, WITHOUT ROWID;

                    -- Whether both factors of the sign-in were the directory's.
                    ALTER TABLE session ADD COLUMN at_directory INTEGER NOT NULL DEFAULT 0
                        CHECK (at_directory IN (0, 1));

                    -- Challenges now follow a sign-in at the directory too. Those of before end within five minutes
                    -- anyway.
                    DROP TABLE challenge;
                    CREATE TABLE challenge (
                        ticket    BLOB PRIMARY KEY CHECK (length(ticket) = 32),
                        purpose   TEXT NOT NULL CHECK (purpose IN ('register', 'sign-in', 'directory')),
                        door      TEXT NOT NULL CHECK (door IN ('account', 'folio')),
                        holder    TEXT NOT NULL,
                        session   BLOB,
                        challenge BLOB NOT NULL CHECK (length(challenge) = 32),
                        until     TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX challenge_holder ON challenge (door, holder);
                    CREATE INDEX challenge_until ON challenge (until);
                    """)
        }
    }
}
