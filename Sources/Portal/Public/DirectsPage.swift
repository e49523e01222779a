import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The designations without a lot, which are counted separately.
struct DirectsPage: Page {
    static let template = "directs"
    var title = say("portal.public.directs.title")
    var rows: [Row]
    var count: Int
    /// The number of designations by lot, for comparison.
    var drawn: Int
    var isEmpty: Bool
    var paging: Paging
    var downloads: [Link]

    struct Row {
        var folio: Link
        var made: Moment
        var designee: Designee
        var specialty: String
        var court: String
        var ground: String
    }

    init(_ visit: Visit) throws {
        let state = visit.state
        let all = Array(state.directs.all.reversed())
        count = all.count
        drawn = state.statistics.designations
        isEmpty = all.isEmpty
        let page = all[Paging.range(of: Paging.page(of: visit.query), in: all.count)]
        rows = try DirectsPage.rows(page, visit)
        paging = Paging(visit, total: all.count, keeping: [])
        downloads = ListFile.links(visit, total: all.count)
    }

    private static func rows(_ directs: some Collection<Directs.Direct>, _ visit: Visit) throws -> [Row] {
        let (names, people) = (
            visit.names, try People(directs.compactMap(\.fact.designee.expert), in: visit)
        )
        return directs.map { direct in
            let request = direct.fact.request
            return Row(
                folio: Link(.direct(direct.fact.designation)), made: visit.moment(direct.designation.named),
                designee: Designee(direct.designation, people),
                specialty: names.name(of: request.specialty, in: .specialties),
                court: names.name(of: request.court, in: .courts),
                ground: names.name(of: direct.fact.ground, in: .causes))
        }
    }

    /// All of them, as a table.
    static func table(_ visit: Visit) throws -> ListTable {
        let all = Array(visit.state.directs.all.reversed())
        try ListTable.requireShort(all.count)
        return ListTable(
            "designaciones-directas",
            [
                "portal.public.folio", "portal.public.made", "portal.public.designee", "portal.public.specialty",
                "portal.public.court", "portal.public.ground",
            ],
            zip(all, try rows(all, visit)).map { direct, row in
                [
                    row.folio.text, visit.cell(direct.designation.named), row.designee.text, row.specialty, row.court,
                    row.ground,
                ]
            })
    }
}

/// One designation without a lot, with its legal ground and its reasons.
struct DirectPage: Page {
    static let template = "direct"
    var title: String
    var request: RequestFacts
    var matter: MatterFacts
    var follows: FollowingFacts?
    var designee: Designee
    var ground: String
    var reasons: String
    var instrument: String
    var signer: String
    var made: Moment
    var deadline: Moment?
    /// The closures that moved the deadline.
    var moved: String?
    var replacedBy: Link?
    var timeline: [TimelineRow]
    var directs = Route.directs.link

    init(_ id: DirectID, _ visit: Visit) throws {
        guard let direct = visit.state.directs[id] else { throw Trouble.notFound }
        let (fact, names) = (direct.fact, visit.names)
        title = say("portal.public.direct.title", ["designation": id.description])
        let entries = try visit.reader.history(of: id)
        request = RequestFacts(fact.request, of: .direct(id), entries, in: visit)
        matter = request.matter
        follows = FollowingFacts(fact.follows, in: visit)
        designee = Designee(direct.designation, try People([fact.designee.expert].compactMap(\.self), in: visit))
        ground = names.name(of: fact.ground, in: .causes)
        reasons = fact.reasons
        instrument = fact.instrument
        made = visit.moment(direct.designation.named)
        deadline = visit.state.deadline(of: .direct(id)).map { visit.moment($0.advanced(by: -1)) }
        moved = visit.moved(by: visit.state.closures(moving: .direct(id)))
        replacedBy = try visit.reader.successor(of: .direct(id)).flatMap { Link(subject: $0, in: visit.state) }
        timeline = TimelineRow.rows(entries, in: visit)
        signer = entries.first { $0.entry.fact.designation == .direct(id) }.map { names.office($0.entry.by) } ?? ""
    }
}

/// The request of a court: the part `request`.
struct RequestFacts {
    var courtName: String
    var matter: MatterFacts
    var specialtyName: String
    var districtName: String
    var kindName: String
    var seats: Int

    /// - Parameter history: the entries about the lot.
    init(_ request: Request, of lot: LotID, _ history: [RecordedEntry], in visit: Visit) {
        let names = visit.names
        courtName = names.name(of: request.court, in: .courts)
        matter = MatterFacts(of: lot, history, in: visit)
        specialtyName = names.name(of: request.specialty, in: .specialties)
        districtName = names.name(of: request.district, in: .districts)
        kindName = names.name(of: request.kind, in: .kinds)
        seats = request.seats
    }
}
