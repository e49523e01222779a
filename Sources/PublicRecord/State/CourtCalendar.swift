import WireFormat

/// Which days are court days, and when a time limit ends (protocol section 5.2).
///
/// A limit for an act before a court runs on that court's days; one of an application on the days that are closed
/// nowhere or only for some courts, which is asked for with no court.
public struct CourtCalendar: Sendable {
    private struct Years: Sendable {
        var days: ClosedRange<Day>
        var closed: Set<Day>
    }

    /// An entry `days.closed`.
    public struct Closure: Sendable {
        public let fact: DaysClosed
        /// The courts that it closes, by the catalogues of its entry; `nil` is every court, and the council.
        public let courts: Set<String>?
        /// The time of the entry, and its place in the log.
        public let entered: Timestamp
        public let place: Int

        func holds(for court: String?) -> Bool {
            guard let courts else { return true }
            return court.map(courts.contains) ?? false
        }
    }

    private var adopted: [Years] = []
    private var calendars: [String: CalendarAdopted] = [:]
    /// In the order of the log.
    public private(set) var closures: [Closure] = []
    private var closuresOfDay: [Day: [Int]] = [:]
    /// Minutes by which local time is ahead of UTC.
    public private(set) var offset = 0

    /// The calendar of a code, as it was adopted.
    public subscript(calendar: String) -> CalendarAdopted? { calendars[calendar] }

    public func localDay(of time: Timestamp) -> Day { Day(of: time, offset: offset) }

    /// The local month of a time.
    public func month(of time: Timestamp) -> Month { Month(of: localDay(of: time)) }

    /// No Saturday, no Sunday, and not closed by the newest calendar that covers it.
    private func isOpenByCalendar(_ day: Day) -> Bool {
        guard !day.isWeekend else { return false }
        return adopted.last { $0.days.contains(day) }?.closed.contains(day) != true
    }

    private func closures(of day: Day, for court: String?) -> [Closure] {
        (closuresOfDay[day] ?? []).map { closures[$0] }.filter { $0.holds(for: court) }
    }

    /// Whether a court works on a day, or on a part of it.
    public func isCourtDay(_ day: Day, for court: String? = nil) -> Bool {
        isOpenByCalendar(day) && closures(of: day, for: court).allSatisfy { $0.fact.fromTime != nil }
    }

    /// Whether a court works on the whole of a day: only then can a time limit end with it.
    private func isWhole(_ day: Day, for court: String?) -> Bool {
        isOpenByCalendar(day) && closures(of: day, for: court).isEmpty
    }

    /// The end of the `count`th court day after the local day of `time`, or of the first whole one after it if that day
    /// is closed for a part: acts are in time before it.
    /// - Parameter court: the court before which the limit runs; `nil` of applications.
    public func deadline(of count: Int, after time: Timestamp, before court: String? = nil) -> Timestamp {
        deadline(of: count, after: localDay(of: time), before: court)
    }

    /// The end of the `count`th court day after a local day; for 0, of the day itself or of the first whole one after it.
    public func deadline(of count: Int, after day: Day, before court: String?) -> Timestamp {
        var day = day
        var left = count
        while left > 0 || !isWhole(day, for: court) {
            guard day < .last else { return .last }
            day = day.next
            if isCourtDay(day, for: court) { left -= 1 }
        }
        return day.end(offset: offset)
    }

    /// The closures because of which a time limit that began at `time` does not end before `deadline`, in the order of
    /// the log: those of days after the beginning and up to the end that are court days by the calendar.
    public func closures(from time: Timestamp, to deadline: Timestamp, before court: String? = nil) -> [Closure] {
        closures(from: localDay(of: time).next, to: deadline, before: court)
    }

    /// The closures because of which a designation's time limit ends later than it would, in the order of the log.
    public func closures(moving term: Designation.Term, before court: String?) -> [Closure] {
        // A report is due on the day itself, so a closure of that day moves it.
        closures(
            from: term.days == 0 ? term.after : term.after.next, to: deadline(of: term, before: court), before: court)
    }

    private func closures(from first: Day, to deadline: Timestamp, before court: String?) -> [Closure] {
        let last = localDay(of: deadline.advanced(by: -1))
        var day = first
        var found: Set<Int> = []
        while day <= last {
            if let numbers = closuresOfDay[day], isOpenByCalendar(day) {
                found.formUnion(numbers.filter { closures[$0].holds(for: court) })
            }
            guard day < .last else { break }
            day = day.next
        }
        return found.sorted().map { closures[$0] }
    }

    /// - Parameter limitsMayRun: whether a time limit may have begun: then what was a court day so far stays one.
    mutating func adopt(
        _ fact: CalendarAdopted, at time: Timestamp, limitsMayRun: Bool
    ) throws(Violation) {
        try require(calendars[fact.calendar] == nil, Violation(.codeTaken, fact.calendar))
        try require(
            adopted.isEmpty || fact.offset == offset, Violation(.calendarOffset, fact.offset, expected: offset))
        let years = Years(days: fact.from...fact.until, closed: Set(fact.closed))
        let today = Day(of: time, offset: fact.offset)
        var day = fact.from
        while limitsMayRun, day <= min(today, fact.until) {
            let isSame = isOpenByCalendar(day) == (!day.isWeekend && !years.closed.contains(day))
            try require(isSame, Violation(.backdated, day.text, expected: today.text))
            guard day < .last else { break }
            day = day.next
        }
        calendars[fact.calendar] = fact
        adopted.append(years)
        offset = fact.offset
    }

    /// - Parameter courts: the courts that the entry closes; `nil` is every court.
    mutating func close(_ fact: DaysClosed, courts: Set<String>?, at time: Timestamp, place: Int) {
        for day in fact.days { closuresOfDay[day, default: []].append(closures.count) }
        closures.append(Closure(fact: fact, courts: courts, entered: time, place: place))
    }
}

/// The rules of closures (protocol section 5.1).
extension RecordState {
    mutating func close(_ fact: DaysClosed, at time: Timestamp, place: Int) throws(Violation) {
        for court in fact.courts { try catalogues.require(court, in: .courts) }
        for district in fact.districts { try catalogues.require(district, in: .districts) }
        try catalogues.require(cause: fact.cause, for: .closure)
        let inDistricts = catalogues.rows(of: .courts).filter { fact.districts.contains($0.district ?? "") }
        let courts = fact.isEverywhere ? nil : Set(fact.courts + inDistricts.map(\.code))
        calendar.close(fact, courts: courts, at: time, place: place)
        statistics.note(fact, onDay: calendar.localDay(of: time))
    }
}
