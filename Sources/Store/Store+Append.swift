import Draw
import Foundation
import GRDB
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Entries with the changes that belong to them, stored in one transaction.
public struct Append: Sendable {
    public struct Item: Sendable {
        public var bytes: [UInt8]
        public var leaf: Digest
        public var entry: Entry

        public init(bytes: [UInt8], leaf: Digest, entry: Entry) {
            self.bytes = bytes
            self.leaf = leaf
            self.entry = entry
        }
    }

    public var items: [Item] = []
    public var changes: [Change] = []

    public init() {}
}

extension Store {
    /// Appends in one transaction, which is on the disk when this returns.
    /// - Parameter size: the log's size as the caller knows it.
    /// - Throws: `Fault.size` if the log has another size; then nothing is changed.
    public func append(_ append: Append, to size: Int) throws {
        try pool.write { db in
            let found = try Store.size(db)
            guard found == size else { throw Fault.size(found: found, expected: size) }
            let insert = try db.cachedStatement(sql: "INSERT INTO entry (place, bytes, leaf) VALUES (?, ?, ?)")
            for (offset, item) in append.items.enumerated() {
                let place = size + offset
                try insert.execute(arguments: [place, Data(item.bytes), Data(item.leaf.bytes)])
                if let (kind, name) = item.entry.fact.locator { try Store.locate(db, kind, name, place) }
                try Store.mention(db, item.entry.fact, place)
                if (place + 1).isMultiple(of: Tile.fullWidth) {
                    try Store.closeTile(db, level: 0, place: place / Tile.fullWidth)
                }
            }
            for change in append.changes { try change.apply(db) }
        }
    }

    private static func locate(_ db: Database, _ kind: Locator, _ name: String, _ place: Int) throws {
        // A name is used again for the newest correction of an identity only.
        try db.cachedStatement(
            sql: """
                INSERT INTO locator (kind, name, place) VALUES (?, ?, ?)
                ON CONFLICT (kind, name) DO UPDATE SET place = excluded.place
                """
        ).execute(arguments: [kind.rawValue, name, place])
    }

    static func mention(_ db: Database, _ fact: Fact, _ place: Int) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO mention (subject, place) VALUES (?, ?)")
        for subject in Set(fact.subjects) { try insert.execute(arguments: [subject, place]) }
    }

    /// Stores the hash of a tile that has become full, and of the tiles above that it completes.
    private static func closeTile(_ db: Database, level: Int, place: Int) throws {
        let hashes = try tileHashes(db, level: level, first: place * Tile.fullWidth, count: Tile.fullWidth)
        try db.execute(
            sql: "INSERT INTO tile_hash (level, place, hash) VALUES (?, ?, ?)",
            arguments: [level + 1, place, Data(MerkleTree.root(of: hashes).bytes)])
        if (place + 1).isMultiple(of: Tile.fullWidth) {
            try closeTile(db, level: level + 1, place: place / Tile.fullWidth)
        }
    }
}

/// The kinds of name by which an entry can be looked up.
public enum Locator: String, Sendable {
    /// The admission of an expert.
    case admitted
    /// The newest correction of an expert's identity.
    case corrected
    case policy, opened, concluded, annulled
    /// The entry that announced a matter key, by the key in hex.
    case matterKey = "matter-key"
    /// A designation without a lot.
    case direct
}

extension Fact {
    fileprivate var locator: (Locator, String)? {
        switch self {
        case .recordCreated(let fact): (.matterKey, Hex.encode(fact.matterKey))
        case .matterKeyAnnounced(let fact): (.matterKey, Hex.encode(fact.matterKey))
        case .policyAdopted(let fact): (.policy, fact.policy)
        case .expertAdmitted(let fact): (.admitted, fact.expert.description)
        case .identityCorrected(let fact): (.corrected, fact.expert.description)
        case .drawOpened(let fact): (.opened, fact.draw.description)
        case .drawConcluded(let fact): (.concluded, fact.draw.description)
        case .drawAnnulled(let fact): (.annulled, fact.draw.description)
        case .directlyDesignated(let fact): (.direct, fact.designation.description)
        default: nil
        }
    }
}
