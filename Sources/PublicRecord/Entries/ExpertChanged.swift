import Draw
import WireFormat

/// An expert serves in other specialties or districts from now on (protocol section 4.6).
public struct ExpertChanged: Equatable, Sendable {
    static let type = "expert.changed"

    public var expert: ExpertID
    public var practice: [Practice]
    public var cause: String
    public var instrument: String

    public init(expert: ExpertID, practice: [Practice], cause: String, instrument: String) {
        self.expert = expert
        self.practice = practice
        self.cause = cause
        self.instrument = instrument
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        practice = try Practice.list(&fields)
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "practice": .array(practice.map(\.json)), "cause": .string(cause),
            "instrument": .string(instrument),
        ])
    }
}
