import Office
import Wording

/// What the people of the office work with.
enum StaffDoor {
    /// The pages of a role, with the keys of their names.
    static func navigation(of actor: Actor) -> [(Route, String)] { [(.staff(.queue), "portal.staff.queue")] }
}

extension Portal {
    func staff(_ route: StaffRoute, _ visit: Visit) async throws -> Answer {
        switch route {
        case .signIn: return try await staffSignIn(visit)
        case .signOut: return try await end(visit, then: .seeOther(.home))
        case .queue: return show(QueuePage(visit), in: visit)
        }
    }

    private func staffSignIn(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(StaffSignInPage(visit), in: visit) }
        let credentials = Credentials(
            login: visit.form["usuario"] ?? "", password: visit.form.secret("contrasena"), code: visit.form["codigo"])
        do {
            let actor = try await office.act { try await $0.signIn(credentials) }
            return try await begin(actor, in: visit, then: .seeOther(destination(of: visit, otherwise: .staff(.queue))))
        } catch let refusal as Refusal {
            return show(StaffSignInPage(visit, complaint: refusal.phrase), in: visit)
        }
    }
}

struct StaffSignInPage: Page {
    static let template = "staff-sign-in"
    var title = say("portal.staff.sign-in")
    var form: FormModel
    var status: Int
    /// Whether what was being typed was kept.
    var wasKept: Bool

    init(_ visit: Visit, complaint: String? = nil) {
        status = complaint == nil ? 200 : 422
        wasKept = visit.query["guardado"] != nil
        form = FormModel(
            to: .staff(.signIn),
            [
                Field(
                    "usuario", label: "portal.staff.login", value: visit.form["usuario"] ?? "", autocomplete: "username"
                ),
                Field(
                    "contrasena", .input("password"), label: "portal.staff.password", autocomplete: "current-password"),
                Field(
                    "codigo", label: "portal.staff.code", hint: "portal.staff.code-hint", autocomplete: "one-time-code",
                    keyboard: "numeric"),
            ], submit: "portal.staff.enter", complaint: complaint, hidden: visit.returning)
    }
}

struct QueuePage: Page {
    static let template = "staff-queue"
    var title = say("portal.staff.queue")

    init(_ visit: Visit) {}
}
