import Draw
import Foundation
import GRDB
import Sodium
import TransparencyLog

extension Store: TileReader {
    public func hashes(of tile: Tile) throws -> [Digest] {
        try pool.read { db in
            let hashes = try Store.tileHashes(
                db, level: tile.level, first: tile.index * Tile.fullWidth, count: tile.width)
            guard hashes.count == tile.width else { throw Fault.damaged(tile.path) }
            return hashes
        }
    }

    static func tileHashes(_ db: Database, level: Int, first: Int, count: Int) throws -> [Digest] {
        let rows =
            level == 0
            ? try GRDB.Row.fetchCursor(
                db, sql: "SELECT leaf AS hash FROM entry WHERE place >= ? ORDER BY place LIMIT ?",
                arguments: [first, count])
            : try GRDB.Row.fetchCursor(
                db, sql: "SELECT hash FROM tile_hash WHERE level = ? AND place >= ? ORDER BY place LIMIT ?",
                arguments: [level, first, count])
        var hashes: [Digest] = []
        hashes.reserveCapacity(count)
        while let row = try rows.next() { hashes.append(try Digest(row.bytes("hash"))) }
        return hashes
    }
}

extension Store {
    /// Returns the entry with a name.
    public func entry(_ kind: Locator, _ name: some CustomStringConvertible) throws -> Row? {
        try pool.read { db in
            try GRDB.Row.fetchOne(
                db,
                sql: """
                    SELECT entry.place, bytes, leaf FROM locator JOIN entry USING (place) WHERE kind = ? AND name = ?
                    """, arguments: [kind.rawValue, name.description]
            ).map(Row.init)
        }
    }

    /// Returns the name of the newest entry of a kind before a place in the log.
    public func lastName(_ kind: Locator, before place: Int) throws -> String? {
        try pool.read { db in
            try String.fetchOne(
                db, sql: "SELECT name FROM locator WHERE kind = ? AND place < ? ORDER BY place DESC LIMIT 1",
                arguments: [kind.rawValue, place])
        }
    }

    /// Returns the names for a kind, in the order of the log.
    public func names(_ kind: Locator) throws -> [String] {
        try pool.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM locator WHERE kind = ? ORDER BY place", arguments: [kind.rawValue])
        }
    }

    public func pool(of draw: DrawID) throws -> String? {
        try pool.read { db in
            try String.fetchOne(db, sql: "SELECT text FROM pool WHERE draw = ?", arguments: [draw.description])
        }
    }

    /// Returns the exact bytes of an identity document; `nil` once it is erased.
    public func identity(of expert: ExpertID) throws -> [UInt8]? {
        try pool.read { db in
            try GRDB.Row.fetchOne(
                db, sql: "SELECT document FROM identity WHERE expert = ?", arguments: [expert.description]
            ).map { $0.bytes("document") }
        }
    }

    /// Returns the experts whose name or one of whose licence numbers matches every word of `text` as a prefix,
    /// ascending. Case, accents and leading zeros do not count.
    public func experts(named text: String) throws -> [ExpertID] {
        let words = text.split(whereSeparator: \.isWhitespace).map { word in
            word.allSatisfy(\.isNumber) ? word.drop { $0 == "0" } : word
        }
        guard let pattern = FTS5Pattern(matchingAllPrefixesIn: words.joined(separator: " ")) else { return [] }
        return try pool.read { db in
            try String.fetchAll(
                db, sql: "SELECT expert FROM identity_name WHERE identity_name MATCH ? ORDER BY expert",
                arguments: [pattern]
            ).map { try ExpertID($0) }
        }
    }

    /// Returns the entries about a folio or an id, in the order of the log.
    public func history(of subject: some CustomStringConvertible) throws -> [Row] {
        try pool.read { db in
            try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT entry.place, bytes, leaf FROM mention JOIN entry USING (place) WHERE subject = ?
                    ORDER BY place
                    """, arguments: [subject.description]
            ).map(Row.init)
        }
    }

    public func identityCount() throws -> Int {
        try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM identity") ?? 0 }
    }

    /// Returns the identity documents of experts; erased ones are left out.
    public func identities(of experts: [ExpertID]) throws -> [(expert: ExpertID, document: [UInt8])] {
        guard !experts.isEmpty else { return [] }
        let marks = databaseQuestionMarks(count: experts.count)
        return try pool.read { db in
            try GRDB.Row.fetchAll(
                db, sql: "SELECT expert, document FROM identity WHERE expert IN (\(marks))",
                arguments: StatementArguments(experts.map(\.description))
            ).map { row in (try ExpertID(row["expert"] as String), row.bytes("document")) }
        }
    }

    public func identities() throws -> [(expert: ExpertID, document: [UInt8])] {
        try pool.read { db in
            try GRDB.Row.fetchAll(db, sql: "SELECT expert, document FROM identity ORDER BY expert").map { row in
                (try ExpertID(row["expert"] as String), row.bytes("document"))
            }
        }
    }
}
