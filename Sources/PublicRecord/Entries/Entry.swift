import Beacon
import Draw
import WireFormat

/// One public fact: what was appended to the log, and by which office (protocol section 4).
///
/// An entry is its bytes. A program reads them into this form to apply the rules, but hashes are always taken over the
/// bytes as they were stored; nothing is written out again to be verified.
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

/// What happened. One case for each form of entry.
public enum Fact: Equatable, Sendable {
    case recordCreated(RecordCreated)
    case catalogueAdopted(CatalogueAdopted)
    case policyAdopted(PolicyAdopted)
    case calendarAdopted(CalendarAdopted)
    case periodOpened(PeriodOpened)
    case callOpened(CallOpened)
    case applicationSubmitted(ApplicationSubmitted)
    case applicationMoved(ApplicationMoved)
    case expertAdmitted(ExpertAdmitted)
    case expertRenewed(ExpertRenewed)
    case expertChanged(ExpertChanged)
    case expertSanctioned(ExpertSanctioned)
    case standingChanged(StandingChanged)
    case drawOpened(DrawOpened)
    case drawConcluded(DrawConcluded)
    case drawAnnulled(DrawAnnulled)
    case caseCorrected(CaseCorrected)
    case directlyDesignated(DirectlyDesignated)
    case designationMoved(DesignationMoved)
    case keyAnnounced(KeyAnnounced)
    case matterKeyAnnounced(MatterKeyAnnounced)
    case activityNoted(ActivityNoted)
    case identityCorrected(IdentityCorrected)
    case admissionAnnulled(AdmissionAnnulled)
    case daysClosed(DaysClosed)
    case actaSigned(ActaSigned)

    fileprivate init(type: String, fields: inout Fields) throws(Malformed) {
        switch type {
        case RecordCreated.type: self = .recordCreated(try RecordCreated(&fields))
        case CatalogueAdopted.type: self = .catalogueAdopted(try CatalogueAdopted(&fields))
        case PolicyAdopted.type: self = .policyAdopted(try PolicyAdopted(&fields))
        case CalendarAdopted.type: self = .calendarAdopted(try CalendarAdopted(&fields))
        case PeriodOpened.type: self = .periodOpened(try PeriodOpened(&fields))
        case CallOpened.type: self = .callOpened(try CallOpened(&fields))
        case ApplicationSubmitted.type: self = .applicationSubmitted(try ApplicationSubmitted(&fields))
        case ExpertAdmitted.type: self = .expertAdmitted(try ExpertAdmitted(&fields))
        case ExpertRenewed.type: self = .expertRenewed(try ExpertRenewed(&fields))
        case ExpertChanged.type: self = .expertChanged(try ExpertChanged(&fields))
        case ExpertSanctioned.type: self = .expertSanctioned(try ExpertSanctioned(&fields))
        case DrawOpened.type: self = .drawOpened(try DrawOpened(&fields))
        case DrawConcluded.type: self = .drawConcluded(try DrawConcluded(&fields))
        case DrawAnnulled.type: self = .drawAnnulled(try DrawAnnulled(&fields))
        case CaseCorrected.type: self = .caseCorrected(try CaseCorrected(&fields))
        case DirectlyDesignated.type: self = .directlyDesignated(try DirectlyDesignated(&fields))
        case KeyAnnounced.type: self = .keyAnnounced(try KeyAnnounced(&fields))
        case MatterKeyAnnounced.type: self = .matterKeyAnnounced(try MatterKeyAnnounced(&fields))
        case ActivityNoted.type: self = .activityNoted(try ActivityNoted(&fields))
        case IdentityCorrected.type: self = .identityCorrected(try IdentityCorrected(&fields))
        case AdmissionAnnulled.type: self = .admissionAnnulled(try AdmissionAnnulled(&fields))
        case DaysClosed.type: self = .daysClosed(try DaysClosed(&fields))
        case ActaSigned.type: self = .actaSigned(try ActaSigned(&fields))
        default:
            if let change = StandingChanged.Change(rawValue: type) {
                self = .standingChanged(try StandingChanged(change, &fields))
            } else if let kind = ApplicationMoved.Kind(rawValue: type) {
                self = .applicationMoved(try ApplicationMoved(kind, &fields))
            } else if let kind = DesignationMoved.Kind(rawValue: type) {
                self = .designationMoved(try DesignationMoved(kind, &fields))
            } else {
                throw Malformed(.unknownValue, at: "type")
            }
        }
    }

    fileprivate var typeAndJSON: (String, JSON) {
        switch self {
        case .recordCreated(let fact): (RecordCreated.type, fact.json)
        case .catalogueAdopted(let fact): (CatalogueAdopted.type, fact.json)
        case .policyAdopted(let fact): (PolicyAdopted.type, fact.json)
        case .calendarAdopted(let fact): (CalendarAdopted.type, fact.json)
        case .periodOpened(let fact): (PeriodOpened.type, fact.json)
        case .callOpened(let fact): (CallOpened.type, fact.json)
        case .applicationSubmitted(let fact): (ApplicationSubmitted.type, fact.json)
        case .applicationMoved(let fact): (fact.move.kind.rawValue, fact.json)
        case .expertAdmitted(let fact): (ExpertAdmitted.type, fact.json)
        case .expertRenewed(let fact): (ExpertRenewed.type, fact.json)
        case .expertChanged(let fact): (ExpertChanged.type, fact.json)
        case .expertSanctioned(let fact): (ExpertSanctioned.type, fact.json)
        case .standingChanged(let fact): (fact.change.rawValue, fact.json)
        case .drawOpened(let fact): (DrawOpened.type, fact.json)
        case .drawConcluded(let fact): (DrawConcluded.type, fact.json)
        case .drawAnnulled(let fact): (DrawAnnulled.type, fact.json)
        case .caseCorrected(let fact): (CaseCorrected.type, fact.json)
        case .directlyDesignated(let fact): (DirectlyDesignated.type, fact.json)
        case .designationMoved(let fact): (fact.move.kind.rawValue, fact.json)
        case .keyAnnounced(let fact): (KeyAnnounced.type, fact.json)
        case .matterKeyAnnounced(let fact): (MatterKeyAnnounced.type, fact.json)
        case .activityNoted(let fact): (ActivityNoted.type, fact.json)
        case .identityCorrected(let fact): (IdentityCorrected.type, fact.json)
        case .admissionAnnulled(let fact): (AdmissionAnnulled.type, fact.json)
        case .daysClosed(let fact): (DaysClosed.type, fact.json)
        case .actaSigned(let fact): (ActaSigned.type, fact.json)
        }
    }

    /// The entry's type.
    public var type: String { typeAndJSON.0 }
}
