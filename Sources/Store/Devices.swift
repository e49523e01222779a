import Foundation
import GRDB
import Sodium
import WireFormat

/// A browser that signed in before, under the hash of the random id in its cookie. The id itself is not stored.
public struct DeviceRow: Equatable, Sendable {
    public var door: SessionRow.Door
    public var holder: String
    public var begun: Timestamp
    public var seen: Timestamp

    public init(door: SessionRow.Door, holder: String, begun: Timestamp, seen: Timestamp) {
        self.door = door
        self.holder = holder
        self.begun = begun
        self.seen = seen
    }
}

extension Change {
    public static func device(_ row: DeviceRow, of hash: Digest) -> Change {
        Change {
            try $0.execute(
                sql: """
                    INSERT INTO device VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (hash) DO UPDATE SET seen = excluded.seen
                    """,
                arguments: [Data(hash.bytes), row.door.rawValue, row.holder, row.begun.text, row.seen.text])
        }
    }

    /// Forgets every device of a holder.
    public static func forgetDevices(of holder: String, at door: SessionRow.Door) -> Change {
        Change {
            try $0.execute(
                sql: "DELETE FROM device WHERE door = ? AND holder = ?", arguments: [door.rawValue, holder])
        }
    }

    /// Forgets devices without a sign-in since a time.
    public static func forgetDevices(before time: Timestamp) -> Change {
        Change { try $0.execute(sql: "DELETE FROM device WHERE seen < ?", arguments: [time.text]) }
    }
}

extension Store {
    public func device(_ hash: Digest) throws -> DeviceRow? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT * FROM device WHERE hash = ?", arguments: [Data(hash.bytes)]).map {
                row in
                guard let door = SessionRow.Door(rawValue: row["door"]) else { throw Fault.damaged("device") }
                return DeviceRow(
                    door: door, holder: row["holder"], begun: try Timestamp(row["begun"] as String),
                    seen: try Timestamp(row["seen"] as String))
            }
        }
    }
}

extension Schema {
    static func addDevices(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("devices") { db in
            try db.execute(
                sql: """
                    -- Browsers that signed in before, by the SHA-256 of the id that each holds.
                    CREATE TABLE device (
                        hash   BLOB PRIMARY KEY CHECK (length(hash) = 32),
                        door   TEXT NOT NULL CHECK (door IN ('account', 'folio')),
                        holder TEXT NOT NULL,
                        begun  TEXT NOT NULL,
                        seen   TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX device_holder ON device (door, holder);
                    CREATE INDEX device_seen ON device (seen);
                    """)
        }
    }
}
