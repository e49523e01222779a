import Sodium
import WireFormat

/// What a court asks for.
public struct Request: Equatable, Sendable {
    public var court: String
    public var caseNumber: CaseNumber
    public var specialty: String
    public var district: String
    public var kind: String
    /// How many experts, 1 to 20.
    public var seats: Int

    public init(court: String, caseNumber: CaseNumber, specialty: String, district: String, kind: String, seats: Int) {
        self.court = court
        self.caseNumber = caseNumber
        self.specialty = specialty
        self.district = district
        self.kind = kind
        self.seats = seats
    }

    /// What may have one draw only: court, file, specialty and kind.
    var matter: Digest { SHA256.hash("\(court)\n\(caseNumber.key)\n\(specialty)\n\(kind)") }

    init(_ fields: inout Fields) throws(Malformed) {
        court = try fields.code("court")
        caseNumber = try fields.string("case") { (text) throws(Malformed) in try CaseNumber(text) }
        specialty = try fields.code("specialty")
        district = try fields.code("district")
        kind = try fields.code("kind")
        seats = try fields.integer("seats", in: 1...20)
    }

    var json: JSON {
        .object([
            "court": .string(court), "case": .string(caseNumber.text), "specialty": .string(specialty),
            "district": .string(district), "kind": .string(kind), "seats": .integer(seats),
        ])
    }
}
