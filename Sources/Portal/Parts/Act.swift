import Office
import Wording

/// One act on a page of its own: its subject, its consequences, and the form that performs it.
struct Act {
    var route: Route
    var title: String
    /// The link back to the page that offers the act.
    var back: Link
    var facts: [FactRow] = []
    /// The consequences, a paragraph each.
    var remarks: [String] = []
    var fields: [Field] = []
    /// The phrase key of the button's text.
    var submit: String
    /// Whether a checkbox must be ticked to confirm the act.
    var needsConfirmation = false
    /// Whether the act cannot be undone. The page then warns, and asks for confirmation.
    var isFinal = false
    /// Whether the page names everything that the act does, so that its button is the confirmation.
    var isCheck = false
    /// Whether the act asks for a second factor, unless the session's last one is fresh.
    var needsFreshFactor = false
    /// Further values that must not change between showing the page and sending the form, such as the place of the
    /// newest entry about the subject.
    var basis: [String] = []
    /// The deadline for the act.
    var deadline: Deadline?
    /// The warning of an act that cannot be undone.
    var warning = say("portal.act.final")
    /// The sentence that is confirmed.
    var consent = say("portal.act.consent")
    /// Links to the acts that are possible instead.
    var links: [Link] = []
    /// Reads the typed values for a second page, which shows them. If it is set, only that page can perform the act.
    var review: (@Sendable (Form) async throws -> ActReview)?

    static let confirmation = "confirmo"
    /// The name of the hidden field by which a form says that it comes from the second page.
    static let reviewed = "revisado"

    /// Returns the checkbox without which the act is not performed.
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
    /// Links to the acts that are possible instead.
    var links: [Link] = []
    /// Further fields, which depend on the typed values.
    var fields: [Field] = []
    /// Whether the act is possible with these values.
    var isPossible = true
}

/// The first page of an act, or the second one, which shows the typed values before they count.
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
    /// `nil` if nothing can be sent.
    var form: FormModel?
    /// The link to the directory, where the session is to be confirmed before.
    var confirming: Link?
    var links: [Link]
    /// The link to an empty form, if the shown one was saved when an earlier session expired.
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
        earlier = review?.earlier
        facts = (review?.facts ?? []) + act.facts
        remarks = act.remarks + (review?.remarks ?? [])
        deadline = act.deadline
        basis = act.basis
        links = act.links + (review?.links ?? [])
        let isFirst = act.review != nil && review == nil
        let isPossible = review?.isPossible ?? true
        warning = act.isFinal && !isFirst && isPossible ? act.warning : nil
        startOver = visit.isFormKept ? visit.route.link([Portal.fresh: "1"]) : nil
        var fields = review?.fields ?? act.fields
        if act.isConfirmed && !isFirst && isPossible { fields.append(Act.confirmation(act.consent)) }
        // A field that is new on the second page keeps its proposed value until it has been sent.
        let isAsked = review == nil || fields.contains { field in visit.form.pairs.contains { $0.name == field.name } }
        if isAsked, !visit.form.pairs.isEmpty { fields = fields.map { $0.filled(from: visit.form) } }
        // It comes after the filling: a code is never sent back.
        if act.needsFreshFactor, !isFirst, isPossible {
            fields += visit.confirmingFields
            confirming = visit.confirmingLink
        }
        guard isPossible || review?.fields.isEmpty == false else { return }
        let submit = isFirst ? "portal.staff.review" : isPossible ? act.submit : "portal.staff.go-on"
        var form = FormModel(to: act.route, fields, submit: submit, complaint: complaint)
        form.isCheck = act.isCheck && !isFirst && isPossible
        if review != nil {
            // The values of the first page go along in hidden fields.
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
    /// Whether a checkbox must be ticked.
    var isConfirmed: Bool { needsConfirmation || isFinal && !isCheck }
}

extension Portal {
    /// Shows the page of an act, or performs the act. After a refusal it shows the page again with the typed values.
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
            if act.needsFreshFactor { try await confirmFactor(in: visit) }
            let answer = try await perform(visit.form)
            try await forgetForm(of: visit)
            return answer
        }
    }

    /// Performs the act of a page's form once, if the page would still show the same (`ActPage`). After a refusal it
    /// shows the page again with the errors.
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

    /// Performs an act that may be repeated. After a refusal it shows the page again with the errors.
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
