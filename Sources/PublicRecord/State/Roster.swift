import Draw
import Sodium
import WireFormat

/// The experts, their standing, and how often each was designated.
public struct Roster: Sendable {
    public enum Standing: String, CaseIterable, Sendable {
        case active, suspended, unavailable, removed
        /// Admitted by error, and so never an expert of the roster.
        case annulled

        /// Whether the expert can still be designated, now or once the standing changes.
        public var isOnRoster: Bool { self != .removed && self != .annulled }

        /// What a change makes of a standing; `nil` where it is not allowed (protocol section 5).
        public func after(_ change: StandingChanged.Change) -> Standing? {
            switch (change, self) {
            case (.suspended, .active), (.suspended, .unavailable): .suspended
            case (.unavailable, .active): .unavailable
            case (.available, .unavailable): .active
            case (.reinstated, .suspended): .active
            case (.removed, .active), (.removed, .suspended), (.removed, .unavailable): .removed
            default: nil
            }
        }
    }

    public struct Expert: Sendable {
        public let id: ExpertID
        /// The periods admitted and renewed for, in the order of the entries.
        public internal(set) var periods: [PeriodOpened]
        var standings = Timeline(Standing.active)
        var practices: Timeline<[Practice]>
        public internal(set) var sanctions: [ExpertSanctioned] = []
        /// The digest of the identity document, as corrected.
        public internal(set) var identity: Digest
        /// When it was corrected last.
        public internal(set) var identityCorrected: Timestamp?

        public func standing(at time: Timestamp) -> Standing { standings.value(at: time) }

        public func practice(at time: Timestamp) -> [Practice] { practices.value(at: time) }

        public func isValid(at time: Timestamp) -> Bool { periods.contains { $0.contains(time) } }

        /// Whether the expert can be designated at all.
        public func canServe(at time: Timestamp) -> Bool { isValid(at: time) && standing(at: time) == .active }
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
    /// Those who serve there, will or did lately, ascending, none twice.
    private var members: [Cell: [ExpertID]] = [:]
    private var designations: [Turn: [ExpertID: Int]] = [:]

    public subscript(id: ExpertID) -> Expert? {
        let place = Int(id.number) - 1
        return experts.indices.contains(place) ? experts[place] : nil
    }

    public var nextID: ExpertID? { try? ExpertID(number: experts.count + 1) }

    public func period(at time: Timestamp) -> PeriodOpened? { periods.last { $0.contains(time) } }

    public func period(named code: String) -> PeriodOpened? { periods.first { $0.period == code } }

    /// How many are on the roster: neither removed nor admitted by error.
    public func count(at time: Timestamp) -> Int { experts.count { $0.standing(at: time).isOnRoster } }

    /// The candidates of a specialty in any of some districts: on the roster, ascending by id (protocol section 6).
    public func members(specialty: String, districts: [String], at time: Timestamp) -> [Expert] {
        let ids = districts.flatMap { members[Cell(specialty: specialty, district: $0)] ?? [] }
        let distinct = districts.count == 1 ? ids : Set(ids).sorted()
        return distinct.compactMap { self[$0] }.filter { expert in
            expert.standing(at: time).isOnRoster
                && expert.practice(at: time).contains { practice in
                    practice.specialty == specialty && practice.districts.contains(where: districts.contains)
                }
        }
    }

    /// How often each expert was designated in a specialty and a period; who never was is absent.
    public func designations(specialty: String, period: String) -> [ExpertID: Int] {
        designations[Turn(specialty: specialty, period: period)] ?? [:]
    }

    mutating func open(_ fact: PeriodOpened) throws(Violation) {
        try require(period(named: fact.period) == nil, Violation(.codeTaken, fact.period))
        if let last = periods.last {
            try require(
                fact.from >= last.until, Violation(.periodOverlap, .time(fact.from), expected: .time(last.until)))
        }
        periods.append(fact)
    }

    mutating func admit(_ fact: ExpertAdmitted, for period: PeriodOpened) {
        experts.append(
            Expert(
                id: fact.expert, periods: [period], practices: Timeline(fact.practice), identity: fact.identity))
        for cell in Roster.cells([fact.practice]) { members[cell, default: []].append(fact.expert) }
    }

    mutating func change(_ id: ExpertID, _ body: (inout Expert) -> Void) {
        let place = Int(id.number) - 1
        let before = Roster.cells(experts[place].practices.values)
        body(&experts[place])
        let after = Roster.cells(experts[place].practices.values)
        for cell in before.subtracting(after) { members[cell]?.removeAll { $0 == id } }
        for cell in after.subtracting(before) {
            var list = members.removeValue(forKey: cell) ?? []
            list.insert(id, at: list.lastIndex { $0 < id }.map { $0 + 1 } ?? 0)
            members[cell] = list
        }
    }

    mutating func countDesignation(of expert: ExpertID, specialty: String, period: String) {
        designations[Turn(specialty: specialty, period: period), default: [:]][expert, default: 0] += 1
    }

    private static func cells(_ practices: [[Practice]]) -> Set<Cell> {
        Set(practices.joined().flatMap { one in one.districts.map { Cell(specialty: one.specialty, district: $0) } })
    }
}
