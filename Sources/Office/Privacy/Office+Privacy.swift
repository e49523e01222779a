import Draw
import Foundation
import PublicRecord
import Publication
import Store
import WireFormat

/// The rights of persons over their data (docs/privacy.md).
extension Office {
    /// All data about a person.
    public struct Export: Sendable {
        /// The data as JSON: files, contact, objections, notices, and the public entries.
        public var summary: JSON
        /// The submitted documents, by file name.
        public var documents: [String: [UInt8]]
    }

    public func export(_ person: PersonID, as actor: Actor) throws -> Export {
        try perform(.exportPerson, on: person.description, as: actor) { _ in
            try actor.requireOwn(person)
            let holdings = try holdings(of: person)
            guard !holdings.isEmpty else { throw Refusal(.unknownPerson, ["person": person.description]) }
            var documents: [String: [UInt8]] = [:]
            var sealed: [JSON] = []
            for name in holdings.sealed {
                guard let content = try open(name) else { continue }
                if name.kind == .document {
                    let type = DocumentType(of: content)?.fileExtension ?? "bin"
                    documents[name.name.replacing("/", with: "-") + "." + type] = content
                } else {
                    sealed.append(
                        .object([
                            "kind": .string(name.kind.rawValue), "name": .string(name.name),
                            "value": value(of: name, content, for: actor),
                        ]))
                }
            }
            let entries = try holdings.folios.flatMap { try reader.store.history(of: $0) }
            let summary = JSON.object([
                "person": .string(person.description), "folios": .array(holdings.folios.map { .string($0) }),
                "private": .array(sealed),
                "identities": .array(
                    try holdings.experts.compactMap { try reader.store.identity(of: $0) }.map { try JSON(parsing: $0) }),
                "public": .array(
                    try Set(entries.map(\.place)).sorted().compactMap { try reader.store.entry(at: $0) }.map {
                        .object(["place": .integer($0.place), "entry": try JSON(parsing: $0.bytes)])
                    }),
            ])
            return Export(summary: summary, documents: documents)
        }
    }

    /// Returns a sealed value for the export. An applicant or expert does not get the objector's name.
    private func value(of name: SealedName, _ content: [UInt8], for actor: Actor) -> JSON {
        guard let json = try? JSON(parsing: content) else { return .string(String(decoding: content, as: UTF8.self)) }
        let isOwn = actor.role.kind == .applicant || actor.role.kind == .expert
        guard isOwn, name.kind == .objection, case .object(let members) = json else { return json }
        return .object(members.filter { $0.name != "by" })
    }

    /// Erases all private data about a person, and the identity document. The record stays, and every proof still
    /// verifies.
    /// - Parameter force: erases before the retention period is over, on the council's decision.
    /// - Throws: `Refusal.stillNeeded` while the person is on the roster, has an application or a designation that is
    ///   not ended, or the retention period runs.
    public func erase(_ person: PersonID, force: Bool = false, as actor: Actor) throws {
        try perform(.erasePerson, on: person.description, as: actor) { deed in
            let holdings = try holdings(of: person)
            guard !holdings.isEmpty else { throw Refusal(.unknownPerson, ["person": person.description]) }
            try checkNotNeeded(holdings, person, force: force, at: deed.time)
            deed.changes = holdings.sealed.map { .erase($0) }
            deed.changes += holdings.experts.map { .eraseIdentity(of: $0) }
            deed.changes += holdings.folios.flatMap { folio in
                [
                    .eraseAccessCode(of: folio), .endSessions(of: folio, at: .folio),
                    .forgetDevices(of: folio, at: .folio), .removePasskeys(of: folio, at: .folio),
                ]
                    + recipients(folio).map { .eraseMessages(to: $0) }
            }
        }
        // The database comes first: after a kill, the next start removes from the files what the database lacks.
        try Office.finishErasure(publisher, reader.store)
    }

    /// Publishes corrected identities and removes erased ones from the public folder. If the last use case was an erasure, truncates the write-ahead
    /// log too.
    ///
    /// An open read transaction pins old WAL pages; SQLite's next checkpoint removes them.
    static func finishErasure(_ publisher: Publisher, _ store: Store) throws {
        let last = try store.activity(newest: 1).first?.activity
        if last?.action == Action.erasePerson.rawValue { try? store.forgetOverwritten() }
        try publisher.publishCorrections()
        try publisher.withdrawIdentities()
    }

    // MARK: - A person's data

    private struct Holdings {
        /// Every folio and number of the person.
        var folios: [String] = []
        var experts: [ExpertID] = []
        var applications: [ApplicationID] = []
        var sealed: [SealedName] = []

        var isEmpty: Bool { sealed.isEmpty && experts.isEmpty }
    }

    private func holdings(of person: PersonID) throws -> Holdings {
        var holdings = Holdings()
        switch person {
        case .draft(let folio): holdings.folios = [folio]
        case .application(let id):
            holdings.applications = [id]
            if case .admitted(let expert) = reader.state.applications[id]?.stage {
                holdings = try self.holdings(of: .expert(expert))
            }
        case .expert(let id):
            guard reader.state.roster[id] != nil else { return holdings }
            holdings.experts = [id]
            holdings.applications = reader.state.applications.all.filter { $0.stage == .admitted(id) }.map(\.id)
        }
        if holdings.sealed.isEmpty {
            holdings.folios += holdings.applications.map(\.description) + holdings.experts.map(\.description)
            holdings.sealed = try holdings.folios.flatMap(sealedNames(of:))
        }
        return holdings
    }

    private func sealedNames(of folio: String) throws -> [SealedName] {
        let own: [SealedName] = [SealedName(.application, folio), SealedName(.contact, folio)]
        let store = reader.store
        var parts = try [.application, .document, .objection].flatMap { kind in
            try store.sealedNames(kind, prefix: folio + "/")
        }
        // The person's own forms, and what an office was typing about the person.
        parts += try store.sealedNames(.form, mentioning: folio)
        // Beside the person's designations.
        parts += try [.noticeProof, .fees].flatMap { kind in
            try store.sealedNames(kind, mentioning: folio).filter { $0.name.hasSuffix("/" + folio) }
        }
        parts += try store.sealedNames(.notRenewed, mentioning: folio).filter { $0.name.hasSuffix("/" + folio) }
        return try own.filter { try store.sealed($0) != nil } + parts + messages(to: folio)
    }

    /// Returns the recipients under which a folio's holder gets mail.
    private func recipients(_ folio: String) -> [Message.Recipient] {
        [Message.Recipient(.applicant, folio), Message.Recipient(.expert, folio)]
    }

    /// Returns the contents of notices that are not sent yet.
    private func messages(to folio: String) throws -> [SealedName] {
        try recipients(folio).flatMap { try reader.store.messages(to: $0) }.map { SealedName(.message, $0.id) }
            .filter { try reader.store.sealed($0) != nil }
    }

    /// Returns the time from which an expert is not on the roster any more: removed, or admitted by error.
    private func removal(of expert: ExpertID) throws -> Timestamp? {
        try reader.store.history(of: expert).reversed().compactMap { row -> Timestamp? in
            let entry = try Entry(parsing: row.bytes)
            switch entry.fact {
            case .standingChanged(let fact) where fact.change == .removed: return fact.effective
            case .admissionAnnulled: return entry.time
            default: return nil
            }
        }.first
    }

    private func checkNotNeeded(_ holdings: Holdings, _ person: PersonID, force: Bool, at time: Timestamp) throws {
        func stillNeeded(_ why: Refusal.Value) -> Refusal {
            Refusal(.stillNeeded, ["person": .text(person.description), "why": why])
        }
        let state = reader.state
        var ended: [Timestamp] = []
        var kind = Retention.draft
        for id in holdings.applications {
            kind = .application
            guard let application = state.applications[id], let end = application.ended else {
                throw stillNeeded(.text(id.description))
            }
            if application.stage == .approved { throw stillNeeded(.text(id.description)) }
            ended.append(end)
        }
        for id in holdings.experts {
            kind = .expert
            guard let expert = state.roster[id] else { continue }
            let isRemoved = !expert.standing(at: time).isOnRoster
            let until = expert.periods.map(\.until).max() ?? time
            guard isRemoved || until <= time else { throw stillNeeded(.text(id.description)) }
            ended.append(isRemoved ? try removal(of: id) ?? time : until)
            for designation in reader.designations({ state, name in state[name]?.designee == .expert(id) })
            where state[designation].map({ !$0.stage.isEnded }) ?? false {
                throw stillNeeded(.text(designation.description))
            }
        }
        guard !force, let last = ended.max(), let years = try reader.retention(of: kind) else { return }
        let limit = last.advanced(by: years * 31_556_952)
        if time < limit { throw stillNeeded(.time(limit)) }
    }
}
