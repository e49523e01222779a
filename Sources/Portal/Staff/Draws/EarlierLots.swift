import Draw
import Office
import PublicRecord
import Wording

/// What a court's file has had, before anything else is asked for in it: the part `staff-earlier`.
struct EarlierLots {
    struct Row {
        var folio: String
        var href: String
        var specialty: String
        var kind: String
        var opened: Moment
        var state: String
        /// Whether it is of the specialty that is asked for now.
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

    /// A line each, as they are compared with what was shown.
    var shown: [String] {
        rows.map { row in
            ([row.folio, row.specialty, row.state] + row.designations.map { "\($0.person) (\($0.stage))" })
                .joined(separator: ", ")
        }
    }
}

extension LotID {
    /// The office's page about it.
    var staffPage: StaffRoute {
        switch self {
        case .draw(let id): .draw(id)
        case .direct(let id): .designation(.direct(id))
        }
    }
}

/// Why a further lot of a file would be refused now, and what is possible instead.
struct MatterRemedy {
    /// What stands in the way, in one sentence.
    var reason: String
    /// Vacancies to be filled, or a draw that is under way.
    var links: [Link]
    /// To ask for another one beside a designation that stands: which, and why.
    var addition: [Field]
    var isAddition: Bool

    static let designation = "se-suma-a"
    static let cause = "causa-adicion"

    /// - Parameter lots: those of the file.
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

    /// That a file whose number was kept back is about to be asked for openly: the tag, which is the same, then tells it of the
    /// reserved lots too.
    static func unreserving(_ lots: [Office.EarlierLot], isReserved: Bool, in visit: Visit) -> [String] {
        let reserved = lots.filter { visit.state.lot($0.lot)?.caseNumber == nil }.map(\.lot.description)
        guard !isReserved, !reserved.isEmpty else { return [] }
        return [say("portal.staff.earlier.unreserves", ["lots": reserved.joined(separator: ", ")])]
    }
}

extension Form {
    /// What a further lot is asked for beside, and why; `nil` if nothing was chosen.
    /// - Throws: `FormFault` of what is missing.
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
