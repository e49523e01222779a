import Draw
import Forge
import PublicRecord
import Support
import Testing
import TransparencyLog
import WireFormat

@Suite("State")
struct StateTests {
    /// Draws of every kind: replaced, on a fallback, late, open; experts with every standing.
    static let eventful: Forge = {
        var forge = Forge.founded(
            policy: World.policy(tickets: .equity(cap: 3), custodians: ["colegio"]), experts: 10,
            calendar: World.calendar)
        forge.change(.suspended, 1)
        forge.change(.unavailable, 2)
        forge.change(.removed, 3)
        let first = forge.draw(
            World.request("12/2026"), impediments: [.init(expert: World.expert(4), cause: "parentesco")])
        forge.change(.reinstated, 1)
        let second = forge.open(World.request("12/2026"), replaces: forge.exhaust(first))
        forge.conclude(second, at: forge.due(second).advanced(by: 700), beacon: "local-2")
        forge.change(5, to: [Practice(specialty: "topografia", districts: ["tula"])])
        let late = forge.open(World.request("13/2026", seats: 2))
        forge.conclude(late, at: forge.due(late).advanced(by: 3_601))
        forge.open(World.request("14/2026"))
        return forge
    }()

    private static func fold(_ forge: Forge, trust: RecordState.Trust) throws -> RecordState {
        var state = RecordState()
        for (index, bytes) in forge.entries.enumerated() {
            try state.apply(
                Entry(parsing: bytes), index: index, leaf: MerkleTree.leafHash(bytes), origin: World.origin,
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
        let deadline = Self.eventful.due(World.draw(4)).seconds + 3_600
        #expect(draws.overdue(at: deadline).isEmpty)
        #expect(draws.overdue(at: deadline + 1) == [World.draw(4)])
        #expect(draws.lot(World.draw(4)) != nil && draws.lot(World.draw(5)) == nil)
        #expect(draws.designated(by: World.draw(4)) == nil)
        #expect(draws.designated(by: World.draw(3))?.count == 2)
    }

    @Test func designationsCountInTheirSpecialtyAndPeriod() {
        let forge = Self.eventful
        var expected: [ExpertID: Int] = [:]
        for conclusion in forge.conclusions.values {
            for expert in conclusion.fact.designated { expected[expert, default: 0] += 1 }
        }
        expected[forge.alternate(World.draw(1)), default: 0] += 1
        for number in 1...10 {
            let expert = World.expert(number)
            let roster = forge.state.roster
            #expect(
                roster.designations(specialty: "contabilidad", period: "lista-2026")[expert, default: 0] == expected[
                    expert]
                    ?? 0)
            #expect(roster.designations(specialty: "topografia", period: "lista-2026")[expert, default: 0] == 0)
        }
    }

    @Test func poolNamesEveryoneWithTheFirstCauseThatApplies() {
        let impediments = (1...4).map { DrawOpened.Impediment(expert: World.expert($0), cause: "parentesco") }
        var forge = Forge.founded(experts: 6)
        forge.change(.suspended, 1)
        forge.change(.unavailable, 2)
        forge.change(.removed, 5)
        let request = World.request("1/2026")
        let now = forge.state.pool(for: request, impediments: impediments, policy: World.policy(), at: forge.clock).pool
        #expect(
            now.text == "P-000001 0 suspendido\nP-000002 0 no-disponible\nP-000003 0 parentesco\n"
                + "P-000004 0 parentesco\nP-000006 1\n")
        let later = forge.state.pool(
            for: request, impediments: impediments, policy: World.policy(), at: World.period.until
        ).pool
        #expect(later.lines.allSatisfy { $0.place == .excluded(cause: "vigencia") })
        var elsewhere = request
        elsewhere.district = "tula"
        #expect(
            forge.state.pool(for: elsewhere, impediments: [], policy: World.policy(), at: forge.clock).pool.lines
                .isEmpty)
    }

    @Test func whoWasDesignatedInTheMatterIsOut() {
        let forge = Neighbours.concluded
        let designated = forge.designated(World.draw(1))
        let same = forge.state.pool(
            for: World.request("12/2026 bis"), impediments: [], policy: World.policy(), at: forge.clock
        ).pool
        #expect(same[designated]?.place == .excluded(cause: "designado"))
        let other = forge.state.pool(
            for: World.request("13/2026"), impediments: [], policy: World.policy(tickets: .rotation), at: forge.clock
        ).pool
        #expect(other[designated]?.place == .excluded(cause: "turno"))
        #expect(other.eligible == 5)
    }

    @Test func foliosBeginAnewEachYear() throws {
        let draws = Self.eventful.state.draws
        #expect(try draws.nextID(at: utc("2026-12-31T23:59:59Z")) == World.draw(5))
        #expect(try draws.nextID(at: utc("2027-01-01T00:00:00Z")) == World.draw(1, 2027))
    }

    @Test func theFirstEntryNamesTheOfficesThatActBeforeAnyIsAdopted() throws {
        var state = RecordState()
        let created = Entry(
            time: World.start, by: "quien-sea",
            fact: .recordCreated(World.created("x", council: "quien-sea", registry: "otro")))
        try state.apply(created, index: 0, leaf: Fixed.digest(""), origin: "x")
        #expect(state.created?.council == "quien-sea")
        #expect(state.time == World.start)
        #expect(state.matterKeys == [World.matterKey.publicKey])
    }
}
