import Draw
import Sodium
import WireFormat

/// Every draw with the designations it gave: the open ones in full, of the concluded ones what later rules need.
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

    /// What is left of a draw. Its seats are those of the designated and then those of the alternates, in their order.
    public struct Record: Sendable {
        public let id: DrawID
        public let court: String
        public let specialty: String
        public let district: String
        public let period: String
        public let policy: String
        public let opened: Timestamp
        /// The place of the draw opened before this one for the same matter; -1 is none.
        fileprivate var previous: Int32
        /// Where its seats stand in `seats`, and how many they are; -1 while it is open.
        fileprivate var start: Int32 = -1
        fileprivate var count: Int32 = 0

        fileprivate var range: Range<Int> { start < 0 ? 0..<0 : Int(start)..<Int(start + count) }
    }

    private struct Seat {
        let expert: ExpertID
        /// `nil` of an alternate who was not called.
        var designation: Designation?
    }

    public private(set) var open: [DrawID: Open] = [:]
    private var records: ContiguousArray<Record> = []
    private var seats: ContiguousArray<Seat> = []
    private var firstOfYear: [UInt16: Int32] = [:]
    private var newest: DrawID?
    private var newestOfMatter: [Digest: Int32] = [:]

    /// The only folio that a draw opened at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> DrawID { try DrawID.next(after: newest, in: time.year) }

    public func isOpened(_ id: DrawID) -> Bool { place(id) != nil }

    public subscript(id: DrawID) -> Record? { place(id).map { records[$0] } }

    /// The experts who hold or held a designation of a draw, in the order of the lot; `nil` while it is open or unknown.
    public func designated(by id: DrawID) -> [ExpertID]? {
        guard let place = place(id), records[place].start >= 0 else { return nil }
        return seats[records[place].range].compactMap { $0.designation == nil ? nil : $0.expert }
    }

    public func designation(of expert: ExpertID, by draw: DrawID) -> Designation? {
        seat(of: expert, in: draw).flatMap { seats[$0].designation }
    }

    /// The alternates who have not been called, in the order of the lot.
    public func waiting(in draw: DrawID) -> [ExpertID] {
        guard let place = place(draw) else { return [] }
        return seats[records[place].range].compactMap { $0.designation == nil ? $0.expert : nil }
    }

    /// Every designation by lot, in the order of the draws.
    public func forEachDesignation(_ body: (DesignationID, Record, Designation) -> Void) {
        for record in records {
            for seat in seats[record.range] {
                if let designation = seat.designation { body(.drawn(record.id, seat.expert), record, designation) }
            }
        }
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

    private func seat(of expert: ExpertID, in draw: DrawID) -> Int? {
        place(draw).flatMap { place in records[place].range.first { seats[$0].expert == expert } }
    }

    /// The draws for a matter, the newest first.
    func folios(of matter: Digest) -> [DrawID] {
        sequence(first: Int(newestOfMatter[matter] ?? -1)) { place in Int(records[place].previous) }
            .prefix { $0 >= 0 }.map { records[$0].id }
    }

    func hasDraw(for matter: Digest) -> Bool { newestOfMatter[matter] != nil }

    mutating func insert(_ draw: Open, matter: Digest) {
        let id = draw.opened.draw
        let request = draw.opened.request
        if firstOfYear[id.year] == nil { firstOfYear[id.year] = Int32(records.count) }
        records.append(
            Record(
                id: id, court: request.court, specialty: request.specialty, district: request.district,
                period: draw.period,
                policy: draw.opened.policy, opened: draw.time, previous: newestOfMatter[matter] ?? -1))
        newest = id
        newestOfMatter[matter] = Int32(records.count - 1)
        open[id] = draw
    }

    mutating func conclude(_ fact: DrawConcluded, at time: Timestamp) {
        guard let place = place(fact.draw) else { return }
        records[place].start = Int32(seats.count)
        records[place].count = Int32(fact.designated.count + fact.alternates.count)
        seats += fact.designated.map { Seat(expert: $0, designation: Designation(designee: .expert($0), named: time)) }
        seats += fact.alternates.map { Seat(expert: $0) }
        open[fact.draw] = nil
    }

    mutating func call(_ expert: ExpertID, in draw: DrawID, at time: Timestamp) {
        guard let seat = seat(of: expert, in: draw) else { return }
        seats[seat].designation = Designation(designee: .expert(expert), named: time)
    }

    mutating func change(_ expert: ExpertID, in draw: DrawID, _ body: (inout Designation) -> Void) {
        guard let seat = seat(of: expert, in: draw), var designation = seats[seat].designation else { return }
        body(&designation)
        seats[seat].designation = designation
    }
}
