import Draw
import PublicRecord
import Wording

/// All draws, in pages, the newest first.
struct DrawsPage: Page {
    static let template = "draws"
    var title = say("portal.public.draws.title")
    var box: SearchBox
    var filters: Filters
    var draws: [DrawRow]
    var total: Int
    var isEmpty: Bool
    var paging: Paging
    var downloads: [Link]

    /// The states by which the list can be filtered. The raw values appear in addresses.
    enum Standing: String, CaseIterable {
        case open = "abierto"
        case concluded = "concluido"
        case annulled = "anulado"
        case overdue = "vencido"

        var phrase: String {
            switch self {
            case .open: say("portal.public.draws.open")
            case .concluded: say("portal.public.draws.concluded")
            case .annulled: say("portal.public.draws.annulled")
            case .overdue: say("portal.public.draws.overdue")
            }
        }

        var state: Draws.Filter.State {
            switch self {
            case .open: .open
            case .concluded: .concluded
            case .annulled: .annulled
            case .overdue: .overdue
            }
        }
    }

    private static let names = ["especialidad", "partido", "juzgado", "trimestre", "estado"]

    init(_ visit: Visit) throws {
        box = SearchBox(visit)
        filters = Filters(
            on: .draws,
            [
                Filters.choice("especialidad", label: "portal.public.specialty", .specialties, of: visit),
                Filters.choice("partido", label: "portal.public.district", .districts, of: visit),
                Filters.choice("juzgado", label: "portal.public.court", .courts, of: visit),
                Filters.quarters(of: visit),
                Filters.choice(
                    "estado", label: "portal.public.state", Standing.allCases.map { ($0.rawValue, $0.phrase) },
                    of: visit),
            ])
        let filter = DrawsPage.filter(visit)
        let second = visit.time.seconds
        total = visit.state.draws.count(matching: filter, at: second)
        let range = Paging.range(of: Paging.page(of: visit.query), in: total)
        let found = visit.state.draws.newest(
            range.count, matching: filter, skipping: range.lowerBound, at: second)
        draws = try DrawRow.list(found.map(\.record), in: visit)
        isEmpty = total == 0
        paging = Paging(visit, total: total, keeping: DrawsPage.names)
        downloads = ListFile.links(visit, total: total, keeping: DrawsPage.names)
    }

    private static func filter(_ visit: Visit) -> Draws.Filter {
        Draws.Filter(
            specialty: visit.query["especialidad"], district: visit.query["partido"], court: visit.query["juzgado"],
            state: visit.query["estado"].flatMap(Standing.init)?.state,
            opened: visit.query["trimestre"].flatMap(Quarter.init)?.times(offset: visit.state.calendar.offset))
    }

    /// The draws that match the query, on all pages, as a table.
    static func table(_ visit: Visit) throws -> ListTable {
        let (filter, second) = (DrawsPage.filter(visit), visit.time.seconds)
        let total = visit.state.draws.count(matching: filter, at: second)
        try ListTable.requireShort(total)
        let found = visit.state.draws.newest(total, matching: filter, at: second).map(\.record)
        return ListTable(
            "sorteos",
            [
                "portal.public.folio", "portal.public.case", "portal.public.specialty", "portal.public.district",
                "portal.public.court", "portal.public.opened", "portal.public.state", "portal.public.result",
            ],
            zip(found, try DrawRow.list(found, in: visit)).map { record, row in
                [
                    row.folio, row.isReserved ? say("portal.public.reserved") : row.fileNumber, row.specialty,
                    row.district, row.court, visit.cell(record.opened), row.phase,
                    row.designees.map(\.text).joined(separator: "; "),
                ]
            })
    }
}
