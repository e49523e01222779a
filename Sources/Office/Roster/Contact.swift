import Phrases
import PublicRecord
import WireFormat

/// The contact details of an expert, each in its canonical form (`Identifiers`). They are private unless the expert
/// publishes them.
public struct Contact: Equatable, Sendable {
    /// Every distinct value that was given.
    public var telephones: [String] = []
    public var mobiles: [String] = []
    public var emails: [String] = []
    /// The code of a `Language`.
    public var language = Language.standard.rawValue
    /// Whether the professional contact may be published.
    public var isPublic = false
    /// The CURP, where a council's list had it: it tells persons apart, and is never published.
    public var curp: String?

    public init() {}

    var bytes: [UInt8] {
        func list(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
        return JSON.object([
            "telephones": list(telephones), "mobiles": list(mobiles), "emails": list(emails),
            "language": .string(language), "public": .bool(isPublic), "curp": curp.map { .string($0) },
        ]).bytes
    }

    init(parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            var contact = Contact()
            contact.telephones = try fields.strings("telephones")
            contact.mobiles = try fields.strings("mobiles")
            contact.emails = try fields.strings("emails")
            // Absent in contacts stored before the choice existed.
            if fields.optional("language") != nil { contact.language = try fields.string("language") }
            if case .bool(let value) = fields.optional("public") { contact.isPublic = value }
            if fields.optional("curp") != nil { contact.curp = try fields.string("curp") }
            return contact
        }
    }
}

extension Fields {
    /// Reads a list of strings in any spelling.
    mutating func strings(_ name: String) throws(Malformed) -> [String] {
        try array(name) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            return text
        }
    }
}
