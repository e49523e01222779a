import Draw
import Office
import PublicRecord
import Wording

/// The lots that a court's file has had, shown before anything else is requested for it: the part `earlier`.
struct EarlierLots {
    struct Row {
        var folio: String
        var href: String
        var specialty: String
        var kind: String
        var opened: Moment
        var state: String
        /// Whether the lot has the specialty of the new request.
        var isSameMatter: Bool
        var relation: String?
        var designations: [StaffDrawPage.Designated]
    }

    var rows: [Row]

    init(_ lots: [Office.EarlierLot], in visit: Visit) throws {
        let designees = lots.flatMap(\.designations).compactMap { visit.state[$0.id]?.designee.expert }
        let people = try visit.named(designees)
        let names = visit.names
        rows = lots.map { lot in
            Row(
                folio: lot.lot.description, href: Route.staff(lot.lot.staffPage).link,
                specialty: names.name(of: lot.specialty, in: .specialties), kind: names.name(of: lot.kind, in: .kinds),
                opened: visit.moment(lot.opened), state: say("portal.staff.lot.\(lot.state.rawValue)"),
                isSameMatter: lot.isSameMatter, relation: lot.follows.map { $0.phrase(names) },
                designations: lot.designations.map { id, stage in
                    StaffDrawPage.Designated(
                        href: Route.staff(.designation(id)).link,
                        person: visit.state[id]?.designee.expert.flatMap { people[$0] }
                            ?? visit.state[id]?.designee.text ?? "",
                        stage: say("stage.designation.\(stage.rawValue)"))
                })
        }
    }

    /// One line for each lot, by which an act finds out whether the page has changed.
    var shown: [String] {
        rows.map { row in
            ([row.folio, row.specialty, row.state] + row.designations.map { "\($0.person) (\($0.stage))" })
                .joined(separator: ", ")
        }
    }
}

extension LotID {
    /// The page of the office about the lot.
    var staffPage: StaffRoute {
        switch self {
        case .draw(let id): .draw(id)
        case .direct(let id): .designation(.direct(id))
        }
    }
}

/// The reason for which a further lot of a file would be refused now, and the possible alternatives.
struct MatterRemedy {
    /// The obstacle, in one sentence.
    var reason: String
    /// Links to the vacancies that can be filled, or to the open draws.
    var links: [Link]
    /// The fields for a lot in addition to a standing designation: the designation and the cause.
    var addition: [Field]
    var isAddition: Bool

    static let designation = "se-suma-a"
    static let cause = "causa-adicion"

    /// - Parameter lots: the lots of the file.
    init(_ lots: [Office.EarlierLot], in visit: Visit) throws {
        let own = lots.filter(\.isSameMatter)
        let waiting = own.filter { $0.state == .open }
        let designations = own.flatMap(\.designations)
        let vacant = designations.filter { $0.stage == .vacant }
        let people = try visit.named(designations.compactMap { visit.state[$0.id]?.designee.expert })
        func person(_ id: DesignationID) -> String {
            visit.state[id]?.designee.expert.flatMap { people[$0] } ?? visit.state[id]?.designee.text ?? id.description
        }
        addition = []
        if !waiting.isEmpty {
            reason = say(
                "portal.staff.matter.waiting", ["lots": waiting.map(\.lot.description).joined(separator: ", ")])
            links = waiting.map { Link(text: $0.lot.description, href: Route.staff($0.lot.staffPage).link) }
        } else if !vacant.isEmpty {
            reason = say("portal.staff.matter.vacant")
            links = vacant.map { id, _ in
                Link(
                    text: say("portal.staff.matter.replace", ["person": person(id)]),
                    href: Route.staff(.designationStep(id, .replace)).link)
            }
        } else {
            reason = say("portal.staff.matter.standing")
            links = []
            addition = [
                Field(
                    MatterRemedy.designation, .radios, label: "portal.staff.matter.beside",
                    options: designations.map { id, stage in
                        .init(
                            value: id.description,
                            text: "\(person(id)): \(say("stage.designation.\(stage.rawValue)")) (\(id))",
                            isChosen: designations.count == 1)
                    }),
                .code(
                    MatterRemedy.cause, label: "portal.staff.matter.cause", of: .causes, in: visit, for: .addition),
            ]
        }
        isAddition = !addition.isEmpty && !designations.isEmpty
    }

    /// Returns a warning for an open request if the file has reserved lots: the tag is the same, so the request reveals
    /// their file number too.
    static func unreserving(_ lots: [Office.EarlierLot], isReserved: Bool, in visit: Visit) -> [String] {
        let reserved = lots.filter { visit.state.lot($0.lot)?.caseNumber == nil }.map(\.lot.description)
        guard !isReserved, !reserved.isEmpty else { return [] }
        return [say("portal.staff.earlier.unreserves", ["lots": reserved.joined(separator: ", ")])]
    }
}

extension Form {
    /// The designation that a further lot is added to, with the cause; `nil` if nothing was chosen.
    /// - Throws: `FormFault` if one of the two is missing.
    var addition: Following? {
        get throws(FormFault) {
            guard self[MatterRemedy.designation] != nil || self[MatterRemedy.cause] != nil else { return nil }
            guard let id = try? DesignationID(try need(MatterRemedy.designation)) else {
                throw FormFault(MatterRemedy.designation)
            }
            return .adds(Addition(to: id, cause: try need(MatterRemedy.cause)))
        }
    }
}
