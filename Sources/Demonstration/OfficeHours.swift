import PublicRecord
import WireFormat

/// The hours in which courts and offices act: from 9:00 to 14:45 local time on court days.
struct OfficeHours: Sendable {
    /// Seconds from midnight to the opening.
    private static let opening = 9 * 3_600
    /// Seconds from the opening to the closing.
    static let length = 5 * 3_600 + 45 * 60

    private let calendars: [CalendarAdopted]
    /// Minutes by which local time is ahead of UTC.
    private let offset: Int

    /// - Parameter calendars: the registry's. A year that none of them covers has its weekends only.
    init(_ calendars: [CalendarAdopted]) {
        self.calendars = calendars
        offset = calendars.last?.offset ?? 0
    }

    /// The midnight with which the local day of a time begins.
    func midnight(of time: Timestamp) -> Timestamp {
        Day(of: time, offset: offset).end(offset: offset).advanced(by: -86_400)
    }

    /// The local year of a time.
    func year(of time: Timestamp) -> Int { Month(of: Day(of: time, offset: offset)).year }

    /// A time in office hours stays as it is. Another one becomes so many seconds after the next opening.
    func next(from time: Timestamp, seconds: Int = 0) -> Timestamp {
        var midnight = midnight(of: time)
        let opening = midnight.advanced(by: OfficeHours.opening)
        if isCourtDay(midnight), time >= opening {
            if time <= opening.advanced(by: OfficeHours.length) { return time }
            midnight = midnight.advanced(by: 86_400)
        }
        while !isCourtDay(midnight) { midnight = midnight.advanced(by: 86_400) }
        return midnight.advanced(by: OfficeHours.opening + seconds)
    }

    /// Every opening between two times, in order.
    func openings(from start: Timestamp, to end: Timestamp) -> [Timestamp] {
        stride(from: midnight(of: start).seconds, to: end.seconds, by: 86_400)
            .compactMap { try? Timestamp(seconds: $0) }.filter(isCourtDay)
            .map { $0.advanced(by: OfficeHours.opening) }.filter { start <= $0 && $0 < end }
    }

    private func isCourtDay(_ midnight: Timestamp) -> Bool {
        let day = Day(of: midnight, offset: offset)
        let covering = calendars.last { $0.from <= day && day <= $0.until }
        return !day.isWeekend && covering?.closed.contains(day) != true
    }
}
