import Draw
import Sodium
import WireFormat

/// An expert's name or cédulas were mistaken: a new identity document takes the place of the former one (protocol section
/// 4.16).
public struct IdentityCorrected: Equatable, Sendable {
    static let type = "identity.corrected"

    public var expert: ExpertID
    /// SHA-256 over the bytes of the new identity document.
    public var identity: Digest
    /// A code of scope `correction`.
    public var cause: String
    public var instrument: String
    public var proposedBy: String

    public init(expert: ExpertID, identity: Digest, cause: String, instrument: String, proposedBy: String) {
        self.expert = expert
        self.identity = identity
        self.cause = cause
        self.instrument = instrument
        self.proposedBy = proposedBy
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        identity = try fields.digest("identity")
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        proposedBy = try fields.code("proposed_by")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "identity": .string(identity.hex), "cause": .string(cause),
            "instrument": .string(instrument), "proposed_by": .string(proposedBy),
        ])
    }
}
