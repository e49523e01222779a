import Draw
import WireFormat

/// Three months of the calendar, spelled `2026-T1`.
public struct Quarter: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 to 4.
    public let quarter: Int

    public init(of month: Month) {
        year = month.year
        quarter = (month.month + 2) / 3
    }

    /// The inverse of `text`; `nil` for others.
    public init?(_ text: String) {
        guard let match = text.wholeMatch(of: /([0-9]{4})-T([1-4])/), let year = Int(match.1),
            let quarter = Int(match.2), (1970...9998).contains(year)
        else { return nil }
        (self.year, self.quarter) = (year, quarter)
    }

    public var text: String { "\(year)-T\(quarter)" }

    /// The times of the quarter where the court is.
    /// - Parameter offset: minutes ahead of UTC.
    public func times(offset: Int) -> Range<Timestamp> {
        let next = quarter == 4 ? (year + 1, 1) : (year, quarter + 1)
        return Quarter.start(of: year, quarter, offset)..<Quarter.start(of: next.0, next.1, offset)
    }

    private static func start(of year: Int, _ quarter: Int, _ offset: Int) -> Timestamp {
        let first = try? Day("\(year)-\(["01", "04", "07", "10"][quarter - 1])-01")
        return (first ?? .last).end(offset: offset).advanced(by: -86_400)
    }

    public static func < (a: Quarter, b: Quarter) -> Bool { (a.year, a.quarter) < (b.year, b.quarter) }
}

/// The work of the lot in each part of the record, and whether it named the same people more often than chance does.
///
/// Each seat of a draw goes to somebody whom the lot had designated before in the part, or to somebody new. Given all
/// that came before, the first has the probability q = (tickets of those who were designated before and are still in
/// the draw) / (tickets that are left). So the number of new people, less the sum of 1 − q, is a martingale, and the
/// sum of q(1 − q) is its predictable variance (as in `Chances`): exact for every pool, and added in the order of the
/// log, so that whoever folds it has the same bits.
public struct Breakdown: Equatable, Sendable {
    /// A part of the record. The cases are in the order of the report.
    public enum Part: Hashable, Sendable {
        case whole
        case quarter(Quarter)
        case court(String)
        case district(String)
        case specialty(String)
    }

    /// The counts of one part.
    public struct Tally: Equatable, Sendable {
        /// Draws opened, and of these with fewer than three eligible.
        public internal(set) var opened = 0
        public internal(set) var thin = 0
        public internal(set) var concluded = 0
        /// Seats that the lot itself gave.
        public internal(set) var seats = 0
        /// Different people who have them.
        public internal(set) var people = 0
        /// The different people whom chance was expected to give them to, and its variance.
        public internal(set) var expected = 0.0
        public internal(set) var variance = 0.0
        /// Those people by their numbers, 64 to a word.
        private var drawn: [UInt64] = []

        mutating func note(_ designated: [ExpertID], of pool: Pool) {
            concluded += 1
            var left = pool.tickets
            for (seat, taker) in designated.enumerated() where left > 0 {
                let taken = designated[..<seat]
                let again = pool.holders.reduce(0) { sum, holder in
                    contains(holder.expert) && !taken.contains(holder.expert) ? sum + holder.tickets : sum
                }
                let q = Double(again) / Double(left)
                expected += 1 - q
                variance += q * (1 - q)
                seats += 1
                if !contains(taker) {
                    people += 1
                    insert(taker)
                }
                left -= pool.tickets(of: taker)
            }
        }

        private func contains(_ expert: ExpertID) -> Bool {
            let (word, bit) = Int(expert.number).quotientAndRemainder(dividingBy: 64)
            return word < drawn.count && drawn[word] >> UInt64(bit) & 1 == 1
        }

        private mutating func insert(_ expert: ExpertID) {
            let (word, bit) = Int(expert.number).quotientAndRemainder(dividingBy: 64)
            if word >= drawn.count { drawn += [UInt64](repeating: 0, count: word + 1 - drawn.count) }
            drawn[word] |= 1 << UInt64(bit)
        }
    }

    private var tallies: [Part: Tally] = [:]

    /// `nil` of a part in which no draw was opened.
    public subscript(part: Part) -> Tally? { tallies[part] }

    public var parts: some Sequence<Part> { tallies.keys }

    mutating func note(_ fact: DrawOpened, in month: Month) {
        for part in Part.all(of: fact.request, in: month) {
            tallies[part, default: Tally()].opened += 1
            if fact.pool.eligible < Statistics.thinPool { tallies[part, default: Tally()].thin += 1 }
        }
    }

    mutating func note(_ designated: [ExpertID], of open: Draws.Open, in month: Month) {
        for part in Part.all(of: open.opened.request, in: month) {
            // Changed in its place: a copy would cost the memory of everyone drawn.
            tallies[part, default: Tally()].note(designated, of: open.pool)
        }
    }
}

extension Breakdown.Part {
    /// The parts in which a request counts.
    static func all(of request: Request, in month: Month) -> [Breakdown.Part] {
        all(court: request.court, district: request.district, specialty: request.specialty, in: month)
    }

    static func all(court: String, district: String, specialty: String, in month: Month) -> [Breakdown.Part] {
        [
            .whole, .quarter(Quarter(of: month)), .court(court), .district(district), .specialty(specialty),
        ]
    }
}
