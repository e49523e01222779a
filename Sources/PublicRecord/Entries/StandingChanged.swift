import Draw
import WireFormat

/// An expert's standing changes (protocol section 4.7).
public struct StandingChanged: Equatable, Sendable {
    /// The raw value is the entry's type.
    public enum Change: String, CaseIterable, Sendable {
        case suspended = "expert.suspended"
        case reinstated = "expert.reinstated"
        case removed = "expert.removed"
        case unavailable = "expert.unavailable"
        case available = "expert.available"

        /// Whether the expert declares it; else one office proposes it and another approves.
        public var isDeclared: Bool { self == .unavailable || self == .available }
    }

    public var change: Change
    public var expert: ExpertID
    public var cause: String
    public var instrument: String
    /// From when on; never before the entry.
    public var effective: Timestamp
    /// `nil` if and only if the expert declares the change.
    public var proposedBy: String?

    public init(
        _ change: Change, expert: ExpertID, cause: String, instrument: String, effective: Timestamp,
        proposedBy: String? = nil
    ) {
        self.change = change
        self.expert = expert
        self.cause = cause
        self.instrument = instrument
        self.effective = effective
        self.proposedBy = proposedBy
    }

    init(_ change: Change, _ fields: inout Fields) throws(Malformed) {
        self.change = change
        expert = try fields.expert("expert")
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        effective = try fields.time("effective")
        proposedBy = change.isDeclared ? nil : try fields.code("proposed_by")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "cause": .string(cause), "instrument": .string(instrument),
            "effective": .string(effective.text), "proposed_by": proposedBy.map { .string($0) },
        ])
    }
}
