import Draw
import Foundation
import GRDB
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// The installation's database: the entries of the log with their hashes, and the private data, in one SQLite file.
///
/// An append is one transaction: entries, hashes, index and private data are stored together or not at all. The store
/// checks no rules; the caller has folded the entries before.
public final class Store: Sendable {
    /// A state in which the store cannot be used.
    public enum Fault: Error, Equatable, Sendable {
        /// `PRAGMA synchronous` is not FULL, so a commit would not wait for the disk.
        case notDurable
        /// Another writer appended in between: the log's size differs from the caller's.
        case size(found: Int, expected: Int)
        /// SQLite finds the file damaged.
        case damaged(String)
        /// There is no store at this path.
        case absent
    }

    let pool: DatabasePool

    /// Opens the store.
    /// - Parameters:
    ///   - create: creates the store if it is absent. Without it, a wrong path cannot begin a second log.
    ///   - waits: waits for the disk at each commit; `false` only while an installation is built, which is synced as a
    ///     whole before anyone can see it.
    public init(path: String, create: Bool = false, waits: Bool = true) throws {
        if !FileManager.default.fileExists(atPath: path) {
            guard create else { throw Fault.absent }
            try Store.createFile(path)
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            // GRDB sets NORMAL for WAL, with which a power cut can take back a committed entry.
            try db.execute(sql: "PRAGMA synchronous = \(waits ? "FULL" : "OFF")")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == (waits ? 2 : 0) else { throw Fault.notDurable }
            // Overwrites the pages of erased and resealed values, which SQLite would otherwise only mark as free.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        try Schema.migrator.migrate(pool)
    }

    /// Makes an empty file that only its owner can read: SQLite gives its write-ahead log the same permissions.
    static func createFile(_ path: String) throws(Durable.Fault) { try Durable.create(path, [], mode: 0o600) }

    /// The number of entries.
    public func size() throws -> Int { try pool.read { try Store.size($0) } }

    static func size(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT coalesce(max(place) + 1, 0) FROM entry") ?? 0
    }

    /// One entry as it was appended.
    public struct Row: Sendable {
        public let place: Int
        public let bytes: [UInt8]
        public let leaf: Digest
    }

    /// Calls `body` for each entry of a range, in order, reading row by row. `body` must not use the store.
    public func forEachEntry(in range: Range<Int>, _ body: (Row) throws -> Void) throws {
        try pool.read { db in
            let rows = try GRDB.Row.fetchCursor(
                db, sql: "SELECT place, bytes, leaf FROM entry WHERE place >= ? AND place < ? ORDER BY place",
                arguments: [range.lowerBound, range.upperBound])
            while let row = try rows.next() { try body(try Row(row)) }
        }
    }

    /// Returns the entries of a range that fits in memory.
    public func rows(in range: Range<Int>) throws -> [Row] {
        var rows: [Row] = []
        try forEachEntry(in: range) { rows.append($0) }
        return rows
    }

    public func entry(at place: Int) throws -> Row? {
        try pool.read { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT place, bytes, leaf FROM entry WHERE place = ?", arguments: [place])
                .map(Row.init)
        }
    }

    /// Returns the faults that SQLite's integrity check finds; empty for a sound file.
    public func integrityFaults() throws -> [String] {
        try pool.read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" } }
    }

    public func close() throws { try pool.close() }
}

extension Store.Row {
    init(_ row: Row) throws {
        place = row["place"]
        bytes = row.bytes("bytes")
        leaf = try Digest(row.bytes("leaf"))
    }
}

extension Row {
    func bytes(_ column: String) -> [UInt8] {
        let data: Data = self[column]
        return [UInt8](data)
    }
}
