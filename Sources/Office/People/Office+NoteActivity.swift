import PublicRecord
import Store
import WireFormat

extension Office {
    /// Notes the head of the activity log in the public record, at most once in a local day.
    ///
    /// The note names the head before its own line, because that line is stored together with the entry. The line has
    /// random digits: without them, anybody could guess the few lines of a quiet day, hash them, and compare the result
    /// with the next head. For the same reason a line with random digits precedes the first note.
    /// - Returns: the number of lines that were noted; `nil` if no note is due.
    @discardableResult
    public func noteActivity() throws -> Int? {
        guard try reader.isActivityNoteDue(at: now()) else { return nil }
        if reader.state.activityNotes.last == nil {
            try perform(.noteActivity, on: "", as: .clock) { $0.detail = try randomDigits() }
        }
        return try perform(.noteActivity, on: "", as: .clock) { deed in
            guard let head = try reader.store.activityHead() else { return nil }
            deed.subject = String(head.count)
            deed.office = reader.state.created?.registry ?? DefaultOffice.roster
            deed.facts = [.activityNoted(ActivityNoted(count: head.count, head: head.hash))]
            deed.detail = try randomDigits()
            return head.count
        }
    }

    private func randomDigits() throws -> String { Hex.encode(try ports.random.bytes(16)) }
}

extension RecordReader {
    /// Whether the head of the activity log is to be noted: the last note, or else the first line, is of an earlier
    /// local day, and lines were added since. The line of the last note, or else the first line, does not count.
    func isActivityNoteDue(at time: Timestamp) throws -> Bool {
        let notes = state.activityNotes
        guard let since = try notes.time ?? store.activityStart(),
            state.calendar.localDay(of: since) < state.calendar.localDay(of: time),
            let head = try store.activityHead()
        else { return false }
        return head.count > (notes.last?.count ?? 0) + 1
    }
}
