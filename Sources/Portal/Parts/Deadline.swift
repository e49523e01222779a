import PublicRecord
import WireFormat
import Wording

/// Until when something has to be done: the part `deadline`.
struct Deadline {
    var text: String
    var isOver: Bool

    init(_ deadline: Timestamp, in visit: Visit) {
        let calendar = visit.state.calendar
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
