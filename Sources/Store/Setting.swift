import Foundation
import GRDB

/// A word that the store keeps about itself.
public struct Setting: Hashable, Sendable {
    public let name: String

    /// The id of the key that the store was last used with (`KeyFolder.id`).
    public static func key(_ key: KeyFolder.Key) -> Setting { Setting(name: "key \(key.rawValue)") }

    /// The addresses that are asked for a chain's rounds, with spaces between them.
    public static func relays(_ chain: String) -> Setting { Setting(name: "relays \(chain)") }

    /// How people write a code of a catalogue, beside its name: spellings with commas between them.
    public static func spellings(_ catalogue: String, _ code: String) -> Setting {
        Setting(name: "spellings \(catalogue) \(code)")
    }

    /// The seconds that a policy waits, where the installation was made with others than its registry has.
    public static func delay(_ policy: String) -> Setting { Setting(name: "delay \(policy)") }

    /// Who can enter a demonstration. No other installation has it.
    public static let demonstration = Setting(name: "demonstration")

    /// For how many whole years a kind of private data is kept.
    public static func retention(_ kind: String) -> Setting { Setting(name: "retention \(kind)") }
}

extension Change {
    public static func set(_ setting: Setting, to value: String) -> Change {
        Change {
            try $0.execute(sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [setting.name, value])
        }
    }

    /// Seals everything anew that is sealed.
    /// - Parameter seal: gives the new box of an old one, by the context that both are sealed under.
    public static func reseal(
        _ seal: @escaping @Sendable (_ box: [UInt8], _ context: String) throws -> [UInt8]
    ) -> Change {
        Change { db in
            for row in try Row.fetchAll(db, sql: "SELECT kind, name FROM sealed") {
                let (kind, name) = (row["kind"] as String, row["name"] as String)
                let place: StatementArguments = [kind, name]
                guard
                    let box = try Row.fetchOne(
                        db, sql: "SELECT box FROM sealed WHERE kind = ? AND name = ?", arguments: place)
                else { continue }
                let sealed = try seal(box.bytes("box"), SealedName.context(kind, name))
                try db.execute(
                    sql: "UPDATE sealed SET box = ? WHERE kind = ? AND name = ?",
                    arguments: [Data(sealed), kind, name])
            }
        }
    }
}

extension Store {
    public func setting(_ setting: Setting) throws -> String? {
        try pool.read { try Store.setting(setting, in: $0) }
    }

    static func setting(_ setting: Setting, in db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [setting.name])
    }

    /// The values of every setting whose name begins with `prefix`, by the rest of the name.
    func settings(_ prefix: String) throws -> [String: String] {
        try pool.read { db in
            let rows = try GRDB.Row.fetchAll(
                db, sql: "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?",
                arguments: [prefix.unicodeScalars.count, prefix])
            return Dictionary(
                rows.map { (String(($0["name"] as String).dropFirst(prefix.count)), $0["value"] as String) }
            ) { first, _ in first }
        }
    }

    /// How people write the codes of a catalogue, beside their names.
    public func spellings(of catalogue: String) throws -> [String: [String]] {
        try settings("spellings \(catalogue) ").mapValues { $0.split(separator: ",").map(String.init) }
    }

    /// Takes what was overwritten out of the write-ahead log too, so that it cannot be read there under a key that is no longer
    /// in use.
    public func forgetOverwritten() throws {
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
}

extension Schema {
    static func addSettings(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("settings") { db in
            try db.execute(
                sql: """
                    -- What the store knows about itself.
                    CREATE TABLE setting (
                        name  TEXT PRIMARY KEY,
                        value TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
    }
}
