import Office
import Phrases
import Wording

/// The sign-in of the office, with a password and a one-time code. A new account first replaces its password and enrols
/// a second factor.
extension Portal {
    /// Shows the sign-in page, or signs in. An account that is not ready continues with its next step.
    func staffSignIn(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(StaffSignInPage(visit, directory), in: visit) }
        let (credentials, site) = (visit.credentials, relyingParty)
        do {
            if let actor = try await secondStep(in: visit) {
                return try await next(.entered(actor), in: visit, otherwise: .staff(.queue))
            }
            let step = try await office.act { try await $0.beginSignIn(credentials, at: site) }
            return try await next(step, in: visit, otherwise: .staff(.queue))
        } catch let refusal as Refusal {
            switch refusal.reason {
            case .passwordTemporary: return show(NewPasswordPage(visit), in: visit)
            case .secondFactorAbsent: return try await beginEnrolment(credentials, visit)
            default: return show(StaffSignInPage(visit, directory, Complaint(refusal)), in: visit)
            }
        }
    }

    /// Replaces a temporary password, and begins the enrolment of a second factor.
    func replacePassword(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return .seeOther(.staff(.signIn)) }
        let new = visit.form.secret("nueva")
        do {
            guard new == visit.form.secret("otra-vez") else {
                throw FormFault("otra-vez", say("portal.staff.password-differs"))
            }
            let credentials = visit.credentials
            try await office.act { try await $0.setPassword(new, credentials) }
            return try await beginEnrolment(
                Credentials(login: credentials.login, password: new, from: visit.signInClient), visit)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(NewPasswordPage(visit, complaint), in: visit)
        }
    }

    private func beginEnrolment(_ credentials: Credentials, _ visit: Visit) async throws -> Answer {
        let enrolment = try await office.act { try await $0.beginTOTP(credentials) }
        return show(EnrolmentPage(visit, uri: enrolment.uri), in: visit)
    }

    /// Confirms a second factor, and signs in.
    func enrol(_ visit: Visit) async throws -> Answer {
        // The form carries the secret's URI along, because the page shows it again after a wrong code.
        guard visit.method == .post, let uri = visit.form["uri"], uri.hasPrefix("otpauth://totp/") else {
            return .seeOther(.staff(.signIn))
        }
        let (credentials, client) = (visit.credentials, visit.signInClient)
        let ticket = visit.form[PasskeyField.ticket.rawValue]
        do {
            let actor = try await office.act { office in
                if let ticket { return try await office.enrol(credentials.code ?? "", ticket: ticket, from: client) }
                try await office.confirmTOTP(credentials)
                return try await office.actor(named: credentials.login)
            }
            let answer = Answer.done(.enrolled, at: .queue)
            return try await begin(actor, in: visit, then: answer)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(EnrolmentPage(visit, uri: uri, ticket: ticket, complaint), in: visit)
        }
    }
}

extension Visit {
    /// The typed credentials.
    var credentials: Credentials {
        Credentials(
            login: form["usuario"] ?? "", password: form.secret("contrasena"), code: form["codigo"],
            from: signInClient)
    }
}

extension Field {
    static func login(_ visit: Visit) -> Field {
        Field("usuario", label: "portal.staff.login", value: visit.form["usuario"] ?? "", autocomplete: "username")
    }

    static func password() -> Field {
        Field("contrasena", .input("password"), label: "portal.staff.password", autocomplete: "current-password")
    }

    static let codeName = "codigo"

    /// - Parameter hint: the phrase key of the hint.
    static func code(isRequired: Bool = true, hint: String = "portal.staff.code-hint") -> Field {
        Field(
            codeName, label: "portal.staff.code", hint: hint, isRequired: isRequired,
            autocomplete: "one-time-code", keyboard: "numeric")
    }

    static func newPassword() -> [Field] {
        [
            Field(
                "nueva", .input("password"), label: "portal.staff.new-password", hint: "portal.staff.new-password-hint",
                autocomplete: "new-password"),
            Field(
                "otra-vez", .input("password"), label: "portal.staff.password-again", autocomplete: "new-password"),
        ]
    }
}

/// The page on which users of the office sign in.
struct StaffSignInPage: Page {
    static let template = "staff-sign-in"
    var title = say("portal.staff.sign-in")
    /// The way in by the council's directory.
    var directory: Link?
    var form: FormModel
    var status: Int
    /// Whether a form was saved when the session expired.
    var wasKept: Bool

    init(_ visit: Visit, _ directory: Directory?, _ complaint: Complaint? = nil) {
        status = complaint == nil ? 200 : 422
        wasKept = visit.query["guardado"] != nil
        self.directory = directory.map {
            Link(
                text: say("portal.directory.enter", ["directory": $0.name]),
                href: Route.staff(.directory).link(visit.returning))
        }
        form = FormModel(
            to: .staff(.signIn), [Field.login(visit), .password(), .code(isRequired: false)],
            submit: "portal.staff.enter", complaint: complaint, hidden: visit.returning)
    }
}

/// The first step of a new account: a password of its own.
struct NewPasswordPage: Page {
    static let template = "staff-new-password"
    var title = say("portal.staff.new-password.title")
    var form: FormModel
    var status: Int

    init(_ visit: Visit, _ complaint: Complaint? = nil) {
        status = complaint == nil ? 200 : 422
        form = FormModel(
            to: .staff(.newPassword), ([Field.login(visit), .password()] + Field.newPassword()),
            submit: "portal.staff.new-password.submit", complaint: complaint)
    }
}

/// The second step: an authenticator app gets the secret, and a code proves it.
struct EnrolmentPage: Page {
    static let template = "staff-enrolment"
    var title = say("portal.staff.enrolment")
    /// The secret in groups of four, for typing.
    var secret: String
    var uri: String
    var code: QRCode?
    var form: FormModel
    var status: Int

    /// - Parameter ticket: the ticket of a sign-in at the directory, which stands for login and password.
    init(_ visit: Visit, uri: String, ticket: String? = nil, _ complaint: Complaint? = nil) {
        status = complaint == nil ? 200 : 422
        self.uri = uri
        code = QRCode(uri)
        let text = uri.firstMatch(of: /[?&]secret=([A-Z2-7]{1,64})/).map { String($0.output.1) } ?? ""
        secret = stride(from: 0, to: text.count, by: 4)
            .map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
        var hidden = ["uri": uri]
        hidden[PasskeyField.ticket.rawValue] = ticket
        form = FormModel(
            to: .staff(.enrolment), (ticket == nil ? [Field.login(visit), .password()] : []) + [.code()],
            submit: "portal.staff.enrolment.submit", complaint: complaint, hidden: hidden)
    }
}
