import Sodium
import WireFormat

/// The first entry: which log this is, under which protocol, and who may say what in it (protocol section 4.1).
public struct RecordCreated: Equatable, Sendable {
    static let type = "record.created"
    static let protocolName = "insacula/v1"

    /// The origin line of the log's checkpoints.
    public var origin: String
    /// The institution's name, as it is to be shown.
    public var institution: String
    /// The codes of the two offices to which entries that are no court's belong.
    public var council: String
    public var registry: String
    /// 32 bytes: the public key under which matters have their tags. Whether they are a key is a rule.
    public var matterKey: [UInt8]

    public init(origin: String, institution: String, council: String, registry: String, matterKey: VRF.PublicKey) {
        self.origin = origin
        self.institution = institution
        self.council = council
        self.registry = registry
        self.matterKey = matterKey.bytes
    }

    init(_ fields: inout Fields) throws(Malformed) {
        origin = try fields.text("origin")
        institution = try fields.text("institution")
        guard try fields.string("protocol").utf8.elementsEqual(RecordCreated.protocolName.utf8) else {
            throw Malformed(.unknownValue, at: "protocol")
        }
        council = try fields.code("council")
        registry = try fields.code("registry")
        guard council != registry else { throw Malformed(.unknownValue, at: "registry") }
        matterKey = try fields.hex("matter_key", count: VRF.keySize...VRF.keySize)
    }

    var json: JSON {
        .object([
            "origin": .string(origin), "institution": .string(institution),
            "protocol": .string(RecordCreated.protocolName), "council": .string(council),
            "registry": .string(registry), "matter_key": .string(Hex.encode(matterKey)),
        ])
    }
}
