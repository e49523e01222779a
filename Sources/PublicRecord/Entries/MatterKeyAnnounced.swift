import Sodium
import WireFormat

/// The matter key was lost: tags are made under this one from now on (protocol section 4.14).
public struct MatterKeyAnnounced: Equatable, Sendable {
    static let type = "matter-key.announced"

    /// 32 bytes; whether they are a key is a rule.
    public var matterKey: [UInt8]
    /// A code of scope `matter-key`.
    public var cause: String
    public var instrument: String
    public var proposedBy: String

    public init(matterKey: VRF.PublicKey, cause: String, instrument: String, proposedBy: String) {
        self.matterKey = matterKey.bytes
        self.cause = cause
        self.instrument = instrument
        self.proposedBy = proposedBy
    }

    init(_ fields: inout Fields) throws(Malformed) {
        matterKey = try fields.hex("matter_key", count: VRF.keySize...VRF.keySize)
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        proposedBy = try fields.code("proposed_by")
    }

    var json: JSON {
        .object([
            "matter_key": .string(Hex.encode(matterKey)), "cause": .string(cause),
            "instrument": .string(instrument), "proposed_by": .string(proposedBy),
        ])
    }
}
