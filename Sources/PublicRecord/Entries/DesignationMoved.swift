import Draw
import WireFormat

/// A designation goes a step further (protocol section 4.13).
public struct DesignationMoved: Equatable, Sendable {
    /// What is done, with what belongs to it.
    public enum Move: Equatable, Sendable {
        case notified(CourtNotice)
        /// Acceptance and protest of the office.
        case accepted
        case excused(cause: String)
        case challenged(cause: String)
        /// The challenge is decided.
        case resolved(founded: Bool)
        case lapsed
        /// The report is due on a day, with the cause if it was due on another day before.
        case due(Day, cause: String?)
        case delivered
        case discharged
        case fees(FeeAmount)
        case revoked(cause: String, instrument: String)
        /// It ends for a reason that is nobody's fault, and nobody takes the place.
        case ended(cause: String)
        /// An alternate takes the vacant place.
        case called(ExpertID)
    }

    /// The raw value is the entry's type.
    public enum Kind: String, CaseIterable, Sendable {
        case notified = "designation.notified"
        case accepted = "designation.accepted"
        case excused = "designation.excused"
        case challenged = "designation.challenged"
        case resolved = "designation.resolved"
        case lapsed = "designation.lapsed"
        case due = "designation.due"
        case delivered = "designation.delivered"
        case discharged = "designation.discharged"
        case fees = "designation.fees"
        case revoked = "designation.revoked"
        case ended = "designation.ended"
        case called = "designation.called"
    }

    public var designation: DesignationID
    public var move: Move

    public init(_ designation: DesignationID, _ move: Move) {
        self.designation = designation
        self.move = move
    }

    init(_ kind: Kind, _ fields: inout Fields) throws(Malformed) {
        designation = try fields.designation("designation")
        move =
            switch kind {
            case .notified: .notified(try CourtNotice(&fields))
            case .accepted: .accepted
            case .excused: .excused(cause: try fields.code("cause"))
            case .challenged: .challenged(cause: try fields.code("cause"))
            case .resolved: .resolved(founded: try fields.bool("founded"))
            case .lapsed: .lapsed
            case .due:
                .due(
                    try fields.day("until"),
                    cause: try fields.optional("cause") { (fields) throws(Malformed) in try fields.code("cause") })
            case .delivered: .delivered
            case .discharged: .discharged
            case .fees: .fees(try FeeAmount(&fields))
            case .revoked: .revoked(cause: try fields.code("cause"), instrument: try fields.text("instrument"))
            case .ended: .ended(cause: try fields.code("cause"))
            case .called: .called(try fields.expert("expert"))
            }
    }

    var json: JSON {
        let own: JSON =
            switch move {
            case .notified(let notice): notice.json
            case .due(let day, let cause):
                .object(["until": .string(day.text), "cause": cause.map { .string($0) }])
            case .fees(let amount): amount.json
            case .accepted, .lapsed, .delivered, .discharged: .object([:])
            case .excused(let cause), .challenged(let cause), .ended(let cause): .object(["cause": .string(cause)])
            case .resolved(let founded): .object(["founded": .bool(founded)])
            case .revoked(let cause, let instrument):
                .object(["cause": .string(cause), "instrument": .string(instrument)])
            case .called(let expert): .object(["expert": .id(expert)])
            }
        return own.with(["designation": .id(designation)])
    }
}

extension DesignationMoved.Move {
    public var kind: DesignationMoved.Kind {
        switch self {
        case .notified: .notified
        case .accepted: .accepted
        case .excused: .excused
        case .challenged: .challenged
        case .resolved: .resolved
        case .lapsed: .lapsed
        case .due: .due
        case .delivered: .delivered
        case .discharged: .discharged
        case .fees: .fees
        case .revoked: .revoked
        case .ended: .ended
        case .called: .called
        }
    }
}
