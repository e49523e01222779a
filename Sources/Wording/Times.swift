import WireFormat

extension Timestamp {
    /// How the sentences of the current task write times: as the record does, `2026-03-04T15:00:00Z`, unless the task
    /// belongs to a page, which writes the court's local time in words.
    @TaskLocal public static var written: @Sendable (Timestamp) -> String = \.text

    /// The time as the sentences of the current task write it.
    public var phrase: String { Timestamp.written(self) }
}
