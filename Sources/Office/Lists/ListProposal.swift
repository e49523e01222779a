import PublicRecord
import WireFormat

/// One group of a list that the registry proposes, and the council approves as one act with one instrument.
public struct ListProposal: Equatable, Sendable {
    /// The id: 8 letters and digits.
    public var id: String
    public var group: ListGroup
    public var period: String
    public var instrument: String
    public var causes: ListCauses
    public var proposedAt: Timestamp
    /// The actor's name and office.
    public var proposer: String
    public var office: String
    /// How many had been admitted when it was proposed: later ones are compared with it before it is approved.
    public var experts: Int

    var bytes: [UInt8] {
        JSON.object([
            "group": group.json, "period": .string(period), "instrument": .string(instrument),
            "causes": causes.json, "time": .string(proposedAt.text), "proposer": .string(proposer),
            "office": .string(office), "experts": .integer(experts),
        ]).bytes
    }
}

/// The causes of what groups enter about experts of the roster, as codes of the council's catalogue.
public struct ListCauses: Equatable, Sendable {
    /// For other specialties or districts; of scope `standing`.
    public var practice = DefaultCause.practice
    /// For cédulas that are added to an identity document; of scope `correction`.
    public var licences = DefaultCause.licence
    /// For those who are missing on a list of their own period; of scope `standing`. Nobody is removed without it.
    public var removal: String?

    public init() {}

    var json: JSON {
        .object([
            "practice": .string(practice), "licences": .string(licences), "removal": removal.map { .string($0) },
        ])
    }

    init(_ json: JSON) throws(Malformed) {
        self = try Fields.read(json) { (fields) throws(Malformed) in
            var causes = ListCauses()
            causes.practice = try fields.string("practice")
            causes.licences = try fields.string("licences")
            if fields.optional("removal") != nil { causes.removal = try fields.string("removal") }
            return causes
        }
    }
}

extension ListProposal {
    init(id: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            ListProposal(
                id: id, group: try ListGroup(try fields.value("group")), period: try fields.string("period"),
                instrument: try fields.string("instrument"), causes: try ListCauses(try fields.value("causes")),
                proposedAt: try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) },
                proposer: try fields.string("proposer"), office: try fields.string("office"),
                experts: try fields.integer("experts", in: 0...Int.max))
        }
    }
}
