import WireFormat

/// Days on which courts are closed beside those of the calendar, by an act of an authority made before, on or after them
/// (*suspensión de labores*; protocol section 4.17).
public struct DaysClosed: Equatable, Sendable {
    static let type = "days.closed"

    /// Ascending.
    public var days: [Day]
    /// The local time from which the days are closed, `HH:MM`; `nil` of whole days.
    public var fromTime: String?
    /// The closed courts, and the districts whose courts are closed, ascending; without both, every court is.
    public var courts: [String]
    public var districts: [String]
    /// A code of scope `closure`.
    public var cause: String
    public var instrument: String

    public init(
        days: [Day], fromTime: String? = nil, courts: [String] = [], districts: [String] = [], cause: String,
        instrument: String
    ) {
        self.days = days
        self.fromTime = fromTime
        self.courts = courts
        self.districts = districts
        self.cause = cause
        self.instrument = instrument
    }

    /// Whether every court is closed, and so the council and its registry too.
    public var isEverywhere: Bool { courts.isEmpty && districts.isEmpty }

    /// Whether a text is a time of day at which a day can be closed: `00:01` to `23:59`.
    public static func isTime(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }) else { return false }
        let numbers = parts.map { part in
            part.reduce(0) { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($1) ? 10 * $0 + Int($1) - 48 : 100 }
        }
        return numbers[0] < 24 && numbers[1] < 60 && numbers != [0, 0]
    }

    init(_ fields: inout Fields) throws(Malformed) {
        days = try fields.array("days", count: 1...366) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            return try Day(text)
        }
        try checkAscending(days, at: "days", by: \.text)
        fromTime = try fields.optional("from_time") { (fields) throws(Malformed) in
            let text = try fields.string("from_time")
            guard DaysClosed.isTime(text) else { throw Malformed(.notTime, at: "from_time") }
            return text
        }
        courts = try fields.optional("courts") { (fields) throws(Malformed) in try fields.codes("courts") } ?? []
        districts =
            try fields.optional("districts") { (fields) throws(Malformed) in try fields.codes("districts") } ?? []
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object([
            "days": .array(days.map { .string($0.text) }), "from_time": fromTime.map { .string($0) },
            "courts": courts.isEmpty ? nil : .codes(courts),
            "districts": districts.isEmpty ? nil : .codes(districts), "cause": .string(cause),
            "instrument": .string(instrument),
        ])
    }
}
