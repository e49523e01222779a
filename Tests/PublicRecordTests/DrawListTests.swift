import Draw
import Forge
import PublicRecord
import Testing

@Suite("Lists of draws")
struct DrawListTests {
    private let forge = StateTests.eventful

    private func list(_ count: Int = 10, _ filter: Draws.Filter = .init(), before: Int? = nil, at second: Int = 0)
        -> [Int]
    {
        forge.state.draws.newest(count, matching: filter, before: before.map { World.draw($0) }, at: second)
            .map { Int($0.record.id.number) }
    }

    @Test func theNewestComeFirst() {
        #expect(list() == [4, 3, 2, 1])
        #expect(list(2) == [4, 3] && list(2, before: 3) == [2, 1] && list(2, before: 1) == [])
        #expect(list(0) == [] && list(10, before: 99) == [])
        #expect(forge.state.draws.folios == (1...4).map { World.draw($0) })
    }

    @Test func filtersCompareCodes() {
        #expect(list(10, .init(specialty: "contabilidad", district: "pachuca", court: World.court)) == [4, 3, 2, 1])
        #expect(list(10, .init(specialty: "topografia")) == [])
        #expect(list(10, .init(district: "tula")) == [] && list(10, .init(court: "juzgado-2")) == [])
        #expect(list(10, .init(specialty: "never-heard-of")) == [])
    }

    @Test func whatIsOpenMayBeOverdue() {
        let deadline = forge.due(World.draw(4)).seconds + 3_600
        #expect(list(10, .init(state: .open)) == [4] && list(10, .init(state: .concluded)) == [3, 2, 1])
        #expect(list(10, .init(state: .overdue), at: deadline) == [])
        #expect(list(10, .init(state: .overdue), at: deadline + 1) == [4])
    }

    @Test func aConcludedDrawSaysWhenAndWhom() throws {
        let listed = forge.state.draws.newest(2, at: 0)
        #expect(listed[0].concluded == nil && listed[0].designated == [])
        let conclusion = try #require(forge.conclusions[World.draw(3)])
        #expect(listed[1].designated == conclusion.fact.designated)
        #expect(listed[1].concluded == forge.due(World.draw(3)).advanced(by: 3_601))
        #expect(listed[1].record.opened < forge.due(World.draw(3)))
    }
}
