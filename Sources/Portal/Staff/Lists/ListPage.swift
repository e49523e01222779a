import CouncilLists
import Draw
import Office
import PublicRecord
import Wording

/// The trial of a list: everything that it would do, and the doubts that are open.
struct ListPage: Page {
    static let template = "staff-list"

    /// A heading with its lines.
    struct Part {
        var heading: String
        var lines: [String]

        init(_ part: ListTrialText.Part) {
            heading = part.heading
            lines = part.lines
        }
    }

    var title: String
    var notice: String?
    var facts: [FactRow]
    /// How the list was read, one sentence each.
    var sentences: [String]
    /// The rows that are no person's, each with the reason.
    var named: [String]
    var columns: Part
    /// The persons joined from several rows; `nil` if there are none.
    var joined: Part?
    var groups: [Part]
    /// The phrase with the number of open doubts; `nil` if there is none.
    var doubts: String?
    var decide: String?
    var sheet: String
    var change: String?
    var discard: String?
    var propose: String?
    /// The form that takes a sheet of doubts with the decisions.
    var answers: FormModel?

    init(_ list: BroughtList, _ trial: ListTrial, _ visit: Visit, _ complaint: Complaint? = nil) {
        title = list.fileName
        notice = visit.notice
        facts = [
            FactRow("portal.staff.period", trial.plan.period),
            FactRow("portal.staff.lists.brought", visit.moment(list.broughtAt)),
            FactRow("portal.staff.lists.by", list.broughtBy),
        ]
        let text = trial.text(visit.names)
        sentences = text.reading
        named = text.named
        columns = Part(text.columns)
        joined = text.joined.lines.isEmpty ? nil : Part(text.joined)
        groups = text.groups.map(Part.init)
        let open = trial.doubts
        doubts = open.isEmpty ? nil : say("portal.staff.lists.open-doubts", count: open.count)
        sheet = Route.staff(.listSheet(list.id)).link
        if visit.may(.prepareList) {
            change = Route.staff(.listColumns(list.id)).link
            discard = Route.staff(.discardList(list.id)).link
            if open.isEmpty {
                if !trial.groups.isEmpty { propose = Route.staff(.proposeList(list.id)).link }
            } else {
                decide = Route.staff(.listDoubts(list.id)).link
                answers = FormModel(
                    to: .staff(.list(list.id)),
                    [
                        Field(
                            "hoja", .file, label: "portal.staff.lists.answers", hint: "portal.staff.lists.answers-hint",
                            accept: ".xlsx,.csv")
                    ], submit: "portal.staff.lists.answers-submit", complaint: complaint)
            }
        }
    }
}

extension Portal {
    /// Shows the trial of a list, or takes a sheet with decisions about its doubts.
    func showList(_ id: String, _ visit: Visit) async throws -> Answer {
        let reader = visit.privateReader
        let (list, trial): (BroughtList, ListTrial)
        do {
            (list, trial) = try await reader.trial(ofList: id)
        } catch let refusal as Refusal where refusal.reason == .badList {
            guard visit.may(.prepareList) else { throw refusal }
            return .seeOther(.staff(.listColumns(id)))
        }
        guard visit.method == .post else { return show(ListPage(list, trial, visit), in: visit) }
        guard let sheet = visit.form.files.first(where: { $0.name == "hoja" })?.content else {
            return show(ListPage(list, trial, visit, Complaint(errors: ["hoja": ""])), in: visit)
        }
        return try await keep(visit, then: .done(.saved, at: .list(id))) { office, actor in
            let answered = try reader.answered(
                list.choices, try DoubtSheet.answers(in: sheet), of: reader.list(id).file)
            try await office.choose(of: id, as: actor) { $0.decisions.merge(answered.decisions) { $1 } }
        } refused: {
            ListPage(list, trial, visit, Complaint(errors: ["hoja": $0.text]))
        }
    }

    /// Returns the doubts about a list as a workbook, for a spreadsheet program.
    func listSheet(of id: String, _ visit: Visit) async throws -> Answer {
        let (_, trial) = try await visit.privateReader.trial(ofList: id)
        return .download(
            try DoubtSheet.xlsx(trial.doubts, visit.names),
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "\(id)-dudas.xlsx")
    }

    /// Shows the page for proposing a list's effect to the council, or proposes it.
    func proposeList(_ id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let (list, trial) = try await visit.privateReader.trial(ofList: id)
        let step = Act(
            route: .staff(.proposeList(id)), title: say("portal.staff.lists.propose"),
            back: Link(text: list.fileName, .staff(.list(id))),
            facts: [FactRow("portal.staff.period", trial.plan.period)],
            remarks: [say("portal.staff.propose.second"), say("portal.staff.lists.propose-remark")]
                + trial.groups.compactMap(\.remark),
            fields: ListGroup.fields(trial.groups, visit) + [.instrument()], submit: "portal.staff.propose.submit",
            basis: [trial.digest.hex])
        return try await take(step, in: visit) { form in
            let kinds = Set(try form.needAll(ListGroup.field).compactMap(ListGroup.Kind.init(rawValue:)))
            let instrument = try form.need(Field.instrumentName)
            let causes = try ListGroup.causes(of: trial.groups.filter { kinds.contains($0.kind) }, in: form)
            _ = try await office.act {
                try await $0.propose(trial, kinds, instrument: instrument, causes: causes, as: actor)
            }
            return .done(.proposed, at: .lists)
        }
    }
}

extension ListGroup {
    /// The name of the field with the chosen groups.
    fileprivate static let field = "grupos"

    /// Returns the fields of a proposal: the groups, and the causes that they need. Nobody is proposed for removal unless
    /// it is chosen.
    fileprivate static func fields(_ groups: [ListGroup], _ visit: Visit) -> [Field] {
        let options = groups.map { group in
            Field.Option(value: group.kind.rawValue, text: group.title, isChosen: group.kind != .missing)
        }
        var fields = [Field(field, .checks, label: "portal.staff.lists.groups", options: options)]
        if groups.contains(where: \.changesPractice) {
            fields.append(
                .code(
                    "causa", label: "portal.staff.lists.cause", of: .causes, in: visit, for: .standing,
                    value: DefaultCause.practice
                ).optional)
        }
        if groups.contains(where: \.addsLicences) {
            fields.append(
                .code(
                    "causa-cedula", label: "portal.staff.lists.licence-cause", of: .causes, in: visit, for: .correction,
                    value: DefaultCause.licence
                ).optional)
        }
        if groups.contains(where: { $0.kind == .missing }) {
            fields.append(
                .code(
                    "causa-baja", label: "portal.staff.lists.removal-cause", of: .causes, in: visit, for: .standing
                ).optional)
        }
        return fields
    }

    /// Returns the causes in a form, of which each is needed if one of the groups needs it.
    fileprivate static func causes(of groups: [ListGroup], in form: Form) throws(FormFault) -> ListCauses {
        var causes = ListCauses()
        if groups.contains(where: \.changesPractice) { causes.practice = try form.need("causa") }
        if groups.contains(where: \.addsLicences) { causes.licences = try form.need("causa-cedula") }
        if groups.contains(where: { $0.kind == .missing }) { causes.removal = try form.need("causa-baja") }
        return causes
    }

    /// A consequence that the name of the group does not say.
    var remark: String? {
        switch kind {
        case .notRenewed: say("portal.staff.lists.not-renewed-remark")
        case .missing: say("portal.staff.lists.missing-remark")
        case .renewed, .new, .changed: addsLicences ? say("portal.staff.lists.licences-remark") : nil
        }
    }
}
