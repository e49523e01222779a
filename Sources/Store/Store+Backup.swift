import Foundation
import GRDB

/// A store and the installation's keys in one file.
///
/// The file is itself an SQLite database, taken while the store may be in use. It holds the keys: whoever has it can sign for the
/// log.
extension Store {
    /// - Parameter files: names and contents to be kept in the backup beside the store.
    public func backUp(to path: String, with files: [String: [UInt8]]) throws {
        let copy = try DatabaseQueue(path: path)
        try pool.backup(to: copy)
        try copy.writeWithoutTransaction { db in
            // One file, without a write-ahead log beside it.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            try db.execute(sql: "CREATE TABLE backup_file (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
            for (name, bytes) in files {
                try db.execute(sql: "INSERT INTO backup_file VALUES (?, ?)", arguments: [name, Data(bytes)])
            }
        }
        try copy.close()
    }

    /// Makes a store at `path` of a backup, and returns the files that were kept beside it.
    /// - Throws: `Fault.damaged` if the file is no backup or is not whole.
    public static func restore(from backup: String, to path: String) throws -> [String: [UInt8]] {
        var configuration = Configuration()
        configuration.readonly = true
        let source: DatabaseQueue
        let files: [String: [UInt8]]
        do {
            source = try DatabaseQueue(path: backup, configuration: configuration)
            files = try source.read { db in
                let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                guard faults.isEmpty else { throw Fault.damaged(faults.joined(separator: "; ")) }
                let rows = try GRDB.Row.fetchAll(db, sql: "SELECT name, bytes FROM backup_file")
                return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"] as String, $0.bytes("bytes")) })
            }
        } catch let error as DatabaseError {
            throw Fault.damaged(error.message ?? error.description)
        }
        let target = try DatabaseQueue(path: path)
        try source.backup(to: target)
        try target.writeWithoutTransaction { db in
            try db.execute(sql: "DROP TABLE backup_file")
            try db.execute(sql: "VACUUM")
        }
        try target.close()
        try source.close()
        return files
    }
}
