import Draw
import Office
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("Time limits for calendar programs")
struct CalendarFileTests {
    @Test func anEventIsWrittenAsRFC5545Says() throws {
        let event = CalendarFile.Event(
            id: "S-2026-000001/P-000002-answer", day: try Day("2026-05-04"), summary: "Último día: a, b; c\\d",
            text: "uno\ndos")
        let file = CalendarFile(events: [event], made: try Timestamp("2026-05-01T12:00:00Z"))
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Insacula//plazos//ES
                BEGIN:VEVENT
                UID:S-2026-000001/P-000002-answer@insacula
                DTSTAMP:20260501T120000Z
                DTSTART;VALUE=DATE:20260504
                SUMMARY:Último día: a\\, b\\; c\\\\d
                DESCRIPTION:uno\\ndos
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-P1D
                DESCRIPTION:Último día: a\\, b\\; c\\\\d
                END:VALARM
                END:VEVENT
                END:VCALENDAR

                """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    }

    /// Lines have 75 bytes at most, and together they are the text again.
    @Test(arguments: [10, 66, 67, 68, 74, 75, 76, 150, 400])
    func longLinesAreFoldedBetweenCharacters(length: Int) throws {
        let summary = String(String(repeating: "añó€😀", count: length).prefix(length))
        let event = CalendarFile.Event(id: "x", day: try Day("2026-05-04"), summary: summary, text: "")
        let file = CalendarFile(events: [event], made: try Timestamp("2026-05-01T12:00:00Z"))
        let text = try #require(String(validating: file.bytes, as: UTF8.self))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
    }

    @Test func aCourtTakesItsTimeLimitsAndNoReservedNumber() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .court)
        let court = try fixture.demoCourt()
        let privateReader = fixture.office.privateReader
        let items = try privateReader.queue(at: fixture.clock.now, court: court)
            .filter { $0.until != nil && $0.task != .conclude }
        let answer = await fixture.get("/despacho/plazos.ics", as: session)
        #expect(answer["Content-Type"] == "text/calendar; charset=utf-8" && !items.isEmpty)
        let text = answer.text.replacing("\r\n ", with: "")
        for item in items { #expect(text.contains("UID:\(item.subject)-\(item.task.rawValue)@insacula")) }
        #expect(text.split(separator: "BEGIN:VEVENT").count - 1 == items.count)
        let state = fixture.office.record.reader.state
        for lot in items.compactMap(\.lot) where state.lot(lot)?.caseNumber == nil {
            let number = try #require(try privateReader.reservedNumber(of: lot))
            #expect(!text.contains("\(number.number)/\(number.year)"))
        }
    }

    @Test func anExpertTakesTheOwnOnes() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .expert)
        let answer = await fixture.get("/mi/plazos.ics", as: session)
        #expect(answer.status == 200 && answer.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(await fixture.get("/despacho/plazos.ics", as: session).status != 200)
    }
}
