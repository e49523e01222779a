import Draw
import LogBuilder
import Support
import Testing
import WireFormat

@testable import PublicRecord

@Suite("Chance")
struct ChanceTests {
    private static func pool(_ tickets: [Int], from first: Int = 1) throws -> Pool {
        try Pool(
            parsing: tickets.enumerated().map { place, tickets in
                "\(Sample.expert(first + place)) \(tickets == 0 ? "0 excusa" : "\(tickets)")\n"
            }.joined())
    }

    private static func chances(_ draws: [(tickets: [Int], designated: [Int])]) throws -> [Chances.Tally] {
        var chances = Chances()
        for draw in draws {
            chances.note(draw.designated.map(Sample.expert), of: try pool(draw.tickets), specialty: "a")
        }
        return chances.tallies(specialty: "a").map(\.tally)
    }

    private func expect(
        _ tally: Chances.Tally, _ eligible: Int, _ drawn: Int, _ expected: Double, _ variance: Double,
        at location: SourceLocation = #_sourceLocation
    ) {
        #expect(tally.eligible == eligible && tally.drawn == drawn, sourceLocation: location)
        #expect(abs(tally.expected - expected) < 1e-12, sourceLocation: location)
        #expect(abs(tally.variance - variance) < 1e-12, sourceLocation: location)
    }

    @Test func everyoneWithOneTicketHasTheSameShare() throws {
        let tallies = try Self.chances([([1, 1, 1, 0, 1], [2])])
        #expect(tallies.count == 4, "who is excluded has no chance, and no row")
        for (place, tally) in tallies.enumerated() { expect(tally, 1, place == 1 ? 1 : 0, 1.0 / 4, 3.0 / 16) }
    }

    @Test func chancesFollowTheTickets() throws {
        let tallies = try Self.chances([([3, 1, 1], [2])])
        expect(tallies[0], 1, 0, 3.0 / 5, 6.0 / 25)
        expect(tallies[1], 1, 1, 1.0 / 5, 4.0 / 25)
        expect(tallies[2], 1, 0, 1.0 / 5, 4.0 / 25)
    }

    /// The second seat is drawn among the others, with their tickets.
    @Test func eachSeatIsDrawnAmongThoseWhoAreLeft() throws {
        let tallies = try Self.chances([([3, 2, 1], [2, 1])])
        expect(tallies[0], 1, 1, 3.0 / 6 + 3.0 / 4, 1.0 / 4 + 3.0 / 16)
        expect(tallies[1], 1, 1, 2.0 / 6, 2.0 / 9)
        expect(tallies[2], 1, 0, 1.0 / 6 + 1.0 / 4, 5.0 / 36 + 3.0 / 16)
    }

    @Test func whereNothingIsLeftToChanceNothingVaries() throws {
        let tallies = try Self.chances([([1, 1], [2, 1])])
        expect(tallies[0], 1, 1, 1.0 / 2 + 1, 1.0 / 4)
        expect(tallies[1], 1, 1, 1.0 / 2, 1.0 / 4)
    }

    @Test func poolsOfOneSpecialtyAreMergedInTheOrderOfTheExperts() throws {
        var chances = Chances()
        chances.note([Sample.expert(7)], of: try Self.pool([1, 1], from: 7), specialty: "a")
        chances.note([Sample.expert(2)], of: try Self.pool([1, 1, 1], from: 1), specialty: "a")
        chances.note([Sample.expert(9)], of: try Self.pool([1, 0, 1, 0, 1, 0, 1, 0, 1, 1], from: 1), specialty: "a")
        chances.note([Sample.expert(7)], of: try Self.pool([1], from: 7), specialty: "b")
        #expect(chances.specialties == ["a", "b"])
        #expect(chances.tallies(specialty: "a").map(\.expert) == [1, 2, 3, 5, 7, 8, 9, 10].map(Sample.expert))
        let tally = try #require(chances.tally(of: Sample.expert(7), specialty: "a"))
        expect(tally, 2, 1, 1.0 / 2 + 1.0 / 6, 1.0 / 4 + 5.0 / 36)
        #expect(chances.tally(of: Sample.expert(4), specialty: "a") == nil)
        #expect(chances.tally(of: Sample.expert(1), specialty: "b") == nil)
        #expect(chances.tally(of: Sample.expert(7)).expected == tally.expected + 1)
        #expect(chances.totals[Sample.expert(7)] == chances.tally(of: Sample.expert(7)))
        #expect(chances.tally(of: Sample.expert(99)) == Chances.Tally())
    }

    /// For any pools, tickets and seats, each seat's probabilities add up to one, and everyone with a row was eligible.
    @Test(arguments: 1...20 as ClosedRange<UInt64>) func expectationsAddUpToTheSeats(seed: UInt64) throws {
        var numbers = SplitMix64(seed: seed)
        var chances = Chances()
        var (seats, eligible) = (0, 0)
        for draw in 1...40 {
            let tickets = (1...Int.random(in: 1...40, using: &numbers)).map { _ in
                Int.random(in: 0...4, using: &numbers)
            }
            let pool = try Self.pool(tickets, from: Int.random(in: 1...60, using: &numbers))
            let order = Order(of: pool, seed: Fixed.digest("\(seed) \(draw)"))
            let designated = order.first(Int.random(in: 1...4, using: &numbers)).map(\.expert)
            chances.note(designated, of: pool, specialty: "a")
            seats += designated.count
            eligible += pool.eligible
        }
        let rows = chances.tallies(specialty: "a")
        #expect(abs(rows.reduce(0) { $0 + $1.tally.expected } - Double(seats)) < 1e-9)
        #expect(rows.reduce(0) { $0 + $1.tally.drawn } == seats)
        #expect(rows.reduce(0) { $0 + $1.tally.eligible } == eligible)
        #expect(rows.map(\.expert) == Set(rows.map(\.expert)).sorted())
    }

    /// With seeds that look random, the results of `Order` match the computed expectations within four standard
    /// deviations.
    @Test(arguments: [([1, 1, 1, 1, 1], 1), ([3, 2, 1, 1], 2), ([1, 5, 2], 2), ([2, 1, 4, 1, 3, 1], 4)])
    func theOrderGivesWhatIsExpected(tickets: [Int], seats: Int) throws {
        let pool = try Self.pool(tickets)
        var chances = Chances()
        for draw in 1...4_000 {
            let order = Order(of: pool, seed: Fixed.digest("monte carlo \(tickets) \(draw)"))
            chances.note(order.first(seats).map(\.expert), of: pool, specialty: "a")
        }
        let rows = chances.tallies(specialty: "a")
        for row in rows {
            let deviation = (Double(row.tally.drawn) - row.tally.expected) / row.tally.variance.squareRoot()
            #expect(abs(deviation) < 4, "\(row.expert)")
        }
        #expect(GoodnessOfFit(of: rows).verdict == .compatible)
    }

    // MARK: In the record

    @Test func theRecordCountsDrawsOnlyOnceTheyAreConcluded() throws {
        let log = StateTests.eventful
        let (chances, statistics) = (log.state.chances, log.state.statistics)
        #expect(chances.specialties == ["contabilidad"])
        let rows = chances.tallies(specialty: "contabilidad")
        let seats = statistics.designations - statistics.alternatesCalled
        #expect(seats == 4 && rows.reduce(0) { $0 + $1.tally.drawn } == seats)
        #expect(abs(rows.reduce(0) { $0 + $1.tally.expected } - Double(seats)) < 1e-12)
        // The first draw excludes four of the ten: a suspended, an unavailable, a removed and a barred expert.
        let pools = log.conclusions.keys.map { log.opening(of: $0).pool }
        for number in 1...10 {
            let expert = Sample.expert(number)
            let eligible = pools.count { $0.tickets(of: expert) > 0 }
            #expect(chances.tally(of: expert).eligible == eligible, "\(expert)")
        }
    }

    /// A replacement is a draw of its own, in which experts designated before have no chance.
    @Test func replacementsAreDrawsOfTheirOwn() throws {
        var log = LogBuilder.founded(policy: Sample.policy(alternates: 0), experts: 4)
        let first = log.draw(Sample.request("1/2026"))
        log.draw(Sample.request("1/2026"), replaces: log.exhaust(first))
        let tally = try #require(log.state.chances.tally(of: log.designated(first), specialty: "contabilidad"))
        expect(tally, 1, 1, 1.0 / 4, 3.0 / 16)
        let other = try #require((1...4).map(Sample.expert).first { $0 != log.designated(first) })
        #expect(abs(log.state.chances.tally(of: other).expected - (1.0 / 4 + 1.0 / 3)) < 1e-12)
    }

    /// The counts by cause and the counts by expert have the same sums.
    @Test func answersAreCountedByExpertToo() {
        let statistics = LogBuilder.full.state.statistics
        let answers = statistics.answers.values
        func sum(_ count: (ExpertAnswers) -> Int) -> Int { answers.reduce(0) { $0 + count($1) } }
        func all(_ counts: [String: Int]) -> Int { counts.values.reduce(0, +) }
        #expect(sum(\.excused) == all(statistics.excuses) && sum(\.excused) > 0)
        #expect(sum(\.removed) == all(statistics.founded) && sum(\.removed) > 0)
        #expect(sum(\.revoked) == all(statistics.revocations) && sum(\.revoked) > 0)
        #expect(sum(\.lapsed) == statistics.lapses && sum(\.lapsed) > 0)
        #expect(sum(\.called) == statistics.alternatesCalled && sum(\.called) > 0)
        // The other direct designations are of institutions.
        #expect(sum(\.direct) == 1 && statistics.direct == 4)
        #expect(statistics.answers[Sample.expert(7)]?.direct == 1)
        let months = statistics.months.reduce(0) { $0 + $1.lot + $1.direct }
        #expect(months == statistics.designations + statistics.direct)
    }

    /// 1 March 2026, 05:00 UTC is still 28 February in Jalisco; without a calendar, months are in UTC.
    @Test func designationsCountInTheirLocalMonth() {
        for (calendar, month) in [(Sample.calendar, "2026-02"), (nil, "2026-03")] {
            var log = LogBuilder.founded(calendar: calendar)
            log.draw(Sample.request("1/2026"))
            log.designate(1, Sample.request("2/2026"), at: utc("2026-03-01T05:00:00Z"))
            let months = log.state.statistics.months
            #expect(months.map(\.month.text) == Set(["2026-02", month]).sorted())
            #expect(months.reduce(0) { $0 + $1.lot } == 1 && months.last?.direct == 1)
        }
    }

    @Test func aCalledAlternateCountsInTheMonthOfTheCall() {
        var log = LogBuilder.founded(calendar: Sample.calendar)
        let draw = log.draw(Sample.request("1/2026"))
        log.move(log.designation(draw), .excused(cause: "excusa"))
        log.move(log.designation(draw), .called(log.alternate(draw)), at: utc("2026-04-02T12:00:00Z"))
        #expect(log.state.statistics.months.map { "\($0.month.text) \($0.lot)" } == ["2026-02 1", "2026-04 1"])
    }
}
