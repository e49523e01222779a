import Draw
import Sodium

/// One of 1,000 and three of 10,000, one ticket each, under another seed each time. The pool is made before the clock
/// starts, as the peer's list of names is.
func measureDraws(repetitions: Int, suffix: String) throws {
    for (seats, experts) in [(1, 1_000), (3, 10_000)] {
        let pool = Pool(
            of: try (1...experts).map { .init(expert: try ExpertID(number: $0), cause: nil, designations: 0) },
            by: .uniform)
        let name = "draw.\(seats)of\(experts)"
        func draw(_ number: Int) -> [Order.Number] {
            Order(of: pool, seed: SHA256.hash("bench \(number)")).first(seats)
        }
        for number in 0..<10 { use(draw(number)) }
        report(
            "\(name).seconds\(suffix)",
            median((0..<repetitions).map { number in seconds { use(draw(number)) } }))
        // The plain loop of the peer must draw the same.
        let winners = draw(0).reduce(0) { 1_000_003 * $0 % 1_000_000_007 + Int($1.expert.number) }
        report("\(name).winners\(suffix)", Double(winners))
    }
}
