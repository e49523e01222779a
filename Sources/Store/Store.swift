import Draw
import Foundation
import GRDB
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// The installation's own memory: the entries of the log with their hashes, and what is private, in one SQLite file.
///
/// An append is one transaction: entries, hashes, the index and the private data that belongs to them are there together or not
/// at all. The store keeps no rules; who appends has folded the entries in before.
public final class Store: Sendable {
    /// The store is not what it must be.
    public enum Fault: Error, Equatable, Sendable {
        /// SQLite would not wait for the disk: `PRAGMA synchronous` is not FULL.
        case notDurable
        /// Someone else appended in between: the log has another size than the caller's.
        case size(found: Int, expected: Int)
        /// SQLite finds the file damaged.
        case damaged(String)
        /// There is no store at this path.
        case absent
    }

    let pool: DatabasePool

    /// Opens the store.
    /// - Parameters:
    ///   - create: makes it if it is absent. A log begins on purpose only.
    ///   - waits: for the disk at each commit; not while something is built that nobody sees before it is synced as a whole.
    public init(path: String, create: Bool = false, waits: Bool = true) throws {
        guard create || FileManager.default.fileExists(atPath: path) else { throw Fault.absent }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            // GRDB sets NORMAL for WAL, with which a power cut can take back a committed entry.
            try db.execute(sql: "PRAGMA synchronous = \(waits ? "FULL" : "OFF")")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == (waits ? 2 : 0) else { throw Fault.notDurable }
            // What is erased or sealed anew is overwritten, and not only let go of.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        try Schema.migrator.migrate(pool)
    }

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

    /// Calls `body` for each entry of a range, in order, reading a few at a time. `body` must not use the store.
    public func forEachEntry(in range: Range<Int>, _ body: (Row) throws -> Void) throws {
        try pool.read { db in
            let rows = try GRDB.Row.fetchCursor(
                db, sql: "SELECT place, bytes, leaf FROM entry WHERE place >= ? AND place < ? ORDER BY place",
                arguments: [range.lowerBound, range.upperBound])
            while let row = try rows.next() { try body(try Row(row)) }
        }
    }

    /// The entries of a range that is small enough to be held at once.
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

    /// What SQLite itself finds wrong with the file; empty if nothing.
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
