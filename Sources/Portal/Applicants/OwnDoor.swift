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
        switch try visit.signedIn.role {
        case .expert: show(try OwnExpertPage(visit), in: visit)
        default: show(try OwnApplicationPage(visit, visit.ownFile()), in: visit)
        }
    }

    private func ownSignIn(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(OwnSignInPage(visit), in: visit) }
        do {
            let (folio, code) = (visit.form["folio"] ?? "", visit.form["codigo"] ?? "")
            let actor = try await office.act { try await $0.enter(folio: folio, code: code) }
            return try await begin(actor, in: visit, then: .seeOther(destination(of: visit, otherwise: .own(.home))))
        } catch let refusal as Refusal where refusal.reason == .wrongAccessCode {
            return show(OwnSignInPage(visit, Complaint(refusal)), in: visit)
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

extension Visit {
    /// The expert who is in.
    func expert() throws -> ExpertID {
        guard case .expert(let id) = try signedIn.role else { throw Trouble.notYours }
        return id
    }

    /// The file of the applicant who is in.
    func ownFile() throws -> PrivateReader.OwnFile {
        let actor = try signedIn
        guard case .applicant(let folio) = actor.role else { throw Trouble.notYours }
        guard let file = try privateReader.ownFile(of: folio, as: actor) else {
            throw Refusal(.fileErased, ["folio": folio])
        }
        return file
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
    /// Where a sign-in is to lead, for its form to carry along.
    var returning: [String: String] { (form["volver"] ?? query["volver"]).map { ["volver": $0] } ?? [:] }
}
