import PublicRecord
import Store
import WireFormat

/// The bounds of drafts. Anybody can begin one, so they have quotas and end by themselves.
public struct DraftQuota: Sendable {
    /// The number of drafts, and the bytes that they have together.
    public var count = 20_000
    public var size = 4 << 30
    /// The bytes of all documents of one application.
    public var documents = 40 << 20

    public init() {}

    /// Seconds without use after which a draft ends, and after which one ends that was begun and never filled in.
    public static let term = 30 * 86_400
    static let emptyTerm = 2 * 86_400
    /// Seconds after which a draft that was never filled in gives way to a new one, where there are too many.
    static let displaced = 3_600
}

extension TermRow {
    /// When a draft ends if nobody uses it until then.
    var end: Timestamp { used.advanced(by: size == 0 ? DraftQuota.emptyTerm : DraftQuota.term) }
}

extension Office {
    /// Makes room for a new draft, if need be in place of the oldest one into which nothing was typed.
    /// - Returns: the changes that make the room.
    /// - Throws: `Refusal.draftsFull`; `Refusal.diskNearlyFull`.
    func roomForDraft(at time: Timestamp) throws -> [Change] {
        try requireSpace()
        let (count, size) = try reader.store.termTotals(.application)
        guard size < ports.draftQuota.size else { throw Refusal(.draftsFull) }
        guard count >= ports.draftQuota.count else { return [] }
        let limit = time.advanced(by: -DraftQuota.displaced)
        guard let oldest = try reader.store.terms(.application, before: limit, empty: true).first else {
            throw Refusal(.draftsFull)
        }
        let ended = Deed(action: .endDraft, actor: .clock, time: time, subject: oldest.name.name)
        return try ending(draft: oldest.name.name) + [ended.line(.done)]
    }

    /// Notes the use of a draft that is about to be stored; nothing for an application in the record.
    /// - Throws: `Refusal.documentsSize` if its documents are too large together; `Refusal.draftsFull` if all drafts are.
    func using(_ name: SealedName, _ file: ApplicantFile, at time: Timestamp) throws -> [Change] {
        try requireSpace()
        let documents = file.documents.reduce(0) { $0 + $1.size }
        guard documents <= ports.draftQuota.documents else {
            throw Refusal(.documentsSize, ["most": .number(ports.draftQuota.documents >> 20)])
        }
        guard name.name.hasPrefix("B-") else { return [] }
        let size = documents + file.bytes.count
        let before = try reader.store.term(name)?.size ?? 0
        guard try reader.store.termTotals(.application).size - before + size <= ports.draftQuota.size else {
            throw Refusal(.draftsFull)
        }
        return [.use(TermRow(name, used: time, size: size))]
    }

    /// Returns the changes that erase a draft and everything that belongs to it.
    func ending(draft folio: String) throws -> [Change] {
        let store = reader.store
        let sealed =
            [SealedName(.application, folio)] + (try store.sealedNames(.document, prefix: folio + "/"))
            + (try store.sealedNames(.form, mentioning: folio))
        return sealed.map { .erase($0) } + [.eraseAccessCode(of: folio), .endSessions(of: folio, at: .folio)]
    }

    /// Erases the drafts whose term is over, and the forms that nobody sent.
    /// - Returns: the folios of the drafts.
    func endUnused(at time: Timestamp) throws -> [String] {
        let unused = try reader.unused(at: time)
        if !unused.forms.isEmpty { try reader.store.write(unused.forms.map { .erase($0) }) }
        for draft in unused.drafts {
            try perform(.endDraft, on: draft, as: .clock) { $0.changes = try ending(draft: draft) }
        }
        return unused.drafts
    }
}

extension RecordReader {
    /// Returns the drafts, by their folios, and the kept forms whose terms are over.
    func unused(at time: Timestamp) throws -> (drafts: [String], forms: [SealedName]) {
        let forms = try [true, false].flatMap {
            try store.terms(.form, before: time.advanced(by: -KeptForm.term), empty: $0)
        }
        let drafts =
            try store.terms(.application, before: time.advanced(by: -DraftQuota.emptyTerm), empty: true)
            + store.terms(.application, before: time.advanced(by: -DraftQuota.term), empty: false)
        return (drafts.map(\.name.name), forms.map(\.name))
    }
}
