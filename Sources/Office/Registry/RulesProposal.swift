import PublicRecord
import WireFormat

/// Changed reference data, or days to be closed, that the registry proposes and the council approves as one act.
public struct RulesProposal: Equatable, Sendable {
    /// The id: 8 letters and digits.
    public var id: String
    /// The file of reference data; `nil` for days to be closed.
    public var file: ReferenceFile?
    /// The act of what names none itself; empty if everything does.
    public var instrument: String
    /// Exactly what is entered, in its order.
    public var facts: [Fact]
    /// The values beside the record that are set.
    public var settings: [KeptSetting]
    public var proposedAt: Timestamp
    /// The actor's name and office.
    public var proposer: String
    public var office: String

    /// The acts on which it rests, each once.
    public var instruments: [String] {
        ([instrument] + facts.compactMap(\.act)).reduce(into: []) { acts, act in
            if !act.isEmpty, !acts.contains(act) { acts.append(act) }
        }
    }

    /// The stored form. Facts are stored as the entries that they would be at `proposedAt`, so that one parser reads
    /// both.
    var bytes: [UInt8] {
        let entries = facts.map { fact in
            String(
                decoding: Entry(time: proposedAt, by: DefaultOffice.council, fact: fact).bytes, as: UTF8.self)
        }
        return JSON.object([
            "file": file.map { .string($0.rawValue) }, "instrument": .string(instrument),
            "entries": .array(entries.map { .string($0) }), "settings": .array(settings.map(\.json)),
            "time": .string(proposedAt.text), "proposer": .string(proposer), "office": .string(office),
        ]).bytes
    }
}

extension RulesProposal {
    init(id: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            var file: ReferenceFile?
            if fields.optional("file") != nil {
                file = try fields.string("file") { (text) throws(Malformed) in
                    guard let file = ReferenceFile(rawValue: text) else { throw Malformed(.unknownValue, at: "") }
                    return file
                }
            }
            return RulesProposal(
                id: id, file: file, instrument: try fields.string("instrument"),
                facts: try fields.array("entries") { (json) throws(Malformed) in
                    guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
                    return try Entry(parsing: text.utf8).fact
                },
                settings: try fields.array("settings") { (json) throws(Malformed) in try KeptSetting(json) },
                proposedAt: try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) },
                proposer: try fields.string("proposer"), office: try fields.string("office"))
        }
    }
}

extension Fact {
    /// The act of reference data and of closures; `nil` for other facts.
    fileprivate var act: String? {
        switch self {
        case .catalogueAdopted(let fact): fact.instrument
        case .policyAdopted(let fact): fact.instrument
        case .calendarAdopted(let fact): fact.instrument
        case .periodOpened(let fact): fact.instrument
        case .daysClosed(let fact): fact.instrument
        default: nil
        }
    }
}
