import Draw
import Foundation
import GRDB
import PublicRecord

/// One change to the tables beside the log. `Store.append` and `Store.write` apply it within their transaction.
public struct Change: Sendable {
    let apply: @Sendable (Database) throws -> Void

    init(_ apply: @escaping @Sendable (Database) throws -> Void) { self.apply = apply }

    /// Stores the pool text of a draw, which is published beside the log.
    public static func pool(_ text: String, of draw: DrawID) -> Change {
        Change { try $0.execute(sql: "INSERT INTO pool VALUES (?, ?)", arguments: [draw.description, text]) }
    }

    /// Stores the exact bytes of an identity document, which is published beside the log.
    public static func identity(_ document: [UInt8], of expert: ExpertID) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT INTO identity VALUES (?, ?)", arguments: [expert.description, Data(document)])
            try Store.index($0, try IdentityDocument(parsing: document))
        }
    }

    /// Stores an identity document in place of the former one, which is erased.
    public static func correctIdentity(_ document: [UInt8], of expert: ExpertID) -> Change {
        correctIdentities([(expert, document)])
    }

    /// Stores identity documents in place of the former ones, which are erased.
    public static func correctIdentities(_ documents: [(expert: ExpertID, document: [UInt8])]) -> Change {
        Change { db in
            for (expert, document) in documents {
                try forgetIdentity(of: expert, in: db)
                try identity(document, of: expert).apply(db)
            }
            try forgetDeletedWords(in: db)
        }
    }

    /// Erases an identity document; its digest in the log stays.
    public static func eraseIdentity(of expert: ExpertID) -> Change {
        Change {
            try forgetIdentity(of: expert, in: $0)
            try forgetDeletedWords(in: $0)
        }
    }

    private static func forgetIdentity(of expert: ExpertID, in db: Database) throws {
        try db.execute(sql: "DELETE FROM identity WHERE expert = ?", arguments: [expert.description])
        try db.execute(sql: "DELETE FROM identity_name WHERE expert = ?", arguments: [expert.description])
    }

    /// Merges the index of names, because FTS5 keeps deleted words until then. The cost grows with the index, so it is
    /// done once for all names.
    private static func forgetDeletedWords(in db: Database) throws {
        try db.execute(sql: "INSERT INTO identity_name (identity_name) VALUES ('optimize')")
    }

    /// Stores private data, replacing what is stored under the same name.
    /// - Parameter box: sealed under the data key, with the name as context.
    public static func seal(_ box: [UInt8], as name: SealedName) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO sealed (kind, name, box) VALUES (?, ?, ?)",
                arguments: [name.kind.rawValue, name.name, Data(box)])
        }
    }

    public static func erase(_ name: SealedName) -> Change {
        Change {
            try $0.execute(
                sql: "DELETE FROM sealed WHERE kind = ? AND name = ?", arguments: [name.kind.rawValue, name.name])
        }
    }
}

extension Store {
    static func index(_ db: Database, _ document: IdentityDocument) throws {
        try db.execute(
            sql: "INSERT INTO identity_name (expert, name, licences) VALUES (?, ?, ?)",
            arguments: [document.expert.description, document.name, document.licences.joined(separator: " ")])
    }

    /// Applies changes that come without an entry, in one transaction.
    public func write(_ changes: [Change]) throws {
        try pool.write { db in
            for change in changes { try change.apply(db) }
        }
    }
}
