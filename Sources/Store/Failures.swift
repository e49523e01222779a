import Accounts
import Foundation
import GRDB
import Sodium
import WireFormat

/// The failed sign-ins to an account that are counted together.
public struct FailureCounter: Hashable, Sendable {
    /// The part of the credentials that was wrong.
    public enum Factor: String, Sendable {
        case password
        /// The second factor, after the right password.
        case second
    }

    /// The client that the failures came from.
    public enum Source: Hashable, Sendable {
        /// A client network, in the portal's spelling.
        case network(String)
        /// A device that signed in to the account before, by the hash of its id.
        case device(Digest)
        /// Every device that is not known to the account.
        case strangers

        /// The spelling in the store.
        var text: String {
            switch self {
            case .network(let network): "network \(network)"
            case .device(let hash): "device \(hash.hex)"
            case .strangers: "strangers"
            }
        }
    }

    public var login: String
    public var source: Source
    public var factor: Factor

    public init(login: String, source: Source, factor: Factor) {
        self.login = login
        self.source = source
        self.factor = factor
    }
}

extension Change {
    /// Stores the state of a counter.
    /// - Parameter time: the time of the newest failure.
    public static func failures(_ lock: LockOut, _ counter: FailureCounter, at time: Timestamp) -> Change {
        Change {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO sign_in_failure VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    counter.login, counter.source.text, counter.factor.rawValue, lock.failures, lock.until?.text,
                    time.text,
                ])
        }
    }

    /// Forgets the failures of both factors from one source, after a sign-in.
    public static func forgetFailures(of login: String, from source: FailureCounter.Source) -> Change {
        Change {
            try $0.execute(
                sql: "DELETE FROM sign_in_failure WHERE login = ? AND source = ?", arguments: [login, source.text])
        }
    }

    /// Forgets all failures of an account.
    public static func forgetFailures(of login: String) -> Change {
        Change { try $0.execute(sql: "DELETE FROM sign_in_failure WHERE login = ?", arguments: [login]) }
    }

    /// Forgets the counters without a failure since a time.
    public static func forgetFailures(before time: Timestamp) -> Change {
        Change { try $0.execute(sql: "DELETE FROM sign_in_failure WHERE last < ?", arguments: [time.text]) }
    }
}

extension Store {
    /// Returns the state of a counter; that of no failures if there were none since a time.
    public func lockOut(_ counter: FailureCounter, since time: Timestamp) throws -> LockOut {
        try pool.read { db in
            try GRDB.Row.fetchOne(
                db,
                sql: "SELECT * FROM sign_in_failure WHERE login = ? AND source = ? AND factor = ? AND last >= ?",
                arguments: [counter.login, counter.source.text, counter.factor.rawValue, time.text]
            ).map { try LockOut($0) } ?? .fresh
        }
    }

    /// Returns the states of an account's counters.
    public func lockOuts(of login: String) throws -> [LockOut] {
        try pool.read {
            try GRDB.Row.fetchAll(
                $0, sql: "SELECT * FROM sign_in_failure WHERE login = ? ORDER BY source, factor", arguments: [login]
            ).map { try LockOut($0) }
        }
    }

    /// Returns the number of refused sign-ins of an actor in the activity log.
    /// - Parameters:
    ///   - actor: a login or a folio.
    ///   - successes: the number of newest sign-ins that succeeded; only refusals after the oldest of these count.
    ///   - since: refusals of this second and later.
    public func refusedSignIns(of actor: String, after successes: Int, since: Timestamp? = nil) throws -> Int {
        try pool.read {
            try Int.fetchOne(
                $0,
                sql: """
                    SELECT count(*) FROM activity
                    WHERE actor = ? AND action = 'sign-in' AND outcome = 'refused' AND at >= coalesce(?, at)
                        AND detail IN ('wrong-sign-in', 'wrong-access-code')
                        AND id > coalesce((
                            SELECT id FROM activity WHERE actor = ? AND action = 'sign-in' AND outcome = 'done'
                            ORDER BY id DESC LIMIT 1 OFFSET ?), 0)
                    """, arguments: [actor, since?.text, actor, max(0, successes - 1)]) ?? 0
        }
    }
}

extension LockOut {
    fileprivate init(_ row: Row) throws {
        let failures: Int = row["failures"]
        if let until: String = row["locked_until"] {
            self = .locked(until: try Timestamp(until), failures: failures)
        } else {
            self = .open(failures: failures)
        }
    }
}

extension Schema {
    static func addFailures(to migrator: inout DatabaseMigrator) {
        migrator.registerMigration("failures by source") { db in
            try db.execute(
                sql: """
                    -- Failed sign-ins by account and client: a lock keeps out the client that guesses, and nobody else.
                    CREATE TABLE sign_in_failure (
                        login        TEXT NOT NULL REFERENCES account (login),
                        source       TEXT NOT NULL,
                        factor       TEXT NOT NULL CHECK (factor IN ('password', 'second')),
                        failures     INTEGER NOT NULL,
                        locked_until TEXT,
                        last         TEXT NOT NULL,
                        PRIMARY KEY (login, source, factor)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX sign_in_failure_last ON sign_in_failure (last);

                    -- One counter for all clients locked the holder out with the stranger.
                    ALTER TABLE account DROP COLUMN failures;
                    ALTER TABLE account DROP COLUMN locked_until;

                    -- The refused sign-ins since the holder's last one, which the holder is shown.
                    ALTER TABLE session ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
                    """)
        }
    }
}
