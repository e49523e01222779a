import Draw
import Sodium
import WireFormat

/// Every draw with the designations it gave: the open ones in full, of the concluded ones what later rules need.
public struct Draws: Sendable {
    /// A draw that waits for its round.
    public struct Open: Sendable {
        public let opened: DrawOpened
        public let time: Timestamp
        /// The opening's place in the log, and its leaf hash.
        public let index: Int
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
        public let isAnnulled: Bool
    }

    /// A record in few bytes, with its seats: those of the designated and then those of the alternates, in the order of
    /// the lot.
    struct Compact {
        let id: DrawID
        let court, specialty, district, kind, period, policy: Words.Code
        let opened: Timestamp
        /// The opening's place in the log.
        let index: Int32
        let isWidened: Bool
        /// The file as it was last corrected; a number of 0 is a reserved matter's.
        var tag: Digest
        var docket: Words.Code = 0
        var suffix: Words.Code?
        var number: Int32 = 0
        var year: UInt16 = 0
        /// Where its seats begin in `experts`, and the designations of the designated in `designations`; -1 while it is
        /// open, -2 if it was annulled.
        var seats: Int32 = Compact.waiting
        var first: Int32 = 0
        var designated: UInt16 = 0
        var alternates: UInt16 = 0

        static let waiting: Int32 = -1
        static let annulled: Int32 = -2

        var isOpen: Bool { seats == Compact.waiting }
        var isAnnulled: Bool { seats == Compact.annulled }

        var range: Range<Int> { seats < 0 ? 0..<0 : Int(seats)..<Int(seats) + Int(designated) + Int(alternates) }
    }

    public private(set) var open: [DrawID: Open] = [:]
    var records: ContiguousArray<Compact> = []
    var words = Words()
    var experts: ContiguousArray<ExpertID> = []
    var designations: ContiguousArray<Designation> = []
    /// Of alternates who were called, by seat: few.
    var called: [Int: Designation] = [:]
    private var firstOfYear: [UInt16: Int32] = [:]
    private var newest: DrawID?

    /// The only folio that a draw opened at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> DrawID { try DrawID.next(after: newest, in: time.year) }

    public subscript(id: DrawID) -> Record? { place(id).map { record(records[$0]) } }

    func record(_ compact: Compact) -> Record {
        Record(
            id: compact.id, court: words[compact.court], specialty: words[compact.specialty],
            district: words[compact.district], period: words[compact.period], policy: words[compact.policy],
            opened: compact.opened, isAnnulled: compact.isAnnulled)
    }

    /// A draw as a lot; `nil` of an unknown one.
    public func lot(_ id: DrawID) -> Lot? { place(id).map { lot(records[$0]) } }

    /// Every draw as a lot, in the order of the log.
    var lots: [Lot] { records.map(lot) }

    func lot(_ compact: Compact) -> Lot {
        let suffix = compact.suffix.map { words[$0] }
        let number =
            compact.number == 0
            ? nil
            : try? CaseNumber(
                docket: words[compact.docket], number: Int(compact.number), year: Int(compact.year), suffix: suffix)
        return Lot(
            id: .draw(compact.id), court: words[compact.court], specialty: words[compact.specialty],
            kind: words[compact.kind], caseNumber: number, tag: compact.tag, index: Int(compact.index),
            isAnnulled: compact.isAnnulled)
    }

    /// The experts who hold or held a designation of a draw, in the order of the lot; `nil` while it is open, if it was
    /// annulled, or if it is unknown.
    public func designated(by id: DrawID) -> [ExpertID]? {
        guard let place = place(id), records[place].seats >= 0 else { return nil }
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

    /// Every designation by lot, in the order of the draws.
    public func forEachDesignation(_ body: (DesignationID, Record, Designation) -> Void) {
        for compact in records {
            let record = record(compact)
            for seat in seats(of: compact) {
                if let designation = seat.designation { body(.drawn(compact.id, seat.expert), record, designation) }
            }
        }
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

    /// Every draw's folio, in the order of the log.
    public var folios: [DrawID] { records.map(\.id) }

    func place(_ id: DrawID) -> Int? {
        guard let first = firstOfYear[id.year], let newest, id <= newest else { return nil }
        let place = Int(first) + Int(id.number) - 1
        // A number beyond its year's last would fall among the next year's.
        if let next = firstOfYear.filter({ $0.key > id.year }).values.min(), place >= next { return nil }
        return place < records.count ? place : nil
    }

    mutating func insert(_ draw: Open) {
        let id = draw.opened.draw
        let request = draw.opened.request
        if firstOfYear[id.year] == nil { firstOfYear[id.year] = Int32(records.count) }
        records.append(
            Compact(
                id: id, court: words.code(of: request.court), specialty: words.code(of: request.specialty),
                district: words.code(of: request.district), kind: words.code(of: request.kind),
                period: words.code(of: draw.period), policy: words.code(of: draw.opened.policy), opened: draw.time,
                index: Int32(draw.index), isWidened: draw.opened.widened != nil, tag: draw.opened.tag.value))
        newest = id
        open[id] = draw
        correct(id, caseNumber: request.caseNumber, tag: draw.opened.tag.value)
    }

    /// Gives a draw another file number.
    mutating func correct(_ id: DrawID, caseNumber: CaseNumber?, tag: Digest) {
        guard let place = place(id) else { return }
        records[place].tag = tag
        records[place].number = Int32(caseNumber?.number ?? 0)
        records[place].year = UInt16(caseNumber?.year ?? 0)
        records[place].docket = words.code(of: caseNumber?.docket ?? "")
        records[place].suffix = caseNumber?.suffix.map { words.code(of: $0) }
    }

    mutating func annul(_ id: DrawID) {
        guard let place = place(id) else { return }
        records[place].seats = Compact.annulled
        open[id] = nil
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

/// Words that are many times the same, kept once.
struct Words: Sendable {
    typealias Code = UInt32

    private var words: [String] = []
    private var codes: [String: Code] = [:]

    subscript(code: Code) -> String { words[Int(code)] }

    /// The code of a word that was kept before; `nil` of any other.
    func code(ofKnown word: String) -> Code? { codes[word] }

    mutating func code(of word: String) -> Code {
        if let code = codes[word] { return code }
        words.append(word)
        codes[word] = Code(words.count - 1)
        return Code(words.count - 1)
    }

    /// The code of a word, `.some(nil)` of no word at all, `nil` of an unknown one.
    func find(_ word: String?) -> Code?? {
        guard let word else { return .some(nil) }
        return code(ofKnown: word).map { .some($0) }
    }
}
