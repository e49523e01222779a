import Office
import Wording

/// The second step of a sign-in, at both doors: a passkey, or a one-time code.
extension Portal {
    /// Ends a sign-in whose form has the ticket of a second step.
    /// - Returns: `nil` for a form of the first step.
    func secondStep(in visit: Visit) async throws -> Actor? {
        guard let ticket = visit.form[PasskeyField.ticket.rawValue], let site = relyingParty else { return nil }
        let client = visit.signInClient
        let answer = try visit.form.passkeyAnswer
        let factor =
            answer.map { SecondFactor.passkey($0) }
            ?? .code(visit.form[Field.codeName] ?? "", ticket: ticket)
        return try await office.act { try await $0.finishSignIn(factor, at: site, from: client) }
    }
}

/// The page of the second step.
struct SecondFactorPage: Page {
    static let template = "second-factor"
    var title = say("portal.second-factor")
    var action: String
    var button: PasskeyButton
    var ticket: String
    /// The page to go to after the sign-in.
    var returning: String?
    /// The fields for a code instead of the passkey.
    var form: FormModel?

    init(_ visit: Visit, _ ticket: PasskeyTicket, takesCode: Bool) {
        action = visit.route.link
        button = .get(ticket)
        self.ticket = ticket.id
        returning = visit.returning["volver"]
        guard takesCode else { return }
        form = FormModel(
            to: visit.route, [.code()], submit: "portal.staff.enter",
            hidden: visit.returning.merging([PasskeyField.ticket.rawValue: ticket.id]) { $1 })
    }
}
