import Office
import WireFormat
import Wording

/// A fresh second factor before what cannot be undone: an unlocked screen or a stolen cookie is not enough for it.
extension Visit {
    /// The seconds for which a second factor is fresh.
    static let freshFactor = 900

    /// Whether the session's last second factor is no longer fresh. Sessions of applicants and experts have none.
    var isFactorStale: Bool {
        guard actor?.door == .account, let verified else { return false }
        return time > verified.advanced(by: Visit.freshFactor)
    }

    /// The field with which a stale session is confirmed; none if it is fresh, or its holder has no codes.
    var confirmingFields: [Field] {
        guard isFactorStale, takesCode else { return [] }
        return [.code(isRequired: confirmingDirectory == nil, hint: "portal.staff.code-again")]
    }

    /// The link by which a stale session is confirmed at the directory; `nil` if it is fresh, or began otherwise.
    var confirmingLink: Link? {
        guard isFactorStale, let confirmingDirectory else { return nil }
        return Link(
            text: say("portal.directory.confirm", ["directory": confirmingDirectory]),
            href: Route.staff(.directory).link([Portal.confirming: "1", "volver": route.path]))
    }
}

extension Portal {
    /// Checks the code of the form, unless the session's last second factor is fresh. A session that the directory
    /// confirms is fresh after that.
    /// - Throws: `FormFault` without a code; `Refusal.wrongFactor`.
    func confirmFactor(in visit: Visit) async throws {
        guard visit.isFactorStale, let session = visit.session else { return }
        if let directory = visit.confirmingDirectory, visit.form[Field.codeName] == nil {
            throw FormFault(Field.codeName, say("portal.directory.confirm-first", ["directory": directory]))
        }
        let (code, actor, client) = (try visit.form.need(Field.codeName), try visit.signedIn, visit.signInClient)
        try await office.act { try await $0.confirmFactor(code, in: session, as: actor, from: client) }
    }
}
