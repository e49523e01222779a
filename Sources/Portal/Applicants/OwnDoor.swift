import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension OwnRoute {
    /// The pages of applicants and experts, in the order of their menus.
    static let table = RouteTable<OwnRoute> {
        RouteRow("", .home, for: [.applicant, .expert], menu: "portal.own.home") { try $0.ownHome($1) }
        // Pages for everybody.
        RouteRow("requisitos", .requirements) { $0.show(OwnRequirementsPage($1), in: $1) }
        RouteRow("requisitos/{call}", OwnRoute.begin) { try await $0.ownBegin($2, $1) }
        RouteRow("entrar", .signIn) { try await $0.ownSignIn($1) }
        RouteRow("salir", .signOut) { try await $0.end($1, then: .seeOther(.home)) }
        // Pages of an application.
        RouteRow("solicitud/{step}", OwnRoute.step, for: [.applicant], draft: { $0.draftName }) {
            try await $0.ownStep($2, $1)
        }
        RouteRow("solicitud/documentos/{requirement}", OwnRoute.document, for: [.applicant]) {
            try await $0.ownDocument($2, $1)
        }
        RouteRow("comprobante", .receipt, for: [.applicant]) {
            $0.show(try OwnReceiptPage($1, $1.ownFile()), in: $1)
        }
        RouteRow("tachas/{number}", OwnRoute.answer, for: [.applicant], draft: { "tachas-\($0)" }) {
            try await $0.ownAnswer($2, $1)
        }
        RouteRow("retiro", .withdraw, for: [.applicant]) { try await $0.ownWithdrawal($1) }
        // Pages of an expert.
        RouteRow("designaciones", .designations, for: [.expert], menu: "portal.own.nav.designations") {
            $0.show(try OwnDesignationsPage($1), in: $1)
        }
        RouteRow("plazos.ics", .calendar, for: [.expert]) { try CalendarFile(expertOf: $1).download }
        RouteRow("designaciones/{matter}", OwnRoute.designation, for: [.expert]) {
            $0.show(try OwnDesignationPage($1, $2), in: $1)
        }
        RouteRow("designaciones/{matter}/aceptacion", OwnRoute.accept, for: [.expert]) {
            try await $0.ownAcceptance($2, $1)
        }
        RouteRow(
            "designaciones/{matter}/excusa", OwnRoute.excuse, for: [.expert],
            draft: { "designaciones-\($0.folio)-excusa" }
        ) { try await $0.ownExcuse($2, $1) }
        RouteRow("sorteos", .draws, for: [.expert], menu: "portal.own.nav.draws") {
            $0.show(try OwnDrawsPage($1), in: $1)
        }
        RouteRow("sorteos/{draw}", OwnRoute.draw, for: [.expert]) { $0.show(try OwnDrawPage($1, $2), in: $1) }
        RouteRow("sorteos/{draw}/inclusion.json", OwnRoute.inclusion, for: [.expert]) { try $0.ownInclusion($2, $1) }
        RouteRow("ficha", .record, for: [.expert], menu: "portal.own.nav.record") {
            $0.show(try OwnRecordPage($1), in: $1)
        }
        RouteRow(
            "disponibilidad", .availability, for: [.expert], draft: "disponibilidad",
            menu: "portal.own.nav.availability"
        ) { try await $0.ownAvailability($1) }
        RouteRow("refrendo", .renewal, for: [.expert], menu: "portal.own.nav.renewal") {
            $0.show(try OwnRenewalPage($1), in: $1)
        }
        RouteRow("refrendo/{call}", OwnRoute.renew, for: [.expert]) { try await $0.ownRenew($2, $1) }
        // Pages of both.
        RouteRow("archivos/{person}/{requirement}", OwnRoute.file, for: [.applicant, .expert]) {
            try $0.ownDownload($3, of: $2, $1)
        }
        RouteRow("mis-datos", .export, for: [.applicant, .expert], menu: "portal.own.nav.export") {
            try await $0.ownExport($1)
        }
        RouteRow("llaves", .passkeys, for: [.applicant, .expert], menu: "portal.passkeys") {
            try await $0.ownPasskeys($1)
        }
        RouteRow("sesiones", .sessions, for: [.applicant, .expert], menu: "portal.sessions") {
            try await $0.ownSessions($1)
        }
    }
}

extension OwnStep {
    /// The name under which the step's form is saved. Typed text is saved; documents and the final confirmation are
    /// not.
    fileprivate var draftName: String? {
        switch self {
        case .data, .practice, .contact: "solicitud-\(rawValue)"
        case .documents, .review: nil
        }
    }
}

extension Portal {
    /// Shows the home page of the signed-in applicant or expert.
    func ownHome(_ visit: Visit) throws -> Answer {
        switch try visit.signedIn.role {
        case .expert: show(try OwnExpertPage(visit), in: visit)
        default: show(try OwnApplicationPage(visit, visit.ownFile()), in: visit)
        }
    }

    /// Shows the sign-in page, or signs in with a folio and its access code.
    func ownSignIn(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(OwnSignInPage(visit), in: visit) }
        do {
            if let actor = try await secondStep(in: visit) {
                return try await next(.entered(actor), in: visit, otherwise: .own(.home))
            }
            let (folio, code, site) = (visit.form["folio"] ?? "", visit.form["codigo"] ?? "", relyingParty)
            let step = try await office.act { try await $0.beginEntry(folio: folio, code: code, at: site) }
            return try await next(step, in: visit, otherwise: .own(.home))
        } catch let refusal as Refusal
            where [.wrongAccessCode, .wrongSignIn, .passkeyCopied].contains(refusal.reason)
        {
            return show(OwnSignInPage(visit, Complaint(refusal)), in: visit)
        }
    }

    /// Returns the visit as that of an actor who has just received a folio, with the newest record.
    func visit(_ visit: Visit, as actor: Actor) -> Visit {
        var visit = visit
        visit.actor = actor
        visit.privateReader = office.privateReader
        return visit
    }
}

extension Visit {
    /// Returns the signed-in expert.
    /// - Throws: `Trouble.notYours` for any other user.
    func expert() throws -> ExpertID {
        guard case .expert(let id) = try signedIn.role else { throw Trouble.notYours }
        return id
    }

    /// Returns the file of the signed-in applicant.
    /// - Throws: `Trouble.notYours` for any other user; `Refusal.fileErased`.
    func ownFile() throws -> PrivateReader.OwnFile {
        let actor = try signedIn
        guard case .applicant(let folio) = actor.role else { throw Trouble.notYours }
        guard let file = try privateReader.ownFile(of: folio, as: actor) else {
            throw Refusal(.fileErased, ["folio": folio])
        }
        return file
    }
}

/// The page on which applicants and experts sign in.
struct OwnSignInPage: Page {
    static let template = "own-sign-in"
    var title = say("portal.own.sign-in")
    var form: FormModel
    var status: Int
    /// Whether a form was saved when the session expired.
    var wasKept: Bool
    var requirements = Route.own(.requirements).link

    init(_ visit: Visit, _ complaint: Complaint? = nil) {
        status = complaint == nil ? 200 : 422
        wasKept = visit.query["guardado"] != nil
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
    /// The page to go to after the sign-in, which its form carries along.
    var returning: [String: String] { (form["volver"] ?? query["volver"]).map { ["volver": $0] } ?? [:] }
}
