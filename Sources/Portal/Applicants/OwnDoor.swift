import Office
import Wording

/// What applicants and experts see of their own.
enum OwnDoor {
    /// The pages of who is in, with the keys of their names.
    static func navigation(of actor: Actor) -> [(Route, String)] { [(.own(.home), "portal.own.home")] }
}

extension Portal {
    func own(_ route: OwnRoute, _ visit: Visit) async throws -> Answer {
        switch route {
        case .signIn: return try await ownSignIn(visit)
        case .signOut: return try await end(visit, then: .seeOther(.home))
        case .home, .requirements, .begin: throw Trouble.notFound
        }
    }

    private func ownSignIn(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(OwnSignInPage(visit), in: visit) }
        do {
            let (folio, code) = (visit.form["folio"] ?? "", visit.form["codigo"] ?? "")
            let actor = try await office.act { try await $0.enter(folio: folio, code: code) }
            return try await begin(actor, in: visit, then: .seeOther(destination(of: visit, otherwise: .own(.home))))
        } catch let refusal as Refusal where refusal.reason == .wrongAccessCode {
            return show(OwnSignInPage(visit, complaint: refusal.phrase), in: visit)
        }
    }
}

struct OwnSignInPage: Page {
    static let template = "own-sign-in"
    var title = say("portal.own.sign-in")
    var form: FormModel
    var status: Int

    init(_ visit: Visit, complaint: String? = nil) {
        status = complaint == nil ? 200 : 422
        form = FormModel(
            to: .own(.signIn),
            [
                Field(
                    "folio", label: "portal.own.folio", value: visit.form["folio"] ?? "", hint: "portal.own.folio-hint",
                    autocomplete: "username"),
                Field(
                    "codigo", .input("password"), label: "portal.own.code", hint: "portal.own.code-hint",
                    autocomplete: "current-password"),
            ], submit: "portal.own.enter", complaint: complaint, hidden: visit.returning)
    }
}

extension Visit {
    /// Where a sign-in is to lead, for its form to carry along.
    var returning: [String: String] { (form["volver"] ?? query["volver"]).map { ["volver": $0] } ?? [:] }
}
