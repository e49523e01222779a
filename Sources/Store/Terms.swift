import GRDB
import WireFormat

/// The use of a sealed value that ends by itself when nobody uses it: a draft, or a form that was kept.
public struct TermRow: Equatable, Sendable {
    public var name: SealedName
    /// When it was last changed.
    public var used: Timestamp
    /// Bytes that its owner has put in; 0 while nothing has been typed.
    public var size: Int

    public init(_ name: SealedName, used: Timestamp, size: Int) {
        self.name = name
        self.used = used
        self.size = size
    }
}

extension Change {
    /// Notes that a value was changed just now. The note ends with the value.
    public static func use(_ row: TermRow) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO term VALUES (?, ?, ?, ?)",
                arguments: [row.name.kind.rawValue, row.name.name, row.used.text, row.size])
        }
    }
}

extension Store {
    /// Returns how many values of a kind end by themselves, and their bytes in all.
    public func termTotals(_ kind: SealedName.Kind) throws -> (count: Int, size: Int) {
        try pool.read { db in
            let row = try GRDB.Row.fetchOne(
                db, sql: "SELECT count(*) AS count, coalesce(sum(size), 0) AS size FROM term WHERE kind = ?",
                arguments: [kind.rawValue])
            return (row?["count"] ?? 0, row?["size"] ?? 0)
        }
    }

    public func term(_ name: SealedName) throws -> TermRow? {
        try terms("kind = ? AND name = ?", [name.kind.rawValue, name.name]).first
    }

    /// Returns the values of a kind that were last used before a time, the oldest first.
    /// - Parameter empty: those into which nothing was typed, or else the others.
    public func terms(_ kind: SealedName.Kind, before time: Timestamp, empty: Bool) throws -> [TermRow] {
        try terms("kind = ? AND used < ? AND (size = 0) = ? ORDER BY used, name", [kind.rawValue, time.text, empty])
    }

    /// Returns the values of a kind whose names begin with a text, the oldest first.
    public func terms(_ kind: SealedName.Kind, prefix: String) throws -> [TermRow] {
        try terms(
            "kind = ? AND substr(name, 1, ?) = ? ORDER BY used, name",
            [kind.rawValue, prefix.unicodeScalars.count, prefix])
    }

    private func terms(_ condition: String, _ arguments: StatementArguments) throws -> [TermRow] {
        try pool.read { db in
            try GRDB.Row.fetchAll(db, sql: "SELECT * FROM term WHERE \(condition)", arguments: arguments).map { row in
                guard let kind = SealedName.Kind(rawValue: row["kind"]) else { throw Fault.damaged("term") }
                return TermRow(
                    SealedName(kind, row["name"] as String), used: try Timestamp(row["used"] as String),
                    size: row["size"])
            }
        }
    }
}

extension Schema {
    static func addTerms(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("terms") { db in
            try db.execute(
                sql: """
                    -- When a sealed value that ends by itself was last used: drafts, and forms that were kept.
                    CREATE TABLE term (
                        kind TEXT NOT NULL,
                        name TEXT NOT NULL,
                        used TEXT NOT NULL,
                        size INTEGER NOT NULL,
                        PRIMARY KEY (kind, name)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX term_used ON term (kind, (size = 0), used);
                    CREATE TRIGGER term_ends AFTER DELETE ON sealed
                    BEGIN DELETE FROM term WHERE kind = OLD.kind AND name = OLD.name; END;
                    -- The terms of what is there already begin today.
                    INSERT INTO term
                        SELECT kind, name, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), length(box) FROM sealed
                        WHERE kind = 'form' OR (kind = 'application' AND substr(name, 1, 2) = 'B-');
                    """)
        }
    }
}
