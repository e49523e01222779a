import Draw
import WireFormat

/// An expert stays on the roster for another period (*refrendo*; protocol section 4.6).
public struct ExpertRenewed: Equatable, Sendable {
    static let type = "expert.renewed"

    public var expert: ExpertID
    public var period: String
    public var instrument: String
    public var proposedBy: String
    public var application: ApplicationID?

    public init(
        expert: ExpertID, period: String, instrument: String, proposedBy: String, application: ApplicationID? = nil
    ) {
        self.expert = expert
        self.period = period
        self.instrument = instrument
        self.proposedBy = proposedBy
        self.application = application
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        period = try fields.code("period")
        instrument = try fields.text("instrument")
        proposedBy = try fields.code("proposed_by")
        application = try fields.optional("application") { (fields) throws(Malformed) in
            try fields.application("application")
        }
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "period": .string(period), "instrument": .string(instrument),
            "proposed_by": .string(proposedBy), "application": application.map { .id($0) },
        ])
    }
}

/// A final sanction, which the record shows for good (protocol section 4.6).
public struct ExpertSanctioned: Equatable, Sendable {
    static let type = "expert.sanctioned"

    public var expert: ExpertID
    public var cause: String
    public var instrument: String
    /// From when on; never before the entry.
    public var effective: Timestamp
    public var proposedBy: String

    public init(expert: ExpertID, cause: String, instrument: String, effective: Timestamp, proposedBy: String) {
        self.expert = expert
        self.cause = cause
        self.instrument = instrument
        self.effective = effective
        self.proposedBy = proposedBy
    }

    init(_ fields: inout Fields) throws(Malformed) {
        expert = try fields.expert("expert")
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        effective = try fields.time("effective")
        proposedBy = try fields.code("proposed_by")
    }

    var json: JSON {
        .object([
            "expert": .id(expert), "cause": .string(cause), "instrument": .string(instrument),
            "effective": .string(effective.text), "proposed_by": .string(proposedBy),
        ])
    }
}
