import Draw
import Office
import Phrases
import PublicRecord
import Verification
import WireFormat

/// The news feeds (Atom, RFC 4287), in Spanish.
///
/// Each entry of a feed is an entry of the log. Its id is a `tag:` URI (RFC 4151) made from the log's origin, the day
/// on which the log began, and the place; so it never changes.
enum Feed {
    /// The largest number of entries in a feed; older ones are left out.
    static let length = 50

    struct Item {
        var place: Int
        var time: Timestamp
        var title: String
        var summary: String
        /// The links of the item, the page first.
        var links: [(relation: String, type: String, address: String)]
    }

    /// Returns the feed of draws opened, concluded and annulled, and of file numbers corrected.
    static func draws(_ reader: RecordReader, site: Site) throws -> [UInt8] {
        let items = try newest(reader) { try draw($0, $1, reader, site) }
        return try text(
            items, title: say("feed.draws", named(reader)), file: DataSets.drawsFeed, at: site.data(DataSets.drawsFeed),
            reader, site)
    }

    /// Returns the feed of the roster: admissions, renewals, changes, sanctions and changes of standing.
    static func roster(_ reader: RecordReader, site: Site) throws -> [UInt8] {
        let items = try newest(reader) { try change($0, $1, reader, site) }
        return try text(
            items, title: say("feed.roster", named(reader)), file: DataSets.rosterFeed,
            at: site.data(DataSets.rosterFeed), reader, site)
    }

    /// Returns the item of an entry about a draw; `nil` for any other.
    static func draw(_ place: Int, _ entry: Entry, _ reader: RecordReader, _ site: Site) throws -> Item? {
        switch entry.fact {
        case .drawOpened(let fact): item(place, entry.time, fact, reader, site)
        case .drawConcluded(let fact): try item(place, entry.time, fact, reader, site)
        case .drawAnnulled(let fact): item(place, entry.time, fact, reader, site)
        case .caseCorrected(let fact): item(place, entry.time, fact, reader, site)
        default: nil
        }
    }

    /// Returns the item of an entry about an expert on the roster; `nil` for any other.
    static func change(_ place: Int, _ entry: Entry, _ reader: RecordReader, _ site: Site) throws -> Item? {
        try RosterEntry(entry).map { try item(place, $0, reader, site) }
    }

    /// Returns the newest items, the newest first. The log is read backwards in portions.
    private static func newest(
        _ reader: RecordReader, _ item: (Int, Entry) throws -> Item?
    ) throws -> [Item] {
        var items: [Item] = []
        var end = reader.size
        while end > 0, items.count < length {
            let first = max(0, end - 256)
            for row in try reader.entries(in: first..<end).reversed() where items.count < length {
                if let item = try item(row.place, try Entry(parsing: row.bytes)) { items.append(item) }
            }
            end = first
        }
        return items
    }

    private static func item(
        _ place: Int, _ time: Timestamp, _ fact: DrawOpened, _ reader: RecordReader, _ site: Site
    ) -> Item {
        let names = reader.state.catalogues
        let values = [
            "draw": fact.draw.description, "specialty": names.name(of: fact.request.specialty, in: .specialties),
            "district": names.name(of: fact.request.district, in: .districts),
            "court": names.name(of: fact.request.court, in: .courts), "eligible": String(fact.pool.eligible),
            "candidates": String(fact.pool.candidates), "chain": fact.beacon.chain,
            "round": String(fact.beacon.round),
        ]
        return Item(
            place: place, time: time, title: say("feed.opened", values), summary: say("feed.opened.about", values),
            links: [
                ("alternate", "text/html", site.draw(fact.draw)),
                ("related", "text/plain", site.published(PublishedFile.pool(fact.draw))),
            ])
    }

    private static func item(
        _ place: Int, _ time: Timestamp, _ fact: DrawConcluded, _ reader: RecordReader, _ site: Site
    ) throws -> Item {
        let record = reader.state.draws[fact.draw]
        let names = reader.state.catalogues
        let values = [
            "draw": fact.draw.description,
            "specialty": names.name(of: record?.specialty ?? "", in: .specialties),
            "district": names.name(of: record?.district ?? "", in: .districts),
            "court": names.name(of: record?.court ?? "", in: .courts),
            "designated": try fact.designated.map { try reader.shown($0) }.joined(separator: ", "),
        ]
        return Item(
            place: place, time: time, title: say("feed.concluded", values),
            summary: say("feed.concluded.about", values),
            links: [
                ("alternate", "text/html", site.draw(fact.draw)),
                ("related", "application/json", site.proof(of: fact.draw)),
            ])
    }

    private static func item(
        _ place: Int, _ time: Timestamp, _ fact: DrawAnnulled, _ reader: RecordReader, _ site: Site
    ) -> Item {
        let names = reader.state.catalogues
        let values = [
            "draw": fact.draw.description,
            "court": names.name(of: reader.state.draws[fact.draw]?.court ?? "", in: .courts),
            "cause": names.name(of: fact.cause, in: .causes),
        ]
        return Item(
            place: place, time: time, title: say("feed.annulled", values), summary: say("feed.annulled.about", values),
            links: [("alternate", "text/html", site.draw(fact.draw))])
    }

    private static func item(
        _ place: Int, _ time: Timestamp, _ fact: CaseCorrected, _ reader: RecordReader, _ site: Site
    ) -> Item {
        let names = reader.state.catalogues
        let values = [
            "folio": fact.lot.description, "court": names.name(of: fact.proposedBy, in: .courts),
            "cause": names.name(of: fact.cause, in: .causes),
            "case": fact.caseNumber?.description ?? say("feed.reserved"),
        ]
        return Item(
            place: place, time: time, title: say("feed.corrected", values),
            summary: say("feed.corrected.about", values), links: [("alternate", "text/html", site.page(of: fact.lot))])
    }

    private static func item(_ place: Int, _ change: RosterEntry, _ reader: RecordReader, _ site: Site) throws -> Item {
        let names = reader.state.catalogues
        var parts = change.practice.map { one in
            let districts = one.districts.map { names.name(of: $0, in: .districts) }.joined(separator: ", ")
            return "\(names.name(of: one.specialty, in: .specialties)) (\(districts))"
        }
        if let period = change.period { parts.append(say("feed.period", ["period": period])) }
        if let cause = change.cause { parts.append(names.name(of: cause, in: .causes)) }
        if let effective = change.effective { parts.append(say("feed.effective", ["time": effective.text])) }
        parts.append(change.instrument)
        let kind = change.entry.fact.type.split(separator: ".").last ?? ""
        return Item(
            place: place, time: change.entry.time,
            title: say("feed.change.\(kind)", ["expert": try reader.shown(change.expert)]),
            summary: parts.joined(separator: ". ") + ".",
            links: [("alternate", "text/html", site.expert(change.expert))])
    }

    static func say(_ key: String, _ values: [String: String] = [:]) -> String {
        Phrases.text(key, values, in: .standard)
    }

    // MARK: The text

    static func named(_ reader: RecordReader) -> [String: String] {
        ["institution": reader.state.created?.institution ?? ""]
    }

    /// - Parameters:
    ///   - file: names the feed for good.
    ///   - address: where it is served.
    static func text(
        _ items: [Item], title: String, file: String, at address: String, _ reader: RecordReader, _ site: Site
    ) throws -> [UInt8] {
        let tags = try TagSeries(reader)
        let institution = reader.state.created?.institution ?? ""
        // A feed without entries has the time at which the log began.
        let updated = items.first?.time ?? tags.began
        var lines = [
            #"<?xml version="1.0" encoding="utf-8"?>"#,
            #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(Language.standard.rawValue)">"#,
            "<id>\(XML.escape(tags.id(of: file)))</id>",
            "<title>\(XML.escape(title))</title>",
            "<updated>\(updated.text)</updated>", "<author><name>\(XML.escape(institution))</name></author>",
            link("self", "application/atom+xml", address), link("alternate", "text/html", site.base + "/"),
        ]
        for item in items {
            lines += [
                "<entry>", "<id>\(XML.escape(tags.id(of: "entrada/\(item.place)")))</id>",
                "<title>\(XML.escape(item.title))</title>", "<updated>\(item.time.text)</updated>",
                "<summary>\(XML.escape(item.summary))</summary>",
            ]
            lines += item.links.map { link($0.relation, $0.type, $0.address) }
            lines += [link("via", "text/html", site.entry(item.place)), "</entry>"]
        }
        return Array((lines + ["</feed>"]).map { $0 + "\n" }.joined().utf8)
    }

    private static func link(_ relation: String, _ type: String, _ address: String) -> String {
        #"<link rel="\#(relation)" type="\#(type)" href="\#(XML.escape(address))"/>"#
    }
}

/// Permanent ids: `tag:<authority>,<day>:<specific>` (RFC 4151).
struct TagSeries {
    /// The time at which the log began: on that day the host in its origin belonged to the institution, as RFC 4151
    /// requires.
    let began: Timestamp
    private let prefix: String

    init(_ reader: RecordReader) throws {
        guard let first = try reader.entry(at: 0), let created = reader.state.created else {
            throw Refusal(.storeDamaged, ["place": "0"])
        }
        began = try Entry(parsing: first.bytes).time
        let parts = created.origin.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.count > 1 ? Percent.encode(String(parts[1]), keeping: "/") + "/" : ""
        prefix = "tag:\(Percent.encode(String(parts[0]))),\(Day(of: began, offset: 0).text):\(path)"
    }

    /// - Parameter name: letters, digits, `/`, `.` and `-`.
    func id(of name: String) -> String { prefix + name }
}

extension RecordReader {
    /// Returns an expert's number and, unless it was erased, the name.
    func shown(_ expert: ExpertID) throws -> String {
        guard let document = try identity(of: expert) else { return expert.description }
        return "\(expert) \(document.name)"
    }
}
