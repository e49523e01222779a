import WireFormat

/// A call for applicants (*convocatoria*; protocol section 4.11).
public struct CallOpened: Equatable, Sendable {
    static let type = "call.opened"

    public var call: String
    /// The roster period that its applicants are admitted for.
    public var period: String
    public var opens: Timestamp
    /// The first second at which no application is taken any more.
    public var closes: Timestamp
    /// Ascending, like the two below.
    public var specialties: [String]
    public var districts: [String]
    /// What an application must bring.
    public var requirements: [String]
    /// Court days to bring what was missing.
    public var correctionDays: Int
    /// Court days to object to someone on the preliminary list.
    public var objectionDays: Int
    /// Court days to answer an objection.
    public var answerDays: Int
    public var instrument: String

    public init(
        call: String, period: String, opens: Timestamp, closes: Timestamp, specialties: [String],
        districts: [String], requirements: [String], correctionDays: Int, objectionDays: Int, answerDays: Int,
        instrument: String
    ) {
        self.call = call
        self.period = period
        self.opens = opens
        self.closes = closes
        self.specialties = specialties
        self.districts = districts
        self.requirements = requirements
        self.correctionDays = correctionDays
        self.objectionDays = objectionDays
        self.answerDays = answerDays
        self.instrument = instrument
    }

    init(_ fields: inout Fields) throws(Malformed) {
        call = try fields.code("call")
        period = try fields.code("period")
        opens = try fields.time("opens")
        closes = try fields.time("closes")
        guard opens < closes else { throw Malformed(.notInOrder, at: "closes") }
        specialties = try fields.codes("specialties")
        districts = try fields.codes("districts")
        requirements = try fields.codes("requirements", count: 0...64)
        correctionDays = try fields.integer("correction_days", in: 1...365)
        objectionDays = try fields.integer("objection_days", in: 1...365)
        answerDays = try fields.integer("answer_days", in: 1...365)
        instrument = try fields.text("instrument")
    }

    var json: JSON {
        .object([
            "call": .string(call), "period": .string(period), "opens": .string(opens.text),
            "closes": .string(closes.text), "specialties": .codes(specialties), "districts": .codes(districts),
            "requirements": .codes(requirements), "correction_days": .integer(correctionDays),
            "objection_days": .integer(objectionDays), "answer_days": .integer(answerDays),
            "instrument": .string(instrument),
        ])
    }
}
