import Draw
import WireFormat

/// An expert serves in other specialties or districts (protocol section 4.6).
public struct ExpertChanged: Equatable, Sendable {
    static let type = "expert.changed"

    public var expert: ExpertID
    public var practice: [Practice]
    public var cause: String
    public var instrument: String
    /// From when on; never before the entry.
    public var effective: Timestamp
    public var proposedBy: String

    public init(
        expert: ExpertID, practice: [Practice], cause: String, instrument: String, effective: Timestamp,
        proposedBy: String
    ) {
        self.expert = expert
        self.practice = practice
        self.cause = cause
        self.instrument = instrument
        self.effective = effective
        self.proposedBy = proposedBy
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        practice = try Practice.list(&fields)
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        effective = try fields.time("effective")
        proposedBy = try fields.code("proposed_by")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "practice": .array(practice.map(\.json)), "cause": .string(cause),
            "instrument": .string(instrument), "effective": .string(effective.text),
            "proposed_by": .string(proposedBy),
        ])
    }
}
