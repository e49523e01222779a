import PublicRecord
import WireFormat
import Wording

/// A deadline in words, with the court days that are left: the part `deadline`.
struct Deadline {
    var text: String
    var isOver: Bool

    init(_ deadline: Timestamp, in visit: Visit) {
        let calendar = visit.state.calendar
        // A deadline is the first second that is too late; people read the last day.
        let day = Moment(calendar.lastDay(before: deadline), by: calendar).day
        isOver = visit.time >= deadline
        let left = calendar.courtDays(from: visit.time, to: deadline)
        text =
            if isOver {
                say("portal.deadline.over", ["day": day])
            } else if left == 0 {
                say("portal.deadline.today", ["day": day])
            } else {
                say("portal.deadline.left", count: left, ["day": day])
            }
    }
}
