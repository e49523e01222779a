import PublicRecord
import Wording

/// A form that filters a list: the part `filters`. It shows the chosen values, and the address has all of them, so that
/// a filtered list can be linked to.
struct Filters {
    struct Choice {
        var name: String
        var label: String
        var options: [Field.Option]
    }

    var action: String
    /// The text field, if there is one.
    var search: Search?
    var choices: [Choice]
    /// Whether anything is chosen.
    var isNarrowed: Bool

    struct Search {
        var label: String
        var hint: String
        var value: String
    }

    init(on route: Route, _ choices: [Choice], search: Search? = nil) {
        action = route.link
        self.choices = choices
        self.search = search
        isNarrowed =
            search?.value.isEmpty == false || choices.contains { $0.options.dropFirst().contains(where: \.isChosen) }
    }

    /// Returns a choice among some values, or all of them.
    static func choice(
        _ name: String, label key: String, _ values: [(value: String, text: String)], of visit: Visit
    ) -> Choice {
        let chosen = visit.query[name]
        let options =
            [Field.Option(value: "", text: say("portal.public.filter.all"))]
            + values.map { Field.Option(value: $0.value, text: $0.text, isChosen: $0.value == chosen) }
        return Choice(name: name, label: say(key), options: options)
    }

    /// Returns a choice among the rows of a catalogue, or all of them.
    static func choice(
        _ name: String, label key: String, _ catalogue: Catalogue, of visit: Visit
    ) -> Choice {
        let rows = visit.names.rows(of: catalogue).map { ($0.code, $0.name) }
        return choice(name, label: key, rows.sorted { $0.1.lowercased() < $1.1.lowercased() }, of: visit)
    }

    /// Returns a choice among the quarters in which a draw was opened, the newest first.
    static func quarters(of visit: Visit) -> Choice {
        let quarters = visit.state.breakdown.parts.compactMap { part -> String? in
            if case .quarter(let quarter) = part { quarter.text } else { nil }
        }
        return choice(
            "trimestre", label: "commitment.part.trimestre", quarters.sorted(by: >).map { ($0, $0) }, of: visit)
    }
}

extension Paging {
    /// The pages of a list that a query filters.
    /// - Parameter names: the query parameters that the links keep.
    init(_ visit: Visit, total: Int, keeping names: [String]) {
        var kept: [String: String] = [:]
        for name in names { kept[name] = visit.query[name] }
        self.init(page: Paging.page(of: visit.query), total: total) { page in
            visit.route.link(kept.merging(["pagina": String(page)]) { $1 })
        }
    }
}
