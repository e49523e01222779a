import Sodium
import TransparencyLog
import WireFormat

/// Everyone with the specialty in the district, each with tickets or with the cause of exclusion (protocol section 6).
///
/// The pool is fixed, and its root published, before any randomness exists. It is a list of lines so that one inclusion
/// proof under the root answers «was I in it, and if not, why?».
public struct Pool: Equatable, Sendable {
    public enum Place: Hashable, Sendable {
        case eligible(tickets: Int)
        /// Out, by the code of the cause.
        case excluded(cause: String)
    }

    public struct Line: Hashable, Sendable {
        public var expert: ExpertID
        public var place: Place

        public init(expert: ExpertID, place: Place) {
            self.expert = expert
            self.place = place
        }

        /// The line without its newline: the leaf that is hashed.
        public var text: String {
            var bytes: [UInt8] = []
            write(to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }

        func write(to bytes: inout [UInt8]) {
            expert.withBytes { bytes += $0 }
            bytes.append(UInt8(ascii: " "))
            switch place {
            case .eligible(let tickets): bytes += String(tickets).utf8
            case .excluded(let cause):
                bytes.append(UInt8(ascii: "0"))
                bytes.append(UInt8(ascii: " "))
                bytes += cause.utf8
            }
        }
    }

    /// A person to be placed: excluded by a cause, or with the number of designations so far.
    public struct Candidate: Sendable {
        public var expert: ExpertID
        public var cause: String?
        public var designations: Int

        public init(expert: ExpertID, cause: String?, designations: Int) {
            self.expert = expert
            self.cause = cause
            self.designations = designations
        }
    }

    /// The cause of those whose turn it is not, under `TicketRule.rotation`.
    public static let notTheirTurn = "turno"
    /// A pool text with more tickets is not read: a small file must not ask for hours of hashing.
    public static let largestTickets = 1_000_000

    /// An eligible expert.
    public struct Holder: Hashable, Sendable {
        public var expert: ExpertID
        public var tickets: Int
    }

    /// In ascending order of the experts, none twice.
    public let lines: [Line]
    /// Those with tickets, in the same order.
    public let holders: [Holder]
    /// The sum of the tickets.
    public let tickets: Int
    /// How many have tickets.
    public var eligible: Int { holders.count }
    /// Why the excluded are, one cause for each.
    public var causes: [String] {
        lines.compactMap { line in
            if case .excluded(let cause) = line.place { cause } else { nil }
        }
    }

    private init(lines: [Line]) {
        self.lines = lines
        holders = lines.compactMap { line in
            if case .eligible(let tickets) = line.place { Holder(expert: line.expert, tickets: tickets) } else { nil }
        }
        tickets = holders.reduce(0) { $0 + $1.tickets }
    }

    /// Gives each candidate tickets or a cause.
    /// - Parameter candidates: in ascending order of the experts.
    public init(of candidates: [Candidate], by rule: TicketRule) {
        var counts: ClosedRange<Int>?
        for candidate in candidates where candidate.cause == nil {
            let own = candidate.designations
            counts = counts.map { min($0.lowerBound, own)...max($0.upperBound, own) } ?? own...own
        }
        self.init(
            lines: candidates.map { candidate in
                if let cause = candidate.cause { return Line(expert: candidate.expert, place: .excluded(cause: cause)) }
                let own = candidate.designations
                let tickets = rule.tickets(own: own, among: counts ?? own...own)
                let place: Place = tickets > 0 ? .eligible(tickets: tickets) : .excluded(cause: Pool.notTheirTurn)
                return Line(expert: candidate.expert, place: place)
            })
    }

    /// One line for each candidate, each ending in a newline.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text's bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16 * lines.count)
        for line in lines {
            line.write(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// The RFC 6962 tree hash over the lines.
    public var root: Digest {
        var frontier = Frontier()
        var text: [UInt8] = []
        for line in lines {
            text.removeAll(keepingCapacity: true)
            line.write(to: &text)
            frontier.append(MerkleTree.leafHash(text))
        }
        return frontier.root
    }

    /// The inverse of `text`.
    /// - Throws: `Malformed` whose place is `line N`, counted from 1.
    public init(parsing text: String) throws(Malformed) {
        var lines: [Line] = []
        guard text.isEmpty || text.utf8.last == UInt8(ascii: "\n") else { throw Malformed(.truncated, at: "") }
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
            .enumerated()
        {
            let parsed = try at("line \(index + 1)") { () throws(Malformed) in try Line(parsing: Substring(line)) }
            if let last = lines.last, last.expert >= parsed.expert {
                throw Malformed(.notInOrder, at: "line \(index + 1)")
            }
            lines.append(parsed)
        }
        self.init(lines: lines)
        guard tickets <= Pool.largestTickets else { throw Malformed(.outOfRange, at: "") }
    }

    /// The line of an expert, if the expert is in the pool.
    public subscript(expert: ExpertID) -> Line? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].expert < expert { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].expert == expert ? lines[low] : nil
    }
}

extension Pool.Line {
    fileprivate init(parsing line: Substring) throws(Malformed) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { throw Malformed(.syntax, at: "") }
        let expert = try ExpertID(parts[0])
        let tickets = try Decimal.decode(parts[1])
        guard tickets <= Pool.largestTickets else { throw Malformed(.outOfRange, at: "") }
        if parts.count == 3 {
            guard tickets == 0 else { throw Malformed(.syntax, at: "") }
            try Code.check(parts[2])
            self.init(expert: expert, place: .excluded(cause: String(parts[2])))
        } else {
            guard tickets > 0 else { throw Malformed(.syntax, at: "") }
            self.init(expert: expert, place: .eligible(tickets: tickets))
        }
    }
}

extension Pool {
    /// One person in whom two pools differ.
    public struct Difference: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Sendable {
            case missing = "pool-person-missing"
            case added = "pool-person-added"
            case tickets = "pool-other-tickets"
            case cause = "pool-other-cause"
        }

        public var kind: Kind
        public var expert: ExpertID
    }

    /// Where this pool is not the `right` one, in ascending order of the experts.
    public func differences(from right: Pool) -> [Difference] {
        let ours = Dictionary(uniqueKeysWithValues: lines.map { ($0.expert, $0.place) })
        let theirs = Dictionary(uniqueKeysWithValues: right.lines.map { ($0.expert, $0.place) })
        return Set(ours.keys).union(theirs.keys).sorted().compactMap { expert in
            switch (ours[expert], theirs[expert]) {
            case (nil, _): Difference(kind: .missing, expert: expert)
            case (_, nil): Difference(kind: .added, expert: expert)
            case (let mine, let other) where mine == other: nil
            case (.excluded, .excluded): Difference(kind: .cause, expert: expert)
            default: Difference(kind: .tickets, expert: expert)
            }
        }
    }
}
