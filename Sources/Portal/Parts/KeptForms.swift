import Office

/// What is typed into a form is kept when a session ends before it is sent, under the name that its route has for it
/// (`Route.draftName`), and stands in the form again after the next sign-in.
extension Portal {
    /// The query that asks for the form as it is when nothing is kept.
    static let fresh = "nuevo"

    /// The visit with what was being typed into its form, if any of it is kept.
    func withKeptForm(_ visit: Visit) throws -> Visit {
        // Requests for a draw are many: each is asked for by its own name.
        if case .staff(.draft) = visit.route { return visit }
        guard visit.method == .get, visit.query[Portal.fresh] == nil, let actor = visit.actor,
            let name = visit.route.draftName,
            let kept = try visit.privateReader.keptForm(name, of: actor), let form = Form(encoded: kept)
        else { return visit }
        var visit = visit
        visit.form = form
        return visit
    }

    /// Keeps what was sent in a session that has ended.
    /// - Returns: whether there was anything to be kept.
    func keepForm(of visit: Visit) async throws -> Bool {
        guard visit.method == .post, let former = visit.former, let name = visit.route.draftName else { return false }
        let text = visit.form.text
        try await office.act { try await $0.keepForm(name, text, of: former) }
        return true
    }

    /// Forgets what is kept of a form that has done its work.
    func forgetForm(of visit: Visit) async throws {
        guard let name = visit.route.draftName, let actor = visit.actor else { return }
        try await office.act { try await $0.forgetForm(name, of: actor) }
    }
}

extension Visit {
    /// Whether the form that is shown comes back as it was typed before a session ended.
    var isFormKept: Bool { method == .get && !form.pairs.isEmpty }

    /// What a form's field is to show: what was typed, or else what is recorded.
    func typed(_ name: String, or recorded: String?) -> String {
        form.pairs.isEmpty ? recorded ?? "" : form[name] ?? ""
    }
}
