import Draw
import PublicRecord
import Store
import WireFormat

/// What the office reads of an applicant, each time with its permission and its trace.
extension PrivateReader {
    /// An application's private side.
    public struct PrivateFile: Sendable {
        public struct Objection: Equatable, Sendable {
            public var number: Int
            /// The objector, and the text.
            public var by: String
            public var text: String
            public var answer: String?
        }

        public var folio: String
        public var file: ApplicantFile
        public var missing: [ApplicationPart]
        public var objections: [Objection]
        /// The applicant's changes since a return, before they are sent.
        public var corrected: ApplicantFile?
    }

    /// Returns the private data of an application or draft.
    /// - Throws: `Refusal.unknownApplication`; `Refusal.fileErased` if the file was erased.
    public func privateFile(of folio: String, as actor: Actor) throws -> PrivateFile {
        try leavingTrace(.readPrivate, on: folio, as: actor) {
            let file = try keptFile(of: folio)
            let call = state.applications.calls[file.call]
            let corrected = try open(SealedName(.application, folio + "/next")).map { try ApplicantFile(parsing: $0) }
            return PrivateFile(
                folio: folio, file: file, missing: call.map { (corrected ?? file).missing(for: $0) } ?? [],
                objections: try objections(to: folio), corrected: corrected)
        }
    }

    /// Returns the missing parts of a draft or returned application.
    public func missing(in folio: String) throws -> [ApplicationPart] {
        let corrected = try open(SealedName(.application, folio + "/next")).map { try ApplicantFile(parsing: $0) }
        let file = try corrected ?? keptFile(of: folio)
        return state.applications.calls[file.call].map { file.missing(for: $0) } ?? []
    }

    /// Returns a submitted document.
    /// - Throws: `Refusal.unknownRequirement` if there is none for the requirement.
    public func document(
        for requirement: String, of folio: String, as actor: Actor
    ) throws -> (type: DocumentType?, content: [UInt8]) {
        try leavingTrace(.readPrivate, on: folio, as: actor) {
            let file = try keptFile(of: folio)
            if let found = try document(for: requirement, of: folio, { (DocumentType(of: $0), $0) }) { return found }
            let known = file.documents.map(\.requirement)
            throw Refusal(.unknownRequirement, ["requirement": .text(requirement), "known": .list(known)])
        }
    }

    private func keptFile(of folio: String) throws -> ApplicantFile {
        if let bytes = try open(SealedName(.application, folio)) { return try ApplicantFile(parsing: bytes) }
        let isKnown = (try? ApplicationID(folio)).map { state.applications[$0] != nil } ?? false
        throw Refusal(isKnown ? .fileErased : .unknownApplication, ["folio": folio])
    }

    /// Reads a requirement's document: the one that was attached since a return, or else the one that was sent.
    /// - Returns: the first result of `read` that is not `nil`.
    func document<T>(for requirement: String, of folio: String, _ read: ([UInt8]) -> T?) throws -> T? {
        for name in ["\(folio)/next/\(requirement)", "\(folio)/\(requirement)"] {
            if let content = try open(SealedName(.document, name)), let result = read(content) { return result }
        }
        return nil
    }

    func objections(to folio: String) throws -> [PrivateFile.Objection] {
        try store.sealedNames(.objection, prefix: folio + "/").compactMap { name in
            guard let number = Int(name.name.dropFirst(folio.count + 1)), let bytes = try open(name) else { return nil }
            let answer = try open(SealedName(.objection, name.name + "/answer"))
            return try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
                PrivateFile.Objection(
                    number: number, by: try fields.string("by"), text: try fields.string("text"),
                    answer: answer.map { String(decoding: $0, as: UTF8.self) })
            }
        }.sorted { $0.number < $1.number }
    }
}
