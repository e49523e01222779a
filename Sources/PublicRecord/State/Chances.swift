import Draw

/// How often each expert was drawn, beside what chance would have given.
///
/// The seats of a draw go to the order one after the other. Given who holds the seats before, an eligible expert with w
/// of the W tickets that are left takes the next seat with probability p = w/W: an expert's number is the smallest of w
/// independent uniform numbers, and the order of such numbers is sampling without replacement with probabilities
/// proportional to w (Efraimidis and Spirakis 2006, "Weighted random sampling with a reservoir", Information Processing
/// Letters 97, 181–185). So drawn − expected, with the p of each seat summed as it is reached, is a martingale, and the
/// sum of p(1 − p) is its predictable variance (Williams 1991, "Probability with Martingales", 12.12). Both hold
/// whatever pools, tickets and seats the record has, and although tickets may depend on earlier draws: no approximation
/// is in these sums but that of `Double`, and they are added in the order of the log, so that whoever folds it has the
/// same bits.
///
/// Alternates who are called are no part of it: a call is not the lot's.
public struct Chances: Equatable, Sendable {
    /// What chance gave and what it was expected to give, over concluded draws.
    public struct Tally: Equatable, Sendable {
        /// Draws in whose pool the expert had tickets.
        public internal(set) var eligible = 0
        /// Seats that the lot itself gave.
        public internal(set) var drawn = 0
        /// The sum of p over the seats that the expert could take.
        public internal(set) var expected = 0.0
        /// The sum of p(1 − p) over the same seats.
        public internal(set) var variance = 0.0

        /// Of who was never eligible.
        public static let none = Tally()

        static func += (sum: inout Tally, other: Tally) {
            sum.eligible += other.eligible
            sum.drawn += other.drawn
            sum.expected += other.expected
            sum.variance += other.variance
        }
    }

    /// One expert's tally.
    public struct Row: Equatable, Sendable {
        public let expert: ExpertID
        public internal(set) var tally: Tally
    }

    /// Ascending by expert: a pool is too, so that one walk over both finds everybody.
    private var rows: [String: ContiguousArray<Row>] = [:]

    /// The specialties in which a draw was concluded, ascending.
    public var specialties: [String] { rows.keys.sorted { $0.precedes($1) } }

    /// Everyone who was ever eligible in a specialty, ascending.
    public func tallies(specialty: String) -> ContiguousArray<Row> { rows[specialty] ?? [] }

    /// `nil` of who was never eligible in the specialty.
    public func tally(of expert: ExpertID, specialty: String) -> Tally? {
        guard let rows = rows[specialty] else { return nil }
        let place = Chances.place(of: expert, in: rows, from: 0)
        return place < rows.count && rows[place].expert == expert ? rows[place].tally : nil
    }

    /// Over all specialties.
    public func tally(of expert: ExpertID) -> Tally {
        specialties.reduce(into: Tally()) { sum, specialty in
            if let tally = tally(of: expert, specialty: specialty) { sum += tally }
        }
    }

    /// Everyone who was ever eligible, over all specialties.
    public var totals: [ExpertID: Tally] {
        specialties.reduce(into: [:]) { totals, specialty in
            for row in tallies(specialty: specialty) { totals[row.expert, default: Tally()] += row.tally }
        }
    }

    /// Counts a concluded draw.
    /// - Parameter designated: those whom the lot designated, in its order; all of them in the pool.
    mutating func note(_ designated: [ExpertID], of pool: Pool, specialty: String) {
        // Taken out while it is changed: else every draw would copy it.
        var rows = self.rows.updateValue([], forKey: specialty) ?? []
        var left = pool.tickets
        for (seat, taker) in designated.enumerated() {
            Chances.note(
                seat: left, of: pool.holders, taken: designated[..<seat], by: taker, isFirst: seat == 0, in: &rows)
            left -= pool.tickets(of: taker)
        }
        self.rows[specialty] = rows
    }

    /// Counts one seat.
    /// - Parameters:
    ///   - tickets: those that are left, W.
    ///   - taken: who holds the seats before.
    private static func note(
        seat tickets: Int, of holders: [Pool.Holder], taken: ArraySlice<ExpertID>, by taker: ExpertID, isFirst: Bool,
        in rows: inout ContiguousArray<Row>
    ) {
        guard tickets > 0 else { return }
        let whole = Double(tickets)
        var place = 0
        for holder in holders {
            place = Chances.place(of: holder.expert, in: rows, from: place)
            if place == rows.count || rows[place].expert != holder.expert {
                rows.insert(Row(expert: holder.expert, tally: Tally()), at: place)
            }
            if !taken.contains(holder.expert) {
                let p = Double(holder.tickets) / whole
                rows[place].tally.expected += p
                rows[place].tally.variance += p * (1 - p)
            }
            if isFirst { rows[place].tally.eligible += 1 }
            if holder.expert == taker { rows[place].tally.drawn += 1 }
            place += 1
        }
    }

    /// Where an expert stands or belongs, at `first` or later.
    ///
    /// It looks near `first` before it looks far: a pool is most of a specialty, or a part of it that lies scattered.
    private static func place(of expert: ExpertID, in rows: ContiguousArray<Row>, from first: Int) -> Int {
        var (low, step) = (first, 1)
        while low + step <= rows.count, rows[low + step - 1].expert < expert {
            low += step
            step *= 2
        }
        var high = min(low + step, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].expert < expert { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Pool {
    /// The tickets of an expert, 0 of one who has none.
    func tickets(of expert: ExpertID) -> Int {
        if case .eligible(let tickets) = self[expert]?.place { tickets } else { 0 }
    }
}
