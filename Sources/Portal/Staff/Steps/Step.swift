import Office
import PublicRecord
import WireFormat
import Wording

/// A name and what it stands for: one row of the part `staff-lines`.
struct StaffLine {
    var name: String
    var text: String
    var href: String?
    /// Whether it is a long code, which may break anywhere.
    var isCode = false

    init(_ key: String, _ text: String, to route: Route? = nil, isCode: Bool = false) {
        name = say(key)
        self.text = text
        href = route?.link
        self.isCode = isCode
    }

    /// - Parameter name: as it is, no phrase's key.
    init(named name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    init(_ key: String, _ moment: Moment) { self.init(key, moment.text) }
}

/// One thing to be done, on a page of its own: what it is about, what comes of it, and the form that does it.
struct OfficeStep {
    var route: StaffRoute
    var title: String
    /// Where it was chosen.
    var back: StaffRoute
    var backText: String
    var lines: [StaffLine] = []
    /// What will happen, a paragraph each.
    var remarks: [String] = []
    var fields: [Field] = []
    var submit: String
    /// Whether it is done only by who says so once more.
    var needsConfirmation = false
    /// Whether it cannot be undone, which is said, and confirmed.
    var isFinal = false
    /// What else must be as it was when the page was shown: the place of the newest entry about the thing, and the like.
    var basis: [String] = []
    /// What the file has had.
    var earlier: EarlierLots?
    /// The id of its form, where it is not a new one.
    var formID: String?
    /// What the second page shows of what was typed, where there is one: it is sent only from there.
    var review: (@Sendable (Form) async throws -> StepReview)?

    static let confirmation = "confirmo"
    /// Set on what the second page sends.
    static let reviewed = "revisado"
}

/// What was typed, as the office reads it, before it counts.
struct StepReview {
    var lines: [StaffLine] = []
    var remarks: [String] = []
    /// What the file has had.
    var earlier: EarlierLots?
    /// What is possible in its place.
    var links: [Shell.Link] = []
    /// More to be decided, now that this is known.
    var fields: [Field] = []
    /// Whether it can be done as it stands.
    var isPossible = true
}

struct StepPage: ActPage {
    static let template = "staff-step"
    var title: String
    var status: Int
    var back: Shell.Link
    var earlier: EarlierLots?
    var lines: [StaffLine]
    var remarks: [String]
    var isFinal: Bool
    var form: FormModel
    /// Whether there is anything to be sent.
    var isOffered: Bool
    var links: [Shell.Link]
    /// Where to begin with an empty form, if what is shown was kept from an earlier session.
    var startOver: String?
    private var basis: [String]

    var act: FormModel? {
        get { form }
        set { form = newValue ?? form }
    }

    var shown: [String] {
        lines.map(\.shown) + remarks + (earlier?.shown ?? []) + basis
    }

    init(
        _ step: OfficeStep, in visit: Visit, _ complaint: StaffComplaint? = nil, kept: Form? = nil,
        review: StepReview? = nil
    ) {
        title = step.title
        status = complaint == nil ? 200 : 422
        back = Shell.Link(text: step.backText, href: Route.staff(step.back).link)
        earlier = review?.earlier ?? step.earlier
        lines = (review?.lines ?? []) + step.lines
        remarks = step.remarks + (review?.remarks ?? [])
        basis = step.basis
        let isFirst = step.review != nil && review == nil
        isFinal = step.isFinal && !isFirst && review?.isPossible != false
        isOffered = review?.isPossible != false || review?.fields.isEmpty == false
        links = review?.links ?? []
        var fields = review == nil ? step.fields : review?.fields ?? []
        if (step.isFinal || step.needsConfirmation) && !isFirst && review?.isPossible != false {
            fields.append(
                Field(
                    OfficeStep.confirmation, .checks, label: "portal.staff.confirm",
                    options: [.init(value: "si", text: say("portal.staff.confirm-text"))]))
        }
        // What the second page asks for the first time keeps what it proposes.
        let isAsked = review == nil || fields.contains { field in visit.form.pairs.contains { $0.name == field.name } }
        let typed = visit.method == .get ? kept : isAsked ? visit.form : nil
        startOver = kept == nil ? nil : visit.route.link([StepPage.fresh: "1"])
        // What has changed is to be confirmed anew.
        let isToConfirm = complaint?.changes.isEmpty == false
        let filled =
            typed.map { typed in
                fields.map { isToConfirm && $0.name == OfficeStep.confirmation ? $0 : $0.filled(from: typed) }
            } ?? fields
        let submit = isFirst ? "portal.staff.review" : review?.isPossible == false ? "portal.staff.go-on" : step.submit
        form = FormModel(
            to: .staff(step.route), filled.failing(complaint), submit: submit, complaint: complaint?.whole)
        form.complaints += (complaint?.changes ?? []).map { .init(text: $0, href: nil) }
        form.hasComplaints = !form.complaints.isEmpty
        form.id = step.formID
        guard review != nil else { return }
        let names = Set(fields.map(\.name) + ActField.allCases.map(\.rawValue) + [OfficeStep.reviewed, FormModel.step])
        form.hidden = visit.form.pairs.filter { !names.contains($0.name) }.map { .init(name: $0.name, value: $0.value) }
        if review?.isPossible == true { form.hidden.append(.init(name: OfficeStep.reviewed, value: "1")) }
        form.changeText = say("portal.staff.review.change")
    }

    static let fresh = "nuevo"
}

extension StaffLine {
    /// What it says, in one line.
    var shown: String { "\(name): \(text)" }
}

extension Portal {
    /// Shows a form, or does what it asks for; after a refusal the same form with what was typed.
    ///
    /// Nothing is done unless the page that was sent from showed what it would show now, and nothing twice (`ActPage`).
    func take(_ step: OfficeStep, in visit: Visit, _ act: (Form) async throws -> Answer) async throws -> Answer {
        guard visit.method == .post else {
            let kept = visit.query[StepPage.fresh] == nil ? try await kept(in: visit) : nil
            return show(StepPage(step, in: visit, kept: kept), in: visit)
        }
        var review: StepReview?
        do {
            if visit.form[FormModel.step] == FormModel.back { return show(StepPage(step, in: visit), in: visit) }
            try visit.form.checkCharacters(of: step.fields)
            review = try await step.review?(visit.form)
            if step.review != nil, visit.form[OfficeStep.reviewed] == nil || review?.isPossible == false {
                return show(StepPage(step, in: visit, review: review), in: visit)
            }
            let id = try requireShown(StepPage(step, in: visit, review: review), in: visit)
            if step.isFinal || step.needsConfirmation, visit.form[OfficeStep.confirmation] == nil {
                throw FieldFault(OfficeStep.confirmation, say("portal.staff.confirm-missing"))
            }
            let answer = try await once(id, in: visit) { try await act(visit.form) }
            try await forget(visit)
            return answer
        } catch {
            guard let complaint = StaffComplaint(error) else { throw error }
            return show(StepPage(step, in: visit, complaint, review: review), in: visit)
        }
    }

    /// What was kept of the form that is shown.
    func kept(in visit: Visit) async throws -> Form? {
        guard let name = visit.route.draftName, let actor = visit.actor else { return nil }
        return try visit.privateReader.keptForm(name, of: actor).flatMap { Form(encoded: $0) }
    }

    func forget(_ visit: Visit) async throws {
        guard let name = visit.route.draftName, let actor = visit.actor else { return }
        try await office.act { try await $0.forgetForm(name, of: actor) }
    }
}

extension Field {
    /// The field with what was typed into it.
    func filled(from form: Form) -> Field {
        var field = kind.isRadios || kind.isChecks || kind.isSelect ? chosen(form.all(name)) : self
        if kind.isArea || (kind.input != nil && kind.input != "password") { field.value = form.secret(name) }
        return field
    }
}
