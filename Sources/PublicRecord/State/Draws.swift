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

    /// What is left of a draw.
    public struct Record: Sendable {
        public let id: DrawID
        public let court: String
        public let specialty: String
        public let district: String
        public let period: String
        public let policy: String
        public let opened: Timestamp
    }

    /// A record in few bytes, with its seats: those of the designated and then those of the alternates, in the order of the lot.
    private struct Compact {
        let id: DrawID
        let court, specialty, district, period, policy: Words.Code
        let opened: Timestamp
        /// The place of the draw opened before this one for the same matter; -1 is none.
        let previous: Int32
        let isWidened: Bool
        /// Where its seats begin in `experts`, and the designations of the designated in `designations`; -1 while it is open.
        var seats: Int32 = -1
        var first: Int32 = 0
        var designated: UInt16 = 0
        var alternates: UInt16 = 0

        var isOpen: Bool { seats < 0 }

        var range: Range<Int> { isOpen ? 0..<0 : Int(seats)..<Int(seats) + Int(designated) + Int(alternates) }
    }

    public private(set) var open: [DrawID: Open] = [:]
    private var records: ContiguousArray<Compact> = []
    private var words = Words()
    private var experts: ContiguousArray<ExpertID> = []
    private var designations: ContiguousArray<Designation> = []
    /// Of alternates who were called, by seat: few.
    private var called: [Int: Designation] = [:]
    private var firstOfYear: [UInt16: Int32] = [:]
    private var newest: DrawID?
    private var newestOfMatter: [Digest: Int32] = [:]

    /// The only folio that a draw opened at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> DrawID { try DrawID.next(after: newest, in: time.year) }

    public func isOpened(_ id: DrawID) -> Bool { place(id) != nil }

    public subscript(id: DrawID) -> Record? { place(id).map { record(records[$0]) } }

    private func record(_ compact: Compact) -> Record {
        Record(
            id: compact.id, court: words[compact.court], specialty: words[compact.specialty],
            district: words[compact.district], period: words[compact.period], policy: words[compact.policy],
            opened: compact.opened)
    }

    /// The experts who hold or held a designation of a draw, in the order of the lot; `nil` while it is open or unknown.
    public func designated(by id: DrawID) -> [ExpertID]? {
        guard let place = place(id), !records[place].isOpen else { return nil }
        return seats(of: records[place]).compactMap { $0.designation == nil ? nil : $0.expert }
    }

    public func designation(of expert: ExpertID, by draw: DrawID) -> Designation? {
        guard let place = place(draw) else { return nil }
        return seats(of: records[place]).first { $0.expert == expert }?.designation
    }

    /// The alternates who have not been called, in the order of the lot.
    public func waiting(in draw: DrawID) -> [ExpertID] {
        guard let place = place(draw) else { return [] }
        return seats(of: records[place]).compactMap { $0.designation == nil ? $0.expert : nil }
    }

    /// Which of all draws; what is `nil` may be anything.
    public struct Selection: Equatable, Sendable {
        public var court: String?
        public var specialty: String?
        public var district: String?
        public var isOpen: Bool?

        public init(court: String? = nil, specialty: String? = nil, district: String? = nil, isOpen: Bool? = nil) {
            self.court = court
            self.specialty = specialty
            self.district = district
            self.isOpen = isOpen
        }
    }

    /// Some of the selected draws, the newest first.
    /// - Parameter range: of places among the selected, the newest at 0.
    public func newest(_ range: Range<Int>, of selection: Selection = Selection()) -> [Record] {
        guard let test = test(of: selection) else { return [] }
        return records.reversed().lazy.filter(test).dropFirst(range.lowerBound).prefix(range.count).map(record)
    }

    public func count(of selection: Selection = Selection()) -> Int {
        if selection == Selection() { return records.count }
        return test(of: selection).map { test in records.count(where: test) } ?? 0
    }

    /// `nil` if the selection names what no draw has.
    private func test(of selection: Selection) -> ((Compact) -> Bool)? {
        var wanted: [(KeyPath<Compact, Words.Code>, Words.Code)] = []
        for (path, word) in [
            (\Compact.court, selection.court), (\Compact.specialty, selection.specialty),
            (\Compact.district, selection.district),
        ] {
            guard let word else { continue }
            guard let code = words.code(ofKnown: word) else { return nil }
            wanted.append((path, code))
        }
        return { compact in
            (selection.isOpen ?? compact.isOpen) == compact.isOpen
                && wanted.allSatisfy { compact[keyPath: $0.0] == $0.1 }
        }
    }

    /// Every designation by lot, in the order of the draws.
    public func forEachDesignation(_ body: (DesignationID, Record, Designation) -> Void) {
        for compact in records {
            let record = record(compact)
            for seat in seats(of: compact) {
                if let designation = seat.designation { body(.drawn(compact.id, seat.expert), record, designation) }
            }
        }
    }

    /// The draws for somebody who serves or served in some specialties and districts, the newest first.
    /// - Parameters:
    ///   - districts: of each specialty, those whose draws are meant.
    ///   - neighbours: of each specialty, those whose draws are meant if their pool was widened.
    ///   - start: no earlier draw is meant.
    public func folios(
        in districts: [String: Set<String>], orWidenedIn neighbours: [String: Set<String>], since start: Timestamp
    ) -> [DrawID] {
        let (near, far) = (cells(districts), cells(neighbours))
        var folios: [DrawID] = []
        for record in records.reversed() {
            guard record.opened >= start else { break }
            let cell = Cell(specialty: record.specialty, district: record.district)
            if near.contains(cell) || record.isWidened && far.contains(cell) { folios.append(record.id) }
        }
        return folios
    }

    /// A specialty in a district, by their codes.
    private struct Cell: Hashable {
        var specialty: Words.Code
        var district: Words.Code
    }

    private func cells(_ districts: [String: Set<String>]) -> Set<Cell> {
        var cells: Set<Cell> = []
        for (specialty, districts) in districts {
            guard let specialty = words.code(ofKnown: specialty) else { continue }
            for district in districts.compactMap(words.code(ofKnown:)) {
                cells.insert(Cell(specialty: specialty, district: district))
            }
        }
        return cells
    }

    /// In the order of the lot; `nil` in the place of a designation is an alternate who was not called.
    private func seats(of compact: Compact) -> [(expert: ExpertID, designation: Designation?)] {
        compact.range.map { seat in
            let offset = seat - Int(compact.seats)
            let isDesignated = offset < Int(compact.designated)
            return (experts[seat], isDesignated ? designations[Int(compact.first) + offset] : called[seat])
        }
    }

    /// Draws past their time at a Unix second, in the order of their folios.
    public func overdue(at second: Int) -> [DrawID] {
        open.values.filter { $0.deadline < second }.map(\.opened.draw).sorted()
    }

    // MARK: Lists

    /// What a list of draws is to have; `nil` is anything.
    public struct Filter: Sendable {
        public enum State: String, CaseIterable, Sendable {
            case open, concluded
            /// Open, and past the policy's time.
            case overdue
        }

        public var specialty: String?
        public var district: String?
        public var court: String?
        public var state: State?

        public init(specialty: String? = nil, district: String? = nil, court: String? = nil, state: State? = nil) {
            self.specialty = specialty
            self.district = district
            self.court = court
            self.state = state
        }
    }

    /// A draw in a list.
    public struct Listed: Sendable {
        public let record: Record
        /// `nil` while it is open.
        public let concluded: Timestamp?
        /// Whom the lot designated, in its order.
        public let designated: [ExpertID]
    }

    /// The newest draws that a filter lets through, the newest first.
    ///
    /// Codes are compared as numbers, and texts are made for what is returned only: a hundred thousand draws take well under a
    /// millisecond.
    /// - Parameters:
    ///   - count: how many at most.
    ///   - before: only draws opened before this one; `nil` begins with the newest. No draw at all where it is unknown.
    ///   - second: the Unix second at which a draw is overdue or not.
    public func newest(
        _ count: Int, matching filter: Filter = Filter(), before: DrawID? = nil, at second: Int
    ) -> [Listed] {
        guard let specialty = words.find(filter.specialty), let district = words.find(filter.district),
            let court = words.find(filter.court)
        else { return [] }
        var found: [Listed] = []
        var place = before.map { self.place($0) ?? 0 } ?? records.count
        while place > 0, found.count < count {
            place -= 1
            let record = records[place]
            guard specialty.map({ $0 == record.specialty }) ?? true, district.map({ $0 == record.district }) ?? true,
                court.map({ $0 == record.court }) ?? true
            else { continue }
            let fits =
                switch filter.state {
                case nil: true
                case .open: record.isOpen
                case .concluded: !record.isOpen
                case .overdue: record.isOpen && (open[record.id]?.deadline ?? Int.max) < second
                }
            if fits { found.append(listed(record)) }
        }
        return found
    }

    private func listed(_ compact: Compact) -> Listed {
        let designated = compact.range.prefix(Int(compact.designated))
        return Listed(
            record: record(compact), concluded: designated.isEmpty ? nil : designations[Int(compact.first)].named,
            designated: designated.map { experts[$0] })
    }

    /// Every draw's folio, in the order of the log.
    public var folios: [DrawID] { records.map(\.id) }

    private func place(_ id: DrawID) -> Int? {
        guard let first = firstOfYear[id.year], let newest, id <= newest else { return nil }
        let place = Int(first) + Int(id.number) - 1
        // A number beyond its year's last would fall among the next year's.
        if let next = firstOfYear.filter({ $0.key > id.year }).values.min(), place >= next { return nil }
        return place < records.count ? place : nil
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
            Compact(
                id: id, court: words.code(of: request.court), specialty: words.code(of: request.specialty),
                district: words.code(of: request.district), period: words.code(of: draw.period),
                policy: words.code(of: draw.opened.policy), opened: draw.time,
                previous: newestOfMatter[matter] ?? -1, isWidened: draw.opened.widened != nil))
        newest = id
        newestOfMatter[matter] = Int32(records.count - 1)
        open[id] = draw
    }

    mutating func conclude(_ fact: DrawConcluded, at time: Timestamp) {
        guard let place = place(fact.draw) else { return }
        records[place].seats = Int32(experts.count)
        records[place].first = Int32(designations.count)
        records[place].designated = UInt16(fact.designated.count)
        records[place].alternates = UInt16(fact.alternates.count)
        experts += fact.designated + fact.alternates
        designations += fact.designated.map { Designation(designee: .expert($0), named: time) }
        open[fact.draw] = nil
    }

    mutating func call(_ expert: ExpertID, in draw: DrawID, at time: Timestamp) {
        guard let seat = seat(of: expert, in: draw) else { return }
        called[seat] = Designation(designee: .expert(expert), named: time)
    }

    mutating func change(_ expert: ExpertID, in draw: DrawID, _ body: (inout Designation) -> Void) {
        guard let place = place(draw), let seat = seat(of: expert, in: draw) else { return }
        let offset = seat - Int(records[place].seats)
        if offset < Int(records[place].designated) {
            body(&designations[Int(records[place].first) + offset])
        } else if var designation = called[seat] {
            body(&designation)
            called[seat] = designation
        }
    }

    private func seat(of expert: ExpertID, in draw: DrawID) -> Int? {
        place(draw).flatMap { place in records[place].range.first { experts[$0] == expert } }
    }
}
