import Draw
import Office
import OpenData
import Phrases
import WireFormat

/// The addresses of the site, without the language.
///
/// `Route.table` has a row for each, from which `path` and its inverse `init(path:)` follow. In another language, an
/// address has that language's path before it.
enum Route: Hashable, Sendable {
    case home
    /// The finds of a typed text.
    case search
    /// The follow-up of the commitment that the institution made.
    case commitment
    // The public record.
    case roster
    case expert(ExpertID)
    case draws
    case draw(DrawID)
    /// The record of a draw for the court's file (*acta*).
    case certificate(DrawID)
    case directs
    case direct(DirectID)
    case calls
    case call(String)
    case statistics
    /// The health of the log.
    case record
    case entry(Int)
    /// The verifier that runs in the visitor's own browser.
    case verify
    case data
    case helpIndex
    case help(HelpTopic)
    // Addresses for programs.
    /// A file of the log, below the log's public address.
    case published(PublishedPath)
    case dataFile(String)
    /// The feed of a court, a specialty, an expert, or the calls.
    case feed(FeedSubject)
    case api([String])
    case robots
    case sitemap
    case asset(Asset)
    /// The figures for a monitor on the same machine.
    case figures
    /// Where to report a weakness (RFC 9116).
    case securityText
    /// Where browsers report what the content security policy made them refuse.
    case policyReport
    // The two other doors.
    case own(OwnRoute)
    case staff(StaffRoute)
}

extension Route {
    /// The public pages, and the two other doors.
    static let table = RouteTable<Route> {
        RouteRow("", .home) { $0.show(try HomePage($1), in: $1) }
        RouteRow("buscar", .search) { try $0.search($1) }
        RouteRow("compromiso-3", .commitment) { try $0.commitment($1) }
        RouteRow("padron", .roster) { try $0.show(RosterPage($1), or: RosterPage.table($1), in: $1) }
        RouteRow("padron/{expert}", Route.expert) {
            $0.show(try ExpertPage($2, $1), in: $1)
        }
        RouteRow("sorteos", .draws) { try $0.show(DrawsPage($1), or: DrawsPage.table($1), in: $1) }
        RouteRow("sorteos/{draw}", Route.draw) { $0.show(try DrawPage($2, $1, log: $0.publishedLog), in: $1) }
        RouteRow("sorteos/{draw}/acta", Route.certificate) {
            $0.show(try CertificatePage($2, $1, log: $0.publishedLog), in: $1)
        }
        RouteRow("designaciones-directas", .directs) {
            try $0.show(DirectsPage($1), or: DirectsPage.table($1), in: $1)
        }
        RouteRow("designaciones-directas/{designation}", Route.direct) { $0.show(try DirectPage($2, $1), in: $1) }
        RouteRow("convocatorias", .calls) { $0.show(CallsPage($1), in: $1) }
        RouteRow("convocatorias/{call}", Route.call) { $0.show(try CallPage($2, $1), in: $1) }
        RouteRow("estadisticas", .statistics) { $0.statistics($1) }
        RouteRow("registro-publico", .record) { $0.show(try RecordPage($1, log: $0.publishedLog), in: $1) }
        RouteRow("registro-publico/entradas/{place}", Route.entry) { $0.show(try EntryPage($2, $1), in: $1) }
        RouteRow("verificar", .verify) { try $0.verifierPage($1) }
        RouteRow("datos-abiertos", .data) { $0.openData($1) }
        RouteRow("ayuda", .helpIndex) { $0.show(HelpIndexPage(), in: $1) }
        RouteRow("ayuda/{topic}", Route.help) { try $0.help($2, $1) }
        // Addresses for programs.
        RouteRow("registro/{path}", Route.published) { portal, _, path in portal.published(path) }
        RouteRow("datos/{file}", Route.dataFile) { portal, _, name in portal.dataFile(name) }
        RouteRow("avisos/{subject}", Route.feed) { try $0.feed($2, $1) }
        RouteRow("robots.txt", .robots) { $0.robots($1) }
        RouteRow("sitemap.xml", .sitemap) { $0.sitemap($1) }
        RouteRow("api/v1/{path}", Route.api) { try $0.api($2, $1) }
        RouteRow("recursos/{asset}", Route.asset) { _, _, asset in
            .text(asset.bytes, type: asset.type).with("Cache-Control", "public, max-age=31536000, immutable")
        }
        RouteRow("metricas", .figures) { try $0.figures($1) }
        RouteRow(".well-known/security.txt", .securityText) { try $0.securityText($1) }
        RouteRow("informes/politica", .policyReport) { _, _ in Answer(status: 204) }
        // The two other doors.
        RouteRow("mi/{route}", Route.own, by: { $0.roles }, draft: { $0.draftName }) {
            try await OwnRoute.table.answer($0, $1, $2)
        }
        RouteRow("despacho/{route}", Route.staff, by: { $0.roles }, draft: { $0.draftName }) {
            try await StaffRoute.table.answer($0, $1, $2)
        }
    }
}

extension Route {
    /// The row's pattern, in which a parameter has no value: what may be logged of an address.
    var pattern: String {
        switch self {
        case .own(let route): "/mi/" + (OwnRoute.table.row(of: route)?.pattern ?? "")
        case .staff(let route): "/despacho/" + (StaffRoute.table.row(of: route)?.pattern ?? "")
        default: "/" + (Route.table.row(of: self)?.pattern ?? "")
        }
    }

    var path: String { "/" + Route.table.segments(of: self).joined(separator: "/") }

    /// Returns the route with a path; `nil` if there is none, or the path has another spelling.
    /// - Parameter path: the path of the request after percent-decoding, without the language and the query.
    init?(path: String) {
        guard path.hasPrefix("/"), path.utf8.count <= 512 else { return nil }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        // The comparison refuses every spelling but one, so that each page has a single address.
        guard let route = Route.table.route(parts == [""] ? [] : parts), route.path == path else { return nil }
        self = route
    }
}

/// An address in a language, with a query.
struct Address: Hashable, Sendable {
    var route: Route
    var language: Language
    var query: [String: String] = [:]

    init(_ route: Route, in language: Language = .current, _ query: [String: String] = [:]) {
        self.route = route
        self.language = language
        self.query = query
    }

    /// Parses the path of a request after percent-decoding.
    init?(path: String) {
        let language = Language(ofPath: path)
        let rest = String(path.dropFirst(language.path.count))
        guard let route = Route(path: rest.isEmpty ? "/" : rest) else { return nil }
        self.init(route, in: language)
    }

    /// The text of the address in a link.
    var text: String {
        let path = route == .home && language != .standard ? language.path : language.path + route.path
        guard !query.isEmpty else { return path }
        return path + "?" + Percent.form(query.sorted { $0.key < $1.key })
    }
}

extension Language {
    /// The language of the pages below the beginning of a path; the standard language without such a beginning.
    init(ofPath path: String) {
        self =
            Language.allCases.first { $0 != .standard && (path == $0.path || path.hasPrefix($0.path + "/")) }
            ?? .standard
    }
}

extension Route {
    /// The address in the language of the current task.
    var link: String { Address(self).text }

    func link(_ query: [String: String]) -> String { Address(self, query).text }
}

extension Route {
    /// The name under which a form is saved when its session expires before it is sent; `nil` if nothing is saved.
    var draftName: String? { Route.table.row(of: self)?.draft(self) }

    /// The roles that may see the page; `nil` if everybody may.
    var roles: Set<Role.Kind>? { Route.table.row(of: self)?.roles(self) }
}
