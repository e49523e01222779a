import Draw
import Sodium
import WireFormat

/// Who an expert is: published beside the log, never in it, so that it can be erased (protocol section 4.5).
public struct IdentityDocument: Equatable, Sendable {
    public static let saltSize = 32

    public var expert: ExpertID
    public var name: String
    /// The numbers of the cédulas profesionales, as `Licence` spells and orders them.
    public var licences: [String]
    /// Random, so that the digest of an erased document does not tell whose it was.
    public var salt: [UInt8]

    public init(expert: ExpertID, name: String, licences: [String], salt: [UInt8]) {
        self.expert = expert
        self.name = name
        self.licences = licences
        self.salt = salt
    }

    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            IdentityDocument(
                expert: try fields.expert("expert"), name: try fields.text("name"), licences: try Licence.list(&fields),
                salt: try fields.hex("salt", count: IdentityDocument.saltSize...IdentityDocument.saltSize))
        }
    }

    /// The exact text to be published.
    public var bytes: [UInt8] {
        JSON.object([
            "expert": .id(expert), "name": .string(name),
            "licences": licences.isEmpty ? nil : .array(licences.map { .string($0) }),
            "salt": .string(Hex.encode(salt)),
        ]).bytes
    }
}
