import Draw
import LogBuilder
import PublicRecord
import Testing

@Suite("Lists of draws")
struct DrawListTests {
    private let log = StateTests.eventful

    private func list(_ count: Int = 10, _ filter: Draws.Filter = .init(), before: Int? = nil, at second: Int = 0)
        -> [Int]
    {
        log.state.draws.newest(count, matching: filter, before: before.map { Sample.draw($0) }, at: second)
            .map { Int($0.record.id.number) }
    }

    @Test func theNewestComeFirst() {
        #expect(list() == [4, 3, 2, 1])
        #expect(list(2) == [4, 3] && list(2, before: 3) == [2, 1] && list(2, before: 1) == [])
        #expect(list(0) == [] && list(10, before: 99) == [])
        #expect(log.state.draws.folios == (1...4).map { Sample.draw($0) })
    }

    @Test func filtersCompareCodes() {
        #expect(list(10, .init(specialty: "contabilidad", district: "pachuca", court: Sample.court)) == [4, 3, 2, 1])
        #expect(list(10, .init(specialty: "topografia")) == [])
        #expect(list(10, .init(district: "tula")) == [] && list(10, .init(court: "juzgado-2")) == [])
        #expect(list(10, .init(specialty: "never-heard-of")) == [])
    }

    @Test func whatIsOpenMayBeOverdue() {
        let deadline = log.due(Sample.draw(4)).seconds + 3_600
        #expect(list(10, .init(state: .open)) == [4] && list(10, .init(state: .concluded)) == [3, 2, 1])
        #expect(list(10, .init(state: .overdue), at: deadline) == [])
        #expect(list(10, .init(state: .overdue), at: deadline + 1) == [4])
    }

    @Test func aConcludedDrawSaysWhenAndWhom() throws {
        let listed = log.state.draws.newest(2, at: 0)
        #expect(listed[0].concluded == nil && listed[0].designated == [])
        let conclusion = try #require(log.conclusions[Sample.draw(3)])
        #expect(listed[1].designated == conclusion.fact.designated)
        #expect(listed[1].concluded == log.due(Sample.draw(3)).advanced(by: 3_601))
        #expect(listed[1].record.opened < log.due(Sample.draw(3)))
    }
}
