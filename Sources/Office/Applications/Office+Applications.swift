import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import WireFormat

/// The office's steps on applications: calls, review, preliminary list, decision, admission.
extension Office {
    public func openCall(_ call: CallOpened, as actor: Actor) throws {
        var call = call
        call.instrument = try RecordText.line(call.instrument, of: .instrument)
        try perform(.openCall, on: call.call, as: actor) { $0.facts = [.callOpened(call)] }
    }

    /// Begins the review of an application.
    public func review(_ id: ApplicationID, form: String? = nil, as actor: Actor) throws {
        try move(id, .reviewed, .review, form, as: actor)
    }

    /// Returns an application for missing parts (*prevención*).
    public func returnForCorrection(
        _ id: ApplicationID, missing: [String], form: String? = nil, as actor: Actor
    ) throws {
        let missing = Set(missing).sorted { $0.precedes($1) }
        try move(id, .returned(missing: missing), .returnForCorrection, form, as: actor)
    }

    /// Puts an application on the preliminary list.
    public func list(_ id: ApplicationID, form: String? = nil, as actor: Actor) throws {
        try move(id, .listed, .list, form, as: actor)
    }

    /// Records an objection (*tacha*). The objector and the text stay private; the cause is public.
    /// - Returns: the objection's number.
    public func object(
        to id: ApplicationID, cause: String, by objector: String, text: String, form: String? = nil, as actor: Actor
    ) throws -> Int {
        try perform(.object, on: id.description, as: actor, form: form, again: { Int($0) ?? 0 }) { deed in
            var number = 1
            if case .listed(_, let objections) = reader.state.applications[id]?.stage { number += objections.count }
            let words = JSON.object([
                "by": .string(try RecordText.line(objector, of: .objector)),
                "text": .string(try RecordText.lines(text, of: .objection)),
            ])
            deed.result = String(number)
            let move = ApplicationMoved.Move.objected(number, cause: cause)
            deed.facts = [.applicationMoved(ApplicationMoved(id, move))]
            deed.changes = [try seal(words.bytes, as: SealedName(.objection, "\(id)/\(number)"))]
            deed.changes += try notices(of: move, on: id, at: deed.time)
            return number
        }
    }

    public func approve(_ id: ApplicationID, instrument: String, form: String? = nil, as actor: Actor) throws {
        try move(id, .approved(try approval(by: instrument)), .approve, form, as: actor)
    }

    public func reject(
        _ id: ApplicationID, grounds: [String], instrument: String, form: String? = nil, as actor: Actor
    ) throws {
        let grounds = Set(grounds).sorted { $0.precedes($1) }
        try move(id, .rejected(grounds: grounds, try approval(by: instrument)), .reject, form, as: actor)
    }

    private func approval(by instrument: String) throws(Refusal) -> ApplicationMoved.Approval {
        .init(instrument: try RecordText.line(instrument, of: .instrument), proposedBy: DefaultOffice.roster)
    }

    /// Lapses an application that was not corrected in time.
    public func lapse(_ id: ApplicationID, as actor: Actor = .clock) throws {
        try move(id, .lapsed, .lapseApplication, nil, as: actor)
    }

    /// Admits an approved applicant to the roster for the call's period, or renews an expert's place.
    /// - Parameter practice: specialties and districts in place of those applied for.
    public func admit(
        _ id: ApplicationID, practice: [Practice]? = nil, instrument: String, form: String? = nil, as actor: Actor
    ) throws -> ExpertID {
        try perform(.admit, on: id.description, as: actor, form: form, again: { try ExpertID($0) }) { deed in
            let instrument = try RecordText.line(instrument, of: .instrument)
            guard let application = reader.state.applications[id] else {
                throw Refusal(.unknownApplication, ["folio": id.description])
            }
            guard let file = try applicantFile(of: id) else { throw Refusal(.fileErased, ["folio": id.description]) }
            let expert = try file.renews ?? ExpertID(number: reader.state.roster.experts.count + 1)
            if file.renews == nil {
                let document = IdentityDocument(
                    expert: expert, name: file[.name] ?? "", licences: Licence.numbers(in: file[.licence] ?? "") ?? [],
                    salt: try ports.random.bytes(IdentityDocument.saltSize)
                ).bytes
                deed.facts = [
                    .expertAdmitted(
                        ExpertAdmitted(
                            expert: expert, period: application.call.period, practice: practice ?? file.practice,
                            identity: SHA256.hash(document), instrument: instrument,
                            proposedBy: DefaultOffice.roster, application: id))
                ]
                deed.changes = [
                    .identity(document, of: expert), .copyAccessCode(of: id.description, to: expert.description),
                ]
            } else {
                deed.facts = [
                    .expertRenewed(
                        ExpertRenewed(
                            expert: expert, period: application.call.period, instrument: instrument,
                            proposedBy: DefaultOffice.roster, application: id))
                ]
            }
            deed.subject = expert.description
            deed.changes.append(try seal(file.contact.bytes, as: SealedName(.contact, expert)))
            let until = reader.state.roster.period(named: application.call.period)?.until ?? deed.time
            deed.changes += try noticeOfAdmission(as: expert, of: id, file, until: until, at: deed.time)
            return expert
        }
    }

    private func move(
        _ id: ApplicationID, _ move: ApplicationMoved.Move, _ action: Action, _ form: String?, as actor: Actor
    ) throws {
        try perform(action, on: id.description, as: actor, form: form) { deed in
            deed.facts = [.applicationMoved(ApplicationMoved(id, move))]
            deed.changes = try notices(of: move, on: id, at: deed.time)
        }
    }
}
