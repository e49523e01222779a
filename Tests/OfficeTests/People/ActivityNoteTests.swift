import PublicRecord
import Publication
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite("The head of the activity log in the public record")
struct ActivityNoteTests {
    private static let day = 86_400

    /// Returns an installation with its first line and one for each of three accounts, in the morning of 1 June.
    private func fixture() async throws -> OfficeFixture {
        let fixture = try await OfficeFixture()
        for number in 1...3 { try await fixture.add("ana-\(number)", .registry) }
        return fixture
    }

    private func notes(of fixture: OfficeFixture) async -> [Int] {
        await fixture.office.reader.state.activityNotes.all.map(\.count)
    }

    @Test func isNotedByTheRegistryBeforeTheLineOfTheNote() async throws {
        let fixture = try await fixture()
        fixture.clock.advance(by: ActivityNoteTests.day)
        // The four lines, and the one with random digits before the first note.
        #expect(try await fixture.office.work().notedLines == 5)
        let reader = await fixture.office.reader
        let lines = try reader.store.activity()
        let entry = try #require(try reader.exactEntry(at: reader.size - 1)).entry
        #expect(entry.by == "registro")
        #expect(entry.fact == .activityNoted(ActivityNoted(count: 5, head: lines[4].hash)))
        #expect(lines.map(\.activity.action).suffix(2) == ["note-activity", "note-activity"])
        #expect(lines.map(\.activity.actor).suffix(2) == ["clock", "clock"])
        #expect(lines.map(\.activity.subject).suffix(2) == ["", "5"])
        #expect(try await fixture.office.check().faults == [])
    }

    /// The local day begins at six in the morning of UTC.
    @Test func isNotedOnceInALocalDayAndOnlyIfLinesWereAdded() async throws {
        let fixture = try await fixture()
        func note(at time: String) async throws -> Int? {
            fixture.clock.set(try Timestamp(time).seconds)
            let isDue = try await fixture.office.reader.hasWork(at: fixture.clock.now)
            let noted = try await fixture.office.work().notedLines
            #expect(isDue == (noted != nil), "\(time)")
            return noted
        }
        #expect(try await note(at: "2026-06-02T05:59:59Z") == nil)
        #expect(try await note(at: "2026-06-02T06:00:00Z") == 5)
        #expect(try await note(at: "2026-06-02T06:00:00Z") == nil)
        try await fixture.add("ana-4", .registry)
        #expect(try await note(at: "2026-06-03T05:59:59Z") == nil)
        #expect(try await note(at: "2026-06-03T06:00:00Z") == 7)
        // The only new line is that of the note.
        #expect(try await note(at: "2026-06-09T06:00:00Z") == nil)
        #expect(try await fixture.office.reader.store.activity().count == 8)
        try await fixture.add("ana-5", .registry)
        #expect(try await note(at: "2026-06-09T06:00:01Z") == 9)
        #expect(await notes(of: fixture) == [5, 7, 9])
    }

    /// An installation in which nothing was done since it was made has nothing to note.
    @Test func theFirstLineAloneIsNotNoted() async throws {
        let fixture = try await OfficeFixture()
        fixture.clock.advance(by: 3 * ActivityNoteTests.day)
        #expect(try await fixture.office.work().isNothing)
        #expect(await notes(of: fixture) == [])
    }

    /// Every head that is noted covers a line with digits that nobody outside can know.
    @Test func theLinesOfTheNotesCannotBeGuessed() async throws {
        let fixture = try await fixture()
        for number in 4...6 {
            fixture.clock.advance(by: ActivityNoteTests.day)
            #expect(try await fixture.office.work().notedLines != nil)
            try await fixture.add("ana-\(number)", .registry)
        }
        let digits = try await fixture.lines.filter { $0.action == "note-activity" }.map(\.detail)
        #expect(digits.count == 4 && Set(digits).count == 4)
        #expect(try digits.allSatisfy { try Hex.decode($0).count == 16 })
    }

    // MARK: Meddling

    /// Cuts off the lines after `last`, with everything by which SQLite would tell.
    private static func cut(after last: Int) -> String {
        """
        DROP TRIGGER IF EXISTS activity_is_not_changed; DROP TRIGGER IF EXISTS activity_is_not_deleted;
        DROP TRIGGER IF EXISTS activity_is_not_replaced;
        DELETE FROM activity WHERE id > \(last);
        UPDATE sqlite_sequence SET seq = \(last) WHERE name = 'activity';
        """
    }

    private func faults(of fixture: OfficeFixture) async throws -> [ActivityCheck.Fault] {
        let faults = try await fixture.office.privateReader.checkActivity().faults
        #expect(try await fixture.office.check().faults == faults.map { .activity($0) })
        return faults
    }

    @Test func aTailThatIsCutOffWithCareIsFound() async throws {
        let fixture = try await fixture()
        fixture.clock.advance(by: ActivityNoteTests.day)
        _ = try await fixture.office.work()
        #expect(try await faults(of: fixture) == [])
        // The line of the note was written after the head that it names: so far nothing attests it.
        try fixture.meddle(ActivityNoteTests.cut(after: 5))
        #expect(try await faults(of: fixture) == [])
        try fixture.meddle(ActivityNoteTests.cut(after: 4))
        #expect(try await faults(of: fixture) == [.lessThanNoted(found: 4, noted: 5)])
        // Other lines in their place give other hashes, whatever is noted later.
        for number in 4...6 { try await fixture.add("ana-\(number)", .registry) }
        #expect(try await faults(of: fixture) == [.notAsNoted(5)])
        fixture.clock.advance(by: ActivityNoteTests.day)
        #expect(try await fixture.office.work().notedLines == 7)
        #expect(try await faults(of: fixture) == [.notAsNoted(5)])
    }

    /// A chain that is made anew from its first line is sound, and is not the one that was noted.
    @Test func aLogThatIsMadeAnewIsFound() async throws {
        let fixture = try await fixture()
        fixture.clock.advance(by: ActivityNoteTests.day)
        _ = try await fixture.office.work()
        try await fixture.add("ana-4", .registry)
        fixture.clock.advance(by: ActivityNoteTests.day)
        _ = try await fixture.office.work()
        let store = await fixture.office.reader.store
        var lines = try store.activity().map(\.activity)
        lines[2].actor = "otra"
        try fixture.meddle(ActivityNoteTests.cut(after: 0))
        try store.write(lines.map { .activity($0) })
        #expect(try store.checkActivity(noted: []).faults == [])
        #expect(try await faults(of: fixture) == [.notAsNoted(5), .notAsNoted(7)])
        #expect(await notes(of: fixture) == [5, 7])
    }

    /// While there are fewer lines than were noted, nothing is noted, and the other work is done.
    @Test func aCutLogIsNotNotedAgain() async throws {
        let fixture = try await fixture()
        fixture.clock.advance(by: ActivityNoteTests.day)
        _ = try await fixture.office.work()
        try fixture.meddle(ActivityNoteTests.cut(after: 3))
        fixture.clock.advance(by: ActivityNoteTests.day)
        #expect(try await fixture.office.work().isNothing)
        #expect(await notes(of: fixture) == [5])
    }
}
