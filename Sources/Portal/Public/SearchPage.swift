import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The box with which everything public is found: the part `search-box`.
struct SearchBox {
    var action = Route.search.link
    /// The text as typed.
    var typed: String

    init(_ visit: Visit) { typed = visit.route == .search ? visit.query["q"] ?? "" : "" }
}

/// The finds of a text: lots by file number, experts by name or licence, and courts, specialties and districts by name, in
/// groups of a few each. Reserved matters are never found, because the index of numbers does not have them.
struct SearchPage: Page {
    static let template = "search"
    var title = say("portal.public.search.title")
    var box: SearchBox
    var groups: [Group]
    /// The reason why nothing is found, and what to do.
    var advice: String?

    struct Group {
        var id: String
        var heading: String
        var items: [Item]
        /// The list that has all, if there are more.
        var all: Link?
    }

    struct Item {
        var text: String
        var href: String
        var about: String
    }

    /// The largest number of items in a group.
    static let most = 10

    init(_ visit: Visit, _ lots: [LotID]?) throws {
        box = SearchBox(visit)
        let typed = box.typed
        groups = [
            SearchPage.lots(lots ?? [], in: visit), try SearchPage.experts(typed, in: visit),
            SearchPage.names(typed, .courts, "juzgado", in: visit),
            SearchPage.names(typed, .specialties, "especialidad", in: visit),
            SearchPage.names(typed, .districts, "partido", in: visit),
        ].compactMap(\.self)
        guard groups.isEmpty, !typed.isEmpty else { return }
        let shown = String(typed.prefix(40))
        if let folio = Folios.canonical(typed) {
            advice = say("portal.public.search.unknown-folio", ["folio": folio])
        } else if lots != nil {
            advice = say("portal.public.search.unknown-file", ["case": shown])
        } else {
            advice = say("portal.public.search.nothing", ["text": shown])
        }
    }

    private static func lots(_ found: [LotID], in visit: Visit) -> Group? {
        let items = found.prefix(most).compactMap { id -> Item? in
            guard let lot = visit.state.lot(id), let sibling = MatterFacts.Sibling(id, in: visit) else { return nil }
            let about = [
                lot.caseNumber?.phrase(visit.names), sibling.specialty,
                visit.names.name(of: lot.court, in: .courts), sibling.state, sibling.opened?.text, sibling.relation,
            ]
            return Item(
                text: sibling.folio.text, href: sibling.folio.href,
                about: about.compactMap(\.self).joined(separator: " · "))
        }
        return group("expedientes", items)
    }

    private static func experts(_ typed: String, in visit: Visit) throws -> Group? {
        let found = try visit.reader.experts(named: typed).sorted()
        let people = try People(found.prefix(most), in: visit)
        let items = found.prefix(most).map { id in
            let practice = visit.state.roster[id].map { visit.names.lines(of: $0.practice(at: visit.time)) } ?? []
            return Item(text: people.text(of: id), href: Route.expert(id).link, about: practice.joined(separator: "; "))
        }
        let all = Link(
            text: say("portal.public.search.all", ["count": Amount.text(found.count)]),
            href: Route.roster.link(["q": typed]))
        return group("peritos", items, all: found.count > most ? all : nil)
    }

    /// Returns the rows of a catalogue in whose name each typed word begins a word, with the lists that they narrow.
    private static func names(
        _ typed: String, _ catalogue: Catalogue, _ parameter: String, in visit: Visit
    ) -> Group? {
        let words = typed.folded.split(separator: " ")
        guard !words.isEmpty else { return nil }
        let rows = visit.names.rows(of: catalogue).filter { row in
            let own = row.name.folded.split(separator: " ")
            return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
        }
        let items = rows.sorted { $0.name.folded < $1.name.folded }.prefix(most).map { row in
            let part: Breakdown.Part =
                switch catalogue {
                case .courts: .court(row.code)
                case .specialties: .specialty(row.code)
                default: .district(row.code)
                }
            return Item(
                text: row.name, href: Route.draws.link([parameter: row.code]),
                about: say("portal.public.search.draws", count: visit.state.breakdown[part]?.opened ?? 0))
        }
        return group(parameter, items)
    }

    /// - Parameter id: names the group in the page and in the phrases.
    private static func group(_ id: String, _ items: [Item], all: Link? = nil) -> Group? {
        guard !items.isEmpty else { return nil }
        return Group(id: "grupo-\(id)", heading: say("portal.public.search.group.\(id)"), items: items, all: all)
    }
}

extension Portal {
    /// Shows what a text finds; what has one page of its own leads there at once.
    func search(_ visit: Visit) throws -> Answer {
        let typed = visit.query["q"] ?? ""
        if let folio = Folios.canonical(typed), let (route, query) = Folios.page(of: folio, in: visit.state) {
            return .seeOther(route, query)
        }
        let lots = try visit.reader.lots(numbered: typed, at: visit.time)
        if let lots, lots.count == 1, let only = lots.first {
            return Answer(status: 303, headers: [("Location", Link(lot: only).href)])
        }
        return show(try SearchPage(visit, lots), in: visit)
    }
}
