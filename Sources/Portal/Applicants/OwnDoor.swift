import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// What applicants and experts see of their own.
enum OwnDoor {
    /// The pages of who is in, with the keys of their names.
    static func navigation(of actor: Actor) -> [(Route, String)] {
        switch actor.role {
        case .expert:
            [
                (.own(.home), "portal.own.home"), (.own(.designations), "portal.own.nav.designations"),
                (.own(.draws), "portal.own.nav.draws"), (.own(.record), "portal.own.nav.record"),
                (.own(.availability), "portal.own.nav.availability"), (.own(.renewal), "portal.own.nav.renewal"),
                (.own(.export), "portal.own.nav.export"),
            ]
        default: [(.own(.home), "portal.own.home"), (.own(.export), "portal.own.nav.export")]
        }
    }
}

extension Portal {
    func own(_ route: OwnRoute, _ visit: Visit) async throws -> Answer {
        let visit = try withKeptForm(visit)
        switch route {
        case .requirements: return show(OwnRequirementsPage(visit), in: visit)
        case .begin(let call): return try await ownBegin(call, visit)
        case .signIn: return try await ownSignIn(visit)
        case .signOut: return try await end(visit, then: .seeOther(.home))
        case .home: return try ownHome(visit)
        case .step(let step): return try await ownStep(step, visit)
        case .document(let requirement): return try await ownDocument(requirement, visit)
        case .receipt: return show(try OwnReceiptPage(visit, visit.ownFile()), in: visit)
        case .answer(let number): return try await ownAnswer(number, visit)
        case .withdraw: return try await ownWithdrawal(visit)
        case .file(let folio, let requirement): return try ownDownload(requirement, of: folio, visit)
        case .export: return try await ownExport(visit)
        default: return try await ownAsExpert(route, visit)
        }
    }

    private func ownAsExpert(_ route: OwnRoute, _ visit: Visit) async throws -> Answer {
        switch route {
        case .record: return show(try OwnRecordPage(visit), in: visit)
        case .availability: return try await ownAvailability(visit)
        case .renewal: return show(try OwnRenewalPage(visit), in: visit)
        case .renew(let call): return try await ownRenew(call, visit)
        case .designations: return show(try OwnDesignationsPage(visit), in: visit)
        case .designation(let matter): return show(try OwnDesignationPage(visit, matter), in: visit)
        case .accept(let matter): return try await ownAcceptance(matter, visit)
        case .excuse(let matter): return try await ownExcuse(matter, visit)
        case .draws: return show(try OwnDrawsPage(visit), in: visit)
        case .draw(let draw): return show(try OwnDrawPage(visit, draw), in: visit)
        case .inclusion(let draw): return try ownInclusion(draw, visit)
        default: throw Trouble.notFound
        }
    }

    /// The first page: what there is to do.
    private func ownHome(_ visit: Visit) throws -> Answer {
        switch try visit.holder().role {
        case .expert: show(try OwnExpertPage(visit), in: visit)
        default: show(try OwnApplicationPage(visit, visit.ownFile()), in: visit)
        }
    }

    /// What was being typed into a form when a session ended stands in it again.
    private func withKeptForm(_ visit: Visit) throws -> Visit {
        guard visit.method == .get, let actor = visit.actor, let name = visit.route.draftName,
            let kept = try visit.privateReader.keptForm(name, of: actor), let form = Form(encoded: kept)
        else { return visit }
        var visit = visit
        visit.form = form
        return visit
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

    /// Does what was asked for, and shows the form again if the office or the record refuses it.
    func ownAct<Form: Page>(
        _ visit: Visit, then route: Route, _ notice: OwnNotice,
        _ act: @Sendable (Office, Actor) async throws -> Void, refused: (String) throws -> Form
    ) async throws -> Answer {
        let actor = try visit.holder()
        do {
            let draft = visit.route.draftName
            try await office.act { office in
                try await act(office, actor)
                if let draft { try await office.forgetForm(draft, of: actor) }
            }
            return .seeOther(route, notice.query)
        } catch {
            guard let phrase = OwnFault.phrase(error) else { throw error }
            return show(try refused(phrase), in: visit)
        }
    }

    /// The same of what is done for good: only if the page would still show what was shown, and once.
    func ownTake<Form: ActPage>(
        _ page: Form, _ visit: Visit, then route: Route, _ notice: OwnNotice,
        _ act: @Sendable (Office, Actor) async throws -> Void, refused: (String) throws -> Form
    ) async throws -> Answer {
        do {
            let sent = try requireShown(page, in: visit)
            return try await once(sent, in: visit) {
                try await ownAct(visit, then: route, notice, act, refused: refused)
            }
        } catch let changed as ChangedSinceShown {
            // What has changed is to be confirmed anew.
            var page = try refused(changed.sentences.joined(separator: " "))
            let fields = page.act?.fields ?? []
            page.act?.fields = fields.map { $0.kind.isChecks ? $0.chosen([]) : $0 }
            return show(page, in: visit)
        }
    }

    /// The visit as somebody who has just been given a folio, with the record as it is now.
    func visit(_ visit: Visit, as actor: Actor) -> Visit {
        var visit = visit
        visit.actor = actor
        visit.privateReader = office.privateReader
        return visit
    }
}

/// What somebody who fills in a form can do something about.
enum OwnFault {
    /// `nil` of everything else, which is a page of its own.
    static func phrase(_ error: any Error) -> String? {
        switch error {
        case let refusal as Refusal where refusal.reason == .otherWriter || refusal.reason == .notYours: nil
        case let refusal as Refusal: refusal.phrase
        case let violation as Violation: violation.phrase
        case let changed as ChangedSinceShown: changed.sentences.joined(separator: " ")
        default: nil
        }
    }
}

/// What a page says once, right after something was done. The raw values stand in addresses.
enum OwnNotice: String {
    case saved = "guardado"
    case attached = "documento"
    case corrected = "corregida"
    case answered = "contestada"
    case withdrawn = "retirada"
    case accepted = "aceptada"
    case excused = "excusada"
    case unavailable = "no-disponible"
    case available = "disponible"
    /// The same form was sent before: this is what it did.
    case again = "ya-hecho"

    var query: [String: String] { ["hecho": rawValue] }

    var text: String {
        switch self {
        case .saved: say("portal.own.done.saved")
        case .attached: say("portal.own.done.attached")
        case .corrected: say("portal.own.done.corrected")
        case .answered: say("portal.own.done.answered")
        case .withdrawn: say("portal.own.done.withdrawn")
        case .accepted: say("portal.own.done.accepted")
        case .excused: say("portal.own.done.excused")
        case .unavailable: say("portal.own.done.unavailable")
        case .available: say("portal.own.done.available")
        case .again: say("portal.own.done.again")
        }
    }
}

extension Visit {
    /// Who is in.
    func holder() throws -> Actor {
        guard let actor else { throw Trouble.notYours }
        return actor
    }

    /// The expert who is in.
    func expert() throws -> ExpertID {
        guard case .expert(let id) = try holder().role else { throw Trouble.notYours }
        return id
    }

    /// The file of the applicant who is in.
    func ownFile() throws -> PrivateReader.OwnFile {
        let actor = try holder()
        guard case .applicant(let folio) = actor.role else { throw Trouble.notYours }
        guard let file = try privateReader.ownFile(of: folio, as: actor) else {
            throw Refusal(.fileErased, ["folio": folio])
        }
        return file
    }

    /// Whether the form that is shown comes back as it was typed before a session ended.
    var isFormKept: Bool { method == .get && !form.pairs.isEmpty }

    /// What a form's field is to show: what was typed, or what is kept.
    func typed(_ name: String, or kept: String?) -> String { form.pairs.isEmpty ? kept ?? "" : form[name] ?? "" }

    /// What has just been done; `nil` on any other visit.
    var notice: String? {
        if isFormKept { return say("portal.own.done.kept") }
        return method == .get ? query["hecho"].flatMap(OwnNotice.init(rawValue:))?.text : nil
    }
}

struct OwnSignInPage: Page {
    static let template = "own-sign-in"
    var title = say("portal.own.sign-in")
    var form: FormModel
    var status: Int
    /// Whether what was being typed was kept.
    var wasKept: Bool
    var requirements = Route.own(.requirements).link

    init(_ visit: Visit, complaint: String? = nil) {
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
    /// Where a sign-in is to lead, for its form to carry along.
    var returning: [String: String] { (form["volver"] ?? query["volver"]).map { ["volver": $0] } ?? [:] }
}
