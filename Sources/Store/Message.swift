import Foundation
import GRDB
import WireFormat

/// A message in the outbox, without what is private: address and contents are sealed under `SealedName(.message, id)`.
public struct Message: Hashable, Sendable {
    /// The addressee, by role and folio; never an address or a person's name.
    public struct Recipient: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Sendable {
            case applicant, expert, court, account
        }

        public var kind: Kind
        /// An application's folio, an expert's id, a court's code or an account's login.
        public var folio: String

        public init(_ kind: Kind, _ folio: some CustomStringConvertible) {
            self.kind = kind
            self.folio = folio.description
        }
    }

    public enum State: String, CaseIterable, Sendable {
        /// Waits for `nextAttempt`.
        case queued
        /// Was handed over for delivery.
        case sent
        /// Is not tried again until an operator asks for it.
        case failed
    }

    public let id: String
    /// Identifies the subject: the outbox never has two messages with the same value.
    public let dedup: String
    public let recipient: Recipient
    public let template: String
    public let language: String
    public let created: Timestamp
    public var state: State
    public var attempts: Int
    public var nextAttempt: Timestamp
    /// The reason why the last attempt failed.
    public var lastError: String?

    public init(
        id: String, dedup: String, recipient: Recipient, template: String, language: String, created: Timestamp,
        state: State = .queued, lastError: String? = nil
    ) {
        self.id = id
        self.dedup = dedup
        self.recipient = recipient
        self.template = template
        self.language = language
        self.created = created
        self.state = state
        self.lastError = lastError
        attempts = 0
        nextAttempt = created
    }
}

extension Change {
    /// Puts a message in the outbox. A message with the same `dedup`, in any state, makes this a no-op.
    /// - Parameter box: address and contents, sealed.
    public static func message(_ message: Message, box: [UInt8]) -> Change {
        Change { db in
            try db.execute(
                sql: """
                    INSERT INTO message (id, dedup, kind, folio, template, language, created, state, attempts,
                        next_attempt, last_error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (dedup) DO NOTHING
                    """,
                arguments: [
                    message.id, message.dedup, message.recipient.kind.rawValue, message.recipient.folio,
                    message.template, message.language, message.created.seconds, message.state.rawValue,
                    message.attempts, message.nextAttempt.seconds, message.lastError,
                ])
            guard db.changesCount > 0 else { return }
            try Change.seal(box, as: SealedName(.message, message.id)).apply(db)
        }
    }

    /// Stores the state of a message and its attempts.
    public static func update(_ message: Message) -> Change {
        Change { db in
            try db.execute(
                sql: "UPDATE message SET state = ?, attempts = ?, next_attempt = ?, last_error = ? WHERE id = ?",
                arguments: [
                    message.state.rawValue, message.attempts, message.nextAttempt.seconds, message.lastError,
                    message.id,
                ])
        }
    }

    /// Erases every message to a recipient, with its contents.
    public static func eraseMessages(to recipient: Message.Recipient) -> Change {
        Change { db in
            let arguments: StatementArguments = [recipient.kind.rawValue, recipient.folio]
            try db.execute(
                sql: """
                    DELETE FROM sealed WHERE kind = 'message' AND name IN
                        (SELECT id FROM message WHERE kind = ? AND folio = ?)
                    """, arguments: arguments)
            try db.execute(sql: "DELETE FROM message WHERE kind = ? AND folio = ?", arguments: arguments)
        }
    }
}

extension Store {
    public func message(_ id: String) throws -> Message? { try messages("id = ?", [id]).first }

    /// Returns messages in the order in which they were written.
    /// - Parameter state: `nil` for all states.
    public func messages(_ state: Message.State? = nil) throws -> [Message] {
        try state.map { try messages("state = ?", [$0.rawValue]) } ?? messages("TRUE", [])
    }

    public func messages(to recipient: Message.Recipient) throws -> [Message] {
        try messages("kind = ? AND folio = ?", [recipient.kind.rawValue, recipient.folio])
    }

    /// Returns queued messages whose time has come, the longest due first.
    public func messages(dueAt time: Timestamp, limit: Int) throws -> [Message] {
        try messages(
            "state = 'queued' AND next_attempt <= ?", [time.seconds], order: "next_attempt, created, id LIMIT \(limit)")
    }

    /// Returns how many messages there are in a state.
    public func messageCount(_ state: Message.State) throws -> Int {
        try pool.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM message WHERE state = ?", arguments: [state.rawValue]) ?? 0
        }
    }

    private func messages(
        _ condition: String, _ arguments: StatementArguments, order: String = "created, id"
    ) throws -> [Message] {
        try pool.read { db in
            try GRDB.Row.fetchAll(
                db, sql: "SELECT * FROM message WHERE \(condition) ORDER BY \(order)", arguments: arguments
            ).map(Message.init)
        }
    }
}

extension Message {
    fileprivate init(_ row: Row) throws {
        guard let kind = Recipient.Kind(rawValue: row["kind"]), let state = State(rawValue: row["state"]) else {
            throw Store.Fault.damaged("message \(row["id"] as String)")
        }
        self.init(
            id: row["id"], dedup: row["dedup"], recipient: Recipient(kind, row["folio"] as String),
            template: row["template"], language: row["language"], created: try Timestamp(seconds: row["created"]),
            state: state, lastError: row["last_error"])
        attempts = row["attempts"]
        nextAttempt = try Timestamp(seconds: row["next_attempt"])
    }
}

extension Schema {
    static func addMessages(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("messages") { db in
            try db.execute(
                sql: """
                    -- The outbox. Addresses and contents are in `sealed`, as `message`, until a message is sent.
                    CREATE TABLE message (
                        id           TEXT PRIMARY KEY,
                        dedup        TEXT NOT NULL UNIQUE,
                        kind         TEXT NOT NULL,
                        folio        TEXT NOT NULL,
                        template     TEXT NOT NULL,
                        language     TEXT NOT NULL,
                        created      INTEGER NOT NULL,
                        state        TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
                        attempts     INTEGER NOT NULL,
                        next_attempt INTEGER NOT NULL,
                        last_error   TEXT
                    ) STRICT;
                    CREATE INDEX message_due ON message (next_attempt) WHERE state = 'queued';
                    CREATE INDEX message_recipient ON message (kind, folio);
                    """)
        }
    }
}
