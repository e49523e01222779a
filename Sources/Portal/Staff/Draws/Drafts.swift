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
}

extension Visit {
    /// Returns the saved requests of the user, except the open one.
    func drafts(besides open: String? = nil) throws -> [DraftRow] {
        try privateReader.keptForms(prefix: StaffDraft.requests, of: signedIn).compactMap { kept in
            let id = String(kept.name.dropFirst(StaffDraft.requests.count))
            guard id != open, let form = Form(encoded: kept.text) else { return nil }
            return DraftRow(id, form, in: self)
        }
    }

    /// The answers of the user's last opened request that another one may share; `nil` if there is none.
    func lastRequest() throws -> Form? {
        try privateReader.keptForm(StaffDraft.last, of: signedIn).flatMap { Form(encoded: $0) }
    }
}

extension Form {
    /// A request's answers that the next one may share: neither the file nor its impediments.
    var likeAnother: Form { Form(pairs.filter { StaffDraft.shared.contains($0.name) }) }
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
        let parts = [number ?? say("portal.staff.draft.no-number"), specialty(of: form, in: visit)]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Returns the specialty of a request in words; empty if none is chosen.
    static func specialty(of form: Form, in visit: Visit) -> String {
        form["especialidad"].map { visit.names.name(of: $0, in: .specialties) } ?? ""
    }
}
