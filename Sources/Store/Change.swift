import Draw
import Foundation
import GRDB
import PublicRecord

/// One change to what the store keeps beside the log. Changes are made in the transaction that they are handed to.
public struct Change: Sendable {
    let apply: @Sendable (Database) throws -> Void

    init(_ apply: @escaping @Sendable (Database) throws -> Void) { self.apply = apply }

    /// The pool text of a draw, to be published beside the log.
    public static func pool(_ text: String, of draw: DrawID) -> Change {
        Change { try $0.execute(sql: "INSERT INTO pool VALUES (?, ?)", arguments: [draw.description, text]) }
    }

    /// The exact bytes of an identity document, to be published beside the log.
    public static func identity(_ document: [UInt8], of expert: ExpertID) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT INTO identity VALUES (?, ?)", arguments: [expert.description, Data(document)])
            try Store.index($0, try IdentityDocument(parsing: document))
        }
    }

    /// Takes an identity document away; the digest in the log stays.
    public static func eraseIdentity(of expert: ExpertID) -> Change {
        Change {
            try $0.execute(sql: "DELETE FROM identity WHERE expert = ?", arguments: [expert.description])
            try $0.execute(sql: "DELETE FROM identity_name WHERE expert = ?", arguments: [expert.description])
            // FTS5 keeps deleted words until it merges its index.
            try $0.execute(sql: "INSERT INTO identity_name (identity_name) VALUES ('optimize')")
        }
    }

    /// Keeps private data, in place of what had the same name.
    /// - Parameter box: sealed under the data key with the name as its context.
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
            sql: "INSERT INTO identity_name (expert, name, licence) VALUES (?, ?, ?)",
            arguments: [document.expert.description, document.name, document.licence ?? ""])
    }

    /// Makes changes that come without an entry, in one transaction.
    public func write(_ changes: [Change]) throws {
        try pool.write { db in
            for change in changes { try change.apply(db) }
        }
    }
}
