import Draw
import Phrases
import Testing

@testable import Portal

@Suite("A folio is found however it is written")
struct FolioTests {
    @Test(arguments: [
        ("S-2026-000017", "S-2026-000017"), ("s-2026-17", "S-2026-000017"), (" s 2026 000017 ", "S-2026-000017"),
        ("S2026000017", "S-2026-000017"), ("s–2026—17", "S-2026-000017"), ("p1", "P-000001"), ("P 000 001", "P-000001"),
        ("d-2026-1", "D-2026-000001"), ("a_2026_1", "A-2026-000001"), ("S-2026-000017/P-000001", "S-2026-000017"),
    ]) func inAnyCaseAndSpacing(typed: String, folio: String) { #expect(Folios.canonical(typed) == folio) }

    @Test(arguments: [
        "", "/", "S", "S-26-1", "S-2026-1234567", "X-2026-000001", "P-1234567", "2026-1", "<script>", "S-2026-٠٠١",
        String(repeating: "S", count: 5_000),
    ]) func whatIsNoFolioIsNone(typed: String) { #expect(Folios.canonical(typed) == nil) }

    @Test func aFoundFolioLeadsToItsPage() async throws {
        let fixture = try await PortalFixture()
        for path in ["/", "/sorteos"] {
            for (typed, there) in [("s%202025%201", "/sorteos/S-2025-000001"), ("p-1", "/padron/P-000001")] {
                let answer = await fixture.get("\(path)?folio=\(typed)")
                #expect(answer.status == 303, "\(typed)")
                #expect(answer["Location"] == there)
            }
        }
        let application = try #require(fixture.portal.office.record.reader.state.applications.all.first)
        let answer = await fixture.get("/?folio=\(application.id)")
        #expect(answer["Location"] == "/convocatorias/\(application.call.call)?folio=\(application.id)")
    }

    @Test func whatIsWrongIsSaidWithWhatToDo() async throws {
        let fixture = try await PortalFixture()
        let malformed = await fixture.get("/?folio=%22%3E%3Cscript%3E")
        #expect(malformed.status == 422)
        #expect(malformed.text.contains("value=\"&quot;&gt;&lt;script&gt;\""))
        #expect(malformed.text.contains("aria-invalid=\"true\""))
        #expect(!malformed.text.contains("<script>"))
        let unknown = await fixture.get("/en/sorteos?folio=S-2099-1")
        #expect(unknown.status == 422)
        #expect(unknown.text.contains(Phrases.text("portal.public.folio.unknown", ["folio": "S-2099-000001"], in: .en)))
    }
}
