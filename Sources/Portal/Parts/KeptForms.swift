import Office

/// Forms whose session expires before they are sent. The typed values are saved under the route's name for the form
/// (`Route.draftName`), and restored after the next sign-in.
extension Portal {
    /// The query parameter that asks for a form without the saved values.
    static let fresh = "nuevo"

    /// Returns the visit with the saved values of its form, if there are any.
    func withKeptForm(_ visit: Visit) throws -> Visit {
        // An account can have several draw requests, so their page restores each by its own name.
        if case .staff(.draft) = visit.route { return visit }
        guard visit.method == .get, visit.query[Portal.fresh] == nil, let actor = visit.actor,
            let name = visit.route.draftName,
            let kept = try visit.privateReader.keptForm(name, of: actor), let form = Form(encoded: kept)
        else { return visit }
        var visit = visit
        visit.form = form
        return visit
    }

    /// Reads and saves a form that was sent in an expired session, if its owner may send it.
    /// - Returns: whether it is saved; a form that is too large, cannot be read or finds no space is not.
    func keepForm(of visit: Visit, _ request: Incoming) async throws -> Bool {
        guard visit.method == .post, let expired = visit.expiredActor, let name = visit.route.draftName,
            visit.route.roles?.contains(expired.role.kind) == true,
            let text = try? await request.form(limit: Route.largestAnonymousBody).text, !text.isEmpty
        else { return false }
        do {
            try await office.act { try await $0.keepForm(name, text, of: expired) }
            return true
        } catch let refusal as Refusal where [.formSize, .diskNearlyFull].contains(refusal.reason) {
            return false
        }
    }

    /// Deletes the saved values of a form that has been sent.
    func forgetForm(of visit: Visit) async throws {
        guard let name = visit.route.draftName, let actor = visit.actor else { return }
        try await office.act { try await $0.forgetForm(name, of: actor) }
    }
}

extension Visit {
    /// Whether the form has values that were typed before a session expired.
    var isFormKept: Bool { method == .get && !form.pairs.isEmpty }

    /// Returns the value to show in a field: the typed one if there is a form, otherwise the recorded one.
    func typed(_ name: String, or recorded: String?) -> String {
        form.pairs.isEmpty ? recorded ?? "" : form[name] ?? ""
    }
}
