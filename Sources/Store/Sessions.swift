import Foundation
import GRDB
import Sodium
import WireFormat

/// A session as stored, under the hash of the id in the browser's cookie. The id itself is not stored.
public struct SessionRow: Equatable, Sendable {
    public enum Door: String, Sendable {
        /// For an account: `holder` is its login.
        case account
        /// For an applicant or expert: `holder` is the folio.
        case folio
    }

    public var door: Door
    public var holder: String
    public var begun: Timestamp
    public var seen: Timestamp
    /// The refused sign-ins between the holder's sign-in before this one and this one.
    public var refused: Int
    /// The client network, shortened.
    public var network: String
    /// The browser's family; empty if it is not known.
    public var browser: String
    /// The time of its last second factor; that of its begin where there was none since.
    public var verified: Timestamp
    /// Whether both factors of the sign-in were the directory's.
    public var isAtDirectory: Bool

    public init(
        door: Door, holder: String, begun: Timestamp, seen: Timestamp, refused: Int = 0, network: String = "",
        browser: String = "", verified: Timestamp? = nil, isAtDirectory: Bool = false
    ) {
        self.door = door
        self.holder = holder
        self.begun = begun
        self.seen = seen
        self.refused = refused
        self.network = network
        self.browser = browser
        self.verified = verified ?? begun
        self.isAtDirectory = isAtDirectory
    }
}

extension Change {
    public static func session(_ row: SessionRow, of hash: Digest) -> Change {
        Change {
            try $0.execute(
                sql: """
                    INSERT OR REPLACE INTO session
                        (hash, door, holder, begun, seen, refused, network, browser, verified, at_directory)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    Data(hash.bytes), row.door.rawValue, row.holder, row.begun.text, row.seen.text, row.refused,
                    row.network, row.browser, row.verified.text, row.isAtDirectory,
                ])
        }
    }

    public static func sessionSeen(_ hash: Digest, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "UPDATE session SET seen = ? WHERE hash = ?", arguments: [time.text, Data(hash.bytes)])
        }
    }

    /// Stores the time of a session's second factor.
    public static func sessionVerified(_ hash: Digest, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "UPDATE session SET verified = ? WHERE hash = ?", arguments: [time.text, Data(hash.bytes)])
        }
    }

    public static func endSession(_ hash: Digest) -> Change {
        Change { try $0.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [Data(hash.bytes)]) }
    }

    /// Ends the sessions of a holder but one.
    public static func endSessions(of holder: String, at door: SessionRow.Door, but hash: Digest) -> Change {
        Change {
            try $0.execute(
                sql: "DELETE FROM session WHERE door = ? AND holder = ? AND hash <> ?",
                arguments: [door.rawValue, holder, Data(hash.bytes)])
        }
    }

    /// Ends every session of a holder, in all browsers.
    public static func endSessions(of holder: String, at door: SessionRow.Door) -> Change {
        Change {
            try $0.execute(
                sql: "DELETE FROM session WHERE door = ? AND holder = ?", arguments: [door.rawValue, holder])
        }
    }

    /// Erases sessions without a request since a time.
    public static func forgetSessions(before time: Timestamp) -> Change {
        Change { try $0.execute(sql: "DELETE FROM session WHERE seen < ?", arguments: [time.text]) }
    }
}

extension Store {
    public func session(_ hash: Digest) throws -> SessionRow? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM session WHERE hash = ?", arguments: [Data(hash.bytes)])
                .map { try SessionRow($0) }
        }
    }

    /// Returns a holder's sessions by their hashes, the newest first, expired ones included.
    public func sessions(of holder: String, at door: SessionRow.Door) throws -> [(hash: Digest, session: SessionRow)] {
        try pool.read { db in
            try GRDB.Row.fetchAll(
                db, sql: "SELECT * FROM session WHERE door = ? AND holder = ? ORDER BY begun DESC, hash",
                arguments: [door.rawValue, holder]
            ).map { (hash: try Digest($0.bytes("hash")), session: try SessionRow($0)) }
        }
    }
}

extension SessionRow {
    fileprivate init(_ row: Row) throws {
        guard let door = Door(rawValue: row["door"]) else { throw Store.Fault.damaged("session") }
        self.init(
            door: door, holder: row["holder"], begun: try Timestamp(row["begun"] as String),
            seen: try Timestamp(row["seen"] as String), refused: row["refused"], network: row["network"],
            browser: row["browser"], verified: try (row["verified"] as String?).map { try Timestamp($0) },
            isAtDirectory: row["at_directory"])
    }
}

extension Schema {
    static func addSessions(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("sessions") { db in
            try db.execute(
                sql: """
                    -- Who is in, by the SHA-256 of the id that the browser holds.
                    CREATE TABLE session (
                        hash   BLOB PRIMARY KEY,
                        door   TEXT NOT NULL CHECK (door IN ('account', 'folio')),
                        holder TEXT NOT NULL,
                        begun  TEXT NOT NULL,
                        seen   TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX session_holder ON session (door, holder);
                    CREATE INDEX session_seen ON session (seen);
                    """)
        }
    }
    static func addSessionDetails(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("session details") { db in
            try db.execute(
                sql: """
                    -- By which holders recognise their own sessions.
                    ALTER TABLE session ADD COLUMN network TEXT NOT NULL DEFAULT '';
                    ALTER TABLE session ADD COLUMN browser TEXT NOT NULL DEFAULT '';
                    """)
        }
        migrator.registerMigration("second factor of a session") { db in
            try db.execute(
                sql: """
                    -- The last second factor, which what cannot be undone asks for anew. NULL: that of the sign-in.
                    ALTER TABLE session ADD COLUMN verified TEXT;
                    """)
        }
    }
}
