import Console
import Office
import PublicRecord
import WireFormat
import Wording

/// Prints histories and deadlines.
enum Story {
    /// Prints one line for each entry.
    static func show(_ history: [RecordedEntry], _ names: Catalogues) {
        Output.list(say("office.history"), history.map { line($0, names) })
    }

    static func line(_ row: RecordedEntry, _ names: Catalogues) -> String {
        say(
            "office.history-line",
            [
                "time": row.entry.time.text, "text": row.entry.fact.phrase(names), "by": names.office(row.entry.by),
                "place": String(row.place),
            ])
    }

    static func json(_ history: [RecordedEntry]) -> JSON {
        .array(
            history.map { row in
                .object(["place": .integer(row.place), "entry": (try? JSON(parsing: row.entry.bytes)) ?? .null])
            })
    }

    /// Returns the phrase for a deadline, in court days.
    static func phrase(ofDeadline deadline: Timestamp, at now: Timestamp, _ calendar: CourtCalendar) -> String {
        let values = ["day": calendar.lastDay(before: deadline).text, "time": deadline.text]
        guard now < deadline else { return say("office.deadline-over", values) }
        let left = calendar.courtDays(from: now, to: deadline)
        return say("office.deadline", values.merging(["days": String(left)]) { own, _ in own })
    }

    /// Prints a line for each closure that moved a deadline.
    static func showClosures(_ closures: [CourtCalendar.Closure]) {
        for closure in closures {
            let days = closure.fact.days.map(\.text).joined(separator: ", ")
            Output.text(say("office.deadline-moved", ["days": days, "instrument": closure.fact.instrument]))
        }
    }

    /// Returns a duration in its largest unit.
    static func age(from since: Timestamp, to now: Timestamp) -> String {
        let seconds = max(0, now.seconds - since.seconds)
        if seconds >= 86_400 { return say("office.age-days", ["count": String(seconds / 86_400)]) }
        if seconds >= 3_600 { return say("office.age-hours", ["count": String(seconds / 3_600)]) }
        return say("office.age-minutes", ["count": String(seconds / 60)])
    }
}
