import LogBuilder
import Sodium
import Support
import Testing

@testable import Draw

@Suite("Order")
struct OrderTests {
    /// Returns a pool of up to forty lines with gaps, causes and up to nine tickets.
    private static func pool(_ generator: inout SplitMix64) throws -> Pool {
        let experts = Set(
            (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                Int.random(in: 1...999_999, using: &generator)
            })
        return try Pool(
            parsing: experts.sorted().map { number in
                let tickets = Int.random(in: 0...9, using: &generator)
                return "\(Sample.expert(number)) \(tickets)\(tickets == 0 ? " licencia" : "")\n"
            }.joined())
    }

    private static func pools(_ count: Int, seed: UInt64) throws -> [Pool] {
        var generator = SplitMix64(seed: seed)
        return try (0..<count).map { _ in try pool(&generator) }
    }

    private static func order(_ pool: Pool, _ seed: Digest) -> [ExpertID] {
        Order(of: pool, seed: seed).all.map(\.expert)
    }

    @Test func takingOneOutNeverReordersTheOthers() throws {
        for (index, pool) in try Self.pools(40, seed: 1).enumerated() {
            let seed = SHA256.hash("removal \(index)")
            let order = Self.order(pool, seed)
            for line in pool.lines {
                let rest = try Pool(parsing: pool.lines.filter { $0 != line }.map { $0.text + "\n" }.joined())
                #expect(Self.order(rest, seed) == order.filter { $0 != line.expert })
            }
        }
    }

    /// An expert's number depends only on the expert and the seed, so the order of a pool's list does not matter.
    @Test func orderOfTheListDoesNotMatter() throws {
        for (index, pool) in try Self.pools(40, seed: 2).enumerated() {
            let seed = SHA256.hash("list \(index)")
            let urn = Urn(seed: seed)
            let alone = pool.lines.reversed().compactMap { line in
                if case .eligible(let tickets) = line.place {
                    Order.Number(expert: line.expert, number: urn.number(of: line.expert, tickets: tickets))
                } else {
                    nil
                }
            }
            #expect(alone.sorted() == Order(of: pool, seed: seed).all)
        }
    }

    @Test func numberIsTheSmallestTicketByTheDefinition() {
        for (index, expert) in [1, 9, 10, 12_345, 999_999].enumerated() {
            let seed = SHA256.hash("definition \(index)")
            let keyed = HMACSHA256(key: seed)
            let tickets = (1...1_000).map { keyed.authenticate("\(Sample.expert(expert)) \($0)") }
            let urn = Urn(seed: seed)
            for (place, ticket) in tickets.enumerated() {
                #expect(urn.ticket(place + 1, of: Sample.expert(expert)) == ticket)
            }
            for count in [1, 2, 9, 10, 11, 99, 100, 101, 999, 1_000] {
                #expect(urn.number(of: Sample.expert(expert), tickets: count) == tickets.prefix(count).min())
            }
        }
    }

    @Test func ticketsOfManyDigits() {
        let seed = SHA256.hash("digits")
        let keyed = HMACSHA256(key: seed)
        for j in [1_000_000, 99_999_999, Int.max / 10, Int.max] {
            #expect(Urn(seed: seed).ticket(j, of: Sample.expert(1)) == keyed.authenticate("P-000001 \(j)"))
        }
    }

    @Test func firstIsThePrefixOfAll() throws {
        for (index, pool) in try Self.pools(60, seed: 3).enumerated() {
            let order = Order(of: pool, seed: SHA256.hash("first \(index)"))
            for count in [0, 1, 2, 5, pool.eligible, pool.eligible + 1, 100] {
                #expect(order.first(count) == Array(order.all.prefix(count)))
            }
            #expect(order.all.count == pool.eligible)
        }
    }

    @Test(arguments: [0, 1, 2, 3, 7, 100, 1_001], [1, 2, 3, 8])
    func concurrentMapIsTheSequentialOne(count: Int, shares: Int) {
        let elements = (0..<count).map { "\($0)" }
        #expect(Order.map(elements, shares: shares) { SHA256.hash($0) } == elements.map { SHA256.hash($0) })
    }

    /// A pool with enough tickets for two cores.
    @Test func largePoolIsLikeManySmallOnes() throws {
        let lines = (1...200).map { "\(Sample.expert($0)) 5\n" }
        let pool = try Pool(parsing: lines.joined())
        #expect(pool.tickets >= Order.ticketsForConcurrency)
        let seed = SHA256.hash("large")
        let single = try lines.flatMap { Order(of: try Pool(parsing: $0), seed: seed).all }
        #expect(Order(of: pool, seed: seed).all == single.sorted())
    }

    @Test func emptyPoolHasNoOrder() throws {
        #expect(Order(of: try Pool(parsing: ""), seed: SHA256.hash("")).all.isEmpty)
        #expect(Order(of: try Pool(parsing: "P-000001 0 turno\n"), seed: SHA256.hash("")).first(3).isEmpty)
    }

    @Test func tiesGoByExpert() {
        let digest = SHA256.hash("tie")
        let (one, two) = (
            Order.Number(expert: Sample.expert(1), number: digest),
            Order.Number(expert: Sample.expert(2), number: digest)
        )
        #expect(one < two && !(two < one))
    }
}
