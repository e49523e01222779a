import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension Portal {
    /// Shows the matters, or returns them as a file.
    func showMatters(_ visit: Visit) throws -> Answer {
        guard let file = try ListFile.asked(by: visit) else {
            return show(try MattersPage(visit), in: visit)
        }
        return try MattersPage.table(visit).answer(as: file)
    }
}

/// The draws and direct designations of the user's court, or of all courts for a role without one.
struct MattersPage: Page {
    static let template = "staff-matters"

    struct Row {
        var folio: String
        /// The file number, as far as the reader may see it.
        var fileNumber: String
        var href: String
        var court: String
        var specialty: String
        var opened: Moment
        var state: String
        var designations: [StaffDrawPage.Designated]
    }

    var title = say("portal.staff.matters")
    var action: String
    var search: String
    var error: String?
    var rows: [Row]
    var isEmpty: Bool
    var showsCourt: Bool
    var paging: Paging
    var downloads: [Link]
    var canDesignateDirectly: Bool
    var directLink: String

    init(_ visit: Visit) throws {
        action = visit.route.link
        search = visit.query["buscar"] ?? ""
        showsCourt = visit.ownCourt == nil
        canDesignateDirectly = visit.may(.designate)
        directLink = Route.staff(.direct).link
        let page = Paging.page(of: visit.query)
        let total: Int
        (rows, total) = try MattersPage.rows(visit) { Paging.range(of: page, in: $0) }
        if total == 0, !search.isEmpty { error = say("portal.staff.matters.nothing", ["text": search]) }
        isEmpty = rows.isEmpty && error == nil
        let kept = search.isEmpty ? [:] : ["buscar": search]
        paging = Paging(page: page, total: total) { page in
            visit.route.link(kept.merging(["pagina": String(page)]) { $1 })
        }
        downloads = ListFile.links(visit, total: total, keeping: ["buscar"])
    }

    /// Returns a part of the matters that the query finds, and how many there are.
    /// - Parameter part: returns the part of so many.
    private static func rows(
        _ visit: Visit, _ part: (Int) throws -> Range<Int>
    ) throws -> (rows: [Row], total: Int) {
        let (court, state, text) = (visit.ownCourt, visit.state, visit.query["buscar"] ?? "")
        var rows: [Row] = []
        if text.isEmpty {
            // Direct designations come first: they are few, and deserve attention.
            let directs = state.directs.all.reversed().filter { court == nil || $0.fact.request.court == court }
            let filter = Draws.Filter(court: court)
            let draws = state.draws.count(matching: filter, at: visit.time.seconds)
            let total = directs.count + draws
            let range = try part(total)
            let few = directs[min(range.lowerBound, directs.count)..<min(range.upperBound, directs.count)]
            rows = try few.map { try Row($0, visit) }
            let first = max(0, range.lowerBound - directs.count)
            let last = max(first, range.upperBound - directs.count)
            let listed = state.draws.newest(
                last - first, matching: filter, skipping: first, at: visit.time.seconds)
            return (rows + (try Row.rows(listed.map(\.record), visit)), total)
        }
        let found = try visit.matters(matching: text)
        let range = try part(found.count)
        for id in found[range] {
            switch id {
            case .draw(let id): rows += try Row.rows([state.draws[id]].compactMap(\.self), visit)
            case .direct(let id):
                rows += try [state.directs[id]].compactMap(\.self).map { try Row($0, visit) }
            }
        }
        return (rows, found.count)
    }

    /// The matters that the query finds, on all pages, as a table. Reserved numbers are its own court's only.
    static func table(_ visit: Visit) throws -> ListTable {
        let (rows, _) = try MattersPage.rows(visit) { total in
            try ListTable.requireShort(total)
            return 0..<total
        }
        return ListTable(
            "asuntos",
            [
                "portal.staff.folio", "portal.staff.case", "portal.staff.court", "portal.staff.specialty",
                "portal.public.opened", "portal.public.state", "portal.public.result",
            ],
            try rows.map { row in
                [
                    row.folio, row.fileNumber, row.court, row.specialty,
                    visit.cell(try Timestamp(row.opened.iso)), row.state,
                    row.designations.map { "\($0.person) (\($0.stage))" }.joined(separator: "; "),
                ]
            })
    }
}

extension MattersPage.Row {
    /// Returns the rows for some draws. The names of all designees are read in one query.
    static func rows(
        _ records: [Draws.Record], _ visit: Visit
    ) throws -> [MattersPage.Row] {
        let draws = visit.state.draws
        let people = try visit.named(records.flatMap { draws.designated(by: $0.id) ?? [] })
        return try records.map { record in
            let state = record.isAnnulled ? "annulled" : draws.open[record.id] == nil ? "concluded" : "open"
            return MattersPage.Row(
                folio: record.id.description,
                fileNumber: try visit.caseText(of: .draw(record.id)),
                href: Route.staff(.draw(record.id)).link,
                court: visit.names.name(of: record.court, in: .courts),
                specialty: visit.names.name(of: record.specialty, in: .specialties),
                opened: visit.moment(record.opened),
                state: say("portal.staff.lot.\(state)"),
                designations: (draws.designated(by: record.id) ?? []).map { expert in
                    let id = DesignationID.drawn(record.id, expert)
                    return .init(
                        href: Route.staff(.designation(id)).link, person: people[expert] ?? "",
                        stage: say("stage.designation.\(visit.state[id]?.stage.kind.rawValue ?? "named")"))
                })
        }
    }

    init(_ direct: Directs.Direct, _ visit: Visit) throws {
        let id = DesignationID.direct(direct.fact.designation)
        folio = id.description
        fileNumber = try visit.caseText(of: id.lot)
        href = Route.staff(.designation(id)).link
        court = visit.names.name(of: direct.fact.request.court, in: .courts)
        specialty = visit.names.name(of: direct.fact.request.specialty, in: .specialties)
        opened = visit.moment(direct.designation.named)
        state = say("portal.staff.lot.direct")
        designations = [
            .init(
                href: href, person: try visit.named(direct.fact.designee),
                stage: say("stage.designation.\(direct.designation.stage.kind.rawValue)"))
        ]
    }
}
