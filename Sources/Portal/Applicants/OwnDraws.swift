import Draw
import Office
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat
import Wording

/// The draws that an expert was in or could have been in: those for the expert's specialties and districts since the
/// admission.
struct OwnDrawHistory {
    /// The folios of the draws, the newest first.
    var folios: [DrawID]

    init(of expert: ExpertID, in visit: Visit) throws {
        var districts: [String: Set<String>] = [:]
        var start: Timestamp?
        for row in try visit.reader.history(of: expert) {
            let practice: [Practice]
            switch row.entry.fact {
            case .expertAdmitted(let fact):
                practice = fact.practice
                start = row.entry.time
            case .expertChanged(let fact): practice = fact.practice
            default: continue
            }
            // Former specialties and districts count too, because the expert could be drawn in them then.
            for one in practice { districts[one.specialty, default: []].formUnion(one.districts) }
        }
        let rows = visit.names.rows(of: .districts)
        // A widened pool includes the experts of the districts next to the draw's own.
        let neighbours = districts.mapValues { own in
            Set(rows.filter { !own.isDisjoint(with: $0.neighbours ?? []) }.map(\.code))
        }
        folios = start.map { visit.state.draws.folios(in: districts, orWidenedIn: neighbours, since: $0) } ?? []
    }
}

/// One draw from an expert's point of view: whether the expert was in the pool and, if not, why.
struct OwnDrawItem {
    var folio: String
    var href: String
    var opened: Moment
    var matter: String
    /// The number of tickets, the cause of exclusion, or that the expert was no candidate.
    var place: String
    var isIn: Bool
    /// The result for the expert, in words.
    var result: String
    /// The smallest number among the expert's tickets, in hex.
    var number: String?
    /// The first digits, which suffice for a comparison by eye.
    var shortNumber: String?
    var isDesignated: Bool

    init(_ story: RecordReader.DrawStory, of expert: ExpertID, in visit: Visit) {
        let names = visit.names
        let request = story.opened.request
        folio = story.opened.draw.description
        href = Route.own(.draw(story.opened.draw)).link
        opened = visit.moment(story.openedAt)
        matter = say(
            "portal.own.draws.matter",
            [
                "specialty": names.name(of: request.specialty, in: .specialties),
                "district": names.name(of: request.district, in: .districts),
            ])
        isIn = false
        switch story.pool[expert]?.place {
        case .eligible(let tickets):
            isIn = true
            place = say("portal.own.draws.tickets", count: tickets)
        case .excluded(let cause):
            place = say("portal.own.draws.excluded", ["cause": names.name(of: cause, in: .causes)])
        case nil: place = say("portal.own.draws.no-candidate")
        }
        isDesignated = false
        guard isIn else {
            result = "—"
            return
        }
        guard let conclusion = story.conclusion else {
            result = say("portal.own.draws.open")
            return
        }
        let order = conclusion.order
        let rank = (order.firstIndex { $0.expert == expert } ?? 0) + 1
        number = order.first { $0.expert == expert }?.number.hex
        shortNumber = number.map { $0.prefix(12) + "…" }
        let values = ["rank": String(rank), "eligible": String(order.count)]
        isDesignated = conclusion.concluded.designated.contains(expert)
        let isAlternate = conclusion.concluded.alternates.contains(expert)
        result = say(
            isDesignated
                ? "portal.own.draws.designated"
                : isAlternate ? "portal.own.draws.alternate" : "portal.own.draws.rank", values)
    }
}

/// The draws that an expert was in or could have been in, in pages.
struct OwnDrawsPage: Page {
    static let template = "own-draws"

    var title = say("portal.own.draws")
    var items: [OwnDrawItem]
    var isAny: Bool
    var paging: Paging
    var help = Route.help(.draw).link

    init(_ visit: Visit) throws {
        let expert = try visit.expert()
        let all = try OwnDrawHistory(of: expert, in: visit).folios
        let page = Paging.page(of: visit.query)
        items = try all[Paging.range(of: page, in: all.count)].compactMap { id in
            try visit.reader.draw(id).map { OwnDrawItem($0, of: expert, in: visit) }
        }
        isAny = !all.isEmpty
        paging = Paging(page: page, total: all.count) { Route.own(.draws).link(["pagina": String($0)]) }
    }
}

/// One draw from an expert's point of view, with the proof of inclusion.
struct OwnDrawPage: Page {
    static let template = "own-draw"

    var title: String
    var facts: [FactRow]
    var proof: [FactRow]
    var path: [String]
    var download: String
    var pool: String?
    var page: String
    var help = Route.help(.verify).link
    var list = Route.own(.draws).link
    var number: String?
    /// The command that computes the number of the expert's first ticket with OpenSSL.
    var command: String?
    var matter: String?

    init(_ visit: Visit, _ id: DrawID) throws {
        let expert = try visit.expert()
        guard let story = try visit.reader.draw(id) else { throw Trouble.notFound }
        title = say("portal.own.draw", ["draw": id.description])
        let item = OwnDrawItem(story, of: expert, in: visit)
        facts = [
            FactRow("portal.own.draw.opened", item.opened.text),
            FactRow("portal.own.draw.matter", item.matter), FactRow("portal.own.draw.place", item.place),
            FactRow("portal.own.draw.result", item.result),
        ]
        let inclusion = story.pool.inclusion(of: expert)
        proof =
            inclusion.map { inclusion in
                [
                    FactRow("portal.own.draw.line", inclusion.line, isCode: true),
                    FactRow(
                        "portal.own.draw.index",
                        say(
                            "portal.own.draw.index-text",
                            ["index": String(inclusion.proof.index), "size": String(inclusion.size)])),
                    FactRow("portal.own.draw.leaf", inclusion.leaf.hex, isCode: true),
                    FactRow("portal.own.draw.root", inclusion.root.hex, to: .entry(story.place), isCode: true),
                ]
            } ?? []
        path = inclusion?.proof.path.map(\.hex) ?? []
        download = Route.own(.inclusion(id)).link
        pool = Route.pool(of: id).link
        page = Route.draw(id).link
        number = item.number
        if let conclusion = story.conclusion, item.isIn {
            command =
                "printf '%s' '\(expert) 1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:\(conclusion.seed.hex)"
        }
        let matter = OwnMatter.draw(id)
        self.matter =
            visit.state[matter.designation(of: expert)] == nil ? nil : Route.own(.designation(matter)).link
    }
}

extension Portal {
    /// Returns the proof that the expert's line is in the pool, as a JSON file.
    func ownInclusion(_ id: DrawID, _ visit: Visit) throws -> Answer {
        let expert = try visit.expert()
        guard let story = try visit.reader.draw(id, withOrder: false),
            let inclusion = story.pool.inclusion(of: expert)
        else { throw Trouble.notFound }
        let document = inclusion.json(in: id).with([
            "format": .string("insacula-pool-line/v1"), "entry": .integer(story.place),
        ])
        return .download(document.bytes, type: "application/json", name: "\(id)-\(expert).inclusion.json")
    }
}
