import Foundation
import GRDB
import Sodium
import WireFormat

/// One line of the activity log: an action, its actor, and whether it was done or refused.
public struct Activity: Equatable, Sendable {
    public enum Outcome: String, CaseIterable, Sendable {
        case done, refused
    }

    public var at: Timestamp
    /// A login, a folio, `operator` or `clock`; `anonymous` for a sign-in under an unknown login or folio.
    public var actor: String
    /// The kind of role in which the actor acted; empty for `anonymous`.
    public var role: String
    public var action: String
    /// A folio, a login or a code.
    public var subject: String
    public var outcome: Outcome
    /// The reason of a refusal. For an action that was done empty, except for a note of the log's head, whose random
    /// digits keep the hashes of the lines after it from being guessed.
    public var detail: String

    public init(
        at: Timestamp, actor: String, role: String, action: String, subject: String, outcome: Outcome,
        detail: String = ""
    ) {
        self.at = at
        self.actor = actor
        self.role = role
        self.action = action
        self.subject = subject
        self.outcome = outcome
        self.detail = detail
    }
}

/// A stored line of the activity log.
public struct ActivityRow: Equatable, Sendable {
    /// Counts from 1 without gaps.
    public let id: Int
    public let activity: Activity
    public let hash: Digest

    /// The hash that the first line is chained to.
    static let start = SHA256.hash("insacula/v1/activity\n")

    init(id: Int, activity: Activity, after previous: Digest) {
        self.id = id
        self.activity = activity
        hash = ActivityRow.hash(id: id, activity, after: previous)
    }

    /// Returns SHA-256 over the previous line's hash and this line's canonical JSON.
    static func hash(id: Int, _ activity: Activity, after previous: Digest) -> Digest {
        var hasher = SHA256()
        hasher.update(previous)
        hasher.update(
            JSON.object([
                "id": .integer(id), "at": .string(activity.at.text), "actor": .string(activity.actor),
                "role": .string(activity.role), "action": .string(activity.action),
                "subject": .string(activity.subject), "outcome": .string(activity.outcome.rawValue),
                "detail": .string(activity.detail),
            ]).bytes)
        return hasher.finalize()
    }
}

extension Change {
    /// Adds a line to the activity log.
    public static func activity(_ activity: Activity) -> Change {
        Change { db in
            let last = try Row.fetchOne(db, sql: "SELECT id, hash FROM activity ORDER BY id DESC LIMIT 1")
            let row = ActivityRow(
                id: last.map { $0["id"] + 1 } ?? 1, activity: activity,
                after: try last.map { try Digest($0.bytes("hash")) } ?? ActivityRow.start)
            try db.cachedStatement(sql: "INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
                arguments: [
                    row.id, activity.at.text, activity.actor, activity.role, activity.action, activity.subject,
                    activity.outcome.rawValue, activity.detail, Data(row.hash.bytes),
                ])
        }
    }
}

extension Store {
    /// Returns the number and the hash of the newest line; `nil` if there is none.
    public func activityHead() throws -> (count: Int, hash: Digest)? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT id, hash FROM activity ORDER BY id DESC LIMIT 1").map {
                (count: $0["id"], hash: try Digest($0.bytes("hash")))
            }
        }
    }

    /// Returns the time of the first line; `nil` if there is none.
    public func activityStart() throws -> Timestamp? {
        try pool.read { db in
            try String.fetchOne(db, sql: "SELECT at FROM activity ORDER BY id LIMIT 1").map { try Timestamp($0) }
        }
    }

    /// Returns the lines that match every argument given, oldest first.
    /// - Parameters:
    ///   - since: lines of this second and later.
    ///   - newest: the largest number of lines; older ones are left out.
    public func activity(
        subject: String? = nil, actor: String? = nil, since: Timestamp? = nil, newest: Int = 1000
    ) throws -> [ActivityRow] {
        try pool.read { db in
            try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM activity
                    WHERE subject = coalesce(?, subject) AND actor = coalesce(?, actor) AND at >= coalesce(?, at)
                    ORDER BY id DESC LIMIT ?
                    """, arguments: [subject, actor, since?.text, newest]
            ).reversed().map { try ActivityRow($0) }
        }
    }
}

extension ActivityRow {
    init(_ row: Row) throws {
        guard let outcome = Activity.Outcome(rawValue: row["outcome"]) else {
            throw Malformed(.unknownValue, at: "outcome")
        }
        id = row["id"]
        activity = Activity(
            at: try Timestamp(row["at"] as String), actor: row["actor"], role: row["role"], action: row["action"],
            subject: row["subject"], outcome: outcome, detail: row["detail"])
        hash = try Digest(row.bytes("hash"))
    }
}
