import Draw
import WireFormat

/// An expert was admitted by error: the registration is void, and this is no sanction (protocol section 4.16).
public struct AdmissionAnnulled: Equatable, Sendable {
    static let type = "admission.annulled"

    public var expert: ExpertID
    /// A code of scope `admission`.
    public var cause: String
    public var instrument: String
    public var proposedBy: String

    public init(expert: ExpertID, cause: String, instrument: String, proposedBy: String) {
        self.expert = expert
        self.cause = cause
        self.instrument = instrument
        self.proposedBy = proposedBy
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        proposedBy = try fields.code("proposed_by")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "cause": .string(cause), "instrument": .string(instrument),
            "proposed_by": .string(proposedBy),
        ])
    }
}
