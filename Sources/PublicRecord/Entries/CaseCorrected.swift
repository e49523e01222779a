import Draw
import WireFormat

/// A draw, or a designation without one: what one request of a court gave.
public enum LotID: Hashable, Sendable, CustomStringConvertible {
    case draw(DrawID)
    case direct(DirectID)

    public init(_ text: some StringProtocol) throws(Malformed) {
        if let draw = try? DrawID(text) {
            self = .draw(draw)
        } else {
            self = .direct(try DirectID(text))
        }
    }

    public var description: String {
        switch self {
        case .draw(let id): id.description
        case .direct(let id): id.description
        }
    }
}

extension DesignationID {
    /// The lot that gave it.
    public var lot: LotID {
        switch self {
        case .drawn(let draw, _): .draw(draw)
        case .direct(let id): .direct(id)
        }
    }
}

/// The file number of a lot was mistaken: this is the right one (protocol section 4.9).
public struct CaseCorrected: Equatable, Sendable {
    static let type = "case.corrected"

    public var lot: LotID
    /// `nil` where the matter is reserved.
    public var caseNumber: CaseNumber?
    public var tag: MatterTag
    /// A code of scope `correction`.
    public var cause: String
    public var instrument: String
    /// The court that asked for it.
    public var proposedBy: String

    public init(
        lot: LotID, caseNumber: CaseNumber?, tag: MatterTag, cause: String, instrument: String, proposedBy: String
    ) {
        self.lot = lot
        self.caseNumber = caseNumber
        self.tag = tag
        self.cause = cause
        self.instrument = instrument
        self.proposedBy = proposedBy
    }

    init(_ fields: inout Fields) throws(Malformed) {
        lot = try fields.string("folio") { (text) throws(Malformed) in try LotID(text) }
        caseNumber = try CaseNumber.optional(&fields)
        tag = try MatterTag(&fields, isReserved: caseNumber == nil)
        cause = try fields.code("cause")
        instrument = try fields.text("instrument")
        proposedBy = try fields.code("proposed_by")
    }

    var json: JSON {
        JSON.object([
            "folio": .id(lot), "case": caseNumber?.json, "cause": .string(cause), "instrument": .string(instrument),
            "proposed_by": .string(proposedBy),
        ]).with(tag.members)
    }
}
