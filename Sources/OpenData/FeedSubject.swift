import Draw
import Office
import PublicRecord
import WireFormat

/// Somebody or something that people follow by a feed of its own.
public enum FeedSubject: Hashable, Sendable {
    case court(String)
    case specialty(String)
    case expert(ExpertID)
    /// The calls for applicants.
    case calls

    /// The segments of the address below `Site.feeds`.
    public var segments: [String] {
        switch self {
        case .court(let code): ["juzgado", code]
        case .specialty(let code): ["especialidad", code]
        case .expert(let id): ["perito", id.description]
        case .calls: ["convocatorias"]
        }
    }

    /// The inverse of `segments`; `nil` for others.
    public init?(segments: [String]) {
        switch (segments.first, segments.dropFirst().first, segments.count) {
        case ("juzgado", let code?, 2) where (try? Code.check(code)) != nil: self = .court(code)
        case ("especialidad", let code?, 2) where (try? Code.check(code)) != nil: self = .specialty(code)
        case ("perito", let number?, 2):
            guard let id = try? ExpertID(number) else { return nil }
            self = .expert(id)
        case ("convocatorias", nil, 1): self = .calls
        default: return nil
        }
    }

    /// The title of the feed, in Spanish; `nil` of what the record does not have.
    public func title(_ reader: RecordReader) throws -> String? {
        let (state, names) = (reader.state, reader.state.catalogues)
        switch self {
        case .court(let code):
            guard let row = names.row(code, in: .courts) else { return nil }
            return Feed.say("feed.court", ["court": row.name])
        case .specialty(let code):
            guard let row = names.row(code, in: .specialties) else { return nil }
            return Feed.say("feed.specialty", ["specialty": row.name])
        case .expert(let id):
            guard state.roster[id] != nil else { return nil }
            return Feed.say("feed.expert", ["expert": try reader.shown(id)])
        case .calls: return Feed.say("feed.calls", Feed.named(reader))
        }
    }

    /// Returns the feed as Atom, the newest entries first; `nil` of what the record does not have.
    ///
    /// The entries are found through the indexes of the record: a feed costs the same however long the log is.
    public func feed(_ reader: RecordReader, site: Site) throws -> [UInt8]? {
        guard let title = try title(reader) else { return nil }
        let rows = try subjects(reader).flatMap { try reader.history(of: $0) }.filter { $0.place < reader.size }
        let items = try Dictionary(rows.map { ($0.place, $0.entry) }) { first, _ in first }
            .sorted { $0.key > $1.key }.prefix(Feed.length).compactMap { try item($0.key, $0.value, reader, site) }
        let path = segments.joined(separator: "/")
        return try Feed.text(
            items, title: title, file: "avisos/\(path)", at: "\(site.base)\(site.feeds)/\(path)", reader, site)
    }

    /// Returns the folios and codes whose entries may be in the feed.
    private func subjects(_ reader: RecordReader) -> [String] {
        let state = reader.state
        func draws(_ filter: Draws.Filter) -> [String] {
            state.draws.newest(Feed.length, matching: filter, at: 0).map(\.record.id.description)
        }
        func directs(_ fits: (Request) -> Bool) -> [String] {
            state.directs.all.filter { fits($0.fact.request) }.suffix(Feed.length).map(\.fact.designation.description)
        }
        switch self {
        case .court(let code): return draws(.init(court: code)) + directs { $0.court == code }
        case .specialty(let code): return draws(.init(specialty: code)) + directs { $0.specialty == code }
        case .expert(let id): return [id.description]
        case .calls:
            return state.applications.calls.values.sorted { $0.opens > $1.opens }.prefix(Feed.length).map(\.call)
        }
    }

    private func item(_ place: Int, _ entry: Entry, _ reader: RecordReader, _ site: Site) throws -> Feed.Item? {
        let names = reader.state.catalogues
        switch entry.fact {
        case .directlyDesignated(let fact):
            let values = [
                "folio": fact.designation.description,
                "specialty": names.name(of: fact.request.specialty, in: .specialties),
                "court": names.name(of: fact.request.court, in: .courts),
                "ground": names.name(of: fact.ground, in: .causes),
            ]
            return Feed.Item(
                place: place, time: entry.time, title: Feed.say("feed.direct", values),
                summary: Feed.say("feed.direct.about", values),
                links: [("alternate", "text/html", site.page(of: .direct(fact.designation)))])
        case .callOpened(let fact):
            let values = ["call": fact.call, "opens": fact.opens.text, "closes": fact.closes.text]
            return Feed.Item(
                place: place, time: entry.time, title: Feed.say("feed.call", values),
                summary: Feed.say("feed.call.about", values),
                links: [("alternate", "text/html", "\(site.base)\(site.calls)\(fact.call)")])
        default:
            return try Feed.draw(place, entry, reader, site) ?? Feed.change(place, entry, reader, site)
        }
    }
}
