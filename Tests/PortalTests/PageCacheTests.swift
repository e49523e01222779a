import Office
import Testing

@testable import Portal

@Suite("A page is kept for the second in which it was made")
struct PageCacheTests {
    private let page = Answer.page("x")

    @Test func itIsGoneWithTheSecondAndWithTheRecordsGrowth() async throws {
        let house = try await House()
        let cache = PageCache()
        let now = try house.clock.now
        cache.keep(page, for: "/", size: 7, at: now)
        #expect(cache.answer(for: "/", size: 7, at: now)?.text == "x")
        #expect(cache.answer(for: "/padron", size: 7, at: now) == nil)
        #expect(cache.answer(for: "/", size: 8, at: now) == nil)
        #expect(cache.answer(for: "/", size: 7, at: now.advanced(by: 1)) == nil)
    }

    @Test func whoIsInGetsPagesOfTheirOwn() async throws {
        let house = try await House()
        let session = try await house.session(of: Actor(name: "P-000001", role: .expert(.init(number: 1))))
        let everybodys = await house.get("/padron")
        let own = await house.get("/padron", as: session)
        #expect(own.text.contains("P-000001</span>") && !everybodys.text.contains("P-000001</span>"))
        #expect(await house.get("/padron").text == everybodys.text)
        #expect(await house.get("/en/padron").text != everybodys.text)
    }
}
