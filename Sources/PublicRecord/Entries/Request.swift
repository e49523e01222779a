import WireFormat

/// What a court asks for.
public struct Request: Equatable, Sendable {
    public var court: String
    /// `nil` where the matter is reserved.
    public var caseNumber: CaseNumber?
    public var specialty: String
    public var district: String
    public var kind: String
    /// How many experts, 1 to 20.
    public var seats: Int

    public init(
        court: String, caseNumber: CaseNumber?, specialty: String, district: String, kind: String, seats: Int
    ) {
        self.court = court
        self.caseNumber = caseNumber
        self.specialty = specialty
        self.district = district
        self.kind = kind
        self.seats = seats
    }

    /// Whether the file's number is kept from the public.
    public var isReserved: Bool { caseNumber == nil }

    init(_ fields: inout Fields) throws(Malformed) {
        court = try fields.code("court")
        caseNumber = try CaseNumber.optional(&fields)
        specialty = try fields.code("specialty")
        district = try fields.code("district")
        kind = try fields.code("kind")
        seats = try fields.integer("seats", in: 1...20)
    }

    var json: JSON {
        .object([
            "court": .string(court), "case": caseNumber?.json, "specialty": .string(specialty),
            "district": .string(district), "kind": .string(kind), "seats": .integer(seats),
        ])
    }
}
