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

    static let confirmation = "confirmo"
}

struct StepPage: Page {
    static let template = "staff-step"
    var title: String
    var status: Int
    var back: Shell.Link
    var lines: [StaffLine]
    var remarks: [String]
    var isFinal: Bool
    var form: FormModel

    init(_ step: OfficeStep, in visit: Visit, _ complaint: StaffComplaint? = nil, kept: Form? = nil) {
        title = step.title
        status = complaint == nil ? 200 : 422
        back = Shell.Link(text: step.backText, href: Route.staff(step.back).link)
        lines = step.lines
        remarks = step.remarks
        isFinal = step.isFinal
        var fields = step.fields
        if step.isFinal || step.needsConfirmation {
            fields.append(
                Field(
                    OfficeStep.confirmation, .checks, label: "portal.staff.confirm",
                    options: [.init(value: "si", text: say("portal.staff.confirm-text"))]))
        }
        let typed = visit.method == .post ? visit.form : kept
        let filled = typed.map { typed in fields.map { $0.filled(from: typed) } } ?? fields
        form = FormModel(
            to: .staff(step.route), filled.failing(complaint), submit: step.submit, complaint: complaint?.whole)
    }
}

extension Portal {
    /// Shows a form, or does what it asks for; after a refusal the same form with what was typed.
    func take(_ step: OfficeStep, in visit: Visit, _ act: (Form) async throws -> Answer) async throws -> Answer {
        guard visit.method == .post else {
            return show(StepPage(step, in: visit, kept: try await kept(in: visit)), in: visit)
        }
        do {
            if step.isFinal || step.needsConfirmation, visit.form[OfficeStep.confirmation] == nil {
                throw FieldFault(OfficeStep.confirmation, say("portal.staff.confirm-missing"))
            }
            let answer = try await act(visit.form)
            try await forget(visit)
            return answer
        } catch {
            guard let complaint = StaffComplaint(error) else { throw error }
            return show(StepPage(step, in: visit, complaint), in: visit)
        }
    }

    /// What was kept of the form that is shown.
    func kept(in visit: Visit) async throws -> Form? {
        guard let name = visit.route.draftName, let actor = visit.actor else { return nil }
        return try await office.act { try await $0.keptForm(name, of: actor) }.flatMap { Form(encoded: $0) }
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
