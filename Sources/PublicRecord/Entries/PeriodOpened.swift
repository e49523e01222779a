import WireFormat

/// A period of the roster, such as 1 May to 30 April (protocol section 4.4).
public struct PeriodOpened: Equatable, Sendable {
    static let type = "period.opened"

    public var period: String
    public var from: Timestamp
    /// The first second that no longer belongs to the period.
    public var until: Timestamp
    public var instrument: String

    public init(period: String, from: Timestamp, until: Timestamp, instrument: String) {
        self.period = period
        self.from = from
        self.until = until
        self.instrument = instrument
    }

    public func contains(_ time: Timestamp) -> Bool { from <= time && time < until }

    init(_ fields: inout Fields) throws(Malformed) {
        period = try fields.code("period")
        from = try fields.time("from")
        until = try fields.time("until")
        instrument = try fields.text("instrument")
        guard from < until else { throw Malformed(.notInOrder, at: "until") }
    }

    var json: JSON {
        .object([
            "period": .string(period), "from": .string(from.text), "until": .string(until.text),
            "instrument": .string(instrument),
        ])
    }
}
