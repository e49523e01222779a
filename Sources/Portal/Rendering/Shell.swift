import Office
import Phrases
import Wording

/// The frame of every page.
struct Shell {
    struct Translation {
        var lang: String
        var text: String
        var href: String
    }

    struct Alternate {
        var lang: String
        var address: String
    }

    var lang: String
    var title: String
    /// The title of the window: readers of screens hear it first, so it says at once that a form came back.
    var window: String
    var institution: String
    /// One sentence about the page, for those who find it in a search.
    var description: String
    /// How to reach the institution; `nil` if it has not said so.
    var contact: InstitutionFacts?
    /// The feed of what the page shows.
    var feeds: [Feed]
    /// The same page in every other language.
    var languages: [Translation]
    /// The page in each language, this one too, for programs that index the web; none behind a door.
    var alternates: [Alternate]
    var home: String
    var navigation: [Link]
    var footer: [Link]
    /// The name of the signed-in user.
    var holder: String?
    var holderLinks: [Link]
    var signOut: String?
    var style: String
    var script: String
    var icon: String
    var refresh: Int?
    /// Whether the record is fictional.
    var isFictional: Bool

    init(of page: some Page, in visit: Visit, _ notice: InstitutionNotice?) {
        let route = visit.route
        lang = visit.language.rawValue
        title = page.title
        window = page.status == 422 ? say("portal.complaints.title", ["title": page.title]) : page.title
        institution = visit.state.created?.institution ?? ""
        description = say("portal.description", ["title": page.title, "institution": institution])
        contact = notice.map(InstitutionFacts.init)
        feeds = Shell.feeds(of: route, in: visit)
        // After a `POST`, the links to other languages have no query.
        let query = Dictionary(visit.query.pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let here = visit.method == .get ? query : [:]
        languages = Language.allCases.filter { $0 != visit.language }.map {
            Translation(lang: $0.rawValue, text: $0.name, href: Address(route, in: $0, here).text)
        }
        alternates =
            route.isPublicPage
            ? Language.allCases.map {
                Alternate(lang: $0.rawValue, address: visit.site + Address(route, in: $0, here).text)
            } : []
        home = Route.home.link
        func link(_ route: Route, _ key: String) -> Link {
            Link(text: say(key), href: route.link, isCurrent: route == visit.route)
        }
        navigation = [
            link(.draws, "portal.nav.draws"), link(.roster, "portal.nav.roster"), link(.verify, "portal.nav.verify"),
            link(.statistics, "portal.nav.statistics"), link(.data, "portal.nav.data"),
            link(.own(.requirements), "portal.nav.applicants"), link(.helpIndex, "portal.nav.help"),
        ]
        footer = [
            link(.commitment, "portal.nav.commitment"), link(.record, "portal.nav.record"),
            link(.calls, "portal.nav.calls"),
            link(.directs, "portal.nav.directs"), link(.help(.privacy), "portal.nav.privacy"),
            link(.help(.accessibility), "portal.nav.accessibility"), link(.staff(.queue), "portal.nav.staff"),
        ]
        holder = visit.actor?.name
        holderLinks = []
        if let actor = visit.actor {
            switch actor.door {
            case .account:
                holderLinks = StaffRoute.table.menu(of: actor.role.kind).map { link(.staff($0), $1) }
                signOut = Route.staff(.signOut).link
            case .folio:
                holderLinks = OwnRoute.table.menu(of: actor.role.kind).map { link(.own($0), $1) }
                signOut = Route.own(.signOut).link
            }
        }
        style = Route.asset(.style).link
        script = Route.asset(.script).link
        icon = Route.asset(.icon).link
        refresh = page.refresh
        isFictional = visit.isFictional
    }
}

extension Visit {
    /// Whether the record is fictional: only a demonstration has an origin under `.invalid`, which is never a host's
    /// name (RFC 6761 section 6.4).
    var isFictional: Bool { state.created?.origin.hasSuffix(".invalid/registro") ?? false }
}

extension Route {
    /// Whether programs may index the page.
    fileprivate var isPublicPage: Bool {
        switch self {
        case .own, .staff, .search: false
        default: true
        }
    }
}
