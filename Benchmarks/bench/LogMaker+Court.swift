import Draw
import PublicRecord
import WireFormat

/// The mix `court`: the matters of one court. Of ten designations nine come to their end; the tenth waits for its notice,
/// the answer, the report or the discharge, in turn.
extension LogMaker {
    mutating func appendOfCourt() throws {
        time = time.advanced(by: 300)
        _ = try open(cell(ofAtLeast: 5))
        let concluded = try conclude()
        guard let expert = concluded.designated.first else { return }
        let id = DesignationID.drawn(concluded.draw, expert)
        designations += 1
        let steps = designations.isMultiple(of: 10) ? designations / 10 % 4 : 4
        let notice = CourtNotice(.inPerson, on: state.calendar.localDay(of: time))
        for move in [DesignationMoved.Move.notified(notice), .accepted, .delivered, .discharged].prefix(steps) {
            time = time.advanced(by: 60)
            try append(.designationMoved(DesignationMoved(id, move)), by: state.court(of: id) ?? "")
        }
    }
}
