import WireFormat

/// Which days are court days, and when a time limit ends (protocol section 5.1).
public struct CourtCalendar: Sendable {
    private struct Years: Sendable {
        var days: ClosedRange<Day>
        var closed: Set<Day>
    }

    private var adopted: [Years] = []
    private var names: Set<String> = []
    /// Minutes by which local time is ahead of UTC.
    public private(set) var offset = 0

    public func has(_ calendar: String) -> Bool { names.contains(calendar) }

    public func localDay(of time: Timestamp) -> Day { Day(of: time, offset: offset) }

    /// The local month of a time.
    public func month(of time: Timestamp) -> Month { Month(of: localDay(of: time)) }

    /// No Saturday, no Sunday, and not closed by the newest calendar that covers it.
    public func isCourtDay(_ day: Day) -> Bool {
        guard !day.isWeekend else { return false }
        return adopted.last { $0.days.contains(day) }?.closed.contains(day) != true
    }

    /// The end of the `count`th court day after the local day of `time`: acts are in time before it.
    public func deadline(of count: Int, after time: Timestamp) -> Timestamp {
        var day = localDay(of: time)
        var left = count
        while left > 0 {
            guard day < .last else { return .last }
            day = day.next
            if isCourtDay(day) { left -= 1 }
        }
        return day.end(offset: offset)
    }

    /// - Parameter limitsMayRun: whether a time limit may have begun: then what was a court day so far stays one.
    mutating func adopt(
        _ fact: CalendarAdopted, at time: Timestamp, limitsMayRun: Bool
    ) throws(Violation) {
        try require(!names.contains(fact.calendar), Violation(.codeTaken, fact.calendar))
        try require(
            adopted.isEmpty || fact.offset == offset, Violation(.calendarOffset, fact.offset, expected: offset))
        let years = Years(days: fact.from...fact.until, closed: Set(fact.closed))
        let today = Day(of: time, offset: fact.offset)
        var day = fact.from
        while limitsMayRun, day <= min(today, fact.until) {
            let isSame = isCourtDay(day) == (!day.isWeekend && !years.closed.contains(day))
            try require(isSame, Violation(.backdated, day.text, expected: today.text))
            guard day < .last else { break }
            day = day.next
        }
        names.insert(fact.calendar)
        adopted.append(years)
        offset = fact.offset
    }
}
