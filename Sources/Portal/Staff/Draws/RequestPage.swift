import Office
import PublicRecord
import Wording

/// The first step of a draw request: its form. It begins empty, and is saved under its own id until the draw is opened,
/// so that nothing is typed twice and no request fills another.
extension Portal {
    /// Shows the form of a request, or saves it.
    /// - Parameter draft: the id of a saved request; a new one if `nil`.
    func requestDraw(_ visit: Visit, draft: String? = nil) async throws -> Answer {
        let actor = try visit.signedIn
        guard let court = visit.ownCourt else { throw Trouble.notYours }
        if let draft, let answer = try opened(draft, by: actor, in: visit) { return answer }
        let id = try draft ?? office.formID()
        guard visit.method == .post, draft != nil else {
            let kept = try self.draft(id, of: actor, in: visit)
            if draft != nil, kept == nil { return .seeOther(.staff(.request)) }
            let last = draft == nil ? try visit.lastRequest() : nil
            let form = kept ?? (visit.query[RequestPage.likeLast] == nil ? nil : last) ?? Form()
            return show(
                RequestPage(
                    visit, PetitionForm(form, court: court), draft: id, others: try visit.drafts(besides: draft),
                    last: last, isKept: kept != nil), in: visit)
        }
        switch visit.form["paso"] {
        case "borrar":
            try await office.act { try await $0.forgetForm(StaffDraft.name(of: id), of: actor) }
            return .done(.discarded, at: .request)
        case "adicion": return try await addBeside(id, actor, court, visit)
        default: return try await write(id, actor, court, visit)
        }
    }

    /// Saves a request, and goes on to the preview if the draw could be computed.
    private func write(_ id: String, _ actor: Actor, _ court: String, _ visit: Visit) async throws -> Answer {
        let petition = PetitionForm(visit.form, court: court)
        func page(_ complaint: Complaint? = nil, spare: Int = 0) -> Answer {
            show(RequestPage(visit, petition, complaint, draft: id, spare: spare), in: visit)
        }
        guard try visit.drafts(besides: id).count < StaffDraft.most else {
            return page(
                Complaint(whole: say("portal.staff.draft.too-many", ["count": String(StaffDraft.most)])))
        }
        let text = visit.form.text
        try await office.act { try await $0.keepForm(StaffDraft.name(of: id), text, of: actor) }
        switch visit.form["paso"] {
        case "agregar": return page(spare: 1)
        case "guardar": return .done(.saved, at: .request)
        default: break
        }
        do {
            let asked = try petition.petition(in: visit)
            _ = try visit.privateReader.previewDraw(asked)
            return .seeOther(.staff(.preview(id)))
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return page(complaint)
        }
    }

    /// Turns a request into one for a further lot, in addition to a standing designation.
    private func addBeside(_ id: String, _ actor: Actor, _ court: String, _ visit: Visit) async throws -> Answer {
        guard var form = try draft(id, of: actor, in: visit) else { return .seeOther(.staff(.request)) }
        do {
            _ = try visit.form.addition
        } catch {
            return try await previewDraw(id, visit, Complaint(error))
        }
        for name in [MatterRemedy.designation, MatterRemedy.cause] {
            form.pairs.removeAll { $0.name == name }
            form.pairs += visit.form.all(name).map { (name, $0) }
        }
        let text = form.text
        try await office.act { try await $0.keepForm(StaffDraft.name(of: id), text, of: actor) }
        return .seeOther(.staff(.preview(id)))
    }
}

/// The form of a draw request.
struct RequestPage: Page {
    static let template = "staff-request"

    /// One row of impediments, with two fields.
    struct Row {
        var fields: [Field]
    }

    var title = say("portal.staff.request")
    var status: Int
    var notice: String?
    var court: FactRow
    var action: String
    var fields: [Field]
    var rows: [Row]
    var complaints: [FormModel.Line]
    /// The name of the saved request in the form.
    var draftName: String?
    var startOver = Route.staff(.request).link
    /// The other saved requests.
    var drafts: [DraftRow]
    /// The link to a form that is filled as the last opened request was.
    var like: Link?
    /// Whether the form is filled as the last opened request was.
    var isLikeLast: Bool

    /// The query parameter that asks for the answers of the last request.
    static let likeLast = "como-la-ultima"

    /// - Parameters:
    ///   - spare: the number of empty rows for further impediments.
    ///   - last: the answers of the last opened request.
    ///   - isKept: whether the form was saved earlier, which the page then says.
    init(
        _ visit: Visit, _ petition: PetitionForm, _ complaint: Complaint? = nil, draft: String,
        others: [DraftRow] = [], last: Form? = nil, isKept: Bool = false, spare: Int = 0
    ) {
        status = complaint == nil ? 200 : 422
        notice = visit.notice
        court = FactRow("portal.staff.court", visit.names.name(of: petition.court, in: .courts))
        action = Route.staff(.draft(draft)).link
        draftName = isKept ? DraftRow.name(of: petition.form, in: visit) : nil
        drafts = others
        isLikeLast = last != nil && !petition.form.pairs.isEmpty
        like =
            isLikeLast
            ? nil
            : last.map { form in
                Link(
                    text: say("portal.staff.request.like", ["request": DraftRow.specialty(of: form, in: visit)]),
                    href: visit.route.link([RequestPage.likeLast: "1"]))
            }
        let home = visit.names.row(petition.court, in: .courts)?.district ?? ""
        let plain = [
            Field("expediente", label: "portal.staff.case", hint: "portal.staff.case-hint"),
            Field(
                "reservado", .checks, label: "portal.staff.sealed",
                options: [.init(value: "si", text: say("portal.staff.sealed-text"))], hint: "portal.staff.sealed-hint",
                isRequired: false),
            .code("especialidad", label: "portal.staff.specialty", of: .specialties, in: visit),
            .code("partido", label: "portal.staff.district", of: .districts, in: visit, value: home),
            .code("tipo", label: "portal.staff.kind", of: .kinds, in: visit),
            Field(
                "lugares", .input("number"), label: "portal.staff.seats", value: "1", hint: "portal.staff.seats-hint",
                keyboard: "numeric"),
        ]
        fields = (petition.form.pairs.isEmpty ? plain : plain.map { $0.filled(from: petition.form) }).failing(complaint)
        rows = (0..<max(1, petition.rowCount + spare)).map { place in
            let row = petition.impediments[place] ?? .init(expert: "", cause: "")
            let cause = Field.code(
                "motivo-\(place)", label: "portal.staff.impediment.cause", of: .causes, in: visit, for: .impediment,
                value: row.cause, isRequired: false)
            return Row(
                fields: [RequestPage.expert(row.expert, at: place, complaint, in: visit)] + [cause].failing(complaint))
        }
        complaints = FormModel.lines(complaint, fields + rows.flatMap(\.fields))
    }

    /// Returns the field for the expert of an impediment. It shows the person whom the typed text means, and offers those
    /// whom it may mean.
    private static func expert(_ typed: String, at place: Int, _ complaint: Complaint?, in visit: Visit) -> Field {
        let found = typed.isEmpty ? [] : visit.experts(typed: typed)
        let people = (try? visit.named(found.prefix(Visit.mostListed))) ?? [:]
        let (name, key) = ("perito-\(place)", "portal.staff.impediment.expert")
        guard 2...Visit.mostListed ~= found.count else {
            let value = found.count == 1 ? found.first.flatMap { people[$0] } ?? typed : typed
            let field = Field(
                name, label: key, value: value, hint: place == 0 ? "portal.staff.impediment.expert-hint" : nil,
                isRequired: false)
            return [field].failing(complaint)[0]
        }
        let options =
            [Field.Option(value: typed, text: say("portal.staff.choose"))]
            + found.map { Field.Option(value: $0.description, text: people[$0] ?? "") }
            + [Field.Option(value: "", text: say("portal.staff.impediment.nobody"))]
        return Field(name, .select, label: key, options: options, isRequired: false)
            .failing(say("portal.staff.impediment.choose", ["expert": String(typed.prefix(80))]))
    }
}
