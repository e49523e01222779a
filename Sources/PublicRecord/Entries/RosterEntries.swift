import Draw
import Sodium
import WireFormat

/// A period of the roster, such as 1 May to 30 April (protocol section 4.4).
public struct PeriodOpened: Equatable, Sendable {
    static let type = "period.opened"

    public var period: String
    public var from: Timestamp
    /// The first second that no longer belongs to the period.
    public var until: Timestamp
    public var instrument: String

    public init(period: String, from: Timestamp, until: Timestamp, instrument: String) {
        self.period = period
        self.from = from
        self.until = until
        self.instrument = instrument
    }

    public func contains(_ time: Timestamp) -> Bool { from <= time && time < until }

    init(_ fields: inout Fields) throws(Malformed) {
        period = try fields.code("period")
        from = try fields.time("from")
        until = try fields.time("until")
        instrument = try fields.text("instrument")
        guard from < until else { throw Malformed(.notInOrder, at: "until") }
    }

    var json: JSON {
        .object([
            "period": .string(period), "from": .string(from.text), "until": .string(until.text),
            "instrument": .string(instrument),
        ])
    }
}

/// One specialty with the districts in which the expert serves in it.
public struct Practice: Hashable, Sendable {
    public var specialty: String
    /// Ascending.
    public var districts: [String]

    public init(specialty: String, districts: [String]) {
        self.specialty = specialty
        self.districts = districts
    }

    static func list(_ fields: inout Fields) throws(Malformed) -> [Practice] {
        let list = try fields.array("practice", count: 1...64) { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in
                let districts = try fields.array("districts", count: 1...256) { (json) throws(Malformed) in
                    guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
                    return try Code.parse(text)
                }
                try checkAscending(districts, at: "districts") { $0 }
                return Practice(specialty: try fields.code("specialty"), districts: districts)
            }
        }
        try checkAscending(list, at: "practice") { $0.specialty }
        return list
    }

    var json: JSON {
        .object(["specialty": .string(specialty), "districts": .array(districts.map { .string($0) })])
    }
}

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

/// An expert's standing changes (protocol section 4.7).
public struct StandingChanged: Equatable, Sendable {
    /// The raw value is the entry's type.
    public enum Change: String, CaseIterable, Sendable {
        case suspended = "expert.suspended"
        case unavailable = "expert.unavailable"
        case reinstated = "expert.reinstated"
        case removed = "expert.removed"
    }

    public var change: Change
    public var expert: ExpertID
    public var cause: String
    public var instrument: String

    public init(_ change: Change, expert: ExpertID, cause: String, instrument: String) {
        self.change = change
        self.expert = expert
        self.cause = cause
        self.instrument = instrument
    }

    init(_ change: Change, _ fields: inout Fields) throws(Malformed) {
        self.change = change
        expert = try fields.expert("expert")
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object(["expert": .id(expert), "cause": .string(cause), "instrument": .string(instrument)])
    }
}
