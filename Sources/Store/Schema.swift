import GRDB
import PublicRecord

/// The tables. They are STRICT, so that SQLite refuses a value of the wrong type.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(
                sql: """
                    -- The log. `place` counts from 0 without gaps; rows are added, never changed.
                    CREATE TABLE entry (
                        place INTEGER PRIMARY KEY,
                        bytes BLOB NOT NULL,
                        leaf  BLOB NOT NULL
                    ) STRICT;

                    -- Hashes of tiles above level 0: of each full tile below, one.
                    CREATE TABLE tile_hash (
                        level INTEGER NOT NULL,
                        place INTEGER NOT NULL,
                        hash  BLOB NOT NULL,
                        PRIMARY KEY (level, place)
                    ) STRICT, WITHOUT ROWID;

                    -- Where an entry stands that someone may ask for by name.
                    CREATE TABLE locator (
                        kind  TEXT NOT NULL,
                        name  TEXT NOT NULL,
                        place INTEGER NOT NULL REFERENCES entry (place),
                        PRIMARY KEY (kind, name)
                    ) STRICT, WITHOUT ROWID;

                    -- Published beside the log.
                    CREATE TABLE pool (
                        draw TEXT PRIMARY KEY,
                        text TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE identity (
                        expert   TEXT PRIMARY KEY,
                        document BLOB NOT NULL
                    ) STRICT, WITHOUT ROWID;

                    -- Private, each sealed under the data key.
                    CREATE TABLE secret (
                        draw   TEXT PRIMARY KEY,
                        sealed BLOB NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE sealed_case (
                        draw   TEXT PRIMARY KEY,
                        sealed BLOB NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE contact (
                        expert TEXT PRIMARY KEY,
                        sealed BLOB NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("2") { db in
            try db.execute(
                sql: """
                    -- All that is private, sealed under the data key: one table, so that a new key finds everything.
                    CREATE TABLE sealed (
                        kind TEXT NOT NULL,
                        name TEXT NOT NULL,
                        box  BLOB NOT NULL,
                        PRIMARY KEY (kind, name)
                    ) STRICT, WITHOUT ROWID;
                    INSERT INTO sealed SELECT 'secret', draw, sealed FROM secret;
                    INSERT INTO sealed SELECT 'case', draw, sealed FROM sealed_case;
                    INSERT INTO sealed SELECT 'contact', expert, sealed FROM contact;
                    DROP TABLE secret;
                    DROP TABLE sealed_case;
                    DROP TABLE contact;
                    """)
        }
        migrator.registerMigration("3") { db in
            try db.execute(
                sql: """
                    -- The entries about a folio or an id: its history.
                    CREATE TABLE mention (
                        subject TEXT NOT NULL,
                        place   INTEGER NOT NULL REFERENCES entry (place),
                        PRIMARY KEY (subject, place)
                    ) STRICT, WITHOUT ROWID;

                    -- Names of the published identity documents, to be searched without accents and case.
                    CREATE VIRTUAL TABLE identity_name USING fts5 (
                        expert UNINDEXED, name, licences, tokenize = "unicode61 remove_diacritics 2"
                    );
                    """)
            let rows = try Row.fetchCursor(db, sql: "SELECT place, bytes FROM entry ORDER BY place")
            while let row = try rows.next() {
                try Store.mention(db, try Entry(parsing: row.bytes("bytes")).fact, row["place"])
            }
            for row in try Row.fetchAll(db, sql: "SELECT document FROM identity") {
                try Store.index(db, try IdentityDocument(parsing: row.bytes("document")))
            }
        }
        addSettings(to: &migrator)
        addMessages(to: &migrator)
        registerAccounts(in: &migrator)
        addSessions(to: &migrator)
        addSentForms(to: &migrator)
        addTerms(to: &migrator)
        addFailures(to: &migrator)
        addDevices(to: &migrator)
        addSessionDetails(to: &migrator)
        addPasskeys(to: &migrator)
        addDirectoryLinks(to: &migrator)
        return migrator
    }
}
