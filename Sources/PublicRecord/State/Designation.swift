import Draw
import WireFormat

/// One person's task in one matter, from the lot to the discharge: a state machine.
public struct Designation: Sendable {
    /// Where it stands, with what belongs to that.
    public enum Stage: Equatable, Sendable {
        case named
        case serving(Service)
        case challenged(cause: String, from: Service)
        case discharged
        case vacant(cause: String)
        /// Vacant, and someone else was designated in its place.
        case replaced(cause: String)
        /// Over for a reason that is nobody's fault; nobody takes the place.
        case ended(cause: String)

        /// The stages in which somebody has been told.
        public enum Service: Equatable, Sendable {
            /// With the time to answer.
            case notified(Term)
            case accepted
            case delivered
        }

        /// Whether somebody serves, is to serve, or has served: no vacancy, and no end before its time.
        public var stands: Bool {
            switch self {
            case .named, .serving, .challenged, .discharged: true
            case .vacant, .replaced, .ended: false
            }
        }

        /// Whether no further step is possible but to fill the vacancy.
        public var isEnded: Bool {
            switch self {
            case .discharged, .vacant, .replaced, .ended: true
            case .named, .serving, .challenged: false
            }
        }

        public enum Kind: String, CaseIterable, Sendable {
            case named, notified, accepted, delivered, challenged, discharged, vacant, replaced, ended
        }

        public var kind: Kind {
            switch self {
            case .named: .named
            case .serving(.notified): .notified
            case .serving(.accepted): .accepted
            case .serving(.delivered): .delivered
            case .challenged: .challenged
            case .discharged: .discharged
            case .vacant: .vacant
            case .replaced: .replaced
            case .ended: .ended
            }
        }
    }

    public let designee: DirectlyDesignated.Designee
    /// When the draw was concluded, the alternate called, or the direct designation made.
    public let named: Timestamp
    public internal(set) var stage: Stage = .named
    /// The time of the entry by which it came to where it stands.
    public internal(set) var since: Timestamp
    public internal(set) var notified: Timestamp?
    /// How and when the person was notified.
    public internal(set) var notice: CourtNotice?
    public internal(set) var accepted: Timestamp?
    /// The day on which the report is due, as the court set it last.
    public internal(set) var reportDay: Day?
    /// The public amounts, in the order of their entries.
    public internal(set) var fees: [FeeAmount] = []

    init(designee: DirectlyDesignated.Designee, named: Timestamp) {
        self.designee = designee
        self.named = named
        since = named
    }

    /// The time limit that runs: to answer, or to deliver the report.
    public var term: Term? {
        switch stage {
        case .serving(.notified(let term)): term
        case .serving(.accepted): reportDay.map { Term(days: 0, after: $0) }
        default: nil
        }
    }

    /// The step that a move makes (protocol section 5), or the rule that it breaks.
    /// - Parameter court: the court whose matter it is.
    func stage(
        after move: DesignationMoved.Move, at time: Timestamp, by terms: Terms, before court: String,
        in state: RecordState
    ) throws(Violation) -> Stage {
        let today = state.calendar.localDay(of: time)
        guard let next = stage.next(after: move, answer: terms.answer(after: move, on: today)) else {
            throw Violation(.stage, .designationStage(stage.kind))
        }
        if let (cause, scope) = move.causeAndScope { try state.catalogues.require(cause: cause, for: scope) }
        func deadline(_ term: Term) -> Timestamp { state.calendar.deadline(of: term, before: court) }
        switch (move, stage, next) {
        case (.accepted, .serving(.notified(let term)), _), (.excused, .serving(.notified(let term)), _):
            try time.require(before: deadline(term))
        case (.lapsed, .serving(.notified(let term)), _): try time.require(notBefore: deadline(term))
        case (.notified(let notice), _, .serving(.notified(let term))):
            try check(notice, on: today, by: state.calendar)
            try time.require(before: deadline(term))
        case (.due(let day, let cause), _, _): try checkReport(day, cause, on: today)
        case (.fees(let amount), _, _):
            try require(terms.feesArePublic, Violation(.fees, amount.step.rawValue))
        default: break
        }
        return next
    }

    mutating func enter(_ stage: Stage, by move: DesignationMoved.Move, at time: Timestamp) {
        self.stage = stage
        switch move {
        case .notified(let notice): (notified, self.notice) = (time, notice)
        case .accepted: accepted = time
        case .due(let day, _): return reportDay = day
        case .fees(let amount): return fees.append(amount)
        default: break
        }
        since = time
    }
}

extension Designation.Stage {
    /// Whether a move fits the stage, whatever its cause and time.
    public func allows(_ move: DesignationMoved.Move) -> Bool {
        next(after: move, answer: Designation.Term(days: 0, after: .last)) != nil
    }

    /// The stage that a move leads to; `nil` where it does not fit the stage.
    /// - Parameter answer: the time to answer, if it begins with the move.
    func next(after move: DesignationMoved.Move, answer: Designation.Term) -> Designation.Stage? {
        switch (move, self) {
        case (.notified, .named): .serving(.notified(answer))
        case (.accepted, .serving(.notified)): .serving(.accepted)
        case (.excused(let cause), .named), (.excused(let cause), .serving(.notified)),
            (.excused(let cause), .serving(.accepted)):
            .vacant(cause: cause)
        case (.challenged(let cause), .serving(let service)): .challenged(cause: cause, from: service)
        case (.resolved(founded: true), .challenged(let cause, _)): .vacant(cause: cause)
        case (.resolved(founded: false), .challenged(_, .notified)): .serving(.notified(answer))
        case (.resolved(founded: false), .challenged(_, let service)): .serving(service)
        case (.lapsed, .serving(.notified)): .vacant(cause: StateCause.unanswered)
        case (.due, .serving(.accepted)): self
        case (.fees, .serving(.accepted)), (.fees, .serving(.delivered)), (.fees, .discharged), (.fees, .ended): self
        case (.delivered, .serving(.accepted)): .serving(.delivered)
        case (.discharged, .serving(.delivered)): .discharged
        case (.revoked(let cause, _), .named), (.revoked(let cause, _), .serving): .vacant(cause: cause)
        case (.ended(let cause), .named), (.ended(let cause), .serving(.notified)),
            (.ended(let cause), .serving(.accepted)), (.ended(let cause), .challenged), (.ended(let cause), .vacant):
            .ended(cause: cause)
        case (.called, .vacant(let cause)): .replaced(cause: cause)
        default: nil
        }
    }
}

extension DesignationMoved.Move {
    /// The code of the move's cause, with the scope that it must have.
    fileprivate var causeAndScope: (String, CauseScope)? {
        switch self {
        case .excused(let cause): (cause, .excuse)
        case .challenged(let cause): (cause, .impediment)
        case .revoked(let cause, _): (cause, .revocation)
        case .ended(let cause): (cause, .end)
        case .due(_, let cause): cause.map { ($0, .report) }
        case .notified, .accepted, .resolved, .lapsed, .delivered, .discharged, .fees, .called: nil
        }
    }
}
