import PublicRecord
import WireFormat

extension CourtCalendar {
    /// Returns the last local day before a deadline.
    public func lastDay(before deadline: Timestamp) -> Day { localDay(of: deadline.advanced(by: -1)) }

    /// Returns the court days between the local day of a time and a deadline.
    /// - Parameter court: the court before which the limit runs; `nil` of applications.
    public func courtDays(from time: Timestamp, to deadline: Timestamp, before court: String? = nil) -> Int {
        let last = lastDay(before: deadline)
        var day = localDay(of: time)
        var count = 0
        while day < last {
            day = day.next
            if isCourtDay(day, for: court) { count += 1 }
        }
        return count
    }
}
