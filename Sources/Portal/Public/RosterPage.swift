import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The experts on the roster, all or those that match a query.
struct RosterPage: Page {
    static let template = "roster"
    var title = say("portal.public.roster.title")
    var box: SearchBox
    var filters: Filters
    var experts: [Row]
    var total: Int
    var isEmpty: Bool
    var paging: Paging
    var downloads: [Link]

    struct Row {
        var person: Person
        var practice: [String]
        /// The last day of the last period; `nil` if there is none.
        var validUntil: Moment?
        var standing: String
        var tone: String
        var isValid: Bool
    }

    private static let names = ["q", "especialidad", "partido", "situacion"]

    init(_ visit: Visit) throws {
        box = SearchBox(visit)
        filters = Filters(
            on: .roster,
            [
                Filters.choice("especialidad", label: "portal.public.specialty", .specialties, of: visit),
                Filters.choice("partido", label: "portal.public.district", .districts, of: visit),
                Filters.choice(
                    "situacion", label: "portal.public.standing",
                    Roster.Standing.allCases.map { ($0.rawValue, say("standing.\($0.rawValue)")) }, of: visit),
            ],
            search: .init(
                label: say("portal.public.roster.search"), hint: say("portal.public.roster.search-hint"),
                value: visit.query["q"] ?? ""))
        let found = try RosterPage.found(visit)
        total = found.count
        isEmpty = found.isEmpty
        let page = found[Paging.range(of: Paging.page(of: visit.query), in: found.count)]
        let people = try People(page.map(\.id), in: visit)
        experts = page.map { Row($0, people, in: visit) }
        paging = Paging(visit, total: total, keeping: RosterPage.names)
        downloads = ListFile.links(visit, total: total, keeping: RosterPage.names)
    }

    /// The experts that match the query, on all pages, as a table.
    static func table(_ visit: Visit) throws -> ListTable {
        let found = try RosterPage.found(visit)
        try ListTable.requireShort(found.count)
        let people = try People(found.map(\.id), in: visit)
        return ListTable(
            "padron",
            [
                "portal.staff.number-of", "field.name", "field.licence", "portal.public.practice",
                "portal.public.valid-until", "portal.public.standing",
            ],
            found.map { expert in
                let row = Row(expert, people, in: visit)
                return [
                    row.person.number, row.person.personName, people.licences(of: expert.id) ?? "",
                    row.practice.joined(separator: "; "), expert.cell(visit),
                    row.isValid ? row.standing : "\(row.standing), \(say("portal.public.out-of-validity"))",
                ]
            })
    }

    /// Returns the experts that match the query, in the order of their numbers.
    private static func found(_ visit: Visit) throws -> [Roster.Expert] {
        let (specialty, district) = (visit.query["especialidad"], visit.query["partido"])
        let standing = visit.query["situacion"]
        var named: Set<ExpertID>?
        if let text = visit.query["q"] {
            let number = Folios.canonical(text).flatMap { try? ExpertID($0) }
            named = try number.map { [$0] } ?? visit.reader.experts(named: text)
        }
        return visit.state.roster.experts.filter { expert in
            guard named?.contains(expert.id) ?? true else { return false }
            guard standing == nil || expert.standing(at: visit.time).rawValue == standing else { return false }
            guard specialty != nil || district != nil else { return true }
            return expert.practice(at: visit.time).contains { practice in
                (specialty ?? practice.specialty) == practice.specialty
                    && (district.map(practice.districts.contains) ?? true)
            }
        }
    }
}

extension Roster.Expert {
    /// The last day of the last period, for a cell of a spreadsheet; empty if there is none.
    func cell(_ visit: Visit) -> String {
        periods.map(\.until).max().map { visit.cell(lastDayBefore: $0) } ?? ""
    }
}

extension Roster.Standing {
    /// The CSS class of the standing's badge.
    var tone: String {
        switch self {
        case .active: "good"
        case .suspended: "bad"
        case .unavailable: "waiting"
        case .removed, .annulled: "quiet"
        }
    }
}

extension RosterPage.Row {
    fileprivate init(_ expert: Roster.Expert, _ people: People, in visit: Visit) {
        person = people[expert.id]
        practice = visit.names.lines(of: expert.practice(at: visit.time))
        validUntil = expert.periods.map(\.until).max().map { visit.moment($0.advanced(by: -1)) }
        let standing = expert.standing(at: visit.time)
        self.standing = say("standing.\(standing.rawValue)")
        tone = standing.tone
        isValid = expert.isValid(at: visit.time)
    }
}
