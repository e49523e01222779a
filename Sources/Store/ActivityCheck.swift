import GRDB
import Sodium

/// Whether the activity log is as it was written.
///
/// The chain shows every line that was changed, taken out or put in, and lines cut off at the end by who forgot SQLite's own count.
/// Who recomputes the whole chain shows only to those who noted `head` before: keep it elsewhere.
public struct ActivityCheck: Equatable, Sendable {
    public enum Fault: Equatable, Sendable {
        /// Lines before this one are missing.
        case gap(before: Int)
        /// The line, or the hash before it, is not what it was.
        case altered(Int)
        /// Lines were cut off at the end.
        case cutShort(found: Int, expected: Int)
    }

    public var rows = 0
    /// The hash of the newest line.
    public var head = ActivityRow.start
    public var faults: [Fault] = []
}

extension Store {
    public func checkActivity() throws -> ActivityCheck {
        try pool.read { db in
            var check = ActivityCheck()
            var last = 0
            let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT * FROM activity ORDER BY id")
            while let row = try rows.next() {
                let id: Int = row["id"]
                let found = try? ActivityRow(row)
                if id != last + 1 {
                    // What the missing lines' hash was cannot be known: the next line's is believed.
                    check.faults.append(.gap(before: id))
                } else if found.map({ ActivityRow.hash(id: id, $0.activity, after: check.head) != $0.hash }) ?? true {
                    check.faults.append(.altered(id))
                }
                if let found { check.head = found.hash }
                last = id
                check.rows += 1
            }
            let given = try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'activity'") ?? 0
            if given != last { check.faults.append(.cutShort(found: last, expected: given)) }
            return check
        }
    }
}
