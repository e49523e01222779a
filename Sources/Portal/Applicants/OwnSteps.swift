import Office
import Phrases
import PublicRecord
import Wording

/// The list of steps on every page of an application: the part `own-steps`.
struct OwnSteps {
    struct Item {
        var text: String
        var href: String
        var state: String
        var isDone: Bool
        var isMissing: Bool
        var isCurrent: Bool
    }

    var items: [Item]

    init(_ own: PrivateReader.OwnFile, at current: OwnStep?, in visit: Visit) {
        let missing = OwnStep.missing(own.missing + (OwnReturn(of: own, visit)?.codes ?? []).map { .document(for: $0) })
        items = OwnStep.allCases.map { step in
            let isMissing = missing.contains(step)
            let isDone = !isMissing && step != .review
            return Item(
                text: step.title, href: Route.own(.step(step)).link,
                state: isDone
                    ? say("portal.own.step.done")
                    : step == .review ? say("portal.own.step.last") : say("portal.own.step.missing"),
                isDone: isDone, isMissing: isMissing, isCurrent: step == current)
        }
    }
}

extension OwnStep {
    var title: String {
        switch self {
        case .data: say("portal.own.step.data")
        case .practice: say("portal.own.step.practice")
        case .documents: say("portal.own.step.documents")
        case .contact: say("portal.own.step.contact")
        case .review: say("portal.own.step.review")
        }
    }

    /// The step that asks for a missing part.
    init(giving missing: ApplicationPart) {
        self =
            switch missing {
            case .field: .data
            case .practice: .practice
            case .document: .documents
            }
    }

    /// Returns the name of a missing part in words.
    static func phrase(of missing: ApplicationPart, _ names: Catalogues) -> String {
        switch missing {
        case .field(let field): field.form.label
        case .practice: OwnStep.practice.title
        case .document(let requirement): names.name(of: requirement, in: .requirements)
        }
    }

    /// Returns the steps that ask for some missing parts.
    static func missing(_ parts: [ApplicationPart]) -> Set<OwnStep> { Set(parts.map { OwnStep(giving: $0) }) }
}

/// A step of an application that is a single form.
struct OwnStepPage: Page {
    static let template = "own-step"

    var title: String
    var notice: String?
    var steps: OwnSteps
    var paragraphs: [String]
    var facts: [FactRow] = []
    var form: FormModel
    var change: Link?
    var status: Int

    init(
        _ step: OwnStep, _ visit: Visit, _ own: PrivateReader.OwnFile, paragraphs: [String], form: FormModel,
        title: String? = nil
    ) {
        self.title = title ?? step.title
        notice = visit.notice
        steps = OwnSteps(own, at: step, in: visit)
        self.paragraphs = paragraphs
        self.form = form
        status = form.complaints.isEmpty ? 200 : 422
    }
}

extension Portal {
    /// Shows a step of the application, or saves it.
    func ownStep(_ step: OwnStep, _ visit: Visit) async throws -> Answer {
        let own = try visit.ownFile()
        // An application at the office cannot be changed. The home page says what is possible.
        guard own.isOpen else { return .seeOther(.own(.home)) }
        switch step {
        case .data: return try await ownData(own, visit)
        case .practice: return try await ownPractice(own, visit)
        case .documents: return show(OwnDocumentsPage(visit, own), in: visit)
        case .contact: return try await ownContact(own, visit)
        case .review: return try await ownReview(own, visit)
        }
    }

    /// Saves the answers of a step, and redirects to the next step.
    func save(
        _ edit: Office.Edit, at step: OwnStep, of own: PrivateReader.OwnFile, _ visit: Visit,
        refused: (Complaint) -> OwnStepPage
    ) async throws -> Answer {
        try await keep(visit, then: .done(.saved, on: .own(.step(step.next)))) { office, actor in
            try await office.edit(own.folio, edit, as: actor)
        } refused: {
            refused($0)
        }
    }
}

// MARK: - Personal data

extension ApplicantFile.Field {
    /// The field of the form, with its hints for browsers.
    var form: Field {
        func field(
            _ key: String, _ type: String = "text", hint: String? = nil, autocomplete: String? = nil,
            keyboard: String? = nil
        ) -> Field {
            Field(
                rawValue, .input(type), label: key, hint: hint,
                isRequired: ApplicantFile.Field.required.contains(self), autocomplete: autocomplete, keyboard: keyboard)
        }
        return switch self {
        case .name: field("portal.own.field.name", hint: "portal.own.field.name-hint", autocomplete: "name")
        case .curp: field("portal.own.field.curp", hint: "portal.own.field.curp-hint")
        case .rfc: field("portal.own.field.rfc", hint: "portal.own.field.rfc-hint")
        case .email:
            field(
                "portal.own.field.email", "email", hint: "portal.own.field.email-hint", autocomplete: "email",
                keyboard: "email")
        case .telephone:
            field(
                "portal.own.field.telephone", "tel", hint: "portal.own.field.telephone-hint", autocomplete: "tel",
                keyboard: "tel")
        case .mobile: field("portal.own.field.mobile", "tel", keyboard: "tel")
        case .address: field("portal.own.field.address")
        case .licence: field("portal.own.field.licence", hint: "portal.own.field.licence-hint")
        case .birthDate:
            field(
                "portal.own.field.birth-date", "date", hint: "portal.own.field.birth-date-hint", autocomplete: "bday")
        }
    }

    /// Returns the error in a value; `nil` if the value is valid.
    func fault(in value: String) -> String? {
        do throws(Refusal) {
            try read(value)
            return nil
        } catch {
            return error.phrase
        }
    }
}

extension Portal {
    /// The fields in the order of the form: the identity, the licence, then ways to reach the person.
    private static let fields: [ApplicantFile.Field] = [
        .name, .curp, .rfc, .birthDate, .licence, .email, .telephone, .mobile, .address,
    ]

    /// Shows the form for personal data, or saves it.
    func ownData(_ own: PrivateReader.OwnFile, _ visit: Visit) async throws -> Answer {
        func page(_ complaint: Complaint? = nil) -> OwnStepPage {
            var fields = Portal.fields.map { name in
                var field = name.form
                field.value = visit.typed(name.rawValue, or: own.file[name])
                return field
            }
            fields.append(
                Field(
                    "idioma", .radios, label: "portal.own.field.language",
                    options: Language.allCases.map { .init(value: $0.rawValue, text: $0.name) },
                    hint: "portal.own.field.language-hint"
                ).chosen([visit.typed("idioma", or: own.file.language)]))
            return OwnStepPage(
                .data, visit, own, paragraphs: [say("portal.own.data.intro")],
                form: FormModel(
                    to: .own(.step(.data)), fields, submit: "portal.own.save-and-go-on",
                    complaint: complaint))
        }
        guard visit.method == .post else { return show(page(), in: visit) }
        var edit = Office.Edit()
        var errors: [String: String] = [:]
        for field in Portal.fields {
            let value = visit.form[field.rawValue] ?? ""
            errors[field.rawValue] = field.fault(in: value)
            if errors[field.rawValue] == nil { edit.fields[field] = value }
        }
        edit.language = visit.form["idioma"].flatMap(Language.init(rawValue:))?.rawValue
        guard errors.isEmpty else {
            // The valid values are saved all the same, so that nobody types them again.
            let (actor, right) = (try visit.signedIn, edit)
            try await office.act { try await $0.edit(own.folio, right, as: actor) }
            return show(page(Complaint(errors: errors)), in: visit)
        }
        return try await save(edit, at: .data, of: own, visit) { page($0) }
    }
}

// MARK: - Contact

extension Portal {
    /// Shows the choice whether the contact is public, or saves it.
    func ownContact(_ own: PrivateReader.OwnFile, _ visit: Visit) async throws -> Answer {
        func page(_ complaint: Complaint? = nil) -> OwnStepPage {
            let chosen = visit.typed("publico", or: own.file.publishesContact ? "si" : "no")
            let field = Field(
                "publico", .radios, label: "portal.own.contact.question",
                options: [
                    .init(value: "no", text: say("portal.own.contact.no")),
                    .init(value: "si", text: say("portal.own.contact.yes")),
                ]
            ).chosen([chosen])
            var page = OwnStepPage(
                .contact, visit, own, paragraphs: [say("portal.own.contact.never"), say("portal.own.contact.intro")],
                form: FormModel(
                    to: .own(.step(.contact)), [field], submit: "portal.own.save-and-go-on", complaint: complaint))
            page.facts = [ApplicantFile.Field.telephone, .mobile, .email].map {
                FactRow(named: $0.form.label, orMissing: own.file[$0], isRequired: false)
            }
            page.change = Link("portal.own.contact.change", .own(.step(.data)))
            return page
        }
        guard visit.method == .post else { return show(page(), in: visit) }
        var edit = Office.Edit()
        edit.publishesContact = visit.form["publico"] == "si"
        return try await save(edit, at: .contact, of: own, visit) { page($0) }
    }
}
