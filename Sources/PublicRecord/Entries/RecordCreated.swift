import WireFormat

/// The first entry: which log this is, and under which protocol (protocol section 4.1).
public struct RecordCreated: Equatable, Sendable {
    static let type = "record.created"
    static let protocolName = "insacula/v1"

    /// The origin line of the log's checkpoints.
    public var origin: String
    /// The institution's name, as it is to be shown.
    public var institution: String

    public init(origin: String, institution: String) {
        self.origin = origin
        self.institution = institution
    }

    init(_ fields: inout Fields) throws(Malformed) {
        origin = try fields.text("origin")
        institution = try fields.text("institution")
        guard try fields.string("protocol") == RecordCreated.protocolName else {
            throw Malformed(.unknownValue, at: "protocol")
        }
    }

    var json: JSON {
        .object([
            "origin": .string(origin), "institution": .string(institution),
            "protocol": .string(RecordCreated.protocolName),
        ])
    }
}
