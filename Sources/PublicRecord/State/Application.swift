import Draw
import WireFormat

/// One application as the record tells it: a state machine without persons.
public struct Application: Sendable {
    /// Where it stands, with what belongs to that.
    public enum Stage: Equatable, Sendable {
        case submitted
        case reviewing
        /// Something is missing.
        case returned(at: Timestamp)
        /// On the preliminary list.
        case listed(at: Timestamp, [Objection])
        case approved
        case admitted(ExpertID)
        case rejected
        case lapsed
        case withdrawn

        public enum Kind: String, CaseIterable, Sendable {
            case submitted, reviewing, returned, listed, approved, admitted, rejected, lapsed, withdrawn
        }

        public var kind: Kind {
            switch self {
            case .submitted: .submitted
            case .reviewing: .reviewing
            case .returned: .returned
            case .listed: .listed
            case .approved: .approved
            case .admitted: .admitted
            case .rejected: .rejected
            case .lapsed: .lapsed
            case .withdrawn: .withdrawn
            }
        }

        /// Whether the applicant may still withdraw the application.
        public var canBeWithdrawn: Bool {
            switch self {
            case .submitted, .reviewing, .returned, .listed, .approved: true
            case .admitted, .rejected, .lapsed, .withdrawn: false
            }
        }
    }

    /// Somebody says that the applicant should not be admitted (*tacha*).
    public struct Objection: Equatable, Sendable {
        public var cause: String
        public var made: Timestamp
        public var answered: Bool
    }

    public let id: ApplicationID
    public let call: CallOpened
    public let districts: [String]
    public let submitted: Timestamp
    public internal(set) var stage: Stage = .submitted
    /// When it was approved, rejected, lapsed or withdrawn.
    public internal(set) var ended: Timestamp?

    /// When the stage's own time limit ends: for what is missing, or for objections and their answers.
    public func deadline(by calendar: CourtCalendar) -> Timestamp? {
        switch stage {
        case .returned(let time): calendar.deadline(of: call.correctionDays, after: time)
        case .listed(let time, let objections):
            ([calendar.deadline(of: call.objectionDays, after: time)]
                + objections.filter { !$0.answered }.map { calendar.deadline(of: call.answerDays, after: $0.made) })
                .max()
        default: nil
        }
    }

    /// The closures that move the stage's own time limit.
    public func closures(by calendar: CourtCalendar) -> [CourtCalendar.Closure] {
        guard let deadline = deadline(by: calendar) else { return [] }
        switch stage {
        case .returned(let time), .listed(let time, _): return calendar.closures(from: time, to: deadline)
        default: return []
        }
    }

    /// The step that a move makes (protocol section 5), or the rule that it breaks.
    /// - Parameter office: who signs the entry.
    func stage(
        after move: ApplicationMoved.Move, by office: String, at time: Timestamp, in state: RecordState
    ) throws(Violation) -> Stage {
        let calendar = state.calendar
        switch (move, stage) {
        case (.reviewed, .submitted): return .reviewing
        case (.returned(let missing), .reviewing):
            for code in missing where !call.requirements.contains(code) {
                throw Violation(.unknownCode, .text(code), expected: .catalogue(.requirements))
            }
            return .returned(at: time)
        case (.corrected, .returned(let since)):
            try time.require(before: calendar.deadline(of: call.correctionDays, after: since))
            return .submitted
        case (.listed, .reviewing): return .listed(at: time, [])
        case (.objected(let number, let cause), .listed(let since, let objections)):
            try state.catalogues.require(cause: cause, for: .objection)
            try time.require(before: calendar.deadline(of: call.objectionDays, after: since))
            let next = objections.count + 1
            try require(number == next, Violation(.objectionGap, number, expected: next))
            return .listed(at: since, objections + [Objection(cause: cause, made: time, answered: false)])
        case (.answered(let number), .listed(let since, var objections)):
            guard objections.indices.contains(number - 1), !objections[number - 1].answered else {
                throw Violation(.objectionGap, number)
            }
            try time.require(before: calendar.deadline(of: call.answerDays, after: objections[number - 1].made))
            objections[number - 1].answered = true
            return .listed(at: since, objections)
        case (.approved(let approval), .listed):
            try state.checkTwoOffices(approval.proposedBy, by: office)
            try checkHeard(at: time, calendar)
            return .approved
        case (.rejected(let grounds, let approval), .reviewing), (.rejected(let grounds, let approval), .listed):
            for ground in grounds { try state.catalogues.require(cause: ground, for: .decision) }
            try state.checkTwoOffices(approval.proposedBy, by: office)
            if case .listed = stage { try checkHeard(at: time, calendar) }
            return .rejected
        case (.lapsed, .returned(let since)):
            try time.require(notBefore: calendar.deadline(of: call.correctionDays, after: since))
            return .lapsed
        case (.withdrawn, _) where stage.canBeWithdrawn: return .withdrawn
        default: throw Violation(.stage, .applicationStage(stage.kind))
        }
    }

    /// Whoever objects has had the time for it, and whoever was objected to has had the time to answer.
    private func checkHeard(at time: Timestamp, _ calendar: CourtCalendar) throws(Violation) {
        if let deadline = deadline(by: calendar) { try time.require(notBefore: deadline) }
    }
}

extension Timestamp {
    func require(before deadline: Timestamp) throws(Violation) {
        guard self < deadline else { throw Violation(.tooLate, .time(self), expected: .time(deadline)) }
    }

    func require(notBefore deadline: Timestamp) throws(Violation) {
        guard self >= deadline else { throw Violation(.tooEarly, .time(self), expected: .time(deadline)) }
    }
}
