import Draw
import PublicRecord
import WireFormat
import Wording

/// A deadline in words, with the court days that are left and the closures that moved it: the part `deadline`.
struct Deadline {
    var text: String
    var isOver: Bool

    /// - Parameters:
    ///   - court: the court before which the limit runs; `nil` of applications.
    ///   - closures: those that moved it.
    init(
        _ deadline: Timestamp, before court: String? = nil, movedBy closures: [CourtCalendar.Closure] = [],
        in visit: Visit
    ) {
        let calendar = visit.state.calendar
        // A deadline is the first second that is too late; people read the last day.
        let day = Moment(calendar.lastDay(before: deadline), by: calendar).day
        isOver = visit.time >= deadline
        let left = calendar.courtDays(from: visit.time, to: deadline, before: court)
        let end =
            if isOver {
                say("portal.deadline.over", ["day": day])
            } else if left == 0 {
                say("portal.deadline.today", ["day": day])
            } else {
                say("portal.deadline.left", count: left, ["day": day])
            }
        text = [end, visit.moved(by: closures)].compactMap(\.self).joined(separator: " ")
    }

    /// Returns the deadline for the answer of a designation, while it runs.
    init?(of id: DesignationID, in visit: Visit) {
        guard let deadline = visit.state.deadline(of: id) else { return nil }
        self.init(
            deadline, before: visit.state.court(of: id), movedBy: visit.state.closures(moving: id), in: visit)
    }

    /// Returns the deadline of an application's stage.
    init?(of application: Application, in visit: Visit) {
        guard let deadline = application.deadline(by: visit.state.calendar) else { return nil }
        self.init(deadline, movedBy: application.closures(by: visit.state.calendar), in: visit)
    }
}

extension Visit {
    /// Returns a sentence for each closure that moved a deadline; `nil` if there is none.
    func moved(by closures: [CourtCalendar.Closure]) -> String? {
        let sentences = closures.map { closure in
            say(
                "portal.deadline.moved",
                [
                    "days": closure.fact.days.map { Moment($0, by: state.calendar).day }.joined(separator: ", "),
                    "instrument": closure.fact.instrument,
                ])
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}
