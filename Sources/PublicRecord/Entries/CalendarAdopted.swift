import WireFormat

/// The days on which time limits run (*días hábiles*; protocol section 4.10).
public struct CalendarAdopted: Equatable, Sendable {
    static let type = "calendar.adopted"

    public var calendar: String
    /// The first and the last day that it covers.
    public var from: Day
    public var until: Day
    /// Minutes by which local time is ahead of UTC.
    public var offset: Int
    /// Days that are not court days besides Saturdays and Sundays, ascending.
    public var closed: [Day]
    public var instrument: String

    public init(calendar: String, from: Day, until: Day, offset: Int, closed: [Day], instrument: String) {
        self.calendar = calendar
        self.from = from
        self.until = until
        self.offset = offset
        self.closed = closed
        self.instrument = instrument
    }

    init(_ fields: inout Fields) throws(Malformed) {
        calendar = try fields.code("calendar")
        from = try fields.day("from")
        until = try fields.day("until")
        guard from <= until else { throw Malformed(.notInOrder, at: "until") }
        offset = try fields.integer("offset_minutes", in: -840...840)
        let range = from...until
        closed = try fields.array("closed", count: 0...3_000) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            let day = try Day(text)
            guard range.contains(day) else { throw Malformed(.outOfRange, at: "") }
            return day
        }
        try checkAscending(closed, at: "closed", by: \.text)
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object([
            "calendar": .string(calendar), "from": .string(from.text), "until": .string(until.text),
            "offset_minutes": .integer(offset), "closed": .array(closed.map { .string($0.text) }),
            "instrument": .string(instrument),
        ])
    }
}
