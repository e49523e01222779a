import Draw
import Office
import Phrases

/// Every address of the site, without its language.
///
/// The inverse of `path` is `init(path:)`. English is the same address below `/en`.
enum Route: Hashable, Sendable {
    case home
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
    case help(HelpTopic?)
    // What programs read.
    /// A file of the log: below the address that the log has in the world.
    case published(PublishedPath)
    case dataFile(String)
    case api([String])
    case asset(Asset)
    // The two other doors.
    case own(OwnRoute)
    case staff(StaffRoute)
}

extension Route {
    var path: String { "/" + segments.joined(separator: "/") }

    /// - Parameter path: as it stands in the request, percent-encoding undone, without the language and the query.
    init?(path: String) {
        guard path.hasPrefix("/"), path.utf8.count <= 512 else { return nil }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let route = Route(parts == [""] ? [] : parts), route.path == path else { return nil }
        self = route
    }

    private var segments: [String] {
        switch self {
        case .home: []
        case .roster: ["padron"]
        case .expert(let id): ["padron", id.description]
        case .draws: ["sorteos"]
        case .draw(let id): ["sorteos", id.description]
        case .certificate(let id): ["sorteos", id.description, "acta"]
        case .directs: ["designaciones-directas"]
        case .direct(let id): ["designaciones-directas", id.description]
        case .calls: ["convocatorias"]
        case .call(let code): ["convocatorias", code]
        case .statistics: ["estadisticas"]
        case .record: ["registro-publico"]
        case .entry(let place): ["registro-publico", "entradas", String(place)]
        case .verify: ["verificar"]
        case .data: ["datos-abiertos"]
        case .help(let topic): ["ayuda"] + (topic.map { [$0.rawValue] } ?? [])
        case .published(let file): ["registro"] + file.segments
        case .dataFile(let name): ["datos", name]
        case .api(let rest): ["api", "v1"] + rest
        case .asset(let asset): ["recursos", asset.name]
        case .own(let route): ["mi"] + route.segments
        case .staff(let route): ["despacho"] + route.segments
        }
    }

    private init?(_ parts: [String]) {
        let rest = Array(parts.dropFirst())
        switch (parts.first, rest.count) {
        case (nil, _): self = .home
        case ("padron", 0): self = .roster
        case ("padron", 1):
            guard let id = try? ExpertID(rest[0]) else { return nil }
            self = .expert(id)
        case ("sorteos", 0): self = .draws
        case ("sorteos", 1), ("sorteos", 2):
            guard let id = try? DrawID(rest[0]), rest.count == 1 || rest[1] == "acta" else { return nil }
            self = rest.count == 1 ? .draw(id) : .certificate(id)
        case ("designaciones-directas", 0): self = .directs
        case ("designaciones-directas", 1):
            guard let id = try? DirectID(rest[0]) else { return nil }
            self = .direct(id)
        case ("convocatorias", 0): self = .calls
        case ("convocatorias", 1):
            guard (try? Code.check(rest[0])) != nil else { return nil }
            self = .call(rest[0])
        case ("estadisticas", 0): self = .statistics
        case ("registro-publico", 0): self = .record
        case ("registro-publico", 2):
            guard rest[0] == "entradas", let place = Int(rest[1]), place >= 0 else { return nil }
            self = .entry(place)
        case ("verificar", 0): self = .verify
        case ("datos-abiertos", 0): self = .data
        case ("ayuda", 0): self = .help(nil)
        case ("ayuda", 1):
            guard let topic = HelpTopic(rawValue: rest[0]) else { return nil }
            self = .help(topic)
        case ("registro", _):
            guard let file = PublishedPath(rest) else { return nil }
            self = .published(file)
        case ("datos", 1):
            guard rest[0].wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._-]{0,63}/) != nil else { return nil }
            self = .dataFile(rest[0])
        case ("api", _):
            guard rest.first == "v1", rest.allSatisfy({ !$0.isEmpty }) else { return nil }
            self = .api(Array(rest.dropFirst()))
        case ("recursos", 1):
            guard let asset = Asset(name: rest[0]) else { return nil }
            self = .asset(asset)
        case ("mi", _):
            guard let route = OwnRoute(rest) else { return nil }
            self = .own(route)
        case ("despacho", _):
            guard let route = StaffRoute(rest) else { return nil }
            self = .staff(route)
        default: return nil
        }
    }
}

/// An address in a language, with a query.
struct Address: Hashable, Sendable {
    var route: Route
    var language = Language.es
    var query: [String: String] = [:]

    init(_ route: Route, in language: Language = .current, _ query: [String: String] = [:]) {
        self.route = route
        self.language = language
        self.query = query
    }

    /// What is addressed by a request's path, percent-encoding undone.
    init?(path: String) {
        let isEnglish = path == "/en" || path.hasPrefix("/en/")
        let rest = isEnglish ? String(path.dropFirst(3)) : path
        guard let route = Route(path: rest.isEmpty ? "/" : rest) else { return nil }
        self.init(route, in: isEnglish ? .en : .es)
    }

    /// As a link has it.
    var text: String {
        let path = language == .es ? route.path : route == .home ? "/en" : "/en" + route.path
        guard !query.isEmpty else { return path }
        return path + "?" + Form.encode(query.sorted { $0.key < $1.key })
    }
}

extension Route {
    /// The address in the language of this task.
    var link: String { Address(self).text }

    func link(_ query: [String: String]) -> String { Address(self, query).text }
}

extension Route {
    /// The name under which a form sent here is kept when a session ends before it.
    var draftName: String? {
        switch self {
        case .own(let route): route.draftName
        case .staff(let route): route.draftName
        default: nil
        }
    }
}
