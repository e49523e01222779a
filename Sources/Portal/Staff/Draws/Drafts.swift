import Office
import PublicRecord
import Wording

/// Requests for a draw that are being written: each is a form of its own, named by its file, and none fills another.
extension Portal {
    /// What was kept of a request; `nil` if there is none, or its draw is open.
    func draft(_ id: String, of actor: Actor, in visit: Visit) throws -> Form? {
        try visit.privateReader.keptForm(StaffDraft.name(of: id), of: actor)
            .flatMap { Form(encoded: $0) }
    }

    /// Where a request leads that has opened its draw: to the draw, in whatever tab it is asked for.
    func opened(_ id: String, by actor: Actor, in visit: Visit) throws -> Answer? {
        try visit.reader.sentForm(id, of: actor).map { .done(.again, at: StaffRoute.open(id).place(of: $0)) }
    }

    /// The requests that somebody has begun.
    func drafts(of actor: Actor, besides open: String? = nil, in visit: Visit) throws -> [DraftRow] {
        try visit.privateReader.keptForms(prefix: StaffDraft.requests, of: actor).compactMap { kept in
            let id = String(kept.name.dropFirst(StaffDraft.requests.count))
            guard id != open, let form = Form(encoded: kept.text) else { return nil }
            return DraftRow(id, form, in: visit)
        }
    }
}

/// A request that waits to be gone on with.
struct DraftRow {
    var name: String
    var href: String
    /// The page whose form discards it.
    var action: String

    init(_ id: String, _ form: Form, in visit: Visit) {
        name = DraftRow.name(of: form, in: visit)
        href = Route.staff(.draft(id)).link
        action = href
    }

    /// `555/2026 Contabilidad`.
    static func name(of form: Form, in visit: Visit) -> String {
        let typed = form["expediente"]
        let number = typed.flatMap { text in
            visit.ownCourt.flatMap { try? visit.reader.readCase(text, of: $0) }?.phrase(visit.names) ?? text
        }
        let specialty = form["especialidad"].map { visit.names.name(of: $0, in: .specialties) }
        let parts = [number ?? say("portal.staff.draft.no-number"), specialty].compactMap(\.self)
        return parts.joined(separator: " ")
    }
}
