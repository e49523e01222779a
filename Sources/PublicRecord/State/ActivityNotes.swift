import WireFormat

/// The heads of the office's activity log that the record notes, oldest first.
public struct ActivityNotes: Sendable {
    public private(set) var all: [ActivityNoted] = []
    /// The time of the newest note.
    public private(set) var time: Timestamp?

    public var last: ActivityNoted? { all.last }

    mutating func note(_ fact: ActivityNoted, at time: Timestamp) throws(Violation) {
        let last = last?.count ?? 0
        try require(fact.count > last, Violation(.activityBackwards, fact.count, expected: last))
        all.append(fact)
        self.time = time
    }
}
