import Foundation
import GRDB
import Sodium
import WireFormat

/// A passkey that a holder has registered.
public struct PasskeyRow: Equatable, Sendable {
    /// The credential's id, which its authenticator made.
    public var id: [UInt8]
    public var door: SessionRow.Door
    public var holder: String
    /// The holder's name for it.
    public var name: String
    /// The COSE_Key as it was registered.
    public var key: [UInt8]
    /// The number of signatures at its last answer.
    public var count: Int
    public var created: Timestamp
    public var used: Timestamp?

    public init(
        id: [UInt8], door: SessionRow.Door, holder: String, name: String, key: [UInt8], count: Int, created: Timestamp,
        used: Timestamp? = nil
    ) {
        self.id = id
        self.door = door
        self.holder = holder
        self.name = name
        self.key = key
        self.count = count
        self.created = created
        self.used = used
    }
}

/// A challenge that waits for a passkey's answer or a code, under the hash of a ticket that the browser holds.
public struct ChallengeRow: Equatable, Sendable {
    public enum Purpose: String, Sendable {
        /// A new passkey for a signed-in holder.
        case register
        /// The second factor of a sign-in.
        case signIn = "sign-in"
        /// The second factor of a sign-in whose first one was the directory's.
        case directory
    }

    public var purpose: Purpose
    public var door: SessionRow.Door
    public var holder: String
    /// The hash of the session that it is bound to; `nil` before there is one.
    public var session: Digest?
    public var challenge: [UInt8]
    public var until: Timestamp

    public init(
        purpose: Purpose, door: SessionRow.Door, holder: String, session: Digest?, challenge: [UInt8], until: Timestamp
    ) {
        self.purpose = purpose
        self.door = door
        self.holder = holder
        self.session = session
        self.challenge = challenge
        self.until = until
    }
}

extension Change {
    /// Stores a new passkey. The transaction fails if the id is registered already.
    public static func passkey(_ row: PasskeyRow) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT INTO passkey VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    Data(row.id), row.door.rawValue, row.holder, row.name, Data(row.key), row.count, row.created.text,
                    row.used?.text,
                ])
        }
    }

    public static func passkeyUsed(_ id: [UInt8], count: Int, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "UPDATE passkey SET count = ?, used = ? WHERE id = ?", arguments: [count, time.text, Data(id)])
        }
    }

    public static func removePasskey(_ id: [UInt8]) -> Change {
        Change { try $0.execute(sql: "DELETE FROM passkey WHERE id = ?", arguments: [Data(id)]) }
    }

    /// Removes a holder's passkeys, and the challenges that wait for one.
    public static func removePasskeys(of holder: String, at door: SessionRow.Door) -> Change {
        Change {
            for table in ["passkey", "challenge"] {
                try $0.execute(
                    sql: "DELETE FROM \(table) WHERE door = ? AND holder = ?", arguments: [door.rawValue, holder])
            }
        }
    }

    public static func challenge(_ row: ChallengeRow, of ticket: Digest) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT INTO challenge VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    Data(ticket.bytes), row.purpose.rawValue, row.door.rawValue, row.holder,
                    row.session.map { Data($0.bytes) }, Data(row.challenge), row.until.text,
                ])
        }
    }

    public static func endChallenge(_ ticket: Digest) -> Change {
        Change { try $0.execute(sql: "DELETE FROM challenge WHERE ticket = ?", arguments: [Data(ticket.bytes)]) }
    }

    /// Ends the challenges of a holder, such as those that a former password was proved for.
    public static func endChallenges(of holder: String, at door: SessionRow.Door) -> Change {
        Change {
            try $0.execute(
                sql: "DELETE FROM challenge WHERE door = ? AND holder = ?", arguments: [door.rawValue, holder])
        }
    }

    /// Erases challenges that were to be answered before a time.
    public static func forgetChallenges(before time: Timestamp) -> Change {
        Change { try $0.execute(sql: "DELETE FROM challenge WHERE until < ?", arguments: [time.text]) }
    }
}

extension Store {
    /// Returns a holder's passkeys, the oldest first.
    public func passkeys(of holder: String, at door: SessionRow.Door) throws -> [PasskeyRow] {
        try pool.read {
            try GRDB.Row.fetchAll(
                $0, sql: "SELECT * FROM passkey WHERE door = ? AND holder = ? ORDER BY created, id",
                arguments: [door.rawValue, holder]
            ).map { try PasskeyRow($0) }
        }
    }

    public func passkey(_ id: [UInt8]) throws -> PasskeyRow? {
        try pool.read {
            try GRDB.Row.fetchOne($0, sql: "SELECT * FROM passkey WHERE id = ?", arguments: [Data(id)])
                .map { try PasskeyRow($0) }
        }
    }

    public func challenge(_ ticket: Digest) throws -> ChallengeRow? {
        try pool.read {
            try GRDB.Row.fetchOne($0, sql: "SELECT * FROM challenge WHERE ticket = ?", arguments: [Data(ticket.bytes)])
                .map { try ChallengeRow($0) }
        }
    }
}

extension PasskeyRow {
    fileprivate init(_ row: Row) throws {
        guard let door = SessionRow.Door(rawValue: row["door"]) else { throw Store.Fault.damaged("passkey") }
        self.init(
            id: row.bytes("id"), door: door, holder: row["holder"], name: row["name"], key: row.bytes("key"),
            count: row["count"], created: try Timestamp(row["created"] as String),
            used: try (row["used"] as String?).map { try Timestamp($0) })
    }
}

extension ChallengeRow {
    fileprivate init(_ row: Row) throws {
        guard let purpose = Purpose(rawValue: row["purpose"]), let door = SessionRow.Door(rawValue: row["door"]) else {
            throw Store.Fault.damaged("challenge")
        }
        self.init(
            purpose: purpose, door: door, holder: row["holder"],
            session: try (row["session"] as Data?).map { try Digest(Array($0)) }, challenge: row.bytes("challenge"),
            until: try Timestamp(row["until"] as String))
    }
}

extension Schema {
    static func addPasskeys(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("passkeys") { db in
            try db.execute(
                sql: """
                    -- Passkeys: public keys, each named by its holder.
                    CREATE TABLE passkey (
                        id      BLOB PRIMARY KEY,
                        door    TEXT NOT NULL CHECK (door IN ('account', 'folio')),
                        holder  TEXT NOT NULL,
                        name    TEXT NOT NULL,
                        key     BLOB NOT NULL,
                        count   INTEGER NOT NULL,
                        created TEXT NOT NULL,
                        used    TEXT
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX passkey_holder ON passkey (door, holder);

                    -- Challenges that wait for a passkey's answer, for five minutes, each for one answer.
                    CREATE TABLE challenge (
                        ticket    BLOB PRIMARY KEY CHECK (length(ticket) = 32),
                        purpose   TEXT NOT NULL CHECK (purpose IN ('register', 'sign-in')),
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
