import Beacon
import Draw
import WireFormat

/// Counts that the fold keeps as it goes, for audits and for the follow-up of the process (protocol section 10).
public struct Statistics: Equatable, Sendable {
    // Draws.
    public var opened = 0
    public var concluded = 0
    public var annulled = 0
    public var replacements = 0
    /// Draws and direct designations of reserved matters.
    public var reserved = 0
    /// Lots asked for beside a designation that stands, in the order of the log.
    public var additions: [FurtherLot] = []
    /// File numbers corrected, in the order of the log.
    public var corrections: [Correction] = []
    /// Designations by lot, alternates who were called included.
    public var designations = 0
    public var alternatesCalled = 0
    /// Concluded on a beacon that the installation runs.
    public var notIndependent = 0
    /// Concluded on a beacon that is neither public nor the installation's own.
    public var unknownBeacon = 0
    /// Concluded on a beacon that is not the policy's first, in the order of the log.
    public var standIns: [StandIn] = []
    /// The newest round of each chain that decided a draw, by the chain's name.
    public var lastRounds: [String: Int] = [:]
    /// Concluded after the policy's time.
    public var late = 0
    /// Opened with no more eligible than seats: nothing is left to chance.
    public var noLot = 0
    /// Opened with fewer than three eligible.
    public var thin = 0
    public var widened = 0
    /// Candidates left out of pools, by cause.
    public var exclusions: [String: Int] = [:]
    /// Seconds from the round's due time to the conclusion, of each concluded draw.
    public var delays: [Int] = []
    // The roster and the calendar.
    public var identitiesCorrected = 0
    /// Admissions by error, by cause.
    public var admissionsAnnulled: [String: Int] = [:]
    /// Entries that close days.
    public var closures = 0
    /// Those that were entered after the first of their days.
    public var closuresAfterwards = 0
    // Designations.
    public var direct = 0
    /// Notices, by medium.
    public var notices: [String: Int] = [:]
    public var excuses: [String: Int] = [:]
    public var challenges: [String: Int] = [:]
    /// Challenges that were found founded.
    public var founded: [String: Int] = [:]
    public var lapses = 0
    public var revocations: [String: Int] = [:]
    /// Designations that ended without anybody's fault, by cause.
    public var ended: [String: Int] = [:]
    /// Reports with a day on which they are due.
    public var reportsDue = 0
    /// Other days for reports, by cause.
    public var reportsMoved: [String: Int] = [:]
    public var reportsDelivered = 0
    /// Delivered after the day on which they were due.
    public var reportsLate = 0
    /// Of everyone who was ever designated and did something about it.
    public private(set) var answers: [ExpertID: ExpertAnswers] = [:]
    /// Ascending; a month without a designation is absent.
    public private(set) var months: [MonthCount] = []

    /// The designations of one month.
    public struct MonthCount: Equatable, Sendable {
        public var month: Month
        /// By lot, alternates called included.
        public var lot = 0
        public var direct = 0
    }

    /// A lot that was declared to be a further one.
    public struct FurtherLot: Equatable, Sendable {
        public var lot: LotID
        public var addition: Addition

        public init(lot: LotID, addition: Addition) {
            self.lot = lot
            self.addition = addition
        }
    }

    /// A file number that was mistaken.
    public struct Correction: Equatable, Sendable {
        public var lot: LotID
        public var cause: String
        /// Whether the opened round was due; `nil` of a direct designation.
        public var isAfterRound: Bool?

        public init(lot: LotID, cause: String, isAfterRound: Bool?) {
            self.lot = lot
            self.cause = cause
            self.isAfterRound = isAfterRound
        }
    }

    /// A draw that another beacon decided, and the round that it was opened for.
    public struct StandIn: Equatable, Sendable {
        public var draw: DrawID
        public var chain: Chain
        public var round: Int
    }

    /// A pool with fewer eligible than this is thin.
    public static let thinPool = 3

    mutating func note(_ fact: DrawOpened, pool: Pool) {
        opened += 1
        note(.draw(fact.draw), fact.request, fact.follows)
        if fact.isNoLot { noLot += 1 }
        if fact.pool.eligible < Statistics.thinPool { thin += 1 }
        if fact.widened != nil { widened += 1 }
        for cause in pool.causes { exclusions[cause, default: 0] += 1 }
    }

    private mutating func note(_ lot: LotID, _ request: Request, _ follows: Following?) {
        if request.isReserved { reserved += 1 }
        switch follows {
        case .adds(let addition): additions.append(FurtherLot(lot: lot, addition: addition))
        case .replaces: if case .draw = lot { replacements += 1 }
        case nil: break
        }
    }

    /// - Parameter day: the local day of the entry.
    mutating func note(_ fact: DaysClosed, onDay day: Day) {
        closures += 1
        if fact.days[0] < day { closuresAfterwards += 1 }
    }

    mutating func note(_ fact: CaseCorrected, isAfterRound: Bool?) {
        corrections.append(Correction(lot: fact.lot, cause: fact.cause, isAfterRound: isAfterRound))
    }

    mutating func note(
        _ fact: DrawConcluded, of open: Draws.Open, on beacon: PolicyAdopted.Beacon, insteadOf first: Chain,
        at time: Timestamp
    ) {
        concluded += 1
        designations += fact.designated.count
        switch beacon.chain.standing(ofRound: fact.beacon.round) {
        case .publicBeacon: break
        case .own: notIndependent += 1
        case .unknown: unknownBeacon += 1
        }
        lastRounds[fact.beacon.chain] = max(lastRounds[fact.beacon.chain] ?? 0, fact.beacon.round)
        if beacon.after != nil {
            standIns.append(StandIn(draw: fact.draw, chain: first, round: open.opened.beacon.round))
        }
        if time.seconds > open.deadline { late += 1 }
        delays.append(time.seconds - open.due)
    }

    mutating func note(_ fact: DirectlyDesignated, in month: Month) {
        direct += 1
        note(.direct(fact.designation), fact.request, fact.follows)
        if let expert = fact.designee.expert { answers[expert, default: ExpertAnswers()].direct += 1 }
        count(in: month) { $0.direct += 1 }
    }

    /// - Parameter lot: people designated by a draw.
    mutating func note(lot: Int, in month: Month) { count(in: month) { $0.lot += lot } }

    private mutating func count(in month: Month, _ body: (inout MonthCount) -> Void) {
        // A calendar that is adopted later may put local time behind: the newest month need not be the last.
        var place = months.count
        while place > 0, months[place - 1].month > month { place -= 1 }
        if place == 0 || months[place - 1].month != month {
            months.insert(MonthCount(month: month), at: place)
            place += 1
        }
        body(&months[place - 1])
    }

    /// - Parameters:
    ///   - before: the designation before the move.
    ///   - isLate: whether the time limit that ran before it is over.
    ///   - month: of the move.
    mutating func note(_ fact: DesignationMoved, of before: Designation, isLate: Bool, in month: Month) {
        if case .called(let expert) = fact.move {
            answers[expert, default: ExpertAnswers()].called += 1
        } else if let expert = before.designee.expert {
            answers[expert, default: ExpertAnswers()].note(fact.move)
        }
        switch (fact.move, before.stage) {
        case (.called, _):
            designations += 1
            alternatesCalled += 1
            count(in: month) { $0.lot += 1 }
        case (.notified(let notice), _): notices[notice.medium.rawValue, default: 0] += 1
        case (.due(_, let cause), _):
            if let cause { reportsMoved[cause, default: 0] += 1 } else { reportsDue += 1 }
        case (.delivered, _):
            reportsDelivered += 1
            if isLate { reportsLate += 1 }
        case (.excused(let cause), _): excuses[cause, default: 0] += 1
        case (.challenged(let cause), _): challenges[cause, default: 0] += 1
        case (.resolved(founded: true), .challenged(let cause, _)): founded[cause, default: 0] += 1
        case (.lapsed, _): lapses += 1
        case (.revoked(let cause, _), _): revocations[cause, default: 0] += 1
        case (.ended(let cause), _): ended[cause, default: 0] += 1
        default: break
        }
    }
}

extension DrawOpened {
    /// Whether everyone eligible is designated: a draw in name only.
    public var isNoLot: Bool { pool.eligible <= request.seats }
}
