import Draw
import Foundation
import Phrases
import PublicRecord
import Sodium
import Store
import WireFormat

/// The applicant's steps: draft, attach, submit, correct, answer, withdraw.
extension Office {
    /// The largest document, in bytes.
    public static let largestDocument = 10 << 20

    /// A folio with its access code. The code is shown only once.
    public struct Access: Equatable, Sendable {
        public var folio: String
        public var code: String
    }

    /// Begins a draft in a call that is open or will be.
    /// - Parameters:
    ///   - renews: the expert who applies for another period.
    ///   - actor: the registry, or the expert who renews; `nil` for a new applicant.
    public func beginDraft(
        in call: String, renews: ExpertID? = nil, language: String = Language.standard.rawValue, as actor: Actor? = nil
    ) throws -> Access {
        let folio = "B-" + (try token())
        let holder = Actor(name: folio, role: .applicant(folio))
        return try perform(.draft, on: folio, as: actor?.role.kind == .registry ? actor ?? holder : holder) { deed in
            // A renewal changes the expert's place, so only the expert or the registry may begin it.
            if let renews, actor?.role != .expert(renews), actor?.role.kind != .registry {
                throw Refusal(.notYours, ["subject": renews.description])
            }
            guard let opened = reader.state.applications.calls[call] else {
                throw Refusal(.unknownCall, ["call": call])
            }
            guard deed.time < opened.closes else {
                throw Refusal(.callClosed, ["call": .text(call), "closes": .time(opened.closes)])
            }
            var file = ApplicantFile(call: opened.call)
            file.language = language
            file.renews = renews
            let (change, code) = try issueAccessCode(for: folio)
            let name = SealedName(.application, folio)
            deed.changes = try roomForDraft(at: deed.time)
            deed.changes += [try seal(file.bytes, as: name), change, .use(TermRow(name, used: deed.time, size: 0))]
            return Access(folio: folio, code: code.description)
        }
    }

    /// The changes to a draft; `nil` leaves a part unchanged.
    public struct Edit: Sendable {
        public var fields: [ApplicantFile.Field: String] = [:]
        public var practice: [Practice]?
        public var language: String?
        public var publishesContact: Bool?

        public init() {}
    }

    /// Changes a draft, or a returned application before it is sent again.
    public func edit(_ folio: String, _ edit: Edit, as actor: Actor) throws {
        try perform(.draft, on: folio, as: actor) { deed in
            let (name, kept) = try working(on: folio, as: actor)
            var file = kept
            for (field, value) in edit.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                try file.set(field, value)
            }
            if let practice = edit.practice { file.practice = try checked(practice, in: call(of: file)) }
            file.language = edit.language ?? file.language
            file.publishesContact = edit.publishesContact ?? file.publishesContact
            deed.changes = [try seal(file.bytes, as: name)] + (try using(name, file, at: deed.time))
        }
    }

    /// Stores a document for a requirement, replacing the former one.
    public func attach(_ content: [UInt8], for requirement: String, to folio: String, as actor: Actor) throws {
        try perform(.draft, on: folio, as: actor) { deed in
            let (name, kept) = try working(on: folio, as: actor)
            var file = kept
            let call = try call(of: file)
            guard call.requirements.contains(requirement) else {
                throw Refusal(
                    .unknownRequirement,
                    ["requirement": .text(requirement), "known": .list(call.requirements)])
            }
            guard content.count <= Office.largestDocument else {
                // Rounded up, so that it is never the largest size itself.
                let size = (content.count + (1 << 20) - 1) >> 20
                throw Refusal(.documentSize, ["size": .number(size), "most": .number(Office.largestDocument >> 20)])
            }
            let type: DocumentType
            do throws(DocumentFault) {
                type = try DocumentType(identifying: content)
            } catch {
                throw Refusal(.documentType, ["requirement": .text(requirement), "fault": .document(error)])
            }
            file.documents.removeAll { $0.requirement == requirement }
            file.documents.append(
                .init(requirement: requirement, type: type, size: content.count, digest: SHA256.hash(content)))
            file.documents.sort { $0.requirement.precedes($1.requirement) }
            let document = SealedName(.document, "\(name.name)/\(requirement)")
            deed.changes = [try seal(content, as: document), try seal(file.bytes, as: name)]
            deed.changes += try using(name, file, at: deed.time)
        }
    }

    /// Submits a draft, which gets a folio in the record.
    public func submit(_ draft: String, as actor: Actor) throws -> Access {
        try perform(.submit, on: draft, as: actor) { deed in
            let (name, kept) = try working(on: draft, as: actor)
            guard draft.hasPrefix("B-") else { throw Refusal(.notDraft, ["folio": draft]) }
            let file = try complete(kept)
            try checkNotAppliedYet(file)
            let id = try reader.state.applications.nextID(at: deed.time)
            let (issued, code) = try issueAccessCode(for: id)
            deed.subject = id.description
            deed.facts = [
                .applicationSubmitted(
                    ApplicationSubmitted(
                        application: id, call: file.call, districts: file.districts, file: file.digest))
            ]
            deed.changes = try settle(file, from: name, as: id.description)
            deed.changes +=
                [issued, .eraseAccessCode(of: draft)]
                + (try reader.store.sealedNames(.form, prefix: draft + "/").map { .erase($0) })
                + (try noticeOfSubmission(of: id, file, at: deed.time))
            return Access(folio: id.description, code: code.description)
        }
    }

    /// Sends a returned application again.
    public func correct(_ id: ApplicationID, as actor: Actor) throws {
        try perform(.correct, on: id.description, as: actor) { deed in
            let (name, kept) = try working(on: id.description, as: actor)
            let file = try complete(kept)
            deed.facts = [.applicationMoved(ApplicationMoved(id, .corrected(file: file.digest)))]
            deed.changes = try settle(file, from: name, as: id.description)
        }
    }

    /// Answers an objection. The answer stays private.
    public func answer(_ number: Int, text: String, in id: ApplicationID, as actor: Actor) throws {
        try perform(.answer, on: id.description, as: actor) { deed in
            try actor.requireOwn(id.description)
            let answer = SealedName(.objection, "\(id)/\(number)/answer")
            deed.facts = [.applicationMoved(ApplicationMoved(id, .answered(number)))]
            deed.changes = [try seal(Array(RecordText.lines(text, of: .answer).utf8), as: answer)]
        }
    }

    public func withdraw(_ id: ApplicationID, as actor: Actor) throws {
        try perform(.withdraw, on: id.description, as: actor) { deed in
            try actor.requireOwn(id.description)
            deed.facts = [.applicationMoved(ApplicationMoved(id, .withdrawn))]
        }
    }

    // MARK: - The current file

    /// Returns the file that an applicant may change: a draft, or the next version of a returned application.
    private func working(on folio: String, as actor: Actor) throws -> (SealedName, ApplicantFile) {
        try actor.requireOwn(folio)
        var name = SealedName(.application, folio)
        guard var bytes = try open(name) else { throw Refusal(.unknownApplication, ["folio": folio]) }
        if let id = try? ApplicationID(folio) {
            guard let application = reader.state.applications[id], application.stage.kind == .returned else {
                throw Refusal(.notDraft, ["folio": folio])
            }
            name = SealedName(.application, folio + "/next")
            bytes = try open(name) ?? bytes
        }
        return (name, try ApplicantFile(parsing: bytes))
    }

    private func call(of file: ApplicantFile) throws(Refusal) -> CallOpened {
        guard let call = reader.state.applications.calls[file.call] else {
            throw Refusal(.unknownCall, ["call": file.call])
        }
        return call
    }

    private func checked(_ practice: [Practice], in call: CallOpened) throws(Refusal) -> [Practice] {
        for one in practice {
            guard call.specialties.contains(one.specialty) else {
                throw Refusal(.badField, ["field": .parts([.practice]), "value": .text(one.specialty)])
            }
            for district in one.districts where !call.districts.contains(district) {
                throw Refusal(.badField, ["field": .parts([.practice]), "value": .text(district)])
            }
        }
        return practice
    }

    private func complete(_ file: ApplicantFile) throws -> ApplicantFile {
        let missing = file.missing(for: try call(of: file))
        guard missing.isEmpty else { throw Refusal(.incomplete, ["missing": .parts(missing)]) }
        var file = file
        file.salt = try ports.random.bytes(32)
        return file
    }

    /// Refuses a second application by the same person in one call.
    private func checkNotAppliedYet(_ file: ApplicantFile) throws {
        for application in reader.state.applications.all
        where application.call.call == file.call && application.ended == nil {
            guard let other = try applicantFile(of: application.id), other[.curp] == file[.curp] else { continue }
            throw Refusal(.alreadyApplied, ["call": file.call, "folio": application.id.description])
        }
    }

    /// Moves a file and its documents from the name under which they were edited to their final name.
    private func settle(_ file: ApplicantFile, from name: SealedName, as folio: String) throws -> [Change] {
        var changes = [try seal(file.bytes, as: SealedName(.application, folio)), .erase(name)]
        for document in try reader.store.sealedNames(.document, prefix: name.name + "/") {
            guard let content = try open(document) else { continue }
            let requirement = document.name.dropFirst(name.name.count + 1)
            changes.append(try seal(content, as: SealedName(.document, "\(folio)/\(requirement)")))
            changes.append(.erase(document))
        }
        return changes
    }

    /// Returns the file of a submitted application; `nil` once it is erased.
    func applicantFile(of id: ApplicationID) throws -> ApplicantFile? {
        try open(SealedName(.application, id)).map { try ApplicantFile(parsing: $0) }
    }
}
