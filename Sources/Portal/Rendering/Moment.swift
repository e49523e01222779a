import PublicRecord
import WireFormat
import Wording

/// A time in words, local to the court, and in the form for machines.
struct Moment {
    /// The value of the attribute `datetime`.
    var iso: String
    var text: String
    var day: String

    init(_ time: Timestamp, by calendar: CourtCalendar) {
        iso = time.text
        let local = time.advanced(by: 60 * calendar.offset).text
        let parts = local.split { "-T:Z".contains($0) }.map(String.init)
        let values = [
            "day": String(Int(parts[2]) ?? 0), "month": say("portal.month.\(Int(parts[1]) ?? 1)"), "year": parts[0],
            "hour": parts[3], "minute": parts[4],
        ]
        day = say("portal.day", values)
        text = say("portal.moment", values)
    }

    /// A day without a time.
    init(_ day: Day, by calendar: CourtCalendar) {
        self.init(day.end(offset: calendar.offset).advanced(by: -1), by: calendar)
        iso = day.text
        text = self.day
    }
}

extension Visit {
    func moment(_ time: Timestamp) -> Moment { Moment(time, by: state.calendar) }

    /// The last second before an end that is the first one too late, as people read ends: 23:59 of the last day.
    func lastMoment(before end: Timestamp) -> Moment { moment(end.advanced(by: -1)) }
}
