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
        for (typed, there) in [("s%202025%201", "/sorteos/S-2025-000001"), ("p-1", "/padron/P-000001")] {
            let answer = await fixture.get("/buscar?q=\(typed)")
            #expect(answer.status == 303, "\(typed)")
            #expect(answer["Location"] == there)
            #expect(await fixture.get("/en/buscar?q=\(typed)")["Location"] == "/en" + there)
        }
        let application = try #require(fixture.portal.office.record.reader.state.applications.all.first)
        let answer = await fixture.get("/buscar?q=\(application.id)")
        #expect(answer["Location"] == "/convocatorias/\(application.call.call)?folio=\(application.id)")
    }

    @Test func whatIsNotFoundIsSaidWithWhatToDo() async throws {
        let fixture = try await PortalFixture()
        let hostile = await fixture.get("/buscar?q=%22%3E%3Cscript%3E")
        #expect(hostile.status == 200)
        #expect(hostile.text.contains("value=\"&quot;&gt;&lt;script&gt;\""))
        #expect(!hostile.text.contains("<script>"))
        let unknown = await fixture.get("/en/buscar?q=S-2099-1")
        #expect(
            unknown.text.contains(
                Phrases.text("portal.public.search.unknown-folio", ["folio": "S-2099-000001"], in: .en)))
        let file = await fixture.get("/buscar?q=412/1950")
        #expect(file.text.contains(Phrases.text("portal.public.search.unknown-file", ["case": "412/1950"], in: .es)))
    }
}
