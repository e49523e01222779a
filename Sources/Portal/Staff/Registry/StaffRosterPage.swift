import Draw
import Office
import PublicRecord
import WireFormat
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
    var downloads: [Link]

    init(_ visit: Visit) throws {
        let time = visit.time
        action = visit.route.link
        search = visit.query["buscar"] ?? ""
        let chosen = Roster.Standing(rawValue: visit.query["situacion"] ?? "")
        standings =
            [.init(value: "", text: say("portal.staff.any"), isChosen: chosen == nil)]
            + Roster.Standing.allCases.map {
                .init(value: $0.rawValue, text: say("standing.\($0.rawValue)"), isChosen: $0 == chosen)
            }
        let found = try StaffRosterPage.found(search, chosen, visit)
        let page = Paging.page(of: visit.query)
        let shown = found[Paging.range(of: page, in: found.count)]
        let names = try visit.named(shown.map(\.id))
        rows = shown.map { expert in
            Row(
                person: names[expert.id] ?? "", href: Route.staff(.expert(expert.id)).link,
                standing: expert.standingPhrase(at: time),
                practice: visit.names.list(expert.practice(at: time).map(\.specialty), in: .specialties))
        }
        let kept = ["buscar": search, "situacion": chosen?.rawValue ?? ""]
        paging = Paging(page: page, total: found.count) { page in
            visit.route.link(kept.merging(["pagina": String(page)]) { $1 })
        }
        downloads = ListFile.links(visit, total: found.count, keeping: ["buscar", "situacion"])
    }

    /// Returns the experts that a search finds, in the order of their numbers.
    private static func found(_ search: String, _ standing: Roster.Standing?, _ visit: Visit) throws -> [Roster.Expert]
    {
        let roster = visit.state.roster
        var found = roster.experts
        if !search.isEmpty {
            // Digits may be a number on the roster or the beginning of a cédula.
            let numbered = ExpertID(typed: search).flatMap { roster[$0] }
            let named = try visit.reader.experts(named: search).sorted().filter { $0 != numbered?.id }
            found = [numbered].compactMap(\.self) + named.compactMap { roster[$0] }
        }
        return found.filter { standing == nil || $0.standing(at: visit.time) == standing }
    }

    /// The experts that the query finds, on all pages, as a table.
    static func table(_ visit: Visit) throws -> ListTable {
        let standing = Roster.Standing(rawValue: visit.query["situacion"] ?? "")
        let found = try StaffRosterPage.found(visit.query["buscar"] ?? "", standing, visit)
        try ListTable.requireShort(found.count)
        let documents = try visit.reader.identities(of: found.map(\.id))
        return ListTable(
            "padron",
            [
                "portal.staff.number-of", "field.name", "field.licence", "portal.staff.standing",
                "portal.staff.practice", "portal.staff.periods", "portal.staff.valid-until", "portal.staff.sanctions",
            ],
            found.map { expert in
                [
                    expert.id.description, documents[expert.id]?.name ?? "",
                    documents[expert.id]?.licenceText ?? "", expert.standingPhrase(at: visit.time),
                    visit.names.phrase(of: expert.practice(at: visit.time)),
                    expert.periods.map(\.period).joined(separator: ", "), expert.cell(visit),
                    String(expert.sanctions.count),
                ]
            })
    }
}

extension Roster.Expert {
    /// The standing in words; out of every period, that the registration is not valid.
    fileprivate func standingPhrase(at time: Timestamp) -> String {
        say(
            isValid(at: time) || !standing(at: time).isOnRoster
                ? "standing.\(standing(at: time).rawValue)" : "portal.staff.not-valid")
    }
}
