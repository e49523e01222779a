import GRDB
import WireFormat

/// A form that was sent. Its result is stored with it, so that sending the same form again changes nothing.
public struct SentFormRow: Hashable, Sendable {
    /// An account's login, or a folio.
    public var holder: String
    public var action: String
    /// The form's random id.
    public var form: String

    public init(holder: String, action: String, form: String) {
        self.holder = holder
        self.action = action
        self.form = form
    }
}

extension Change {
    /// - Parameter result: the folio of what the form created, or a word for its outcome.
    public static func sent(_ form: SentFormRow, result: String, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT INTO sent_form VALUES (?, ?, ?, ?, ?)",
                arguments: [form.holder, form.action, form.form, result, time.text])
        }
    }

    /// Erases forms sent before a time.
    public static func forgetSentForms(before time: Timestamp) -> Change {
        Change { try $0.execute(sql: "DELETE FROM sent_form WHERE sent < ?", arguments: [time.text]) }
    }
}

extension Store {
    /// Returns the result of a form; `nil` if it was not sent or is erased by now.
    public func result(of form: SentFormRow) throws -> String? {
        try pool.read {
            try String.fetchOne(
                $0, sql: "SELECT result FROM sent_form WHERE holder = ? AND action = ? AND form = ?",
                arguments: [form.holder, form.action, form.form])
        }
    }

    /// Returns the result of a form for any action.
    public func result(ofForm form: String, by holder: String) throws -> String? {
        try pool.read {
            try String.fetchOne(
                $0, sql: "SELECT result FROM sent_form WHERE holder = ? AND form = ? ORDER BY sent, action LIMIT 1",
                arguments: [holder, form])
        }
    }

    /// Returns whether forms sent before a time are still stored.
    public func hasSentForms(before time: Timestamp) throws -> Bool {
        try pool.read {
            try Bool.fetchOne(
                $0, sql: "SELECT EXISTS (SELECT 1 FROM sent_form WHERE sent < ?)", arguments: [time.text]) ?? false
        }
    }
}

extension Schema {
    static func addSentForms(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("sent forms") { db in
            try db.execute(
                sql: """
                    -- Forms that were sent, for some days.
                    CREATE TABLE sent_form (
                        holder TEXT NOT NULL,
                        action TEXT NOT NULL,
                        form   TEXT NOT NULL,
                        result TEXT NOT NULL,
                        sent   TEXT NOT NULL,
                        PRIMARY KEY (holder, action, form)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX sent_form_sent ON sent_form (sent);
                    """)
        }
    }
}
