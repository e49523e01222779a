import Draw
import Sodium
import WireFormat

/// Every draw: the open ones in full, of the concluded ones what later rules need.
///
/// A concluded draw costs about 100 bytes, so that a record of decades fits a small machine.
public struct Draws: Sendable {
    /// A draw that waits for its round.
    public struct Open: Sendable {
        public let opened: DrawOpened
        public let time: Timestamp
        public let leaf: Digest
        public let pool: Pool
        /// The roster period of the opening, in which designations will count.
        public let period: String
        /// The Unix second at which the round is due.
        public let due: Int
        /// The last Unix second at which it should be concluded.
        public let deadline: Int
    }

    /// Counts that a follow-up of the process asks for.
    public struct Tally: Equatable, Sendable {
        public var opened = 0
        public var concluded = 0
        public var replacements = 0
        public var designations = 0
        /// Concluded on a beacon that the installation runs.
        public var notIndependent = 0
        /// Concluded on a beacon that is not the policy's first.
        public var fallbacks = 0
        /// Concluded on a beacon that this program cannot check.
        public var unavailable = 0
        /// Concluded after the policy's time.
        public var late = 0
    }

    /// What is left of a draw. Places are those in `records`; -1 is none.
    private struct Record {
        /// The draw opened before this one for the same matter.
        var previous: Int32
        /// The draw and the expert that it replaces.
        var replacedDraw: Int32
        var replacedExpert: UInt32
        /// The designated experts: where they stand in `designated`, and how many.
        var start: Int32 = -1
        var count: UInt16 = 0
    }

    public private(set) var open: [DrawID: Open] = [:]
    public private(set) var tally = Tally()
    private var records: ContiguousArray<Record> = []
    private var designated: ContiguousArray<UInt32> = []
    private var firstOfYear: [UInt16: Int32] = [:]
    private var newest: DrawID?
    private var newestOfMatter: [Digest: Int32] = [:]

    /// The only folio that a draw opened at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> DrawID {
        try DrawID.next(after: newest, in: time.year)
    }

    public func isOpened(_ id: DrawID) -> Bool { place(id) != nil }

    /// The designated of a concluded draw, `nil` while it is open or unknown.
    public func designated(by id: DrawID) -> [ExpertID]? {
        guard let place = place(id), records[place].start >= 0 else { return nil }
        return designated(at: place)
    }

    /// Draws past their time at a Unix second, in the order of their folios.
    public func overdue(at second: Int) -> [DrawID] {
        open.values.filter { $0.deadline < second }.map(\.opened.draw).sorted()
    }

    private func place(_ id: DrawID) -> Int? {
        guard let first = firstOfYear[id.year], let newest, id <= newest else { return nil }
        let place = Int(first) + Int(id.number) - 1
        // A number beyond its year's last would fall among the next year's.
        if let next = firstOfYear.filter({ $0.key > id.year }).values.min(), place >= next { return nil }
        return place < records.count ? place : nil
    }

    private func designated(at place: Int) -> [ExpertID] {
        let record = records[place]
        guard record.start >= 0 else { return [] }
        return designated[Int(record.start)..<Int(record.start) + Int(record.count)].compactMap {
            try? ExpertID(number: Int($0))
        }
    }

    /// The draws for a matter, the newest first.
    private func chain(_ matter: Digest) -> some Sequence<Int> {
        sequence(first: Int(newestOfMatter[matter] ?? -1)) { place in Int(records[place].previous) }
            .prefix { $0 >= 0 }
    }

    func designatedBefore(in matter: Digest) -> Set<ExpertID> {
        guard newestOfMatter[matter] != nil else { return [] }
        return Set(chain(matter).flatMap(designated(at:)))
    }

    /// One draw for a matter; another one names the designation that it replaces (protocol section 5, draw.opened 4).
    func checkMatter(_ matter: Digest, replaces: DrawOpened.Replacement?) throws(Violation) {
        guard let replaces else {
            if let first = newestOfMatter[matter] { throw Violation(.secondDraw, folio(at: Int(first))) }
            return
        }
        let chain = newestOfMatter[matter] == nil ? [] : Array(chain(matter))
        guard let place = place(replaces.draw), chain.contains(place) else {
            throw Violation(.replacement, replaces.draw)
        }
        for other in chain {
            try require(records[other].start >= 0, Violation(.replacement, folio(at: other)))
            try require(
                records[other].replacedDraw != Int32(place) || records[other].replacedExpert != replaces.expert.number,
                Violation(.replacement, folio(at: other)))
        }
        try require(designated(at: place).contains(replaces.expert), Violation(.replacement, replaces.expert))
    }

    private func folio(at place: Int) -> String {
        let year = firstOfYear.filter { $0.value <= place }.max { $0.value < $1.value }
        guard let year, let id = try? DrawID(year: Int(year.key), number: place - Int(year.value) + 1) else {
            return ""
        }
        return id.description
    }

    mutating func insert(_ draw: Open, matter: Digest) {
        let id = draw.opened.draw
        if firstOfYear[id.year] == nil { firstOfYear[id.year] = Int32(records.count) }
        let replaced = draw.opened.replaces
        let replacedPlace = replaced.flatMap { place($0.draw) } ?? -1
        records.append(
            Record(
                previous: newestOfMatter[matter] ?? -1, replacedDraw: Int32(replacedPlace),
                replacedExpert: replaced?.expert.number ?? 0))
        newest = id
        newestOfMatter[matter] = Int32(records.count - 1)
        open[id] = draw
        tally.opened += 1
        if replaced != nil { tally.replacements += 1 }
    }

    mutating func conclude(_ id: DrawID, designated experts: [ExpertID], count: (inout Tally) -> Void) {
        guard let place = place(id) else { return }
        records[place].start = Int32(designated.count)
        records[place].count = UInt16(experts.count)
        designated += experts.map(\.number)
        open[id] = nil
        tally.concluded += 1
        tally.designations += experts.count
        count(&tally)
    }
}
