import Foundation
import GRDB

/// The name of a setting in the store.
public struct Setting: Hashable, Sendable {
    public let name: String

    /// The id of the key that the store was last used with (`KeyFolder.id`).
    public static func key(_ key: KeyFolder.Key) -> Setting { Setting(name: "key \(key.rawValue)") }

    /// The relay addresses for a chain, separated by spaces.
    public static func relays(_ chain: String) -> Setting { Setting(name: "relays \(chain)") }

    /// Other spellings of a catalogue's code, separated by commas.
    public static func spellings(_ catalogue: String, _ code: String) -> Setting {
        Setting(name: "spellings \(catalogue) \(code)")
    }

    /// The delay of a policy in seconds, if the installation was made with another delay than the registry's.
    public static func delay(_ policy: String) -> Setting { Setting(name: "delay \(policy)") }

    /// The address of an expert's own page on a designation, with `{folio}` in it, in a language.
    public static func ownDesignation(_ language: String) -> Setting { Setting(name: "own-designation \(language)") }

    /// The number of whole years for which a kind of private data is kept.
    public static func retention(_ kind: String) -> Setting { Setting(name: "retention \(kind)") }
}

extension Change {
    public static func set(_ setting: Setting, to value: String) -> Change {
        Change {
            try $0.execute(sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [setting.name, value])
        }
    }

    /// Seals every sealed value anew.
    /// - Parameter seal: returns the new box for an old one; both are sealed under the context.
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

    /// Returns the values of the settings whose name begins with `prefix`, by the rest of the name.
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

    /// Returns the other spellings of a catalogue's codes, by code.
    public func spellings(of catalogue: String) throws -> [String: [String]] {
        try settings("spellings \(catalogue) ").mapValues { $0.split(separator: ",").map(String.init) }
    }

    /// Truncates the write-ahead log. Its old pages still hold values sealed under a key that is no longer in use.
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
