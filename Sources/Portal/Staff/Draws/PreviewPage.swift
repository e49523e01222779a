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
}

/// The second step of a draw request: the parsed file number, the file's earlier lots, and the pool that the draw would
/// have now, with every exclusion and its cause.
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

/// The page of a preview.
struct PreviewPage: Page {
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
    var notice: String?
    var number: ReadNumber
    var earlier: EarlierLots
    /// The obstacle and the alternatives, if the rule on matters would refuse the draw.
    var remedy: MatterRemedy?
    var additionForm: FormModel?
    var facts: [FactRow]
    var impediments: [FactRow]
    var counts: [FactRow]
    var warnings: [String]
    var excluded: [Excluded]
    var eligible: [Eligible]
    var canOpen: Bool
    var openLink: String
    var changeLink: String

    init(_ visit: Visit, _ previewed: Previewed, draft: String, _ complaint: Complaint? = nil) throws {
        let preview = previewed.preview
        let pool = preview.pool
        let names = try visit.named(pool.lines.map(\.expert))
        status = complaint == nil ? 200 : 422
        notice = visit.query[PreviewPage.changed].map { _ in say("portal.staff.preview.changed") }
        number = ReadNumber(
            preview.caseNumber, typed: previewed.petition.caseNumber, previewed.petition.reserved, visit)
        earlier = try EarlierLots(preview.earlier, in: visit)
        if preview.refusal != nil {
            let remedy = try MatterRemedy(preview.earlier, in: visit)
            self.remedy = remedy
            if remedy.isAddition {
                additionForm = FormModel(
                    to: .staff(.draft(draft)), remedy.addition, submit: "portal.staff.matter.add",
                    complaint: complaint, hidden: ["paso": "adicion"])
            }
        }
        facts = PreviewPage.facts(preview, visit)
        impediments = PreviewPage.impediments(previewed.petition, names, visit)
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
        canOpen = preview.canBeOpened && preview.refusal == nil
        openLink = Route.staff(.open(draft)).link(["visto": preview.digest.hex])
        changeLink = Route.staff(.draft(draft)).link
    }

    /// The query parameter that says that the pool has changed since it was shown.
    static let changed = "cambio"

    /// Returns the facts of the request, without the file number.
    static func facts(_ preview: Office.Preview, _ visit: Visit) -> [FactRow] {
        let (request, names) = (preview.request, visit.names)
        var facts = [
            FactRow("portal.staff.court", names.name(of: request.court, in: .courts)),
            FactRow("portal.staff.specialty", names.name(of: request.specialty, in: .specialties)),
            FactRow("portal.staff.district", names.name(of: request.district, in: .districts)),
            FactRow("portal.staff.kind", names.name(of: request.kind, in: .kinds)),
            FactRow("portal.staff.seats", String(request.seats)),
        ]
        if let follows = preview.follows { facts.append(FactRow("portal.staff.follows", follows.phrase(names))) }
        return facts
    }

    /// Returns the experts that the court found unable to serve, with the causes.
    static func impediments(
        _ petition: Office.Petition, _ people: [ExpertID: String], _ visit: Visit
    ) -> [FactRow] {
        petition.impediments.map { impediment in
            FactRow(
                named: people[impediment.expert] ?? impediment.expert.description,
                visit.names.name(of: impediment.cause, in: .causes))
        }
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
