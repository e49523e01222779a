import Draw
import WireFormat

/// An expert's standing changes (protocol section 4.7).
public struct StandingChanged: Equatable, Sendable {
    /// The raw value is the entry's type.
    public enum Change: String, CaseIterable, Sendable {
        case suspended = "expert.suspended"
        case unavailable = "expert.unavailable"
        case reinstated = "expert.reinstated"
        case removed = "expert.removed"
    }

    public var change: Change
    public var expert: ExpertID
    public var cause: String
    public var instrument: String

    public init(_ change: Change, expert: ExpertID, cause: String, instrument: String) {
        self.change = change
        self.expert = expert
        self.cause = cause
        self.instrument = instrument
    }

    init(_ change: Change, _ fields: inout Fields) throws(Malformed) {
        self.change = change
        expert = try fields.expert("expert")
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object(["expert": .id(expert), "cause": .string(cause), "instrument": .string(instrument)])
    }
}
