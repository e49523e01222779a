import Office
import Wording

/// One thing to be done, on a page of its own: what it is about, what comes of it, and the form that does it.
struct Act {
    var route: Route
    var title: String
    /// Where it was chosen.
    var back: Link
    var facts: [FactRow] = []
    /// The consequences, a paragraph each.
    var remarks: [String] = []
    var fields: [Field] = []
    /// The key of what its button says.
    var submit: String
    /// Whether a box has to be ticked that says so.
    var needsConfirmation = false
    /// Whether it cannot be undone, which is said, and confirmed.
    var isFinal = false
    /// What else must be as it was when the page was shown: the place of the newest entry about the thing, and the
    /// like.
    var basis: [String] = []
    /// Until when it can be done.
    var deadline: Deadline?
    /// The warning of an act that cannot be undone.
    var warning = say("portal.act.final")
    /// The sentence that is confirmed.
    var consent = say("portal.act.consent")
    /// The file's earlier lots.
    var earlier: EarlierLots?
    /// The id of its form, where it is not a new one.
    var formID: String?
    /// What the second page shows of what was typed, where there is one: it is sent only from there.
    var review: (@Sendable (Form) async throws -> ActReview)?

    static let confirmation = "confirmo"
    /// Set on what the second page sends.
    static let reviewed = "revisado"

    /// The box without whose tick nothing is done.
    static func confirmation(_ text: String) -> Field {
        Field(confirmation, .checks, label: "portal.act.confirm", options: [.init(value: "si", text: text)])
    }
}

/// The typed values as the office reads them, before they count.
struct ActReview {
    var facts: [FactRow] = []
    var remarks: [String] = []
    /// The file's earlier lots.
    var earlier: EarlierLots?
    /// The possible acts in its place.
    var links: [Link] = []
    /// More to be decided, now that this is known.
    var fields: [Field] = []
    /// Whether it can be done as it stands.
    var isPossible = true
}

/// The page of an act, or the second one, on which what was typed is looked at before it counts.
struct ActFormPage: ActPage {
    static let template = "act"
    var title: String
    var status: Int
    var back: Link
    var earlier: EarlierLots?
    var facts: [FactRow]
    var remarks: [String]
    var deadline: Deadline?
    var warning: String?
    /// `nil` if there is nothing to be sent.
    var form: FormModel?
    var links: [Link]
    /// Where to begin with an empty form, if what is shown was kept from an earlier session.
    var startOver: String?
    private var basis: [String]

    var act: FormModel? {
        get { form }
        set { form = newValue }
    }

    var shown: [String] {
        [title] + facts.map(\.shown) + remarks + (earlier?.shown ?? []) + basis
    }

    init(_ act: Act, in visit: Visit, _ complaint: Complaint? = nil, review: ActReview? = nil) {
        title = act.title
        status = complaint == nil ? 200 : 422
        back = act.back
        earlier = review?.earlier ?? act.earlier
        facts = (review?.facts ?? []) + act.facts
        remarks = act.remarks + (review?.remarks ?? [])
        deadline = act.deadline
        basis = act.basis
        links = review?.links ?? []
        let isFirst = act.review != nil && review == nil
        let isPossible = review?.isPossible ?? true
        warning = act.isFinal && !isFirst && isPossible ? act.warning : nil
        startOver = visit.isFormKept ? visit.route.link([Portal.fresh: "1"]) : nil
        var fields = review?.fields ?? act.fields
        if act.isConfirmed && !isFirst && isPossible { fields.append(Act.confirmation(act.consent)) }
        // What the second page asks for the first time keeps what it proposes.
        let isAsked = review == nil || fields.contains { field in visit.form.pairs.contains { $0.name == field.name } }
        if isAsked, !visit.form.pairs.isEmpty { fields = fields.map { $0.filled(from: visit.form) } }
        guard isPossible || review?.fields.isEmpty == false else { return }
        let submit = isFirst ? "portal.staff.review" : isPossible ? act.submit : "portal.staff.go-on"
        var form = FormModel(to: act.route, fields, submit: submit, complaint: complaint)
        form.id = act.formID
        if review != nil {
            let names = Set(fields.map(\.name) + ActField.allCases.map(\.rawValue) + [Act.reviewed, FormModel.step])
            form.hidden = visit.form.pairs.filter { !names.contains($0.name) }
                .map { .init(name: $0.name, value: $0.value) }
            if isPossible { form.hidden.append(.init(name: Act.reviewed, value: "1")) }
            form.changeText = say("portal.staff.review.change")
        }
        self.form = form
    }
}

extension Act {
    /// Whether a box has to be ticked.
    var isConfirmed: Bool { isFinal || needsConfirmation }
}

extension Portal {
    /// Shows the page of an act, or does what it asks for; after a refusal the same page with what was typed.
    func take(_ act: Act, in visit: Visit, _ perform: (Form) async throws -> Answer) async throws -> Answer {
        if visit.method == .get || visit.form[FormModel.step] == FormModel.back {
            return show(ActFormPage(act, in: visit), in: visit)
        }
        var review: ActReview?
        do {
            try visit.form.check(act.fields)
            review = try await act.review?(visit.form)
            if act.review != nil, visit.form[Act.reviewed] == nil || review?.isPossible == false {
                return show(ActFormPage(act, in: visit, review: review), in: visit)
            }
            try visit.form.check(review?.fields ?? [], isConfirmed: act.isConfirmed)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(ActFormPage(act, in: visit, complaint, review: review), in: visit)
        }
        let seen = review
        return try await take({ ActFormPage(act, in: visit, $0, review: seen) }, in: visit) {
            let answer = try await perform(visit.form)
            try await forgetForm(of: visit)
            return answer
        }
    }

    /// Does what the form of a page asks for: if the page would still show what was shown, and once (`ActPage`). After
    /// a refusal it shows the page again, with what is wrong.
    func take<Page: ActPage>(
        _ page: (Complaint?) throws -> Page, in visit: Visit, _ perform: () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await once(try requireShown(try page(nil), in: visit), in: visit, perform)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try page(complaint), in: visit)
        }
    }

    /// Does what can be done again, and shows the page again, with what is wrong, after a refusal.
    func keep<Shown: Page>(
        _ visit: Visit, then answer: Answer, _ perform: @Sendable (Office, Actor) async throws -> Void,
        refused: (Complaint) throws -> Shown
    ) async throws -> Answer {
        let actor = try visit.signedIn
        do {
            try await office.act { try await perform($0, actor) }
            try await forgetForm(of: visit)
            return answer
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try refused(complaint), in: visit)
        }
    }
}
