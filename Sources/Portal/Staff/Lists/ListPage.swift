import CouncilLists
import Draw
import Office
import PublicRecord
import Wording

/// The trial of a list: everything that it would do, and the doubts that are open.
struct ListPage: Page {
    static let template = "staff-list"

    /// A group of persons.
    struct Group {
        var name: String
        var people: [String]
    }

    var title: String
    var notice: String?
    var facts: [FactRow]
    /// The rows that are no person's, each with the reason.
    var named: [String]
    var columns: [String]
    var joined: [String]
    var groups: [Group]
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
        let (reading, plan) = (trial.reading, trial.plan)
        title = list.fileName
        notice = visit.notice
        let practices = reading.people.reduce(0) { $0 + $1.practice.values.reduce(0) { $0 + $1.count } }
        facts = [
            FactRow("portal.staff.period", plan.period),
            FactRow("portal.staff.lists.brought", visit.moment(list.broughtAt)),
            FactRow("portal.staff.lists.by", list.broughtBy),
            FactRow("portal.staff.lists.reading", reading.sheet.notes.map(\.phrase).joined(separator: " ")),
            FactRow(
                "portal.staff.lists.rows",
                say(
                    "list.trial-rows",
                    [
                        "rows": String(reading.rowCount), "used": String(reading.rowCount - reading.named.count),
                        "named": String(reading.named.count),
                    ])),
            FactRow(
                "portal.staff.lists.people",
                say("list.trial-people", ["people": String(reading.people.count), "practices": String(practices)])),
        ]
        if plan.isAddition { facts.append(FactRow("portal.staff.lists.kind", say("list.trial-addition"))) }
        if reading.corrected > 0 {
            facts.append(FactRow("portal.staff.lists.corrected", String(reading.corrected)))
        }
        named = reading.named.map(\.phrase)
        columns = ListPage.columns(reading.columns)
        joined = reading.joined.map { "\($0.name.text): \($0.rows.rowsPhrase)" }
        groups = ListPage.groups(plan, visit)
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

    private static func columns(_ columns: Columns) -> [String] {
        let used = ListField.allCases.compactMap { field in
            columns.places[field].map { places in
                say(
                    "list.trial-column",
                    [
                        "field": say("list.field.\(field.rawValue)"),
                        "columns": places.map(columns.shown).joined(separator: ", "),
                    ])
            }
        }
        func unread(_ key: String, _ isIgnored: Bool) -> [String] {
            let unread = columns.unread.filter { $0.isIgnored == isIgnored }
            return unread.isEmpty
                ? [] : [say(key, ["columns": unread.map { "«\($0.heading)»" }.joined(separator: ", ")])]
        }
        let absent = columns.absent.map { say("list.field.\($0.rawValue)") }.joined(separator: ", ")
        return used + unread("list.trial-unread", true) + unread("list.trial-empty", false)
            + (absent.isEmpty ? [] : [say("list.trial-absent", ["columns": absent])])
    }

    private static func groups(_ plan: ListPlan, _ visit: Visit) -> [Group] {
        func group(_ name: String, _ people: [String]) -> Group? {
            guard !people.isEmpty else { return nil }
            return Group(
                name: say(
                    "list.trial-group", ["group": say("list.group.\(name)"), "count": String(people.count)]),
                people: people)
        }
        func matched(_ match: ListPlan.Match) -> String { "\(match.expert) \(match.person.name.text)" }
        let missing = (try? visit.named(plan.missing)) ?? [:]
        return [
            group("renewed", plan.renewed.map(matched)),
            group(
                "new",
                plan.new.map { "\($0.name.text): \(visit.names.phrase(of: Practice.list($0.practice)))" }),
            group("changed", plan.changed.map { "\(matched($0)): \($0.changes(visit.names))" }),
            group("missing", plan.missing.map { missing[$0] ?? $0.description }),
            group("present", plan.present.map(matched)), group("removed", plan.removed.map(matched)),
        ].compactMap(\.self)
    }
}

extension Portal {
    /// Shows the trial of a list, or takes a sheet with decisions about its doubts.
    func showList(_ id: String, _ visit: Visit) async throws -> Answer {
        let (list, file) = try visit.privateReader.list(id)
        let trial: ListTrial
        do {
            trial = try visit.privateReader.trial(of: file, list.choices)
        } catch let refusal as Refusal where refusal.reason == .badList {
            guard visit.may(.prepareList) else { throw refusal }
            return .seeOther(.staff(.listColumns(id)))
        }
        guard visit.method == .post else { return show(ListPage(list, trial, visit), in: visit) }
        guard let sheet = visit.form.files.first(where: { $0.name == "hoja" })?.content else {
            return show(ListPage(list, trial, visit, Complaint(errors: ["hoja": ""])), in: visit)
        }
        let reader = visit.privateReader
        return try await keep(visit, then: .done(.saved, at: .list(id))) { office, actor in
            let answered = try reader.answered(list.choices, try DoubtSheet.answers(in: sheet), of: file)
            try await office.choose(of: id, as: actor) { $0.decisions.merge(answered.decisions) { $1 } }
        } refused: {
            ListPage(list, trial, visit, Complaint(errors: ["hoja": $0.text]))
        }
    }

    /// Returns the doubts about a list as a workbook, for a spreadsheet program.
    func listSheet(of id: String, _ visit: Visit) throws -> Answer {
        let (list, file) = try visit.privateReader.list(id)
        let trial = try visit.privateReader.trial(of: file, list.choices)
        return .download(
            try DoubtSheet.xlsx(trial.doubts, visit.names),
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "\(id)-dudas.xlsx")
    }

    /// Shows the page for proposing a list's effect to the council, or proposes it.
    func proposeList(_ id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let (list, file) = try visit.privateReader.list(id)
        let trial = try visit.privateReader.trial(of: file, list.choices)
        let groups = trial.groups.map { group in
            Field.Option(
                value: group.kind.rawValue,
                text: say(
                    "list.trial-group",
                    ["group": say("list.group.\(group.kind.rawValue)"), "count": String(group.items.count)]),
                isChosen: true)
        }
        let step = Act(
            route: .staff(.proposeList(id)), title: say("portal.staff.lists.propose"),
            back: Link(text: list.fileName, .staff(.list(id))),
            facts: [FactRow("portal.staff.period", trial.plan.period)],
            remarks: [say("portal.staff.propose.second"), say("portal.staff.lists.propose-remark")],
            fields: [
                Field("grupos", .checks, label: "portal.staff.lists.groups", options: groups), .instrument(),
                .code(
                    "causa", label: "portal.staff.lists.cause", of: .causes, in: visit, for: .standing,
                    value: DefaultCause.practice),
            ], submit: "portal.staff.propose.submit", basis: [trial.digest.hex])
        return try await take(step, in: visit) { form in
            let kinds = Set(try form.needAll("grupos").compactMap(ListGroup.Kind.init(rawValue:)))
            let (instrument, cause) = (try form.need(Field.instrumentName), try form.need("causa"))
            _ = try await office.act {
                try await $0.propose(trial, kinds, instrument: instrument, cause: cause, as: actor)
            }
            return .done(.proposed, at: .lists)
        }
    }
}
