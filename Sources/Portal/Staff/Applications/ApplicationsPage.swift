import Draw
import Office
import PublicRecord
import Wording

/// The applications, filtered by stage and folio.
struct ApplicationsPage: Page {
    static let template = "staff-applications"

    struct Row {
        var folio: String
        var href: String
        var call: String
        var stage: String
        var submitted: Moment
        var districts: String
        var deadline: Deadline?
    }

    var title = say("portal.staff.applications")
    var action: String
    var stages: [Field.Option]
    var search: String
    var rows: [Row]
    var paging: Paging
    var downloads: [Link]

    init(_ visit: Visit) throws {
        let all = visit.state.applications.all
        let chosen = Application.Stage.Kind(rawValue: visit.query["etapa"] ?? "")
        search = visit.query["folio"] ?? ""
        action = visit.route.link
        stages =
            [.init(value: "", text: say("portal.staff.stage.all", ["count": "\(all.count)"]), isChosen: chosen == nil)]
            + Application.Stage.Kind.allCases.map { kind in
                .init(
                    value: kind.rawValue,
                    text: "\(say("stage.application.\(kind.rawValue)")) (\(all.count { $0.stage.kind == kind }))",
                    isChosen: kind == chosen)
            }
        let fitting = ApplicationsPage.fitting(visit)
        let page = Paging.page(of: visit.query)
        rows = fitting[Paging.range(of: page, in: fitting.count)].map { Row($0, visit) }
        let kept = ["etapa": chosen?.rawValue ?? "", "folio": search]
        paging = Paging(page: page, total: fitting.count) { page in
            visit.route.link(kept.merging(["pagina": String(page)]) { $1 })
        }
        downloads = ListFile.links(visit, total: fitting.count, keeping: ["etapa", "folio"])
    }

    /// Returns the applications of the chosen stage whose folio has the typed text.
    private static func fitting(_ visit: Visit) -> [Application] {
        let chosen = Application.Stage.Kind(rawValue: visit.query["etapa"] ?? "")
        let folio = (visit.query["folio"] ?? "").uppercased()
        return visit.state.applications.all.filter {
            (chosen == nil || $0.stage.kind == chosen) && (folio.isEmpty || $0.id.description.contains(folio))
        }
    }

    /// The same on all pages, as a table. It names nobody.
    static func table(_ visit: Visit) throws -> ListTable {
        let fitting = ApplicationsPage.fitting(visit)
        try ListTable.requireShort(fitting.count)
        return ListTable(
            "solicitudes",
            [
                "portal.staff.folio", "portal.staff.stage", "portal.staff.deadline-head", "portal.staff.submitted",
                "portal.staff.call", "portal.staff.districts",
            ],
            fitting.map { application in
                let row = Row(application, visit)
                let deadline = application.deadline(by: visit.state.calendar)
                return [
                    row.folio, row.stage, deadline.map { visit.cell(lastDayBefore: $0) } ?? "",
                    visit.cell(application.submitted), row.call, row.districts,
                ]
            })
    }
}

extension ApplicationsPage.Row {
    fileprivate init(_ application: Application, _ visit: Visit) {
        folio = application.id.description
        href = Route.staff(.application(application.id)).link
        call = application.call.call
        stage = say("stage.application.\(application.stage.kind.rawValue)")
        submitted = visit.moment(application.submitted)
        districts = visit.names.list(application.districts, in: .districts)
        deadline = Deadline(of: application, in: visit)
    }
}
