import GRDB
import PublicRecord
import Sodium

/// The result of checking the activity log's hash chain, alone and against the heads noted in the public record.
///
/// The chain shows every line that was changed, removed or inserted. Truncation is found unless `sqlite_sequence` was
/// reset too. An attacker who resets it, or recomputes the whole chain, is found by the heads noted in the record. For
/// the lines since the newest note, only a copy of `head` that is kept elsewhere tells.
public struct ActivityCheck: Equatable, Sendable {
    public enum Fault: Equatable, Sendable {
        /// Lines before this one are missing.
        case gap(before: Int)
        /// The line's hash does not follow from its contents and the previous hash.
        case altered(Int)
        /// The newest lines are missing.
        case cutShort(found: Int, expected: Int)
        /// The line's hash is not the one noted in the public record.
        case notAsNoted(Int)
        /// The public record notes more lines than there are.
        case lessThanNoted(found: Int, noted: Int)
    }

    public var rows = 0
    /// The hash of the newest line.
    public var head = ActivityRow.start
    public var faults: [Fault] = []
}

extension Store {
    /// Checks the activity log.
    /// - Parameter notes: the notes in the public record, oldest first.
    public func checkActivity(noted notes: [ActivityNoted]) throws -> ActivityCheck {
        let heads = Dictionary(notes.map { ($0.count, $0.head) }) { $1 }
        return try pool.read { db in
            var check = ActivityCheck()
            var last = 0
            let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT * FROM activity ORDER BY id")
            while let row = try rows.next() {
                let id: Int = row["id"]
                let found = try? ActivityRow(row)
                if id != last + 1 {
                    // The hash of a missing line is unknown, so the chain continues from the stored hash of this line.
                    check.faults.append(.gap(before: id))
                } else if found.map({ ActivityRow.hash(id: id, $0.activity, after: check.head) != $0.hash }) ?? true {
                    check.faults.append(.altered(id))
                }
                if let head = heads[id], found?.hash != head { check.faults.append(.notAsNoted(id)) }
                if let found { check.head = found.hash }
                last = id
                check.rows += 1
            }
            let given = try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'activity'") ?? 0
            if given != last { check.faults.append(.cutShort(found: last, expected: given)) }
            if let noted = notes.last?.count, noted > last {
                check.faults.append(.lessThanNoted(found: last, noted: noted))
            }
            return check
        }
    }
}
