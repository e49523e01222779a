import Draw
import WireFormat

/// The experts, their standing, and how often each was designated.
public struct Roster: Sendable {
    public enum Standing: String, CaseIterable, Sendable {
        case active, suspended, unavailable, removed

        /// What a change makes of a standing; `nil` where it is not allowed (protocol section 5).
        func after(_ change: StandingChanged.Change) -> Standing? {
            switch (change, self) {
            case (.suspended, .active), (.suspended, .unavailable): .suspended
            case (.unavailable, .active): .unavailable
            case (.reinstated, .suspended), (.reinstated, .unavailable): .active
            case (.removed, .active), (.removed, .suspended), (.removed, .unavailable): .removed
            default: nil
            }
        }
    }

    public struct Expert: Sendable {
        public let id: ExpertID
        public internal(set) var standing: Standing
        /// The period admitted for.
        public internal(set) var period: PeriodOpened
        public internal(set) var practice: [Practice]
    }

    /// One specialty in one district.
    private struct Cell: Hashable {
        var specialty: String
        var district: String
    }

    private struct Turn: Hashable {
        var specialty: String
        var period: String
    }

    /// In the order of admission; none is ever taken out.
    public private(set) var experts: [Expert] = []
    public private(set) var periods: [PeriodOpened] = []
    /// Those on the roster, ascending.
    private var members: [Cell: [ExpertID]] = [:]
    private var designations: [Turn: [ExpertID: Int]] = [:]

    public subscript(id: ExpertID) -> Expert? {
        let place = Int(id.number) - 1
        return experts.indices.contains(place) ? experts[place] : nil
    }

    public var nextID: ExpertID? { try? ExpertID(number: experts.count + 1) }

    public func period(at time: Timestamp) -> PeriodOpened? { periods.last { $0.contains(time) } }

    /// Ascending by id.
    public func members(specialty: String, district: String) -> [ExpertID] {
        members[Cell(specialty: specialty, district: district)] ?? []
    }

    /// How often each expert was designated in a specialty and a period; who never was is absent.
    public func designations(specialty: String, period: String) -> [ExpertID: Int] {
        designations[Turn(specialty: specialty, period: period)] ?? [:]
    }

    mutating func open(_ fact: PeriodOpened) throws(Violation) {
        try require(!periods.contains { $0.period == fact.period }, Violation(.codeTaken, fact.period))
        if let last = periods.last {
            try require(fact.from >= last.until, Violation(.periodOverlap, fact.from.text, expected: last.until.text))
        }
        periods.append(fact)
    }

    mutating func admit(_ fact: ExpertAdmitted, for period: PeriodOpened) {
        experts.append(Expert(id: fact.expert, standing: .active, period: period, practice: fact.practice))
        enter(fact.expert, fact.practice)
    }

    mutating func replacePractice(of id: ExpertID, with practice: [Practice]) {
        let place = Int(id.number) - 1
        leave(id, experts[place].practice)
        experts[place].practice = practice
        enter(id, practice)
    }

    mutating func set(_ standing: Standing, of id: ExpertID) {
        let place = Int(id.number) - 1
        experts[place].standing = standing
        if standing == .removed { leave(id, experts[place].practice) }
    }

    mutating func countDesignation(of expert: ExpertID, specialty: String, period: String) {
        designations[Turn(specialty: specialty, period: period), default: [:]][expert, default: 0] += 1
    }

    private mutating func enter(_ id: ExpertID, _ practice: [Practice]) {
        for cell in Roster.cells(practice) {
            var list = members.removeValue(forKey: cell) ?? []
            list.insert(id, at: list.lastIndex { $0 < id }.map { $0 + 1 } ?? 0)
            members[cell] = list
        }
    }

    private mutating func leave(_ id: ExpertID, _ practice: [Practice]) {
        for cell in Roster.cells(practice) { members[cell]?.removeAll { $0 == id } }
    }

    private static func cells(_ practice: [Practice]) -> [Cell] {
        practice.flatMap { one in one.districts.map { Cell(specialty: one.specialty, district: $0) } }
    }
}

/// The rules of entries about experts (protocol section 5).
extension RecordState {
    mutating func admit(_ fact: ExpertAdmitted, at time: Timestamp) throws(Violation) {
        try require(fact.expert == roster.nextID, Violation(.expertGap, fact.expert, expected: roster.nextID))
        guard let period = roster.periods.first(where: { $0.period == fact.period }) else {
            throw Violation(.unknownCode, fact.period)
        }
        try require(time < period.until, Violation(.periodOver, time.text, expected: period.until.text))
        try check(fact.practice)
        roster.admit(fact, for: period)
    }

    mutating func change(_ fact: ExpertChanged) throws(Violation) {
        guard let expert = roster[fact.expert] else { throw Violation(.unknownExpert, fact.expert) }
        try require(expert.standing != .removed, Violation(.standing, expert.standing.rawValue))
        try catalogues.require(cause: fact.cause, for: .standing)
        try check(fact.practice)
        roster.replacePractice(of: fact.expert, with: fact.practice)
    }

    mutating func change(_ fact: StandingChanged) throws(Violation) {
        guard let expert = roster[fact.expert] else { throw Violation(.unknownExpert, fact.expert) }
        try catalogues.require(cause: fact.cause, for: .standing)
        guard let standing = expert.standing.after(fact.change) else {
            throw Violation(.standing, expert.standing.rawValue)
        }
        roster.set(standing, of: fact.expert)
    }

    private func check(_ practice: [Practice]) throws(Violation) {
        for one in practice {
            try catalogues.require(one.specialty, in: .specialties)
            for district in one.districts { try catalogues.require(district, in: .districts) }
        }
    }
}
