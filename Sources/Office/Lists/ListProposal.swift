import PublicRecord
import WireFormat

/// One group of a list that the registry proposes, and the council approves as one act with one instrument.
public struct ListProposal: Equatable, Sendable {
    /// The id: 8 letters and digits.
    public var id: String
    public var group: ListGroup
    public var period: String
    public var instrument: String
    /// A code of scope `standing`, for changes of specialties or districts.
    public var cause: String
    public var proposedAt: Timestamp
    /// The actor's name and office.
    public var proposer: String
    public var office: String
    /// How many had been admitted when it was proposed: later ones are compared with it before it is approved.
    public var experts: Int

    var bytes: [UInt8] {
        JSON.object([
            "group": group.json, "period": .string(period), "instrument": .string(instrument),
            "cause": .string(cause),
            "time": .string(proposedAt.text), "proposer": .string(proposer), "office": .string(office),
            "experts": .integer(experts),
        ]).bytes
    }
}

extension ListProposal {
    init(id: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            ListProposal(
                id: id, group: try ListGroup(try fields.value("group")), period: try fields.string("period"),
                instrument: try fields.string("instrument"), cause: try fields.string("cause"),
                proposedAt: try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) },
                proposer: try fields.string("proposer"), office: try fields.string("office"),
                experts: try fields.integer("experts", in: 0...Int.max))
        }
    }
}
