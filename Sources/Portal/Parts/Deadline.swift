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
        let key = isOver ? "over" : left == 0 ? "today" : left == 1 ? "one" : "left"
        text = say("portal.deadline.\(key)", ["day": day, "days": String(left)])
    }
}
