import Draw
import Foundation
import PublicRecord
import Support
import Testing
import WireFormat

@testable import Office

/// Days closed by an authority, and registry rows that differ from what the record has.
@Suite("Closures and changed rows")
struct ClosureTests {
    private static let instrument = "Acuerdo ficticio 12/2026"

    /// Returns a copy of the council's registry in which a file is changed.
    private func registry(
        _ file: String, in fixture: OfficeFixture, _ change: (String) throws -> String
    ) throws -> Registry {
        let folder = fixture.temporary.newPath()
        try FileManager.default.copyItem(atPath: Repository.registry, toPath: folder)
        let path = "\(folder)/\(file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = try change(text)
        #expect(changed != text)
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        return try Registry(folder: folder)
    }

    private func calendar(_ year: Int, _ fixture: OfficeFixture) async throws -> CalendarAdopted {
        try #require(await fixture.office.reader.state.calendar["dias-habiles-\(year)"])
    }

    /// A closure after the day moves the time to answer, and the use case says which limits moved.
    @Test func aClosureAfterTheDayMovesTheLimit() async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let office = fixture.office
        let receipt = try await office.openDraw(OfficeFixture.petition)
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        let expert = try #require(await office.reader.state.draws.designated(by: receipt.opened.draw)?.first)
        let id = DesignationID.drawn(receipt.opened.draw, expert)
        try await office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
        let before = try #require(await office.reader.state.deadline(of: id))
        // Monday, 1 June: Tuesday to Thursday; the closure of Tuesday is entered on Wednesday.
        #expect(before == utc("2026-06-05T06:00:00Z"))
        fixture.clock.set(utc("2026-06-03T16:00:00Z").seconds)
        let closure = DaysClosed(
            days: [day("2026-06-02")], districts: ["guadalajara"], cause: "suspension-labores",
            instrument: "  \(Self.instrument) ")
        let moved = try await office.closeDays(closure, as: OfficeFixture.council)
        #expect(moved == [MovedLimit(subject: id.description, deadline: utc("2026-06-06T06:00:00Z"))])
        let state = await office.reader.state
        #expect(state.closures(moving: id).map(\.fact.instrument) == [Self.instrument])
        #expect(state.statistics.closuresAfterwards == 1)
        await #expect(throws: Refusal.self) { try await office.closeDays(closure, as: OfficeFixture.registry) }
        #expect(try await fixture.audit().outcome == .success)
    }

    /// Days added to a known row are entered as closures, once; the rest of the row cannot change.
    @Test func addedDaysOfAKnownCalendarAreClosures() async throws {
        let fixture = try await OfficeFixture()
        let known = try await calendar(2026, fixture)
        #expect(!known.closed.contains(day("2026-06-01")) && !known.closed.contains(day("2026-10-20")))
        let list = known.closed.map(\.text).joined(separator: " ")
        let more = (known.closed + [day("2026-06-01"), day("2026-10-20")]).sorted().map(\.text).joined(separator: " ")
        let changed = try registry("calendar.csv", in: fixture) { $0.replacing(list, with: more) }
        let adopted = try await fixture.office.adopt(changed, as: OfficeFixture.council)
        #expect(adopted == .init(closedDays: 2))
        let state = await fixture.office.reader.state
        #expect(!state.calendar.isCourtDay(day("2026-06-01")) && !state.calendar.isCourtDay(day("2026-10-20")))
        #expect(state.calendar.closures.map(\.fact.instrument) == [known.instrument])
        #expect(try await fixture.office.adopt(changed, as: OfficeFixture.council).isNothing)
        #expect(try await fixture.office.check().faults.isEmpty)
    }

    @Test(arguments: ["fewer", "offset", "until", "instrument"])
    func otherChangesOfAKnownCalendarAreRefused(what: String) async throws {
        let fixture = try await OfficeFixture()
        let known = try await calendar(2026, fixture)
        let list = known.closed.map(\.text).joined(separator: " ")
        let changed = try registry("calendar.csv", in: fixture) { text in
            switch what {
            case "fewer": text.replacing(list, with: String(list.dropFirst("2026-01-01 ".count)))
            case "offset": text.replacing("2026-01-01,2026-12-31,-360", with: "2026-01-01,2026-12-31,-420")
            case "until": text.replacing("2026-01-01,2026-12-31,", with: "2026-01-01,2027-01-31,")
            default: text.replacing(known.instrument, with: "Otro acuerdo")
            }
        }
        let size = await fixture.office.reader.size
        let refusal = await #expect(throws: Refusal.self) {
            try await fixture.office.adopt(changed, as: OfficeFixture.council)
        }
        #expect(refusal?.reason == .calendarChanged)
        #expect(await fixture.office.reader.size == size)
    }

    @Test func aChangedPeriodIsRefused() async throws {
        let fixture = try await OfficeFixture()
        let changed = try registry("periods.csv", in: fixture) {
            $0.replacing("2027-05-01T06:00:00Z,Lista", with: "2027-06-01T06:00:00Z,Lista")
        }
        await #expect(throws: Refusal(.periodChanged, ["period": "2026-2027"])) {
            try await fixture.office.adopt(changed, as: OfficeFixture.council)
        }
    }

    /// What is kept beside the record is said too, and is a line of the activity log.
    @Test func changedSettingsAreCountedAndLogged() async throws {
        let fixture = try await OfficeFixture()
        let lines = try await fixture.office.reader.store.activity(newest: .max).count
        let changed = try registry("retention.csv", in: fixture) { text in
            text.replacing(/(?m)^draft,(\d+),/) { "draft,\((Int($0.output.1) ?? 0) + 1)," }
        }
        let size = await fixture.office.reader.size
        #expect(try await fixture.office.adopt(changed, as: OfficeFixture.council) == .init(settings: 1))
        #expect(await fixture.office.reader.size == size)
        #expect(try await fixture.office.reader.store.activity(newest: .max).count == lines + 1)
        #expect(try await fixture.office.adopt(changed, as: OfficeFixture.council).isNothing)
    }
}
