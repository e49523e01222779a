import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

/// Court days and deadlines (protocol section 5.1). Every date here was counted on a wall calendar: 1 January 2026 is a
/// Thursday.
@Suite("Court calendar")
struct CalendarTests {
    private static func calendar(_ adopted: CalendarAdopted...) -> CourtCalendar {
        var log = LogBuilder()
        log.found()
        for calendar in adopted { log.append(.calendarAdopted(calendar)) }
        return log.state.calendar
    }

    private static let none = calendar()
    private static let sample = calendar(Sample.calendar)

    @Test(arguments: [
        // Tuesday to Thursday.
        ("2026-02-02T15:00:00Z", 1, "2026-02-04T00:00:00Z"), ("2026-02-02T15:00:00Z", 3, "2026-02-06T00:00:00Z"),
        ("2026-02-02T00:00:00Z", 3, "2026-02-06T00:00:00Z"), ("2026-02-02T23:59:59Z", 3, "2026-02-06T00:00:00Z"),
        // From a Friday, a Saturday and a Sunday the first court day is Monday.
        ("2026-02-06T10:00:00Z", 1, "2026-02-10T00:00:00Z"), ("2026-02-07T10:00:00Z", 1, "2026-02-10T00:00:00Z"),
        ("2026-02-08T10:00:00Z", 1, "2026-02-10T00:00:00Z"), ("2026-02-09T00:00:00Z", 1, "2026-02-11T00:00:00Z"),
        // Over the end of a leap February: Friday the 25th is followed by Monday the 28th and Tuesday the 29th.
        ("2028-02-25T12:00:00Z", 2, "2028-03-01T00:00:00Z"),
        // Without a calendar New Year's Day is a court day, a Thursday.
        ("2025-12-31T12:00:00Z", 1, "2026-01-02T00:00:00Z"), ("2025-12-31T12:00:00Z", 2, "2026-01-03T00:00:00Z"),
        ("1970-01-01T00:00:00Z", 1, "1970-01-03T00:00:00Z"),
    ])
    func withoutACalendarOnlyWeekendsAreClosed(from: String, days: Int, deadline: String) {
        #expect(Self.none.deadline(of: days, after: utc(from)) == utc(deadline))
    }

    @Test(arguments: [
        // Tuesday, Wednesday, and Friday, since Thursday the 5th is closed.
        ("2026-02-02T15:00:00Z", 3, "2026-02-07T06:00:00Z"),
        // One second before midnight in local time, and midnight.
        ("2026-02-03T05:59:59Z", 1, "2026-02-04T06:00:00Z"), ("2026-02-03T06:00:00Z", 1, "2026-02-05T06:00:00Z"),
        // In local time it is still Friday; then Saturday.
        ("2026-02-07T05:59:59Z", 1, "2026-02-10T06:00:00Z"), ("2026-02-07T06:00:00Z", 1, "2026-02-10T06:00:00Z"),
        // From Friday, 13 March: Monday the 16th is closed.
        ("2026-03-13T18:00:00Z", 1, "2026-03-18T06:00:00Z"),
        // Christmas is a Friday: Thursday the 24th is followed by Monday the 28th.
        ("2026-12-23T18:00:00Z", 2, "2026-12-29T06:00:00Z"),
        // Across the year's end, where the calendar ends: 1 January 2027, a Friday, is a court day.
        ("2026-12-30T18:00:00Z", 2, "2027-01-02T06:00:00Z"), ("2026-12-31T18:00:00Z", 2, "2027-01-05T06:00:00Z"),
        // 31 December in local time, though the year is over in UTC.
        ("2027-01-01T05:59:59Z", 1, "2027-01-02T06:00:00Z"), ("2027-01-01T06:00:00Z", 1, "2027-01-05T06:00:00Z"),
        // Before the calendar begins, which it does with a closed day.
        ("2025-12-31T18:00:00Z", 1, "2026-01-03T06:00:00Z"),
    ])
    func timeIsLocalAndClosedDaysDoNotCount(from: String, days: Int, deadline: String) {
        #expect(Self.sample.deadline(of: days, after: utc(from)) == utc(deadline))
    }

    @Test func aYearOfCourtDays() {
        // 2026 has 261 days from Monday to Friday; four of them are closed.
        var day = day("2026-01-01")
        var count = 0
        while day <= lastDay {
            if Self.sample.isCourtDay(day) { count += 1 }
            day = day.next
        }
        #expect(count == 257)
    }

    private let lastDay = day("2026-12-31")

    @Test func aheadOfUTC() {
        let calendar = Self.calendar(Sample.calendar("este", offset: 840, closed: []))
        // Fourteen hours ahead of UTC: at 10:00 UTC on Monday, Tuesday begins.
        #expect(calendar.deadline(of: 1, after: utc("2026-02-02T09:59:59Z")) == utc("2026-02-03T10:00:00Z"))
        #expect(calendar.deadline(of: 1, after: utc("2026-02-02T10:00:00Z")) == utc("2026-02-04T10:00:00Z"))
    }

    /// A later calendar replaces an earlier one on the days that it covers, and on no others.
    @Test func newerCalendarsSupersede() {
        let newer = Sample.calendar(
            "marzo", from: "2026-03-01", until: "2026-03-31", closed: ["2026-03-17"])
        let calendar = Self.calendar(Sample.calendar, newer)
        for (text, isCourtDay) in [
            ("2026-02-05", false), ("2026-03-16", true), ("2026-03-17", false), ("2026-03-18", true),
            ("2026-12-25", false), ("2026-03-14", false),
        ] {
            #expect(calendar.isCourtDay(day(text)) == isCourtDay, "\(text)")
        }
        // Adopted in the other order, the calendar of the whole year decides.
        let year = Self.calendar(newer, Sample.calendar)
        #expect(!year.isCourtDay(day("2026-03-16")) && year.isCourtDay(day("2026-03-17")))
    }

    /// A day that is closed later, for the future only, moves the deadlines after it.
    @Test func deadlinesMoveWithTheCalendar() {
        var log = Neighbours.notified
        let id = log.designation(Sample.draw(1))
        #expect(log.deadline(of: id) == utc("2026-02-07T06:00:00Z"))
        log.append(
            .calendarAdopted(
                Sample.calendar("calendario-2", closed: ["2026-01-01", "2026-02-04", "2026-02-05", "2026-02-06"])))
        #expect(log.deadline(of: id) == utc("2026-02-11T06:00:00Z"))
        log.move(id, .accepted, at: utc("2026-02-11T05:59:59Z"))
        #expect(log.state[id]?.stage.kind == .accepted)
    }

    private static let anyPast = Sample.calendar(
        "otra", closed: ["2026-01-09", "2026-02-02", "2026-12-24"])

    /// Before any time limit runs, a calendar may change the past.
    @Test func thePastIsFreeUntilATimeLimitMayRun() {
        var log = LogBuilder.founded(experts: 1, calendar: Sample.calendar)
        log.append(.calendarAdopted(Self.anyPast))
        let calendar = log.state.calendar
        #expect(calendar.isCourtDay(day("2026-01-01")) && !calendar.isCourtDay(day("2026-01-09")))
        #expect(!calendar.isCourtDay(day("2026-02-02")) && calendar.isCourtDay(day("2026-02-05")))
    }

    /// Once a time limit may run, a calendar must repeat the past, on days without a calendar too.
    @Test func thenThePastIsSaidAgainAsItWas() {
        for base in [Neighbours.withCall, Neighbours.opened, Neighbours.direct] {
            var log = base
            let before = portrait(of: log.state)
            log.appendUnchecked(.calendarAdopted(Self.anyPast))
            #expect(portrait(of: log.state) == before)
            log.append(
                .calendarAdopted(Sample.calendar("igual", closed: ["2026-01-01", "2026-02-03", "2026-12-24"])))
            #expect(!log.state.calendar.isCourtDay(day("2026-02-03")))
            #expect(log.state.calendar.isCourtDay(day("2026-02-05")))
            // A calendar that begins tomorrow does not concern the past.
            log.append(.calendarAdopted(Sample.calendar("nueva", from: "2026-02-03", closed: [])))
            #expect(!log.state.calendar.isCourtDay(day("2026-01-01")))
            #expect(log.state.calendar.isCourtDay(day("2026-12-25")))
            // A Saturday is no court day, listed or not.
            log.append(
                .calendarAdopted(Sample.calendar("sabado", closed: ["2026-01-01", "2026-01-31"])))
        }
    }

    /// Friday, 31 December 9999, is the last court day. A later deadline is set to the end of that year.
    @Test func theEndOfTime() {
        #expect(Self.none.deadline(of: 1, after: utc("9999-12-29T12:00:00Z")) == utc("9999-12-31T00:00:00Z"))
        #expect(Self.none.deadline(of: 1, after: utc("9999-12-30T12:00:00Z")) == .last)
        #expect(Self.none.deadline(of: 365, after: utc("9999-12-30T12:00:00Z")) == .last)
        #expect(Self.none.deadline(of: 1, after: .last) == .last)
        let east = Self.calendar(Sample.calendar("este", offset: 60, closed: []))
        #expect(east.deadline(of: 1, after: utc("9999-12-30T12:00:00Z")) == utc("9999-12-31T23:00:00Z"))
        #expect(east.deadline(of: 2, after: utc("9999-12-30T12:00:00Z")) == .last)
        let west = Self.sample
        #expect(west.deadline(of: 1, after: utc("1970-01-01T00:00:00Z")) == utc("1970-01-03T06:00:00Z"))
        #expect(west.deadline(of: 1, after: utc("9999-12-30T12:00:00Z")) == .last)
    }
}
