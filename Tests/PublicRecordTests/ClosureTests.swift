import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

/// Days closed beside those of the calendar (protocol sections 4.17 and 5.2).
@Suite("Closures")
struct ClosureTests {
    private static func calendar(_ closures: DaysClosed...) -> CourtCalendar {
        var log = LogBuilder.founded(experts: 1, calendar: Sample.calendar)
        for closure in closures { log.close(closure) }
        return log.state.calendar
    }

    /// A limit of one or more days from Monday, 2 February; Thursday the 5th is closed by the calendar.
    @Test(arguments: [
        (Sample.closure("2026-02-03"), nil as String?, 1, "2026-02-05T06:00:00Z"),
        (Sample.closure("2026-02-03"), "juzgado-1", 1, "2026-02-05T06:00:00Z"),
        (Sample.closure("2026-02-03", courts: ["juzgado-1"]), "juzgado-1", 1, "2026-02-05T06:00:00Z"),
        (Sample.closure("2026-02-03", courts: ["juzgado-1"]), "juzgado-2", 1, "2026-02-04T06:00:00Z"),
        (Sample.closure("2026-02-03", courts: ["juzgado-1"]), nil, 1, "2026-02-04T06:00:00Z"),
        (Sample.closure("2026-02-03", districts: ["tula"]), "juzgado-2", 1, "2026-02-05T06:00:00Z"),
        (Sample.closure("2026-02-03", districts: ["tula"]), "juzgado-1", 1, "2026-02-04T06:00:00Z"),
        // A part of a day counts, but ends no limit.
        (Sample.closure("2026-02-03", from: "13:00"), nil, 1, "2026-02-05T06:00:00Z"),
        (Sample.closure("2026-02-03", from: "13:00"), nil, 2, "2026-02-05T06:00:00Z"),
        (Sample.closure("2026-02-06", from: "13:00"), nil, 3, "2026-02-10T06:00:00Z"),
        // The day of the beginning, a closed day and a weekend move nothing.
        (Sample.closure("2026-02-02", "2026-02-05", "2026-02-07"), nil, 3, "2026-02-07T06:00:00Z"),
    ])
    func deadlines(closure: DaysClosed, court: String?, days: Int, deadline: String) {
        let calendar = Self.calendar(closure)
        #expect(calendar.deadline(of: days, after: utc("2026-02-02T15:00:00Z"), before: court) == utc(deadline))
    }

    /// Two parts make no whole; a whole one closes what a part left open.
    @Test func closuresOfOneDayAddUp() {
        let parts = Self.calendar(
            Sample.closure("2026-02-03", from: "13:00"), Sample.closure("2026-02-03", from: "09:00"))
        #expect(parts.isCourtDay(day("2026-02-03")))
        let whole = Self.calendar(
            Sample.closure("2026-02-03", from: "13:00"), Sample.closure("2026-02-03", courts: ["juzgado-1"]))
        #expect(whole.isCourtDay(day("2026-02-03"), for: "juzgado-2"))
        #expect(!whole.isCourtDay(day("2026-02-03"), for: "juzgado-1"))
    }

    /// A later calendar neither takes a closure back nor has to repeat it.
    @Test func calendarsLeaveClosuresAlone() {
        var log = Neighbours.notified
        log.close(Sample.closure("2026-02-02", "2026-02-04"))
        log.append(.calendarAdopted(Sample.calendar("calendario-2")))
        #expect(!log.state.calendar.isCourtDay(day("2026-02-04")))
        #expect(log.deadline(of: log.designation(Sample.draw(1))) == utc("2026-02-10T06:00:00Z"))
    }

    /// The courts of a district are those of the catalogue when the closure is entered.
    @Test func aCourtThatMovesTakesNoClosureAlong() {
        var log = LogBuilder.founded(experts: 1, calendar: Sample.calendar)
        log.close(Sample.closure("2026-02-03", districts: ["tula"]))
        log.append(.catalogueAdopted(Sample.catalogue(.courts, [Sample.row("juzgado-2", district: "pachuca")])))
        log.append(.catalogueAdopted(Sample.catalogue(.courts, [Sample.row("juzgado-3", district: "tula")])))
        #expect(!log.state.calendar.isCourtDay(day("2026-02-03"), for: "juzgado-2"))
        #expect(log.state.calendar.isCourtDay(day("2026-02-03"), for: "juzgado-3"))
    }

    /// The deadline says what moved it: closures of court days in the limit, of this court.
    @Test func aDeadlineNamesItsClosures() {
        var log = Neighbours.notified
        let id = log.designation(Sample.draw(1))
        #expect(log.state.closures(moving: id).isEmpty)
        log.close(Sample.closure("2026-02-04"))
        log.close(Sample.closure("2026-02-05"))
        log.close(Sample.closure("2026-02-03", courts: ["juzgado-2"]))
        log.close(Sample.closure("2026-02-09", from: "12:00", districts: ["pachuca"]))
        #expect(log.deadline(of: id) == utc("2026-02-11T06:00:00Z"))
        #expect(log.state.closures(moving: id).map(\.fact.days) == [[day("2026-02-04")], [day("2026-02-09")]])
        #expect(log.state.statistics.closures == 4 && log.state.statistics.closuresAfterwards == 0)
    }

    /// A closure entered after the lapse leaves the lapse as it is; the vacancy can be filled with the same person.
    @Test func whatLapsedStaysLapsed() {
        var log = Neighbours.notified
        let id = log.designation(Sample.draw(1))
        log.move(id, .lapsed, at: utc("2026-02-07T06:00:00Z"))
        log.close(Sample.closure("2026-02-04"), at: utc("2026-02-07T18:00:00Z"))
        #expect(log.state[id]?.stage == .vacant(cause: "no-acepto"))
        #expect(log.state.statistics.closuresAfterwards == 1)
        log.move(id, .accepted, unchecked: true)
        #expect(log.state[id]?.stage == .vacant(cause: "no-acepto"))
        guard case .drawn(_, let expert) = id else { return }
        let again = log.designate(
            Int(expert.number), Sample.request("12/2026"), replaces: .init(id, cause: "no-acepto"))
        #expect(log.state[.direct(again)]?.designee == .expert(expert))
    }

    /// An application's limits run before no court: only closures everywhere move them.
    @Test func applications() {
        var log = Neighbours.returned
        let id = Sample.application(1)
        #expect(log.deadline(of: id) == utc("2026-02-14T06:00:00Z"))
        log.close(Sample.closure("2026-02-12", courts: ["juzgado-1", "juzgado-2"], districts: ["pachuca", "tula"]))
        #expect(log.deadline(of: id) == utc("2026-02-14T06:00:00Z"))
        log.close(Sample.closure("2026-02-11"))
        #expect(log.deadline(of: id) == utc("2026-02-17T06:00:00Z"))
        #expect(log.state.applications[id]?.closures(by: log.state.calendar).count == 1)
    }

    @Test func timesOfDay() {
        for text in ["00:01", "09:05", "13:00", "23:59"] { #expect(DaysClosed.isTime(text), "\(text)") }
        for text in ["", "00:00", "24:00", "12:60", "9:05", "12:5", "12:05:00", "-1:05", "１２:05", "12.05"] {
            #expect(!DaysClosed.isTime(text), "\(text)")
        }
    }
}
