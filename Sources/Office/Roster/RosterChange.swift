import Draw
import Foundation
import PublicRecord
import Sodium
import WireFormat

/// A change to an expert's place on the roster, which one office proposes and another approves.
public struct RosterChange: Equatable, Sendable {
    public enum What: Equatable, Sendable {
        /// Suspended, reinstated or removed.
        case standing(StandingChanged.Change)
        case practice([Practice])
        case sanction
        /// For another period (*refrendo*).
        case renewal(period: String)
        /// Another name or other cédulas, because the published ones are mistaken. The office salts the document when
        /// the change is proposed.
        case identity(IdentityDocument)
        /// The admission was an error.
        case annulment
    }

    public var expert: ExpertID
    public var what: What
    /// For all changes but a renewal.
    public var cause: String
    public var instrument: String
    /// The time from which it holds; the time of approval if that is later, or if `nil`.
    public var effective: Timestamp?

    public init(
        _ what: What, of expert: ExpertID, cause: String = "", instrument: String, effective: Timestamp? = nil
    ) {
        self.what = what
        self.expert = expert
        self.cause = cause
        self.instrument = instrument
        self.effective = effective
    }

    /// Returns the fact for the entry if it were approved at a time.
    func fact(at time: Timestamp, proposedBy: String) -> Fact {
        let effective = max(effective ?? time, time)
        return switch what {
        case .standing(let change):
            .standingChanged(
                StandingChanged(
                    change, expert: expert, cause: cause, instrument: instrument, effective: effective,
                    proposedBy: proposedBy))
        case .practice(let practice):
            .expertChanged(
                ExpertChanged(
                    expert: expert, practice: practice, cause: cause, instrument: instrument, effective: effective,
                    proposedBy: proposedBy))
        case .sanction:
            .expertSanctioned(
                ExpertSanctioned(
                    expert: expert, cause: cause, instrument: instrument, effective: effective,
                    proposedBy: proposedBy))
        case .renewal(let period):
            .expertRenewed(
                ExpertRenewed(expert: expert, period: period, instrument: instrument, proposedBy: proposedBy))
        case .identity(let document):
            .identityCorrected(
                IdentityCorrected(
                    expert: expert, identity: SHA256.hash(document.bytes), cause: cause, instrument: instrument,
                    proposedBy: proposedBy))
        case .annulment:
            .admissionAnnulled(
                AdmissionAnnulled(expert: expert, cause: cause, instrument: instrument, proposedBy: proposedBy))
        }
    }
}

/// A change that waits for another office's approval.
public struct Proposal: Equatable, Sendable {
    /// The id: 8 letters and digits.
    public var id: String
    public var change: RosterChange
    public var proposedAt: Timestamp
    /// The actor's name and office.
    public var proposer: String
    public var office: String

    /// The stored form: the entry that it would be at `proposedAt`, so that one parser reads both, and the identity
    /// document that the entry names.
    var bytes: [UInt8] {
        let entry = Entry(time: proposedAt, by: office, fact: change.fact(at: proposedAt, proposedBy: office))
        var document: IdentityDocument?
        if case .identity(let new) = change.what { document = new }
        return JSON.object([
            "entry": .string(String(decoding: entry.bytes, as: UTF8.self)), "proposer": .string(proposer),
            "effective": change.effective.map { .string($0.text) },
            "identity": document.map { .string(String(decoding: $0.bytes, as: UTF8.self)) },
        ]).bytes
    }

    init(id: String, change: RosterChange, proposedAt: Timestamp, proposer: String, office: String) {
        self.id = id
        self.change = change
        self.proposedAt = proposedAt
        self.proposer = proposer
        self.office = office
    }

    init(id: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            let entry = try fields.string("entry") { (text) throws(Malformed) in try Entry(parsing: text.utf8) }
            let proposer = try fields.string("proposer")
            var effective: Timestamp?
            if fields.optional("effective") != nil {
                effective = try fields.string("effective") { (text) throws(Malformed) in try Timestamp(text) }
            }
            var document: IdentityDocument?
            if fields.optional("identity") != nil {
                document = try fields.string("identity") { (text) throws(Malformed) in
                    try IdentityDocument(parsing: text.utf8)
                }
            }
            return Proposal(
                id: id, change: try RosterChange(entry.fact, document, effective: effective), proposedAt: entry.time,
                proposer: proposer, office: entry.by)
        }
    }
}

extension RosterChange {
    fileprivate init(
        _ fact: Fact, _ document: IdentityDocument?, effective: Timestamp?
    ) throws(Malformed) {
        switch fact {
        case .identityCorrected(let fact):
            guard let document else { throw Malformed(.missing, at: "identity") }
            self.init(.identity(document), of: fact.expert, cause: fact.cause, instrument: fact.instrument)
        case .admissionAnnulled(let fact):
            self.init(.annulment, of: fact.expert, cause: fact.cause, instrument: fact.instrument)
        case .standingChanged(let fact):
            self.init(
                .standing(fact.change), of: fact.expert, cause: fact.cause, instrument: fact.instrument,
                effective: effective)
        case .expertChanged(let fact):
            self.init(
                .practice(fact.practice), of: fact.expert, cause: fact.cause, instrument: fact.instrument,
                effective: effective)
        case .expertSanctioned(let fact):
            self.init(
                .sanction, of: fact.expert, cause: fact.cause, instrument: fact.instrument, effective: effective)
        case .expertRenewed(let fact):
            self.init(.renewal(period: fact.period), of: fact.expert, instrument: fact.instrument)
        default: throw Malformed(.unknownValue, at: "type")
        }
    }
}
