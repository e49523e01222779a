/// File numbers that may be one file's, mistyped or written another way (protocol section 10.3): something to look at.
public struct NearNumbers: Sendable {
    /// Two lots of one court and specialty.
    public struct Pair: Equatable, Sendable {
        public var later: LotID
        public var earlier: LotID

        public init(later: LotID, earlier: LotID) {
            self.later = later
            self.earlier = earlier
        }
    }

    /// More pairs than this are counted, not kept.
    public static let mostPairs = 1_000

    /// In the order of the later lot's entry, then of the earlier one's.
    public private(set) var pairs: [Pair] = []
    public private(set) var count = 0

    private struct Group: Hashable {
        var court, specialty: String
    }

    /// - Parameter lots: in the order of the log.
    init(among lots: [Lot]) {
        var before: [Group: [CaseNumber: [Lot]]] = [:]
        for lot in lots where !lot.isAnnulled {
            guard var number = lot.caseNumber else { continue }
            number.suffix = nil
            let group = Group(court: lot.court, specialty: lot.specialty)
            let dockets = Set(before[group, default: [:]].keys.map(\.docket))
            let near = NearNumbers.neighbours(of: number, dockets: dockets).union([number])
                .flatMap { before[group]?[$0] ?? [] }
                .filter { $0.tag != lot.tag }
                .sorted { $0.index < $1.index }
            count += near.count
            pairs += near.prefix(NearNumbers.mostPairs - pairs.count).map { Pair(later: lot.id, earlier: $0.id) }
            before[group, default: [:]][number, default: []].append(lot)
        }
    }

    /// The numbers that differ from one in one thing: the docket, or by one typing error in the number or the year.
    static func neighbours(of number: CaseNumber, dockets: Set<String>) -> Set<CaseNumber> {
        var neighbours: Set<CaseNumber> = []
        for docket in dockets where docket != number.docket {
            var other = number
            other.docket = docket
            neighbours.insert(other)
        }
        for typed in mistyped(number.number) where CaseNumber.numbers.contains(typed) {
            var other = number
            other.number = typed
            neighbours.insert(other)
        }
        for typed in mistyped(number.year) where CaseNumber.years.contains(typed) {
            var other = number
            other.year = typed
            neighbours.insert(other)
        }
        return neighbours
    }

    /// The decimals that one typing error makes of a number: a digit put in, left out or changed, or two neighbours
    /// exchanged.
    private static func mistyped(_ number: Int) -> Set<Int> {
        let digits = Array(String(number).utf8)
        let all = Array("0123456789".utf8)
        var texts: [[UInt8]] = []
        for place in 0...digits.count {
            texts += all.map { digits[..<place] + [$0] + digits[place...] }
            guard place < digits.count else { break }
            texts.append(Array(digits[..<place] + digits[(place + 1)...]))
            texts += all.map { digits[..<place] + [$0] + digits[(place + 1)...] }
            guard place + 1 < digits.count else { continue }
            var exchanged = digits
            exchanged.swapAt(place, place + 1)
            texts.append(exchanged)
        }
        let decimals = texts.filter { $0.count == 1 || $0.first != UInt8(ascii: "0") }
        return Set(decimals.compactMap { Int(String(decoding: $0, as: UTF8.self)) }.filter { $0 != number })
    }
}

extension CaseNumber {
    /// Whether two numbers, suffixes apart, may be one file's, by the protocol's measure.
    public func isNear(_ other: CaseNumber) -> Bool {
        var (one, other) = (self, other)
        (one.suffix, other.suffix) = (nil, nil)
        return one == other || NearNumbers.neighbours(of: one, dockets: [other.docket]).contains(other)
    }
}

extension RecordState {
    public var nearNumbers: NearNumbers { NearNumbers(among: lots) }
}
