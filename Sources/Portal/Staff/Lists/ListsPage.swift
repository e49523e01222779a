import CouncilLists
import Office
import PublicRecord
import Wording

/// The lists that the registry has brought, and the groups of them that wait for the council.
struct ListsPage: Page {
    static let template = "staff-lists"

    struct Row {
        var name: String
        var href: String
        var period: String
        var moment: Moment
        var by: String
    }

    struct GroupRow {
        var name: String
        var href: String
        var period: String
        var moment: Moment
        var by: String
    }

    var title = say("portal.staff.lists")
    var notice: String?
    var lists: [Row]
    var groups: [GroupRow]
    /// The link to the form that brings a list; `nil` for roles that may not.
    var bring: String?

    init(_ visit: Visit) throws {
        notice = visit.notice
        lists = try visit.privateReader.lists().map { list in
            Row(
                name: list.fileName, href: Route.staff(.list(list.id)).link, period: list.choices.period ?? "",
                moment: visit.moment(list.broughtAt), by: list.broughtBy)
        }
        groups = try visit.privateReader.listProposals().map { proposal in
            GroupRow(
                name: proposal.title, href: Route.staff(.listProposal(proposal.id)).link, period: proposal.period,
                moment: visit.moment(proposal.proposedAt), by: proposal.proposer)
        }
        bring = visit.may(.prepareList) ? Route.staff(.newList).link : nil
    }
}

extension ListProposal {
    /// `Se renuevan: 340`.
    var title: String { group.title }
}

extension Portal {
    /// Shows the form that brings a list, or brings it. A list that is no table is refused at once; one whose columns are
    /// not understood is kept, and the columns are asked.
    func bringList(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let step = Act(
            route: .staff(.newList), title: say("portal.staff.lists.bring"),
            back: Link("portal.staff.lists", .staff(.lists)), remarks: [say("portal.staff.lists.bring-remark")],
            fields: [
                Field(
                    "lista", .file, label: "portal.staff.lists.file", hint: "portal.staff.lists.file-hint",
                    accept: ".csv,.txt,.xlsx"),
                Field("nombre", label: "portal.staff.lists.name", hint: "portal.staff.lists.name-hint"),
                .period(in: visit), .additions(),
                Field(
                    "hoja", label: "portal.staff.lists.sheet", hint: "portal.staff.lists.sheet-hint", isRequired: false),
            ], submit: "portal.staff.lists.bring")
        return try await take(step, in: visit) { form in
            guard let file = form.files.first(where: { $0.name == "lista" })?.content else { throw FormFault("lista") }
            var choices = ListChoices(period: try form.need("periodo"))
            choices.isAddition = form["adiciones"] != nil
            choices.sheet = form["hoja"]
            let name = try form.need("nombre")
            try await requireTable(file, choices, visit)
            let id = try await office.act { try await $0.bring(file, named: name, choices, as: actor) }
            return .seeOther(.staff(.list(id)))
        }
    }

    /// Reads a file that is no table in vain, so that it is refused before it is kept. The reading itself is thrown away:
    /// its columns may still be asked.
    private func requireTable(_ file: [UInt8], _ choices: ListChoices, _ visit: Visit) async throws {
        do {
            _ = try await visit.privateReader.apart { try $0.trial(of: file, choices) }
        } catch let refusal as Refusal where refusal.reason == .badList {
            if case .listFault = refusal.values["fault"] { return }
            throw FormFault("lista", refusal.phrase)
        }
    }

    /// Shows the columns of a list with what each is taken for, or changes it.
    func chooseColumns(of id: String, _ visit: Visit) async throws -> Answer {
        let (list, file) = try visit.privateReader.list(id)
        let (headings, fault) = try await visit.privateReader.apart { try $0.headings(of: file, list.choices) }
        func page(_ complaint: Complaint? = nil) -> ActFormPage {
            var act = Act(
                route: .staff(.listColumns(id)), title: say("portal.staff.lists.columns"),
                back: Link(text: list.fileName, .staff(.list(id))), submit: "portal.staff.lists.columns-submit")
            if let fault { act.remarks.append(fault.phrase) }
            act.remarks.append(say("portal.staff.lists.columns-remark"))
            act.fields =
                [
                    .period(in: visit, value: list.choices.period),
                    .additions(isChosen: list.choices.isAddition),
                    Field(
                        "encabezado", .input("number"), label: "portal.staff.lists.heading-row",
                        value: list.choices.columns.headingRow.map(String.init) ?? "",
                        hint: "portal.staff.lists.heading-row-hint", isRequired: false),
                ] + headings.map { .column($0, list.choices.columns) }
            return ActFormPage(act, in: visit, complaint)
        }
        guard visit.method == .post else { return show(page(), in: visit) }
        let form = visit.form
        return try await keep(visit, then: .seeOther(.staff(.list(id)))) { office, actor in
            try await office.choose(of: id, as: actor) { choices in
                choices.period = form["periodo"] ?? choices.period
                choices.isAddition = form["adiciones"] != nil
                choices.columns = ColumnChoices()
                choices.columns.headingRow = form["encabezado"].flatMap(Int.init)
                for heading in headings {
                    switch form["columna-\(heading.letters)"] {
                    case "no": choices.columns.ignored.insert(heading.letters)
                    case let code?: choices.columns.assigned[heading.letters] = ListField(rawValue: code)
                    case nil: break
                    }
                }
            }
        } refused: {
            page($0)
        }
    }

    func discardList(_ id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let (list, _) = try visit.privateReader.list(id)
        let step = Act(
            route: .staff(.discardList(id)), title: say("portal.staff.lists.discard"),
            back: Link(text: list.fileName, .staff(.list(id))), remarks: [say("portal.staff.lists.discard-remark")],
            submit: "portal.staff.lists.discard", needsConfirmation: true)
        return try await take(step, in: visit) { _ in
            try await office.act { try await $0.discard(list: id, as: actor) }
            return .done(.discarded, at: .lists)
        }
    }
}

extension Field {
    /// Returns a choice of the periods that have not ended, with the present one or else the next chosen.
    fileprivate static func period(in visit: Visit, value: String? = nil) -> Field {
        let periods = visit.state.roster.periods.filter { $0.until > visit.time }
        let chosen = value ?? periods.first?.period
        return Field(
            "periodo", .select, label: "portal.staff.period",
            options: periods.map { .init(value: $0.period, text: $0.period, isChosen: $0.period == chosen) })
    }

    fileprivate static func additions(isChosen: Bool = false) -> Field {
        Field(
            "adiciones", .checks, label: "portal.staff.lists.kind",
            options: [.init(value: "1", text: say("portal.staff.lists.additions"), isChosen: isChosen)],
            isRequired: false)
    }

    /// Returns a choice of the field that a column stands for.
    fileprivate static func column(_ heading: ListHeading, _ choices: ColumnChoices) -> Field {
        let chosen = choices.assigned[heading.letters]?.rawValue
        let isIgnored = choices.ignored.contains(heading.letters)
        let known = heading.field.map { say("list.field.\($0.rawValue)") }
        var field = Field(
            "columna-\(heading.letters)", .select, label: "portal.staff.lists.column",
            options: [
                .init(
                    value: "",
                    text: known.map { say("portal.staff.lists.column-known", ["field": $0]) }
                        ?? say("portal.staff.choose"), isChosen: chosen == nil && !isIgnored)
            ]
                + ListField.allCases.map {
                    .init(value: $0.rawValue, text: say("list.field.\($0.rawValue)"), isChosen: $0.rawValue == chosen)
                } + [.init(value: "no", text: say("portal.staff.lists.column-ignore"), isChosen: isIgnored)],
            isRequired: false)
        field.label = say(
            "portal.staff.lists.column",
            ["column": heading.letters, "heading": heading.text, "example": heading.example])
        return field
    }
}
