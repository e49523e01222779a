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

    public init(door: Door, holder: String, begun: Timestamp, seen: Timestamp, refused: Int = 0) {
        self.door = door
        self.holder = holder
        self.begun = begun
        self.seen = seen
        self.refused = refused
    }
}

extension Change {
    public static func session(_ row: SessionRow, of hash: Digest) -> Change {
        Change {
            try $0.execute(
                sql: """
                    INSERT OR REPLACE INTO session (hash, door, holder, begun, seen, refused) VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    Data(hash.bytes), row.door.rawValue, row.holder, row.begun.text, row.seen.text, row.refused,
                ])
        }
    }

    public static func sessionSeen(_ hash: Digest, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "UPDATE session SET seen = ? WHERE hash = ?", arguments: [time.text, Data(hash.bytes)])
        }
    }

    public static func endSession(_ hash: Digest) -> Change {
        Change { try $0.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [Data(hash.bytes)]) }
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
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM session WHERE hash = ?", arguments: [Data(hash.bytes)]).map {
                row in
                guard let door = SessionRow.Door(rawValue: row["door"]) else { throw Fault.damaged("session") }
                return SessionRow(
                    door: door, holder: row["holder"], begun: try Timestamp(row["begun"] as String),
                    seen: try Timestamp(row["seen"] as String), refused: row["refused"])
            }
        }
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
}
