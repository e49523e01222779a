import Foundation
import GRDB

/// A backup: the store and the installation's keys in one file.
///
/// The file is an SQLite database; the backup runs while the store is in use. It contains the keys: anyone with the
/// file can sign for the log, unless the keys are under a passphrase.
extension Store {
    /// Writes a backup.
    /// - Parameter files: names and contents of files to add to the backup.
    public func backUp(to path: String, with files: [String: [UInt8]]) throws {
        let copy = try DatabaseQueue(path: path)
        try pool.backup(to: copy)
        try copy.writeWithoutTransaction { db in
            // The backup must be one file, without a write-ahead log beside it.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            try db.execute(sql: "CREATE TABLE backup_file (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
            for (name, bytes) in files {
                try db.execute(sql: "INSERT INTO backup_file VALUES (?, ?)", arguments: [name, Data(bytes)])
            }
        }
        try copy.close()
    }

    /// Makes a store at `path` from a backup, and returns the files that the backup contains.
    /// - Throws: `Fault.damaged` if the file is no backup or is damaged.
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
        try createFile(path)
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
