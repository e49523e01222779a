import PublicRecord
import Testing
import WireFormat

@testable import Demonstration

@Suite("Office hours")
struct OfficeHoursTests {
    private let hours: OfficeHours

    /// Six hours behind UTC, closed on Monday 2 February 2026.
    init() throws {
        hours = OfficeHours([
            CalendarAdopted(
                calendar: "2026", from: try Day("2026-01-01"), until: try Day("2026-12-31"), offset: -360,
                closed: [try Day("2026-02-02")], instrument: "-")
        ])
    }

    /// In them, before them, after them, and on a Friday evening before a day on which the offices are closed.
    @Test(arguments: [
        ("2026-01-28T15:00:00Z", "2026-01-28T15:00:00Z"), ("2026-01-28T20:45:00Z", "2026-01-28T20:45:00Z"),
        ("2026-01-28T14:59:59Z", "2026-01-28T15:00:07Z"), ("2026-01-28T20:45:01Z", "2026-01-29T15:00:07Z"),
        ("2026-01-31T03:00:00Z", "2026-02-03T15:00:07Z"),
    ])
    func anEventOutsideOfThemWaitsForTheNextOpening(time: String, moved: String) throws {
        #expect(hours.next(from: try Timestamp(time), seconds: 7) == (try Timestamp(moved)))
    }

    @Test func theOpeningsBetweenTwoTimes() throws {
        let openings = hours.openings(
            from: try Timestamp("2026-01-29T15:00:00Z"), to: try Timestamp("2026-02-03T15:00:01Z"))
        #expect(
            openings.map(\.text) == ["2026-01-29T15:00:00Z", "2026-01-30T15:00:00Z", "2026-02-03T15:00:00Z"])
    }
}
