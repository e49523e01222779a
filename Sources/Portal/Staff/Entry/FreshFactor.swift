import Office
import WireFormat

/// A fresh second factor before what cannot be undone: an unlocked screen or a stolen cookie is not enough for it.
extension Visit {
    /// The seconds for which a second factor is fresh.
    static let freshFactor = 900

    /// Whether the session's last second factor is no longer fresh. Sessions of applicants and experts have none.
    var isFactorStale: Bool {
        guard actor?.door == .account, let verified else { return false }
        return time > verified.advanced(by: Visit.freshFactor)
    }
}

extension Portal {
    /// Checks the code of the form, unless the session's last second factor is fresh.
    /// - Throws: `FormFault` without a code; `Refusal.wrongFactor`.
    func confirmFactor(in visit: Visit) async throws {
        guard visit.isFactorStale, let session = visit.session else { return }
        let (code, actor, client) = (try visit.form.need(Field.codeName), try visit.signedIn, visit.signInClient)
        try await office.act { try await $0.confirmFactor(code, in: session, as: actor, from: client) }
    }
}
