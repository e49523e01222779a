import Draw
import Office
import PublicRecord
import Wording

/// A saved request with the inputs that its draw would have now.
struct Previewed: Sendable {
    /// The form as typed.
    var form: Form
    var petition: Office.Petition
    var preview: Office.Preview

    /// Whether the draw can be opened as it is.
    var canOpen: Bool { preview.canBeOpened && preview.refusal == nil }
}

/// The second step of a draw request: the parsed file number, the file's earlier lots, and the pool that the draw would
/// have now, with every exclusion and its cause. Its button opens the draw.
extension Portal {
    /// Returns the preview of a saved request; `nil` if there is no such request, or it is incomplete.
    func previewed(_ id: String, _ visit: Visit) async throws -> Previewed? {
        guard let court = visit.ownCourt else { throw Trouble.notYours }
        guard let form = try draft(id, of: try visit.signedIn, in: visit),
            let petition = try? PetitionForm(form, court: court).petition(in: visit)
        else { return nil }
        return Previewed(
            form: form, petition: petition, preview: try visit.privateReader.previewDraw(petition))
    }

    /// Shows the preview of a saved request.
    func previewDraw(_ id: String, _ visit: Visit, _ complaint: Complaint? = nil) async throws -> Answer {
        if let answer = try opened(id, by: try visit.signedIn, in: visit) { return answer }
        guard let previewed = try await previewed(id, visit) else { return .seeOther(.staff(.draft(id))) }
        return show(try PreviewPage(visit, previewed, draft: id, complaint), in: visit)
    }
}

/// The page of a preview, which checks the answers and opens the draw.
struct PreviewPage: ActPage {
    static let template = "staff-preview"

    struct Excluded {
        var person: String
        var cause: String
        var href: String
    }

    struct Eligible {
        var person: String
        var tickets: String
        var href: String
    }

    var title = say("portal.staff.preview")
    var status: Int
    var number: ReadNumber
    var earlier: EarlierLots
    /// The obstacle and the alternatives, if the rule on matters would refuse the draw.
    var remedy: MatterRemedy?
    var additionForm: FormModel?
    /// The answers of the request, each with a link that changes it.
    var facts: [FactRow]
    var impediments: [FactRow]
    var counts: [FactRow]
    var warnings: [String]
    var excluded: [Excluded]
    var eligible: [Eligible]
    /// The consequences of the opening, a paragraph each.
    var remarks: [String] = []
    /// The form that opens the draw; `nil` if it cannot be opened.
    var opening: FormModel?
    /// The link to the directory, where the session is to be confirmed before.
    var confirming: Link?
    var changeLink: String
    private var basis: [String]

    var act: FormModel? {
        get { opening }
        set { opening = newValue }
    }

    var shown: [String] {
        [title, number.shown] + (facts + impediments + counts).map(\.shown) + warnings + remarks + earlier.shown + basis
    }

    init(_ visit: Visit, _ previewed: Previewed, draft: String, _ complaint: Complaint? = nil) throws {
        let (preview, petition) = (previewed.preview, previewed.petition)
        let pool = preview.pool
        let names = try visit.named(pool.lines.map(\.expert) + petition.impediments.map(\.expert))
        status = complaint == nil ? 200 : 422
        number = ReadNumber(preview.caseNumber, typed: petition.caseNumber, petition.reserved, visit)
        earlier = try EarlierLots(preview.earlier, in: visit)
        let request = Route.staff(.draft(draft)).link
        if preview.refusal != nil {
            let remedy = try MatterRemedy(preview.earlier, in: visit)
            self.remedy = remedy
            if remedy.isAddition {
                additionForm = FormModel(
                    to: .staff(.draft(draft)), remedy.addition, submit: "portal.staff.matter.add",
                    complaint: complaint, hidden: ["paso": "adicion"])
            }
        }
        facts = PreviewPage.facts(preview, number, changedAt: request, visit)
        impediments = petition.impediments.map { impediment in
            let person = names[impediment.expert] ?? impediment.expert.description
            return FactRow(named: person, visit.names.name(of: impediment.cause, in: .causes))
                .changed(at: request + "#impedimentos")
        }
        counts = [
            FactRow("portal.staff.pool.candidates", String(pool.lines.count)),
            FactRow("portal.staff.pool.eligible", String(pool.eligible)),
            FactRow("portal.staff.pool.tickets", String(pool.tickets)),
        ]
        warnings =
            PreviewPage.warnings(preview, visit.names)
            + MatterRemedy.unreserving(preview.earlier, isReserved: preview.request.isReserved, in: visit)
        excluded = pool.lines.compactMap { line in
            guard case .excluded(let cause) = line.place else { return nil }
            return Excluded(
                person: names[line.expert] ?? "", cause: visit.names.name(of: cause, in: .causes),
                href: Route.expert(line.expert).link)
        }
        eligible = pool.holders.map {
            Eligible(person: names[$0.expert] ?? "", tickets: String($0.tickets), href: Route.expert($0.expert).link)
        }
        changeLink = request
        basis = OpenBasis.lines(of: preview, names, visit)
        guard previewed.canOpen else { return }
        remarks = [
            say("portal.staff.open.fixed"), say("portal.staff.open.published"),
            say("portal.staff.open.final", ["delay": Span.text(seconds: preview.policy.delay)]),
        ]
        var form = FormModel(
            to: .staff(.open(draft)), visit.confirmingFields, submit: "portal.staff.open.submit", complaint: complaint)
        // The request's id is also the form's id, so that a request opens one draw, from any tab.
        form.id = draft
        form.isCheck = true
        opening = form
        confirming = visit.confirmingLink
    }

    /// Returns the answers of the request.
    /// - Parameter page: the address of the page that changes them.
    private static func facts(
        _ preview: Office.Preview, _ number: ReadNumber, changedAt page: String, _ visit: Visit
    ) -> [FactRow] {
        let (request, names) = (preview.request, visit.names)
        func answer(_ key: String, _ text: String, _ field: String) -> FactRow {
            FactRow(key, text).changed(at: "\(page)#\(field)")
        }
        var facts = [
            FactRow("portal.staff.court", names.name(of: request.court, in: .courts)),
            answer("portal.staff.case", number.shown, "expediente"),
            answer("portal.staff.specialty", names.name(of: request.specialty, in: .specialties), "especialidad"),
            answer("portal.staff.district", names.name(of: request.district, in: .districts), "partido"),
            answer("portal.staff.kind", names.name(of: request.kind, in: .kinds), "tipo"),
            answer("portal.staff.seats", String(request.seats), "lugares"),
        ]
        if let follows = preview.follows { facts.append(FactRow("portal.staff.follows", follows.phrase(names))) }
        return facts
    }

    /// Returns the warnings about an unusual pool.
    static func warnings(_ preview: Office.Preview, _ names: Catalogues) -> [String] {
        var warnings: [String] = []
        if let widened = preview.widened {
            warnings.append(say("office.widened", ["districts": names.list(widened, in: .districts)]))
        }
        if !preview.canBeOpened {
            warnings.append(
                say(
                    "portal.staff.pool.too-small",
                    ["eligible": String(preview.pool.eligible), "least": String(preview.least)]))
        } else if preview.isNoLot {
            warnings.append(say("warning.no-lot"))
        }
        return warnings
    }
}

/// A parsed file number, shown before it counts: the part `staff-number`.
struct ReadNumber {
    /// The number in words: `Expediente 412/2026`.
    var text: String
    /// The typed text, if it differs.
    var typed: String?
    var isReserved: Bool

    init(_ number: CaseNumber, typed: String, _ isReserved: Bool, _ visit: Visit) {
        let docket = visit.names.name(of: number.docket, in: .dockets)
        let phrase = number.phrase(visit.names)
        text = number.docket == CaseNumber.commonDocket ? "\(docket) \(phrase)" : phrase
        self.typed = typed == phrase || typed == text ? nil : typed
        self.isReserved = isReserved
    }

    var shown: String { text + (isReserved ? " (\(say("portal.staff.case-reserved")))" : "") }
}
