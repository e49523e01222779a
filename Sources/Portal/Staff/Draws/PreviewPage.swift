import Draw
import Office
import PublicRecord
import Wording

/// The second step: the pool that the request would get now, with every exclusion and its cause; the third: the last look.
extension Portal {
    /// What was kept of the court's request, as it was read by the office; `nil` if there is none that can be read.
    private func kept(_ visit: Visit) async throws -> (Office.Petition, Office.Preview)? {
        let actor = try visit.officer
        guard let court = visit.ownCourt else { throw Trouble.notYours }
        return try await office.act { office in
            guard let text = try await office.keptForm(StaffDraft.request, of: actor), let form = Form(encoded: text),
                let petition = try? PetitionForm(form, court: court).petition()
            else { return nil }
            return (petition, try await office.previewDraw(petition))
        }
    }

    func previewDraw(_ visit: Visit) async throws -> Answer {
        guard let (petition, preview) = try await kept(visit) else { return .seeOther(.staff(.request)) }
        return show(try PreviewPage(visit, petition, preview), in: visit)
    }

    func openDraw(_ visit: Visit) async throws -> Answer {
        let actor = try visit.officer
        guard let (petition, preview) = try await kept(visit) else { return .seeOther(.staff(.request)) }
        let step = OfficeStep(
            route: .open, title: say("portal.staff.open"), back: .preview, backText: say("portal.staff.preview"),
            lines: PreviewPage.lines(petition, preview, visit)
                + [
                    StaffLine("portal.staff.pool.eligible", String(preview.pool.eligible)),
                    StaffLine("portal.staff.impediments", String(petition.impediments.count)),
                ],
            remarks: [
                say("portal.staff.open.fixed"), say("portal.staff.open.published"), say("portal.staff.open.final"),
            ] + PreviewPage.warnings(preview, visit.names),
            submit: "portal.staff.open.submit", isFinal: true)
        return try await take(step, in: visit) { _ in
            let receipt = try await office.act { office in
                let receipt = try await office.openDraw(petition, as: actor)
                try await office.forgetForm(StaffDraft.request, of: actor)
                return receipt
            }
            return .done(.opened, at: .draw(receipt.opened.draw))
        }
    }
}

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
    var lines: [StaffLine]
    var counts: [StaffLine]
    var warnings: [String]
    var excluded: [Excluded]
    var hasExcluded: Bool
    var eligible: [Eligible]
    var hasEligible: Bool
    var canOpen: Bool
    var openLink: String
    var changeLink: String

    init(_ visit: Visit, _ petition: Office.Petition, _ preview: Office.Preview) throws {
        let pool = preview.pool
        let names = try visit.named(pool.lines.map(\.expert))
        lines = PreviewPage.lines(petition, preview, visit)
        counts = [
            StaffLine("portal.staff.pool.candidates", String(pool.lines.count)),
            StaffLine("portal.staff.pool.eligible", String(pool.eligible)),
            StaffLine("portal.staff.pool.tickets", String(pool.tickets)),
        ]
        warnings = PreviewPage.warnings(preview, visit.names)
        excluded = pool.lines.compactMap { line in
            guard case .excluded(let cause) = line.place else { return nil }
            return Excluded(
                person: names[line.expert] ?? "", cause: visit.names.name(of: cause, in: .causes),
                href: Route.expert(line.expert).link)
        }
        hasExcluded = !excluded.isEmpty
        eligible = pool.holders.map {
            Eligible(person: names[$0.expert] ?? "", tickets: String($0.tickets), href: Route.expert($0.expert).link)
        }
        hasEligible = !eligible.isEmpty
        canOpen = preview.canBeOpened
        openLink = Route.staff(.open).link
        changeLink = Route.staff(.request).link
    }

    static func lines(_ petition: Office.Petition, _ preview: Office.Preview, _ visit: Visit) -> [StaffLine] {
        let (request, names) = (preview.request, visit.names)
        return [
            StaffLine("portal.staff.court", names.name(of: request.court, in: .courts)),
            StaffLine(
                "portal.staff.case",
                petition.sealed ? say("portal.staff.case-own", ["case": petition.caseNumber]) : request.caseNumber.text),
            StaffLine("portal.staff.specialty", names.name(of: request.specialty, in: .specialties)),
            StaffLine("portal.staff.district", names.name(of: request.district, in: .districts)),
            StaffLine("portal.staff.kind", names.name(of: request.kind, in: .kinds)),
            StaffLine("portal.staff.seats", String(request.seats)),
        ]
    }

    /// What is not as usual with the pool.
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
