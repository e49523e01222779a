import Draw
import Office
import PublicRecord
import Sodium
import Store
import WireFormat

/// The contents that the record requires beside it, gathered from its entries by other code than the record's own
/// state.
struct RecordBook {
    /// One line of the activity log.
    struct Act: Equatable {
        var time: Timestamp
        var action: String
        var subject: String
    }

    struct Notice {
        var template: String
        var folio: String
        var time: Timestamp
    }

    /// The acts of one entry each, in the order of the record.
    var acts: [Act] = []
    /// The times of acts that may have several entries.
    var several: Set<Timestamp> = []
    /// The newest digest of each application's file.
    var files: [ApplicationID: Digest] = [:]
    var objections: [ApplicationID: Set<String>] = [:]
    var identities: [ExpertID: Digest] = [:]
    /// The experts who were admitted on an application.
    var applicants: [ExpertID: ApplicationID] = [:]
    var opened: [DrawID: DrawOpened] = [:]
    var concluded: Set<DrawID> = []
    var annulled: Set<DrawID> = []
    /// The draws and direct designations with a reserved file number, as last corrected.
    var reserved: Set<String> = []
    var notices: [Notice] = []
    /// The digests of the files of signatures, by their names.
    var signatures: [String: Digest] = [:]

    init(_ store: Store) throws {
        var facts: [(Timestamp, Fact)] = []
        try store.forEachEntry(in: 0..<store.size()) { row in
            let entry = try Entry(parsing: row.bytes)
            facts.append((entry.time, entry.fact))
        }
        for (time, fact) in facts { note(fact, at: time) }
    }

    private mutating func note(_ fact: Fact, at time: Timestamp) {
        if let (action, subject) = fact.act {
            acts.append(Act(time: time, action: action.rawValue, subject: subject))
        } else {
            several.insert(time)
        }
        switch fact {
        case .applicationSubmitted(let fact):
            files[fact.application] = fact.file
            tell("application-submitted", fact.application, time)
        case .applicationMoved(let fact): note(fact, at: time)
        case .expertAdmitted(let fact):
            identities[fact.expert] = fact.identity
            if let application = fact.application {
                applicants[fact.expert] = application
                tell("application-admitted", application, time)
            }
        case .identityCorrected(let fact): identities[fact.expert] = fact.identity
        case .expertRenewed(let fact):
            if let application = fact.application { tell("application-admitted", application, time) }
        case .drawOpened(let fact):
            opened[fact.draw] = fact
            keep(fact.request.caseNumber, of: .draw(fact.draw))
        case .drawConcluded(let fact): concluded.insert(fact.draw)
        case .drawAnnulled(let fact): annulled.insert(fact.draw)
        case .actaSigned(let fact): signatures["\(fact.draw)/\(fact.file.hex)"] = fact.file
        case .directlyDesignated(let fact): keep(fact.request.caseNumber, of: .direct(fact.designation))
        case .caseCorrected(let fact): keep(fact.caseNumber, of: fact.lot)
        default: break
        }
    }

    private mutating func keep(_ number: CaseNumber?, of lot: LotID) {
        if number == nil { reserved.insert(lot.description) } else { reserved.remove(lot.description) }
    }

    private mutating func note(_ fact: ApplicationMoved, at time: Timestamp) {
        let id = fact.application
        switch fact.move {
        case .corrected(let file): files[id] = file
        case .objected(let number, _): objections[id, default: []].insert("\(id)/\(number)")
        case .answered(let number): objections[id, default: []].insert("\(id)/\(number)/answer")
        default: break
        }
        switch fact.move {
        case .returned, .listed, .objected, .approved, .rejected, .lapsed:
            tell(fact.move.kind.rawValue.replacing(".", with: "-"), id, time)
        case .reviewed, .corrected, .answered, .withdrawn: break
        }
    }

    private mutating func tell(_ template: String, _ id: ApplicationID, _ time: Timestamp) {
        notices.append(Notice(template: template, folio: id.description, time: time))
    }
}

extension RecordBook.Act {
    /// The acts that make one entry each.
    static let recorded = Set(
        ([
            .openCall, .submit, .correct, .answer, .withdraw, .review, .returnForCorrection, .list, .object, .reject,
            .approve, .admit, .lapseApplication, .approveChange, .declareAvailability, .openDraw, .concludeDraw,
            .annul, .approveCorrection, .notify, .setReportDay, .noteFees, .accept, .excuse, .challenge, .resolve,
            .lapseDesignation, .deliver, .discharge, .revoke, .end, .call, .designate, .signActa,
        ] as [Action]).map(\.rawValue))
    /// The acts that make any number of entries.
    static let ofSeveralEntries = Set(
        ([.adopt, .approveRules, .closeDays, .importRoster, .manageKeys, .noteActivity] as [Action]).map(\.rawValue))
}

extension Fact {
    /// The act that makes this entry alone, with the subject of its line; `nil` if one act makes several entries.
    fileprivate var act: (Action, String)? {
        switch self {
        case .callOpened(let fact): (.openCall, fact.call)
        case .applicationSubmitted(let fact): (.submit, fact.application.description)
        case .applicationMoved(let fact): (fact.move.kind.action, fact.application.description)
        case .expertAdmitted(let fact): fact.application == nil ? nil : (.admit, fact.expert.description)
        case .expertRenewed(let fact):
            (fact.application == nil ? .approveChange : .admit, fact.expert.description)
        case .expertChanged(let fact): (.approveChange, fact.expert.description)
        case .expertSanctioned(let fact): (.approveChange, fact.expert.description)
        case .identityCorrected(let fact): (.approveChange, fact.expert.description)
        case .admissionAnnulled(let fact): (.approveChange, fact.expert.description)
        case .standingChanged(let fact):
            (fact.change.isDeclared ? .declareAvailability : .approveChange, fact.expert.description)
        case .drawOpened(let fact): (.openDraw, fact.draw.description)
        case .drawConcluded(let fact): (.concludeDraw, fact.draw.description)
        case .drawAnnulled(let fact): (.annul, fact.draw.description)
        case .caseCorrected(let fact): (.approveCorrection, fact.lot.description)
        case .actaSigned(let fact): (.signActa, fact.draw.description)
        case .directlyDesignated(let fact): (.designate, fact.designation.description)
        case .designationMoved(let fact): (fact.move.kind.action, fact.designation.description)
        case .recordCreated, .catalogueAdopted, .policyAdopted, .calendarAdopted, .periodOpened, .keyAnnounced,
            .matterKeyAnnounced, .activityNoted, .daysClosed:
            nil
        }
    }
}

extension ApplicationMoved.Kind {
    fileprivate var action: Action {
        switch self {
        case .reviewed: .review
        case .returned: .returnForCorrection
        case .corrected: .correct
        case .listed: .list
        case .objected: .object
        case .answered: .answer
        case .approved: .approve
        case .rejected: .reject
        case .lapsed: .lapseApplication
        case .withdrawn: .withdraw
        }
    }
}

extension DesignationMoved.Kind {
    fileprivate var action: Action {
        switch self {
        case .notified: .notify
        case .accepted: .accept
        case .excused: .excuse
        case .challenged: .challenge
        case .resolved: .resolve
        case .lapsed: .lapseDesignation
        case .due: .setReportDay
        case .fees: .noteFees
        case .delivered: .deliver
        case .discharged: .discharge
        case .revoked: .revoke
        case .ended: .end
        case .called: .call
        }
    }
}
