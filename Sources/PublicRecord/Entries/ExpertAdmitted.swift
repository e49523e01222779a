import Draw
import Sodium
import WireFormat

/// An expert enters the roster (protocol section 4.5).
public struct ExpertAdmitted: Equatable, Sendable {
    static let type = "expert.admitted"

    public var expert: ExpertID
    public var period: String
    public var practice: [Practice]
    /// SHA-256 over the bytes of the identity document.
    public var identity: Digest
    public var instrument: String
    /// The office that proposed what `by` approved.
    public var proposedBy: String
    public var application: ApplicationID?

    public init(
        expert: ExpertID, period: String, practice: [Practice], identity: Digest, instrument: String,
        proposedBy: String, application: ApplicationID? = nil
    ) {
        self.expert = expert
        self.period = period
        self.practice = practice
        self.identity = identity
        self.instrument = instrument
        self.proposedBy = proposedBy
        self.application = application
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        period = try fields.code("period")
        practice = try Practice.list(&fields)
        identity = try fields.digest("identity")
        instrument = try fields.text("instrument")
        proposedBy = try fields.code("proposed_by")
        application = try fields.optional("application") { (fields) throws(Malformed) in
            try fields.application("application")
        }
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "period": .string(period), "practice": .array(practice.map(\.json)),
            "identity": .string(identity.hex), "instrument": .string(instrument),
            "proposed_by": .string(proposedBy), "application": application.map { .id($0) },
        ])
    }
}
