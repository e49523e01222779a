import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import TransparencyLog
import WireFormat

@Suite("State")
struct StateTests {
    /// Draws of every kind: replaced, on a fallback, late, open; experts with every standing.
    static let eventful: LogBuilder = {
        var log = LogBuilder.founded(
            policy: Sample.policy(tickets: .equity(cap: 3), custodians: ["colegio"]), experts: 10,
            calendar: Sample.calendar)
        log.change(.suspended, 1)
        log.change(.unavailable, 2)
        log.change(.removed, 3)
        let first = log.draw(
            Sample.request("12/2026"), impediments: [.init(expert: Sample.expert(4), cause: "parentesco")])
        log.change(.reinstated, 1)
        let second = log.open(Sample.request("12/2026"), replaces: log.exhaust(first))
        log.conclude(second, at: log.due(second).advanced(by: 700), beacon: "local-2")
        log.change(5, to: [Practice(specialty: "topografia", districts: ["tula"])])
        let late = log.open(Sample.request("13/2026", seats: 2))
        log.conclude(late, at: log.due(late).advanced(by: 3_601))
        log.open(Sample.request("14/2026"))
        return log
    }()

    private static func fold(_ log: LogBuilder, trust: RecordState.Trust) throws -> RecordState {
        var state = RecordState()
        for (index, bytes) in log.entries.enumerated() {
            try state.apply(
                Entry(parsing: bytes), index: index, leaf: MerkleTree.leafHash(bytes), origin: Sample.origin,
                trust: trust)
        }
        return state
    }

    /// For an honest record, the checks that the office skips at start-up make no difference.
    @Test func trustGivesTheSameState() throws {
        let checked = try Self.fold(Self.eventful, trust: .nothing)
        let trusted = try Self.fold(Self.eventful, trust: .provedBefore)
        #expect(portrait(of: checked) == portrait(of: trusted))
        #expect(portrait(of: checked) == portrait(of: Self.eventful.state))
    }

    @Test func countsWhatHappened() {
        let tally = Self.eventful.state.statistics
        #expect(
            [tally.opened, tally.concluded, tally.replacements, tally.designations, tally.standIns.count, tally.late]
                == [4, 3, 1, 5, 1, 1])
        #expect(tally.alternatesCalled == 1 && tally.excuses == ["excusa": 2])
        #expect(tally.notIndependent == 3)
        let draws = Self.eventful.state.draws
        #expect(draws.open.keys.map(\.description) == ["S-2026-000004"])
        let deadline = Self.eventful.due(Sample.draw(4)).seconds + 3_600
        #expect(draws.overdue(at: deadline).isEmpty)
        #expect(draws.overdue(at: deadline + 1) == [Sample.draw(4)])
        #expect(draws.lot(Sample.draw(4)) != nil && draws.lot(Sample.draw(5)) == nil)
        #expect(draws.designated(by: Sample.draw(4)) == nil)
        #expect(draws.designated(by: Sample.draw(3))?.count == 2)
    }

    @Test func designationsCountInTheirSpecialtyAndPeriod() {
        let log = Self.eventful
        var expected: [ExpertID: Int] = [:]
        for conclusion in log.conclusions.values {
            for expert in conclusion.fact.designated { expected[expert, default: 0] += 1 }
        }
        expected[log.alternate(Sample.draw(1)), default: 0] += 1
        for number in 1...10 {
            let expert = Sample.expert(number)
            let roster = log.state.roster
            #expect(
                roster.designations(specialty: "contabilidad", period: "lista-2026")[expert, default: 0] == expected[
                    expert]
                    ?? 0)
            #expect(roster.designations(specialty: "topografia", period: "lista-2026")[expert, default: 0] == 0)
        }
    }

    @Test func poolNamesEveryoneWithTheFirstCauseThatApplies() {
        let impediments = (1...4).map { DrawOpened.Impediment(expert: Sample.expert($0), cause: "parentesco") }
        var log = LogBuilder.founded(experts: 6)
        log.change(.suspended, 1)
        log.change(.unavailable, 2)
        log.change(.removed, 5)
        let request = Sample.request("1/2026")
        let now = log.state.pool(for: request, impediments: impediments, policy: Sample.policy(), at: log.clock).pool
        #expect(
            now.text == "P-000001 0 suspendido\nP-000002 0 no-disponible\nP-000003 0 parentesco\n"
                + "P-000004 0 parentesco\nP-000006 1\n")
        let later = log.state.pool(
            for: request, impediments: impediments, policy: Sample.policy(), at: Sample.period.until
        ).pool
        #expect(later.lines.allSatisfy { $0.place == .excluded(cause: "vigencia") })
        var elsewhere = request
        elsewhere.district = "tula"
        #expect(
            log.state.pool(for: elsewhere, impediments: [], policy: Sample.policy(), at: log.clock).pool.lines
                .isEmpty)
    }

    @Test func whoWasDesignatedInTheMatterIsOut() {
        let log = Neighbours.concluded
        let designated = log.designated(Sample.draw(1))
        let same = log.state.pool(
            for: Sample.request("12/2026 bis"), impediments: [], policy: Sample.policy(), at: log.clock
        ).pool
        #expect(same[designated]?.place == .excluded(cause: "designado"))
        let other = log.state.pool(
            for: Sample.request("13/2026"), impediments: [], policy: Sample.policy(tickets: .rotation), at: log.clock
        ).pool
        #expect(other[designated]?.place == .excluded(cause: "turno"))
        #expect(other.eligible == 5)
    }

    @Test func foliosBeginAnewEachYear() throws {
        let draws = Self.eventful.state.draws
        #expect(try draws.nextID(at: utc("2026-12-31T23:59:59Z")) == Sample.draw(5))
        #expect(try draws.nextID(at: utc("2027-01-01T00:00:00Z")) == Sample.draw(1, 2027))
    }

    @Test func theFirstEntryNamesTheOfficesThatActBeforeAnyIsAdopted() throws {
        var state = RecordState()
        let created = Entry(
            time: Sample.start, by: "quien-sea",
            fact: .recordCreated(Sample.created("x", council: "quien-sea", registry: "otro")))
        try state.apply(created, index: 0, leaf: Fixed.digest(""), origin: "x")
        #expect(state.created?.council == "quien-sea")
        #expect(state.time == Sample.start)
        #expect(state.matterKeys == [Sample.matterKey.publicKey])
    }
}
