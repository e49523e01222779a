import WireFormat

extension Timestamp {
    /// A way to write times in sentences.
    ///
    /// It is a type of its own because the optimiser of Swift 6.3 passes no metadata for a task-local value of function
    /// type: an optimised build then ends in `swift_task_localValuePush` at the first value that is set.
    public struct Writing: Sendable {
        let text: @Sendable (Timestamp) -> String

        public init(_ text: @escaping @Sendable (Timestamp) -> String) { self.text = text }
    }

    /// How the sentences of the current task write times: as the record does, `2026-03-04T15:00:00Z`, unless the task
    /// belongs to a page, which writes the court's local time in words.
    @TaskLocal public static var writing = Writing { $0.text }

    /// The time as the sentences of the current task write it.
    public var phrase: String { Timestamp.writing.text(self) }
}
