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
}

/// Durations in words, with two units at most.
enum Span {
    /// Returns the largest unit that the duration reaches, and the next one if it is not zero.
    static func text(seconds: Int) -> String {
        let seconds = max(0, seconds)
        let units = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)]
        guard let place = units.firstIndex(where: { seconds >= $0.1 }) else {
            return say("portal.span.second", count: 0)
        }
        var rest = seconds
        return units[place...].prefix(2).compactMap { name, length in
            let count = rest / length
            rest %= length
            guard count > 0 else { return nil }
            return say("portal.span.\(name)", count: count)
        }.joined(separator: " ")
    }

    static func text(courtDays: Int) -> String { say("portal.span.court-day", count: courtDays) }
}
