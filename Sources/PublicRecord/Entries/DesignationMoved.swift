import Draw
import WireFormat

/// A designation goes a step further (protocol section 4.13).
public struct DesignationMoved: Equatable, Sendable {
    /// What is done, with what belongs to it.
    public enum Move: Equatable, Sendable {
        case notified
        /// Acceptance and protest of the office.
        case accepted
        case excused(cause: String)
        case challenged(cause: String)
        /// The challenge is decided.
        case resolved(founded: Bool)
        case lapsed
        case delivered
        case discharged
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
        case delivered = "designation.delivered"
        case discharged = "designation.discharged"
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
            case .notified: .notified
            case .accepted: .accepted
            case .excused: .excused(cause: try fields.code("cause"))
            case .challenged: .challenged(cause: try fields.code("cause"))
            case .resolved: .resolved(founded: try fields.bool("founded"))
            case .lapsed: .lapsed
            case .delivered: .delivered
            case .discharged: .discharged
            case .revoked: .revoked(cause: try fields.code("cause"), instrument: try fields.text("instrument"))
            case .ended: .ended(cause: try fields.code("cause"))
            case .called: .called(try fields.expert("expert"))
            }
    }

    var json: JSON {
        let own: JSON =
            switch move {
            case .notified, .accepted, .lapsed, .delivered, .discharged: .object([:])
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
        case .delivered: .delivered
        case .discharged: .discharged
        case .revoked: .revoked
        case .ended: .ended
        case .called: .called
        }
    }
}
