import Draw
import Sodium
import WireFormat

/// Who an expert is: published beside the log, never in it, so that it can be erased (protocol section 4.5).
public struct IdentityDocument: Equatable, Sendable {
    public static let saltSize = 32

    public var expert: ExpertID
    public var name: String
    /// The number of the cédula profesional.
    public var licence: String?
    /// Random, so that the digest of an erased document does not tell whose it was.
    public var salt: [UInt8]

    public init(expert: ExpertID, name: String, licence: String?, salt: [UInt8]) {
        self.expert = expert
        self.name = name
        self.licence = licence
        self.salt = salt
    }

    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            var licence: String?
            if let value = fields.optional("licence") {
                guard case .string(let text) = value else { throw Malformed(.wrongType, at: "licence") }
                licence = try at("licence") { () throws(Malformed) in try Text.parse(text) }
            }
            return IdentityDocument(
                expert: try fields.expert("expert"), name: try fields.text("name"), licence: licence,
                salt: try fields.hex("salt", count: IdentityDocument.saltSize...IdentityDocument.saltSize))
        }
    }

    /// The exact text to be published.
    public var bytes: [UInt8] {
        JSON.object([
            "expert": .id(expert), "name": .string(name), "licence": licence.map { .string($0) },
            "salt": .string(Hex.encode(salt)),
        ]).bytes
    }
}
