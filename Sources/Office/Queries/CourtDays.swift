import PublicRecord
import WireFormat

extension CourtCalendar {
    /// The last local day on which an act is in time.
    public func lastDay(before deadline: Timestamp) -> Day { localDay(of: deadline.advanced(by: -1)) }

    /// Court days that are left after the local day of a time, up to a deadline.
    public func courtDays(from time: Timestamp, to deadline: Timestamp) -> Int {
        let last = lastDay(before: deadline)
        var day = localDay(of: time)
        var count = 0
        while day < last {
            day = day.next
            if isCourtDay(day) { count += 1 }
        }
        return count
    }
}
