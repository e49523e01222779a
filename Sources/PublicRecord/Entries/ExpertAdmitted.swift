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

    public init(expert: ExpertID, period: String, practice: [Practice], identity: Digest, instrument: String) {
        self.expert = expert
        self.period = period
        self.practice = practice
        self.identity = identity
        self.instrument = instrument
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        period = try fields.code("period")
        practice = try Practice.list(&fields)
        identity = try fields.digest("identity")
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "period": .string(period), "practice": .array(practice.map(\.json)),
            "identity": .string(identity.hex), "instrument": .string(instrument),
        ])
    }
}
