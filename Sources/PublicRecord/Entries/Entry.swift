import Beacon
import Draw
import WireFormat

/// One public fact: what was appended to the log, and by which office (protocol section 4).
///
/// An entry is its bytes. A program reads them into this form to apply the rules, but hashes are always taken over the bytes as
/// they were stored; nothing is written out again to be verified.
public struct Entry: Equatable, Sendable {
    /// Never earlier than the entry before it.
    public var time: Timestamp
    /// The code of the office that acts, never a person's name.
    public var by: String
    public var fact: Fact

    public init(time: Timestamp, by: String, fact: Fact) {
        self.time = time
        self.by = by
        self.fact = fact
    }

    /// Reads the canonical JSON of an entry of any type.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            let type = try fields.string("type")
            let time = try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) }
            let by = try fields.code("by")
            return Entry(time: time, by: by, fact: try Fact(type: type, fields: &fields))
        }
    }

    /// The canonical JSON to be appended.
    public var bytes: [UInt8] {
        let (type, own) = fact.typeAndJSON
        return own.with(["type": .string(type), "time": .string(time.text), "by": .string(by)]).bytes
    }
}

/// What happened. One case for each type of entry.
public enum Fact: Equatable, Sendable {
    case recordCreated(RecordCreated)
    case catalogueAdopted(CatalogueAdopted)
    case policyAdopted(PolicyAdopted)
    case periodOpened(PeriodOpened)
    case expertAdmitted(ExpertAdmitted)
    case expertChanged(ExpertChanged)
    case standingChanged(StandingChanged)
    case drawOpened(DrawOpened)
    case drawConcluded(DrawConcluded)

    fileprivate init(type: String, fields: inout Fields) throws(Malformed) {
        switch type {
        case RecordCreated.type: self = .recordCreated(try RecordCreated(&fields))
        case CatalogueAdopted.type: self = .catalogueAdopted(try CatalogueAdopted(&fields))
        case PolicyAdopted.type: self = .policyAdopted(try PolicyAdopted(&fields))
        case PeriodOpened.type: self = .periodOpened(try PeriodOpened(&fields))
        case ExpertAdmitted.type: self = .expertAdmitted(try ExpertAdmitted(&fields))
        case ExpertChanged.type: self = .expertChanged(try ExpertChanged(&fields))
        case DrawOpened.type: self = .drawOpened(try DrawOpened(&fields))
        case DrawConcluded.type: self = .drawConcluded(try DrawConcluded(&fields))
        default:
            guard let change = StandingChanged.Change(rawValue: type) else {
                throw Malformed(.unknownValue, at: "type")
            }
            self = .standingChanged(try StandingChanged(change, &fields))
        }
    }

    fileprivate var typeAndJSON: (String, JSON) {
        switch self {
        case .recordCreated(let fact): (RecordCreated.type, fact.json)
        case .catalogueAdopted(let fact): (CatalogueAdopted.type, fact.json)
        case .policyAdopted(let fact): (PolicyAdopted.type, fact.json)
        case .periodOpened(let fact): (PeriodOpened.type, fact.json)
        case .expertAdmitted(let fact): (ExpertAdmitted.type, fact.json)
        case .expertChanged(let fact): (ExpertChanged.type, fact.json)
        case .standingChanged(let fact): (fact.change.rawValue, fact.json)
        case .drawOpened(let fact): (DrawOpened.type, fact.json)
        case .drawConcluded(let fact): (DrawConcluded.type, fact.json)
        }
    }
}
