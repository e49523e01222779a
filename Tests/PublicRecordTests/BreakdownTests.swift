import Draw
import LogBuilder
import Support
import Testing
import WireFormat

@testable import PublicRecord

@Suite("New people beside chance")
struct BreakdownTests {
    private static func tally(_ draws: [(tickets: [Int], designated: [Int])]) throws -> Breakdown.Tally {
        var tally = Breakdown.Tally()
        for draw in draws {
            let lines = draw.tickets.enumerated().map { place, tickets in "\(Sample.expert(place + 1)) \(tickets)\n" }
            tally.note(draw.designated.map(Sample.expert), of: try Pool(parsing: lines.joined()))
        }
        return tally
    }

    private func expect(
        _ tally: Breakdown.Tally, seats: Int, people: Int, expected: Double, variance: Double,
        at location: SourceLocation = #_sourceLocation
    ) {
        #expect(tally.seats == seats && tally.people == people, sourceLocation: location)
        #expect(abs(tally.expected - expected) < 1e-12, sourceLocation: location)
        #expect(abs(tally.variance - variance) < 1e-12, sourceLocation: location)
    }

    @Test func theFirstSeatAlwaysGoesToSomebodyNew() throws {
        expect(try Self.tally([([1, 1, 1], [2])]), seats: 1, people: 1, expected: 1, variance: 0)
    }

    @Test func someoneNamedBeforeIsDrawnByTheTickets() throws {
        let again = try Self.tally([([1, 1, 2], [3]), ([1, 1, 2], [3])])
        expect(again, seats: 2, people: 1, expected: 1.5, variance: 0.25)
        let other = try Self.tally([([1, 1, 2], [3]), ([1, 1, 2], [1])])
        expect(other, seats: 2, people: 2, expected: 1.5, variance: 0.25)
    }

    /// Within a draw nobody takes two seats, and the tickets of the first are gone.
    @Test func seatsOfADrawGoToDifferentPeople() throws {
        expect(try Self.tally([([3, 2, 1], [1, 2])]), seats: 2, people: 2, expected: 2, variance: 0)
        let second = try Self.tally([([1, 1, 1], [1]), ([1, 1, 1], [1, 2])])
        // One of three for the first seat; for the second nobody named before is left.
        expect(second, seats: 3, people: 2, expected: 1 + 2.0 / 3 + 1, variance: 2.0 / 9)
    }

    /// Over many draws the lot that is one stays near what chance gives, and a rigged one does not.
    @Test func aRiggedLotIsFarFromChance() throws {
        let tickets = [Int](repeating: 1, count: 50)
        var chosen = SplitMix64(seed: 7)
        let fair = try Self.tally((0..<400).map { _ in (tickets, [Int.random(in: 1...50, using: &chosen)]) })
        #expect(abs(Double(fair.people) - fair.expected) < 3 * fair.variance.squareRoot() + 1e-9)
        let rigged = try Self.tally((0..<400).map { (tickets, [$0 % 5 + 1]) })
        #expect(rigged.people == 5 && rigged.expected - 5 > 10 * rigged.variance.squareRoot())
    }

    @Test(arguments: [
        ("2026-T1", "2026-01-01T06:00:00Z", "2026-04-01T06:00:00Z"),
        ("2026-T4", "2026-10-01T06:00:00Z", "2027-01-01T06:00:00Z"),
    ]) func aQuarterHasItsTimesWhereTheCourtIs(text: String, start: String, end: String) throws {
        let quarter = try #require(Quarter(text))
        #expect(quarter.text == text)
        let times = quarter.times(offset: -360)
        #expect(times == (try Timestamp(start))..<(try Timestamp(end)))
        #expect(Quarter(of: Month(of: Day(of: times.lowerBound, offset: -360))) == quarter)
    }

    @Test(arguments: ["", "2026", "2026-T0", "2026-T5", "26-T1", "9999-T4", "2026-T1 "]) func isNoQuarter(text: String)
    {
        #expect(Quarter(text) == nil)
    }
}
