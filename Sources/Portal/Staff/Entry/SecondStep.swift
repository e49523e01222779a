import Accounts
import Office
import Wording

/// The second step of a sign-in, at both doors: a passkey, or a one-time code.
extension Portal {
    /// Shows the page of the next step of a sign-in, or begins the session.
    /// - Parameters:
    ///   - person: whom the directory has identified, if the sign-in began there.
    ///   - route: the page to go to, if the visitor asked for none.
    func next(
        _ step: SignInStep, in visit: Visit, by person: DirectoryPerson? = nil, otherwise route: Route
    ) async throws -> Answer {
        switch step {
        case .entered(let actor):
            return try await begin(
                actor, in: visit, by: person, then: .seeOther(destination(of: visit, otherwise: route)))
        case .secondFactor(let ticket, let takesCode):
            return show(SecondFactorPage(visit, ticket, takesCode: takesCode), in: visit)
        case .code(let ticket): return show(SecondFactorPage(visit, code: ticket), in: visit)
        case .enrolment(let enrolment, let ticket):
            return show(EnrolmentPage(visit, uri: enrolment.uri, ticket: ticket), in: visit)
        }
    }

    /// Ends a sign-in whose form has the ticket of a second step.
    /// - Returns: `nil` for a form of the first step.
    func secondStep(in visit: Visit) async throws -> Actor? {
        guard let ticket = visit.form[PasskeyField.ticket.rawValue] else { return nil }
        let (client, site) = (visit.signInClient, relyingParty)
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
    /// The button for a passkey; `nil` if only a code is awaited.
    var button: PasskeyButton?
    var ticket: String
    /// The page to go to after the sign-in.
    var returning: String?
    /// The sentence before the fields for a code.
    var codeText = say("portal.second-factor.or-code")
    /// The fields for a code instead of the passkey.
    var form: FormModel?

    init(_ visit: Visit, _ ticket: PasskeyTicket, takesCode: Bool) {
        action = visit.route.link
        button = PasskeyButton.get(ticket)
        self.ticket = ticket.id
        returning = visit.returning["volver"]
        if takesCode { form = SecondFactorPage.form(visit, ticket.id) }
    }

    /// The page for a code alone.
    /// - Parameter ticket: the ticket of the first step.
    init(_ visit: Visit, code ticket: String) {
        action = visit.route.link
        self.ticket = ticket
        codeText = say("portal.second-factor.code")
        form = SecondFactorPage.form(visit, ticket)
    }

    private static func form(_ visit: Visit, _ ticket: String) -> FormModel {
        FormModel(
            to: visit.route, [.code()], submit: "portal.staff.enter",
            hidden: visit.returning.merging([PasskeyField.ticket.rawValue: ticket]) { $1 })
    }
}
