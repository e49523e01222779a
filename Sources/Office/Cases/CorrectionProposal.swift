import Foundation
import PublicRecord
import WireFormat

/// A correction of a file number that its court proposes and another office approves.
public struct CorrectionProposal: Equatable, Sendable {
    /// The id: 8 letters and digits.
    public var id: String
    public var lot: LotID
    /// The right number, for a reserved matter too.
    public var caseNumber: CaseNumber
    public var isReserved: Bool
    /// A code of scope `correction`.
    public var cause: String
    public var instrument: String
    public var proposedAt: Timestamp
    /// The actor's name, and the court.
    public var proposer: String
    public var court: String

    /// Returns the fact for the entry if it were approved now.
    func fact(tag: MatterTag) -> Fact {
        .caseCorrected(
            CaseCorrected(
                lot: lot, caseNumber: isReserved ? nil : caseNumber, tag: tag, cause: cause, instrument: instrument,
                proposedBy: court))
    }

    var bytes: [UInt8] {
        JSON.object([
            "lot": .string(lot.description), "case": .string(caseNumber.description), "reserved": .bool(isReserved),
            "cause": .string(cause), "instrument": .string(instrument), "time": .string(proposedAt.text),
            "proposer": .string(proposer), "court": .string(court),
        ]).bytes
    }
}

extension CorrectionProposal {
    init(id: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            var isReserved = false
            if case .bool(let value) = try fields.value("reserved") { isReserved = value }
            return CorrectionProposal(
                id: id, lot: try fields.string("lot") { (text) throws(Malformed) in try LotID(text) },
                caseNumber: try fields.string("case") { (text) throws(Malformed) in try CaseNumber(code: text) },
                isReserved: isReserved, cause: try fields.string("cause"),
                instrument: try fields.string("instrument"),
                proposedAt: try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) },
                proposer: try fields.string("proposer"), court: try fields.string("court"))
        }
    }
}
