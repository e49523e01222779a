import Draw
import PublicRecord
import Wording

/// Every draw, the newest first.
struct DrawsPage: Page {
    static let template = "draws"
    var title = say("portal.public.draws.title")
    var box: FolioBox
    var filters: Filters
    var draws: [DrawRow]
    var total: Int
    var isEmpty: Bool
    var paging: Paging
    var status: Int

    /// What a draw can be asked to be. The raw values stand in addresses.
    enum Standing: String, CaseIterable {
        case open = "abierto"
        case concluded = "concluido"
        case overdue = "vencido"

        var phrase: String {
            switch self {
            case .open: say("portal.public.draws.open")
            case .concluded: say("portal.public.draws.concluded")
            case .overdue: say("portal.public.draws.overdue")
            }
        }
    }

    private static let names = ["especialidad", "partido", "juzgado", "estado"]

    init(_ visit: Visit, problem: Folios.Problem? = nil) throws {
        status = problem == nil ? 200 : 422
        box = FolioBox(on: .draws, of: visit, problem: problem?.phrase)
        filters = Filters(
            on: .draws,
            [
                Filters.choice("especialidad", label: "portal.public.specialty", .specialties, of: visit),
                Filters.choice("partido", label: "portal.public.district", .districts, of: visit),
                Filters.choice("juzgado", label: "portal.public.court", .courts, of: visit),
                Filters.choice(
                    "estado", label: "portal.public.state", Standing.allCases.map { ($0.rawValue, $0.phrase) },
                    of: visit),
            ])
        let page = Paging.page(of: visit.query)
        let records: [Draws.Record]
        (records, total) = DrawsPage.records(on: page, of: visit)
        draws = try DrawRow.list(records, in: visit)
        isEmpty = total == 0
        paging = Paging(visit, total: total, keeping: DrawsPage.names)
    }

    private static func records(on page: Int, of visit: Visit) -> ([Draws.Record], total: Int) {
        let draws = visit.state.draws
        let standing = visit.query["estado"].flatMap(Standing.init)
        let selection = Draws.Selection(
            court: visit.query["juzgado"], specialty: visit.query["especialidad"], district: visit.query["partido"],
            isOpen: standing.map { $0 != .concluded })
        if standing == .overdue {
            let overdue = draws.overdue(at: visit.time.seconds).reversed().compactMap { draws[$0] }
                .filter(selection.includes)
            return (Array(overdue[Paging.range(of: page, in: overdue.count)]), overdue.count)
        }
        let total = draws.count(of: selection)
        return (draws.newest(Paging.range(of: page, in: total), of: selection), total)
    }
}

extension Draws.Selection {
    /// Whether a record is of the places and the specialty that are asked for.
    fileprivate func includes(_ record: Draws.Record) -> Bool {
        (court ?? record.court) == record.court && (specialty ?? record.specialty) == record.specialty
            && (district ?? record.district) == record.district
    }
}
