import Draw
import LogBuilder
import Sodium
import Testing

/// 100,000 draws from pools of twenty, with fixed seeds: the same result in every run.
@Suite("Fairness")
struct FairnessTests {
    private static let draws = 100_000
    /// The 0.999 quantile of chi-square with 19 degrees of freedom: a fair draw exceeds it once in a thousand runs,
    /// and this one run is always the same.
    private static let critical = 43.82

    /// Returns how often each expert came first.
    private static func firsts(of pool: Pool, seeds label: String) async -> [Int] {
        await withTaskGroup(of: [Int].self) { group in
            for half in 0..<2 {
                group.addTask {
                    var counts = [Int](repeating: 0, count: 20)
                    for draw in 0..<draws / 2 {
                        let order = Order(of: pool, seed: SHA256.hash("\(label) \(half) \(draw)")).first(1)
                        counts[Int(order[0].expert.number) - 1] += 1
                    }
                    return counts
                }
            }
            return await group.reduce([Int](repeating: 0, count: 20)) { zip($0, $1).map { $0 + $1 } }
        }
    }

    private static func chiSquare(_ counts: [Int], tickets: [Int]) -> Double {
        let total = Double(tickets.reduce(0, +))
        return zip(counts, tickets).reduce(0) { sum, pair in
            let expected = Double(draws) * Double(pair.1) / total
            return sum + (Double(pair.0) - expected) * (Double(pair.0) - expected) / expected
        }
    }

    private static func pool(_ tickets: [Int]) throws -> Pool {
        try Pool(parsing: tickets.enumerated().map { "\(Sample.expert($0 + 1)) \($1)\n" }.joined())
    }

    @Test func oneTicketEach() async throws {
        let tickets = [Int](repeating: 1, count: 20)
        let counts = await Self.firsts(of: try Self.pool(tickets), seeds: "uniform")
        #expect(counts.reduce(0, +) == Self.draws)
        #expect(Self.chiSquare(counts, tickets: tickets) < Self.critical)
    }

    /// An expert with n of N tickets comes first with probability n / N exactly.
    @Test func unequalTickets() async throws {
        let tickets = (0..<20).map { [1, 2, 3, 5][$0 % 4] }
        let counts = await Self.firsts(of: try Self.pool(tickets), seeds: "equity")
        #expect(counts.reduce(0, +) == Self.draws)
        #expect(Self.chiSquare(counts, tickets: tickets) < Self.critical)
        // The test can distinguish: the same counts are far from equal chances.
        #expect(Self.chiSquare(counts, tickets: [Int](repeating: 1, count: 20)) > 10 * Self.critical)
    }
}
