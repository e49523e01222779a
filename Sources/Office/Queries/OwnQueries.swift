import Draw
import PublicRecord
import Store
import WireFormat

/// What applicants and experts read of what is held on themselves. It is their own: they wait for nobody, and looking leaves no trace.
extension PrivateReader {
    /// An application's private side, as its holder sees it: who objects is not the holder's to know.
    public struct OwnFile: Sendable {
        public struct Objection: Equatable, Sendable {
            public var number: Int
            public var text: String
            public var answer: String?
        }

        public var folio: String
        /// The file, with the changes since a return.
        public var file: ApplicantFile
        public var missing: [ApplicationPart]
        public var objections: [Objection]
        /// For a returned application, the requirements whose document has been replaced since.
        public var replaced: Set<String>
        /// Whether the holder may change it: a draft, or a returned application.
        public var isOpen: Bool
        /// When a draft that nobody uses ends; `nil` for an application.
        public var keptUntil: Timestamp?
    }

    /// `nil` once it is erased.
    public func ownFile(of folio: String, as actor: Actor) throws -> OwnFile? {
        try require(folio, of: actor)
        guard let bytes = try open(SealedName(.application, folio)) else { return nil }
        let next = try open(SealedName(.application, folio + "/next"))
        let sent = try ApplicantFile(parsing: bytes)
        let file = try next.map { try ApplicantFile(parsing: $0) } ?? sent
        let application = (try? ApplicationID(folio)).flatMap { state.applications[$0] }
        return OwnFile(
            folio: folio, file: file, missing: state.applications.calls[file.call].map { file.missing(for: $0) } ?? [],
            objections: try objections(to: folio).map { .init(number: $0.number, text: $0.text, answer: $0.answer) },
            replaced: Set(file.documents.filter { !sent.documents.contains($0) }.map(\.requirement)),
            isOpen: application.map { $0.stage.kind == .returned } ?? true,
            keptUntil: try store.term(SealedName(.application, folio)).map(\.end))
    }

    /// Returns a submitted document; `nil` if there is none.
    public func ownDocument(
        for requirement: String, of folio: String, as actor: Actor
    ) throws -> (type: DocumentType, content: [UInt8])? {
        try require(folio, of: actor)
        return try document(for: requirement, of: folio) { content in
            DocumentType(of: content).map { ($0, content) }
        }
    }

    /// How the office reaches an expert; `nil` where nothing is kept.
    public func ownContact(of expert: ExpertID, as actor: Actor) throws -> Contact? {
        try actor.requireOwn(expert)
        return try keptContact(of: expert)
    }

    /// What was kept of a form that a session ended over; `nil` if nothing.
    public func keptForm(_ name: String, of actor: Actor) throws -> String? {
        try open(SealedName(.form, "\(actor.name)/\(name)")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Everything that was kept of an actor's forms whose names begin with `prefix`, ascending by name.
    public func keptForms(prefix: String, of actor: Actor) throws -> [(name: String, text: String)] {
        let holder = actor.name + "/"
        return try store.sealedNames(.form, prefix: holder + prefix).compactMap { name in
            try open(name).map {
                (String(name.name.dropFirst(holder.count)), String(decoding: $0, as: UTF8.self))
            }
        }
    }

    private func require(_ folio: String, of actor: Actor) throws(Refusal) {
        guard record.folios(of: actor).contains(folio) else { throw Refusal(.notYours, ["subject": folio]) }
    }
}

extension RecordReader {
    /// The folios whose files are somebody's own: of an expert, those of the applications that led to the roster, the newest last.
    public func folios(of actor: Actor) -> [String] {
        switch actor.role {
        case .applicant(let folio): [folio]
        case .expert(let id): state.applications.all.filter { $0.stage == .admitted(id) }.map(\.id.description)
        case .registry, .court, .council, .administration, .audit, .clock: []
        }
    }
}
