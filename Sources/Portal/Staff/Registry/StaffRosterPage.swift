import Draw
import Office
import PublicRecord
import Wording

/// The roster for the office, with a search by number or name.
struct StaffRosterPage: Page {
    static let template = "staff-roster"

    struct Row {
        var person: String
        var href: String
        var standing: String
        var practice: String
    }

    var title = say("portal.staff.roster")
    var action: String
    var search: String
    var standings: [Field.Option]
    var rows: [Row]
    var paging: Paging

    init(_ visit: Visit) throws {
        let (state, time) = (visit.state, visit.time)
        action = visit.route.link
        search = visit.query["buscar"] ?? ""
        let chosen = Roster.Standing(rawValue: visit.query["situacion"] ?? "")
        standings =
            [.init(value: "", text: say("portal.staff.any"), isChosen: chosen == nil)]
            + Roster.Standing.allCases.map {
                .init(value: $0.rawValue, text: say("standing.\($0.rawValue)"), isChosen: $0 == chosen)
            }
        var ids: [ExpertID]
        if search.isEmpty {
            ids = state.roster.experts.map(\.id)
        } else if let id = ExpertID(typed: search) {
            ids = state.roster[id] == nil ? [] : [id]
        } else {
            ids = try visit.reader.experts(named: search).sorted()
        }
        if let chosen { ids = ids.filter { state.roster[$0]?.standing(at: time) == chosen } }
        let page = Paging.page(of: visit.query)
        let shown = ids[Paging.range(of: page, in: ids.count)]
        let names = try visit.named(shown)
        rows = shown.compactMap { id in
            guard let expert = state.roster[id] else { return nil }
            return Row(
                person: names[id] ?? "", href: Route.staff(.expert(id)).link,
                standing: say(
                    expert.isValid(at: time) || !expert.standing(at: time).isOnRoster
                        ? "standing.\(expert.standing(at: time).rawValue)" : "portal.staff.not-valid"),
                practice: visit.names.list(expert.practice(at: time).map(\.specialty), in: .specialties))
        }
        let kept = ["buscar": search, "situacion": chosen?.rawValue ?? ""]
        paging = Paging(page: page, total: ids.count) { page in
            visit.route.link(kept.merging(["pagina": String(page)]) { $1 })
        }
    }
}
