import Office
import PublicRecord
import Wording

/// Saved draw requests. Each is saved under the id of its own form, so that none fills another.
extension Portal {
    /// Returns the form of a saved request; `nil` if there is none, as after its draw was opened.
    func draft(_ id: String, of actor: Actor, in visit: Visit) throws -> Form? {
        try visit.privateReader.keptForm(StaffDraft.name(of: id), of: actor)
            .flatMap { Form(encoded: $0) }
    }

    /// Returns a redirect to the draw that a request has opened, in any tab; `nil` if it has opened none.
    func opened(_ id: String, by actor: Actor, in visit: Visit) throws -> Answer? {
        try visit.reader.sentForm(id, of: actor).map { .done(.again, at: StaffRoute.open(id).place(of: $0)) }
    }

    /// Returns the saved requests of an account, except the open one.
    func drafts(of actor: Actor, besides open: String? = nil, in visit: Visit) throws -> [DraftRow] {
        try visit.privateReader.keptForms(prefix: StaffDraft.requests, of: actor).compactMap { kept in
            let id = String(kept.name.dropFirst(StaffDraft.requests.count))
            guard id != open, let form = Form(encoded: kept.text) else { return nil }
            return DraftRow(id, form, in: visit)
        }
    }
}

/// A saved request in a list.
struct DraftRow {
    var name: String
    var href: String
    /// The address to which the form that discards it is sent.
    var action: String

    init(_ id: String, _ form: Form, in visit: Visit) {
        name = DraftRow.name(of: form, in: visit)
        href = Route.staff(.draft(id)).link
        action = href
    }

    /// Returns a name such as `555/2026 Contabilidad`.
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
