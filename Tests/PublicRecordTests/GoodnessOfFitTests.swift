import Draw
import LogBuilder
import Testing

@testable import PublicRecord

@Suite("Goodness of fit")
struct GoodnessOfFitTests {
    /// `scipy.stats.chi2.sf(x, df)`, SciPy 1.17.1.
    static let tails: [(freedom: Double, statistic: Double, probability: Double)] = [
        (1, 0.5, 0.47950012218695337), (1, 3.841458820694124, 0.04999999999999989), (2, 10, 0.006737946999085468),
        (3, 0, 1), (4.5, 2.25, 0.757382334220795), (9, 21.666, 0.009999979883498333), (9, 9, 0.43727418891386693),
        (29, 29, 0.46506624123787865), (29, 60.5, 0.0005350152671676144), (99, 150.25, 0.0006874972343587722),
        (400, 300, 0.9999429031142579), (400, 520.5, 4.466530808101805e-05), (0.75, 12.5, 0.0002380413224776878),
        (1_000, 1_000, 0.49405285382923964), (7, 200, 1.147781224014262e-39),
    ]

    @Test(arguments: tails) func tailsAreThoseOfSciPy(freedom: Double, statistic: Double, probability: Double) throws {
        let found = try #require(IncompleteGamma.upper(freedom / 2, statistic / 2))
        #expect(abs(found - probability) < 1e-11 * probability, "\(found)")
    }

    @Test func whatIsNoTailHasNoValue() {
        for (a, x) in [(0, 1), (-1, 1), (1, -1), (.infinity, 1), (1, .infinity), (.nan, 1), (1, .nan)]
            as [(Double, Double)]
        {
            #expect(IncompleteGamma.upper(a, x) == nil)
        }
    }

    /// Returns the rows of a specialty with repeated draws from the same uniform pool.
    private static func rows(drawn: [Int]) -> [Chances.Row] {
        let (seats, p) = (Double(drawn.reduce(0, +)), 1 / Double(drawn.count))
        return drawn.enumerated().map { place, drawn in
            Chances.Row(
                expert: Sample.expert(place + 1),
                tally: .init(eligible: Int(seats), drawn: drawn, expected: seats * p, variance: seats * p * (1 - p)))
        }
    }

    /// `scipy.stats.chisquare(f_obs)`, SciPy 1.17.1.
    @Test(arguments: [
        ([10, 10, 10, 10], 0.0, 1.0, GoodnessOfFit.Verdict.compatible),
        ([16, 18, 16, 14, 12, 12], 2.0, 0.8491450360846096, .compatible),
        ([40, 5, 8, 7], 55.86666666666666, 4.485377083609664e-12, .veryUnusual),
        ([5, 12, 21, 10, 12], 11.166666666666666, 0.024753407302517943, .compatible),
        ([5, 12, 24, 9, 10], 17.166666666666664, 0.0017939993910939898, .unusual),
    ]) func aUniformPoolGivesPearsonsTest(
        drawn: [Int], statistic: Double, probability: Double, verdict: GoodnessOfFit.Verdict
    ) throws {
        let fit = GoodnessOfFit(of: Self.rows(drawn: drawn))
        #expect(fit.cells == drawn.count && fit.verdict == verdict)
        #expect(abs(try #require(fit.statistic) - statistic) < 1e-9)
        #expect(abs(try #require(fit.degreesOfFreedom) - Double(drawn.count - 1)) < 1e-9)
        #expect(abs(try #require(fit.probability) - probability) < 1e-9)
    }

    /// Two districts that never share a pool are two tests in one: a degree of freedom less for each.
    @Test func separateDistrictsLoseADegreeEach() throws {
        let here = Self.rows(drawn: [10, 12, 8])
        let there = Self.rows(drawn: [9, 11, 10, 10]).map {
            Chances.Row(expert: Sample.expert(Int($0.expert.number) + 100), tally: $0.tally)
        }
        let fit = GoodnessOfFit(of: here + there)
        #expect(abs(try #require(fit.degreesOfFreedom) - 5) < 1e-9)
    }

    @Test func smallExpectationsAreInOneCellWithOthers() {
        #expect(GoodnessOfFit(of: Self.rows(drawn: Array(repeating: 2, count: 10))).cells == 3)
        #expect(GoodnessOfFit(of: Self.rows(drawn: [6, 6])).cells == 2)
        #expect(GoodnessOfFit(of: Self.rows(drawn: [5, 4])).cells == 1)
    }

    @Test func littleIsNotJudged() {
        for drawn in [[], [3], [1, 0, 0, 0], [5, 4], [100]] {
            let fit = GoodnessOfFit(of: Self.rows(drawn: drawn))
            #expect(fit.verdict == .tooFew && fit.statistic == nil && fit.probability == nil, "\(drawn)")
        }
    }

    /// Experts whom every draw had to take give no information about chance.
    @Test func whereNothingIsLeftToChanceNothingIsJudged() {
        let rows = (1...3).map {
            Chances.Row(
                expert: Sample.expert($0), tally: .init(eligible: 20, drawn: 20, expected: 20, variance: 0))
        }
        #expect(GoodnessOfFit(of: rows).verdict == .tooFew)
    }

    /// Under equity, tickets depend on earlier draws; an honest lot must pass all the same.
    @Test func anHonestLotUnderEquityPasses() {
        var log = LogBuilder.founded(policy: Sample.policy(tickets: .equity(cap: 4)), experts: 8)
        for number in 1...120 { log.draw(Sample.request("\(number)/2026", seats: 1 + number % 2)) }
        let distribution = Distribution.all(of: log.state)
        #expect(distribution.map(\.specialty) == ["contabilidad"])
        #expect(distribution[0].seats == 180 && distribution[0].fit.verdict == .compatible)
    }
}
