import Office
import Testing

@testable import Portal

@Suite("A page is kept for the second in which it was made")
struct PageCacheTests {
    private let page = Answer.page("x")

    @Test func itIsGoneWithTheSecondAndWithTheRecordsGrowth() async throws {
        let fixture = try await PortalFixture()
        let cache = PageCache()
        let now = try fixture.clock.now
        cache.keep(page, for: "/", size: 7, at: now)
        #expect(cache.answer(for: "/", size: 7, at: now)?.text == "x")
        #expect(cache.answer(for: "/padron", size: 7, at: now) == nil)
        #expect(cache.answer(for: "/", size: 8, at: now) == nil)
        #expect(cache.answer(for: "/", size: 7, at: now.advanced(by: 1)) == nil)
    }

    @Test func whoIsInGetsPagesOfTheirOwn() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(of: Actor(name: "P-000001", role: .expert(.init(number: 1))))
        let everybodys = await fixture.get("/padron")
        let own = await fixture.get("/padron", as: session)
        #expect(own.text.contains("P-000001</span>") && !everybodys.text.contains("P-000001</span>"))
        #expect(await fixture.get("/padron").text == everybodys.text)
        #expect(await fixture.get("/en/padron").text != everybodys.text)
    }
}
