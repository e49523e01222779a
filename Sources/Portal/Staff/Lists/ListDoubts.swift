import CouncilLists
import Office
import PublicRecord
import Wording

/// One doubt about a list, with the rows that it concerns and the possible answers.
struct ListDoubtPage: Page {
    static let template = "staff-doubt"

    /// One row of the list, each filled cell with its heading.
    struct Row {
        var number: String
        var cells: [FactRow]
    }

    var title: String
    var notice: String?
    var question: String
    var rows: [Row]
    var more: String?
    var form: FormModel
    /// The form that takes back the answer before.
    var undo: FormModel?
    var skip: String?
    var back: Link

    /// The most rows that are shown.
    private static let most = 6

    init(
        _ place: Int, _ trial: ListTrial, _ list: BroughtList, _ visit: Visit, _ complaint: Complaint? = nil
    ) {
        let doubts = trial.doubts
        let doubt = doubts[place]
        title = say(
            "portal.staff.lists.doubt", ["number": String(place + 1), "count": String(doubts.count)])
        notice = visit.notice
        question = doubt.question
        let columns = trial.reading.columns
        rows = doubt.rows.prefix(ListDoubtPage.most).compactMap { number in
            trial.reading.sheet.rows.first { $0.number == number }.map { row in
                Row(
                    number: say("list.rows", count: 1, ["rows": String(number)]),
                    cells: row.cells.indices.filter { !row.cells[$0].text.isEmpty }.map {
                        FactRow(named: columns.shown($0), row.cells[$0].text)
                    })
            }
        }
        let hidden = doubt.rows.count - rows.count
        more = hidden > 0 ? say("list.more", ["count": String(hidden)]) : nil
        let route = Route.staff(.listDoubts(list.id))
        var fields = ListDoubtPage.fields(doubt, visit).map { $0.filled(ifSent: visit) }
        // With the focus on the first answer, a doubt is decided by two or three keys. After a refusal the errors come
        // first.
        if complaint == nil { fields[0].options[0].isFocused = true }
        form = FormModel(
            to: route, fields, submit: "portal.staff.lists.answer", complaint: complaint, hidden: ["duda": doubt.key])
        if let last = visit.query["anterior"], list.choices.decisions[last] != nil {
            undo = FormModel(to: route, [], submit: "portal.staff.lists.undo", hidden: ["deshacer": last])
        }
        if doubts.count > 1 {
            skip = route.link(["duda": doubts[(place + 1) % doubts.count].key])
        }
        back = Link(text: list.fileName, .staff(.list(list.id)))
    }

    /// Returns the choice of an answer and, where a value can be given, its field.
    private static func fields(_ doubt: Doubt, _ visit: Visit) -> [Field] {
        var options: [Field.Option] = []
        var fields: [Field] = []
        if doubt.choices.contains(.use) {
            // The closest rows of the catalogue are one press away.
            if let catalogue = doubt.catalogue {
                options += doubt.suggestions.map {
                    .init(
                        value: "use=\($0)",
                        text: say("portal.staff.lists.use", ["value": visit.names.name(of: $0, in: catalogue)]))
                }
                if catalogue == .districts {
                    options.append(.init(value: "use=*", text: say("portal.staff.lists.use-all")))
                }
                options.append(.init(value: "use", text: say("portal.staff.lists.use-other")))
                fields.append(
                    .codes(
                        "valor", label: "portal.staff.lists.value-\(catalogue.rawValue)",
                        visit.names.rows(of: catalogue).sorted { $0.name.lowercased() < $1.name.lowercased() }))
            } else {
                options.append(.init(value: "use", text: say("list.answer.use")))
                fields.append(
                    Field("valor", label: "portal.staff.lists.value", value: doubt.values.last ?? ""))
            }
        }
        options += doubt.choices.filter { $0 != .use }.map {
            .init(value: $0.rawValue, text: say("list.answer.\($0.rawValue)"))
        }
        for place in fields.indices { fields[place].isRequired = false }
        var answers = Field("respuesta", .radios, label: "portal.staff.lists.answers-label", options: options)
        // The question stands above the form.
        answers.describedBy = "pregunta"
        return [answers] + fields
    }
}

extension Field {
    fileprivate func filled(ifSent visit: Visit) -> Field {
        visit.method == .post && visit.form["deshacer"] == nil ? filled(from: visit.form) : self
    }
}

extension Portal {
    /// Shows the doubts about a list one at a time, or takes an answer and goes on to the next.
    func decideDoubts(of id: String, _ visit: Visit) async throws -> Answer {
        if visit.method == .post, let key = visit.form["deshacer"] {
            let actor = try visit.signedIn
            try await office.act { try await $0.choose(of: id, as: actor) { $0.decisions[key] = nil } }
            return .seeOther(.staff(.listDoubts(id)), ["duda": key])
        }
        let (list, trial) = try await visit.privateReader.trial(ofList: id)
        let doubts = trial.doubts
        guard !doubts.isEmpty else { return .done(.decided, at: .list(id)) }
        let key = visit.method == .post ? visit.form["duda"] : visit.query["duda"]
        let place = key.flatMap { key in doubts.firstIndex { $0.key == key } }
        guard visit.method == .post else {
            return show(ListDoubtPage(place ?? 0, trial, list, visit), in: visit)
        }
        // The doubt was answered in another window, or the list was read in another way since.
        guard let place else { return .seeOther(.staff(.listDoubts(id))) }
        let doubt = doubts[place]
        let form = visit.form
        let next = place + 1 < doubts.count ? doubts[place + 1].key : ""
        var query = ["anterior": doubt.key]
        if !next.isEmpty { query["duda"] = next }
        return try await keep(visit, then: .seeOther(.staff(.listDoubts(id)), query)) { office, actor in
            let answer = try ListDoubtPage.answer(to: doubt, in: form)
            try await office.choose(of: id, as: actor) { $0.decisions[doubt.key] = answer }
        } refused: {
            ListDoubtPage(place, trial, list, visit, $0)
        }
    }
}

extension ListDoubtPage {
    /// - Throws: `FormFault` if nothing was chosen, or a value is missing or breaks the rule of its field.
    static func answer(to doubt: Doubt, in form: Form) throws -> Answer.Of {
        let text = try form.need("respuesta")
        guard text == "use" || text.hasPrefix("use=") else {
            guard let answer = CouncilLists.Answer(text), doubt.choices.contains(answer.choice) else {
                throw FormFault("respuesta")
            }
            return answer
        }
        if text == "use" {
            let values = try form.needAll("valor")
            let value =
                doubt.catalogue == nil ? try RecordText.line(values[0], of: .answer) : values.joined(separator: " ")
            if let fault = doubt.fault(in: value) { throw FormFault("valor", fault.phrase) }
            return .use(value)
        }
        return .use(String(text.dropFirst(4)))
    }
}

extension Answer {
    /// An answer to a doubt. `Answer` alone is the answer to a request here.
    typealias Of = CouncilLists.Answer
}
