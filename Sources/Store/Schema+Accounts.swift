import GRDB

extension Schema {
    /// Adds the tables for accounts, access codes and the activity log.
    static func registerAccounts(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("accounts") { db in
            try db.execute(
                sql: """
                    -- The people of the office. Their e-mail addresses and second factors are in `sealed`.
                    CREATE TABLE account (
                        login        TEXT PRIMARY KEY,
                        name         TEXT NOT NULL,
                        role         TEXT NOT NULL
                            CHECK (role IN ('registry', 'court', 'council', 'administration', 'audit')),
                        court        TEXT,
                        language     TEXT NOT NULL,
                        password     TEXT NOT NULL,
                        temporary    INTEGER NOT NULL CHECK (temporary IN (0, 1)),
                        -- The newest step whose one-time code was used; NULL while no second factor is enrolled.
                        totp_step    INTEGER,
                        failures     INTEGER NOT NULL,
                        locked_until TEXT,
                        disabled     INTEGER NOT NULL CHECK (disabled IN (0, 1)),
                        created      TEXT NOT NULL,
                        CHECK ((role = 'court') = (court IS NOT NULL))
                    ) STRICT, WITHOUT ROWID;

                    -- Recoveries that wait for a second administrator.
                    CREATE TABLE recovery (
                        login    TEXT PRIMARY KEY REFERENCES account (login),
                        begun_by TEXT NOT NULL REFERENCES account (login),
                        begun_at TEXT NOT NULL,
                        CHECK (login <> begun_by)
                    ) STRICT, WITHOUT ROWID;

                    -- The digest of the code with which an applicant or expert enters.
                    CREATE TABLE access_code (
                        folio  TEXT PRIMARY KEY,
                        digest BLOB NOT NULL CHECK (length(digest) = 32)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("activity") { db in
            try db.execute(
                sql: """
                    -- Who did what, in the order in which it was done: numbered from 1 without gaps, each row's hash
                    -- over the one before. AUTOINCREMENT, so that SQLite remembers the last number ever given.
                    CREATE TABLE activity (
                        id      INTEGER PRIMARY KEY AUTOINCREMENT,
                        at      TEXT NOT NULL,
                        actor   TEXT NOT NULL,
                        role    TEXT NOT NULL,
                        action  TEXT NOT NULL,
                        subject TEXT NOT NULL,
                        outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused')),
                        detail  TEXT NOT NULL,
                        hash    BLOB NOT NULL
                    ) STRICT;
                    CREATE INDEX activity_subject ON activity (subject);
                    CREATE INDEX activity_actor ON activity (actor);

                    CREATE TRIGGER activity_is_not_changed BEFORE UPDATE ON activity
                    BEGIN SELECT RAISE(ABORT, 'the activity log is never changed'); END;
                    CREATE TRIGGER activity_is_not_deleted BEFORE DELETE ON activity
                    BEGIN SELECT RAISE(ABORT, 'the activity log is never deleted from'); END;
                    -- INSERT OR REPLACE would delete without asking the trigger above.
                    CREATE TRIGGER activity_is_not_replaced BEFORE INSERT ON activity
                    WHEN EXISTS (SELECT 1 FROM activity WHERE id = NEW.id)
                    BEGIN SELECT RAISE(ABORT, 'the activity log is never changed'); END;
                    """)
        }
    }
}
