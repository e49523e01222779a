import WireFormat

/// A value that changes at given times, the last of which may lie ahead.
struct Timeline<Value: Sendable>: Sendable {
    private var first: Value
    /// Ascending by time.
    private var changes: [(from: Timestamp, value: Value)] = []

    init(_ value: Value) { first = value }

    func value(at time: Timestamp) -> Value { changes.last { $0.from <= time }?.value ?? first }

    /// Every value that is not forgotten: all that hold at the newest change or later, and maybe one before.
    var values: [Value] { [first] + changes.map(\.value) }

    /// Takes the place of whatever was to change later. What no longer matters at `now` is forgotten.
    mutating func set(_ value: Value, from time: Timestamp, now: Timestamp) {
        first = self.value(at: now)
        changes = changes.filter { $0.from > now && $0.from <= time } + [(time, value)]
    }
}
