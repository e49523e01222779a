import OpenData
import Phrases
import PublicRecord
import WireFormat
import Wording

extension FeedSubject: RouteParameter {
    /// Takes all remaining segments.
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let subject = FeedSubject(segments: Array(rest)) else { return nil }
        rest = []
        self = subject
    }
}

extension Portal {
    func feed(_ subject: FeedSubject, _ visit: Visit) throws -> Answer {
        guard let bytes = try subject.feed(visit.reader, site: OpenData.Site(of: settings)) else {
            throw Trouble.notFound
        }
        return .text(bytes, type: "application/atom+xml; charset=utf-8").with("Access-Control-Allow-Origin", "*")
    }

    /// Says to programs that index the web what they need not read: forms, doors and what is made for other programs.
    func robots(_ visit: Visit) -> Answer {
        let closed = ["/despacho", "/mi/", "/api/", "/registro/", "/buscar"]
        let languages = [""] + Language.allCases.filter { $0 != .standard }.map(\.path)
        let lines =
            ["User-agent: *"] + languages.flatMap { language in closed.map { "Disallow: \(language)\($0)" } }
            + ["Sitemap: \(settings.site)\(Route.sitemap.path)"]
        return .text(Array((lines.joined(separator: "\n") + "\n").utf8), type: "text/plain; charset=utf-8")
    }

    /// The largest number of addresses in a sitemap (sitemaps.org, protocol 0.9).
    private static let mostAddresses = 50_000

    /// Returns the public pages in every language: the fixed ones, the experts, and the newest draws.
    func sitemap(_ visit: Visit) -> Answer {
        let fixed: [Route] =
            [
                .home, .commitment, .roster, .draws, .directs, .calls, .statistics, .record, .verify, .data, .helpIndex,
            ] + HelpTopic.allCases.map { .help($0) }
        let people = visit.state.roster.experts.map { Route.expert($0.id) }
        let rest = max(0, Portal.mostAddresses / Language.allCases.count - fixed.count - people.count)
        let draws = visit.state.draws.newest(rest, at: visit.time.seconds).map { Route.draw($0.record.id) }
        let routes = (fixed + people + draws).prefix(Portal.mostAddresses / Language.allCases.count)
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#,
        ]
        // The paths have letters, digits, hyphens and slashes only: nothing to escape.
        for route in routes {
            for language in Language.allCases {
                lines.append("<url><loc>\(settings.site)\(Address(route, in: language).text)</loc></url>")
            }
        }
        lines.append("</urlset>")
        return .text(Array((lines.joined(separator: "\n") + "\n").utf8), type: "application/xml; charset=utf-8")
    }
}

extension Shell {
    /// A feed that readers of feeds find by the page's head.
    struct Feed {
        var name: String
        var address: String
    }

    /// Returns the feeds of what a page shows.
    static func feeds(of route: Route, in visit: Visit) -> [Feed] {
        let draws = Feed(name: say("portal.feed.draws"), address: Route.dataFile(DataSets.drawsFeed).path)
        func feed(_ subject: FeedSubject) -> Feed? {
            guard let name = try? subject.title(visit.reader) else { return nil }
            return Feed(name: name, address: Route.feed(subject).path)
        }
        let own: [Feed?] =
            switch route {
            case .home, .draw: [draws]
            case .draws:
                [draws, visit.query["juzgado"].flatMap { feed(.court($0)) }]
                    + [visit.query["especialidad"].flatMap { feed(.specialty($0)) }]
            case .roster: [Feed(name: say("portal.feed.roster"), address: Route.dataFile(DataSets.rosterFeed).path)]
            case .expert(let id): [feed(.expert(id))]
            case .calls, .call: [feed(.calls)]
            default: []
            }
        return own.compactMap(\.self)
    }
}
