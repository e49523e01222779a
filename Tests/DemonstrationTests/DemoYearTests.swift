import Office
import PublicRecord
import Testing
import WireFormat

@Suite("A fictional year")
struct DemoYearTests {
    /// A Monday, a court day, a day in the winter's closure, and a year that no calendar of the registry covers.
    @Test(arguments: ["2026-11-30T18:00:00Z", "2026-12-02T03:00:00Z", "2028-01-02T18:00:00Z", "2041-08-14T18:00:00Z"])
    func endsYesterdayWithMuchToDo(today: String) async throws {
        let now = try Timestamp(today)
        let fixture = try await DemoFixture(at: now)
        let reader = await fixture.office.reader
        let state = reader.state
        let entries = try (0..<reader.size).compactMap { try reader.exactEntry(at: $0)?.entry }
        let midnight = Day(of: now, offset: state.calendar.offset).end(offset: state.calendar.offset)
            .advanced(by: -86_400)
        #expect(entries.dropLast().allSatisfy { $0.time < midnight })
        #expect(entries.last?.time == now && entries.last?.fact.type == "activity.noted")
        #expect(try #require(entries.first).time < now.advanced(by: -340 * 86_400))
        #expect(state.roster.period(at: now) != nil)
        #expect(state.applications.calls.values.contains { $0.opens <= now && now < $0.closes })
        let asked = state.designations { $0.stage.kind == .notified }
        #expect(asked.contains { now < (state.deadline(of: $0) ?? .last) })
        let returned = state.applications.all.filter { $0.stage.kind == .returned }
        #expect(returned.contains { now < ($0.deadline(by: state.calendar) ?? .last) })
    }

    @Test func courtsAndCouncilActInOfficeHours() async throws {
        let fixture = try await DemoFixture(at: Timestamp("2026-11-30T18:00:00Z"))
        let reader = await fixture.office.reader
        let calendar = reader.state.calendar
        for place in 0..<reader.size {
            let entry = try #require(try reader.exactEntry(at: place)).entry
            // Applicants' acts come in through the registry, at any hour; the clock acts by itself.
            guard ![DefaultOffice.roster, DefaultOffice.clock].contains(entry.by) else { continue }
            let hour = (entry.time.seconds / 60 + calendar.offset) / 60 % 24
            #expect(calendar.isCourtDay(calendar.localDay(of: entry.time)), "\(entry.time) \(entry.by)")
            #expect((9..<15).contains(hour), "\(entry.time) \(entry.by)")
        }
    }

    @Test func nothingIsSignedByARealInstitution() async throws {
        let fixture = try await DemoFixture(at: Timestamp("2026-11-30T18:00:00Z"))
        let state = await fixture.office.reader.state
        let rows = state.catalogues.rows(of: .offices) + state.catalogues.rows(of: .courts)
        #expect(!rows.isEmpty && rows.allSatisfy { $0.name.hasSuffix("(ficticio)") })
        #expect(state.created?.institution.hasSuffix("(ficticio)") == true)
    }
}
