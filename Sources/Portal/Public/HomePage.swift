import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The home page: what this is, in one minute; then the latest results, and the draws that are decided next.
struct HomePage: Page {
    static let template = "home"
    var title = say("portal.home")
    var box: SearchBox
    /// A draw on which the three steps are shown; `nil` before the first one.
    var live: LiveDraw?
    var figures: [StatisticsPage.Headline]
    /// One door for each kind of visitor.
    var doors: [Door]
    var commitment = Route.commitment.link
    var latest: [DrawRow]
    var waiting: [DrawRow]
    var due: [DrawRow]
    var overdue: [DrawRow]
    /// Whether a draw is open and its time limit for the conclusion is not over.
    var hasOpen: Bool
    /// The number of designations by lot.
    var count: Int
    var draws = Route.draws.link
    var explanation = Route.help(.draw).link
    var refresh: Int?

    struct Door {
        var name: String
        var about: String
        var links: [Link]
    }

    static let rows = 10

    init(_ visit: Visit) throws {
        let state = visit.state
        box = SearchBox(visit)
        let concluded = state.draws.newest(
            HomePage.rows, matching: .init(state: .concluded), at: visit.time.seconds)
        latest = try DrawRow.list(concluded.map(\.record), in: visit)
        let open = state.draws.open.values.sorted { ($0.due, $0.opened.draw) < ($1.due, $1.opened.draw) }
        func rows(_ phase: Phase) throws -> [DrawRow] {
            let chosen = open.filter { Phase($0, at: visit.time.seconds) == phase }.prefix(HomePage.rows)
            return try DrawRow.list(chosen.compactMap { state.draws[$0.opened.draw] }, in: visit)
        }
        waiting = try rows(.waiting)
        due = try rows(.due)
        overdue = try rows(.overdue)
        hasOpen = !waiting.isEmpty || !due.isEmpty
        count = state.statistics.designations
        refresh = hasOpen ? 60 : nil
        live = try (concluded.first?.record.id ?? open.first?.opened.draw).flatMap { try LiveDraw($0, in: visit) }
        figures = HomePage.figures(visit)
        doors = HomePage.doors()
    }

    /// Returns the four figures, none of which takes a walk over the record.
    private static func figures(_ visit: Visit) -> [StatisticsPage.Headline] {
        let (state, counts) = (visit.state, visit.state.statistics)
        let people = state.breakdown[.whole]?.people ?? 0
        let listed = Amount.text(state.roster.count(at: visit.time))
        return [
            ("draws", Amount.text(counts.concluded), [:]),
            ("people", Amount.text(people), ["listed": listed]),
            ("direct", Amount.text(counts.direct), ["lot": Amount.text(counts.designations)]),
            ("overdue", Amount.text(state.draws.overdue(at: visit.time.seconds).count), [:]),
        ].map { key, value, values in
            StatisticsPage.Headline(
                value: value, name: say("portal.public.home.figure.\(key)"),
                about: say("portal.public.home.figure.\(key)-about", values))
        }
    }

    private static func doors() -> [Door] {
        func door(_ key: String, _ links: [Link]) -> Door {
            Door(
                name: say("portal.public.home.door.\(key)"), about: say("portal.public.home.door.\(key)-about"),
                links: links)
        }
        return [
            door("courts", [Link("portal.nav.staff", .staff(.queue)), Link("portal.help.courts", .help(.courts))]),
            door(
                "experts",
                [
                    Link("portal.nav.applicants", .own(.requirements)), Link("portal.nav.calls", .calls),
                    Link("portal.help.experts", .help(.experts)),
                ]),
            door(
                "press",
                [
                    Link("portal.nav.draws", .draws), Link("portal.nav.statistics", .statistics),
                    Link("portal.nav.data", .data), Link("portal.help.visitors", .help(.visitors)),
                ]),
        ]
    }
}

/// The three steps of a draw, as one draw went through them.
struct LiveDraw {
    var folio: Link
    var request: String
    /// The facts fixed before any chance existed, the round that decides or decided, and the result.
    var fixed: String
    var chance: String
    var result: String
    var verify: Link?

    /// `nil` of an unknown draw.
    init?(_ id: DrawID, in visit: Visit) throws {
        guard let story = try visit.reader.draw(id, withOrder: false) else { return nil }
        let (names, request) = (visit.names, story.opened.request)
        let due = visit.moment((try? Timestamp(seconds: story.due)) ?? visit.time)
        folio = Link(text: id.description, .draw(id))
        self.request = [
            names.name(of: request.specialty, in: .specialties), names.name(of: request.court, in: .courts),
        ].joined(separator: " · ")
        fixed = say(
            "portal.public.home.live.fixed",
            ["opened": visit.moment(story.openedAt).text, "eligible": Amount.text(story.opened.pool.eligible)])
        guard let conclusion = story.conclusion else {
            chance = say("portal.public.home.live.awaited", ["due": due.text])
            result = say("portal.public.home.live.open")
            return
        }
        let beacon = conclusion.concluded.beacon
        chance = say(
            "portal.public.home.live.chance",
            ["due": due.text, "round": String(beacon.round), "chain": beacon.chain])
        let people = try People(conclusion.concluded.designated, in: visit)
        result = say(
            "portal.public.home.live.result",
            ["people": conclusion.concluded.designated.map { people.text(of: $0) }.joined(separator: ", ")])
        verify = Link(text: say("portal.public.home.live.verify"), href: Route.verify.link(["folio": id.description]))
    }
}
