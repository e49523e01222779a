import Draw
import PublicRecord
import Store
import WireFormat

/// The council's decision that an expert is not renewed for a period.
///
/// The record has no entry for it, because nothing happens: the registration ends with the period before. The note keeps
/// the decision, so that the person is not asked about again.
public struct NotRenewed: Equatable, Sendable {
    public var expert: ExpertID
    /// The period for which the expert is not renewed.
    public var period: String
    public var instrument: String
    public var decidedAt: Timestamp

    var name: SealedName { NotRenewed.name(expert, period) }

    static func name(_ expert: ExpertID, _ period: String) -> SealedName {
        SealedName(.notRenewed, "\(period)/\(expert)")
    }

    var bytes: [UInt8] {
        JSON.object(["instrument": .string(instrument), "time": .string(decidedAt.text)]).bytes
    }

    init(expert: ExpertID, period: String, instrument: String, decidedAt: Timestamp) {
        self.expert = expert
        self.period = period
        self.instrument = instrument
        self.decidedAt = decidedAt
    }

    init(_ expert: ExpertID, _ period: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            NotRenewed(
                expert: expert, period: period, instrument: try fields.string("instrument"),
                decidedAt: try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) })
        }
    }
}

extension PrivateReader {
    /// Returns the experts of whom it is decided that they are not renewed for a period.
    func settled(for period: String) throws -> Set<ExpertID> {
        let names = try store.sealedNames(.notRenewed, prefix: period + "/")
        return Set(names.compactMap { try? ExpertID($0.name.dropFirst(period.utf8.count + 1)) })
    }

    /// Returns the decision about an expert and a period; `nil` if there is none.
    public func notRenewed(_ expert: ExpertID, for period: String) throws -> NotRenewed? {
        try open(NotRenewed.name(expert, period)).map { try NotRenewed(expert, period, parsing: $0) }
    }
}
