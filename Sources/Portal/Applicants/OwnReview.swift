import Draw
import Office
import Phrases
import PublicRecord
import Wording

/// The answers of one step, with a link for changing them.
struct OwnSection {
    var title: String
    var change: String?
    /// The text of the link for screen readers, which names the step.
    var changeText: String
    var facts: [FactRow]

    /// Returns all answers of an application, step by step.
    static func all(of own: PrivateReader.OwnFile, in visit: Visit, canChange: Bool) -> [OwnSection] {
        let file = own.file
        func section(_ step: OwnStep, _ facts: [FactRow]) -> OwnSection {
            OwnSection(
                title: step.title, change: canChange ? Route.own(.step(step)).link : nil,
                changeText: say("portal.own.review.change", ["step": step.title]), facts: facts)
        }
        let required = ApplicantFile.Field.required
        let names = visit.names
        let fields = ApplicantFile.Field.allCases.map { field in
            FactRow(named: field.form.label, orMissing: file[field], isRequired: required.contains(field))
        }
        let practice = file.practice.map { one in
            FactRow(named: names.name(of: one.specialty, in: .specialties), names.list(one.districts, in: .districts))
        }
        let requirements = visit.state.applications.calls[file.call]?.requirements ?? []
        let documents = requirements.map { code in
            let given = file.documents.first { $0.requirement == code }.map { OwnGiven($0, of: own.folio) }
            var detail = FactRow(
                named: names.name(of: code, in: .requirements), orMissing: given.map { "\($0.type), \($0.size)" })
            detail.href = given?.href
            return detail
        }
        let language = Language(rawValue: file.language)?.name ?? file.language
        return [
            section(.data, fields + [FactRow("portal.own.field.language", language)]),
            section(
                .practice,
                practice.isEmpty ? [FactRow(named: OwnStep.practice.title, orMissing: nil)] : practice),
            section(.documents, documents),
            section(
                .contact,
                [
                    FactRow(
                        "portal.own.contact.question",
                        say(file.publishesContact ? "portal.own.contact.yes" : "portal.own.contact.no"))
                ]),
        ]
    }
}

/// The last step: the applicant checks the answers and submits them, which cannot be undone.
struct OwnReviewPage: ActPage {
    static let template = "own-review"

    var title = OwnStep.review.title
    var notice: String?
    var steps: OwnSteps
    var sections: [OwnSection]
    /// The missing parts, each with a link to the step that asks for it.
    var missing: [Link]
    var isComplete: Bool
    /// The warning above the button.
    var warning: String
    var after: String
    /// `nil` while something is missing or the call is not open.
    var form: FormModel?
    /// The reason for which it cannot be submitted now.
    var closed: String?
    var status: Int

    var act: FormModel? {
        get { form }
        set { form = newValue }
    }

    var shown: [String] { sections.flatMap { section in section.facts.map(\.shown) } }

    init(_ visit: Visit, _ own: PrivateReader.OwnFile, _ complaint: Complaint? = nil) {
        notice = visit.notice
        steps = OwnSteps(own, at: .review, in: visit)
        sections = OwnSection.all(of: own, in: visit, canChange: true)
        missing = own.missing.map { name in
            Link(text: OwnStep.phrase(of: name, visit.names), .own(.step(OwnStep(giving: name))))
        }
        isComplete = missing.isEmpty
        // A draft has a folio of its own until it is submitted as an application.
        let isDraft = own.folio.hasPrefix("B-")
        warning = say(isDraft ? "portal.own.review.warning" : "portal.own.review.warning-again")
        after = say("portal.own.review.after")
        let call = visit.state.applications.calls[own.file.call]
        closed = call.flatMap { call in
            guard isDraft else { return nil }
            return switch OwnCall.Phase(of: call, in: visit) {
            case .open: nil
            case .soon: say("portal.own.review.soon", ["opens": visit.moment(call.opens).text])
            case .closed: say("portal.own.review.closed", ["closes": visit.lastMoment(before: call.closes).text])
            }
        }
        if isComplete, closed == nil {
            form = FormModel(
                to: .own(.step(.review)), [Act.confirmation(say("portal.own.review.oath")).filled(from: visit.form)],
                submit: isDraft ? "portal.own.review.submit" : "portal.own.review.submit-again", complaint: complaint)
        }
        // A `POST` shows this page only after a refusal.
        status = visit.method == .post ? 422 : 200
    }
}

extension Portal {
    /// Shows the review, or submits the draft; a returned application is sent again.
    func ownReview(_ own: PrivateReader.OwnFile, _ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(OwnReviewPage(visit, own), in: visit) }
        let actor = try visit.signedIn
        return try await take({ OwnReviewPage(visit, own, $0) }, in: visit) {
            try visit.form.check([], isConfirmed: true)
            guard let id = try? ApplicationID(own.folio) else {
                let access = try await office.act { try await $0.submit(own.folio, as: actor) }
                return try await welcome(access, visit, isSubmitted: true)
            }
            try await office.act { try await $0.correct(id, as: actor) }
            return .done(.corrected, on: .own(.home))
        }
    }
}

/// The receipt for a submitted application, for printing.
struct OwnReceiptPage: Page {
    static let template = "own-receipt"

    var title = say("portal.own.receipt")
    var institution: String
    var facts: [FactRow]
    var documents: [Document]
    var note: String

    struct Document {
        var name: String
        var type: String
        var size: String
        var digest: String
    }

    init(_ visit: Visit, _ own: PrivateReader.OwnFile) throws {
        guard let id = try? ApplicationID(own.folio), let application = visit.state.applications[id] else {
            throw Trouble.notFound
        }
        let names = visit.names
        institution = visit.state.created?.institution ?? ""
        facts = [
            FactRow("portal.own.receipt.folio", own.folio, isCode: true),
            FactRow("portal.own.receipt.time", visit.moment(application.submitted).text),
            FactRow("portal.own.receipt.call", application.call.call, to: .call(application.call.call)),
            FactRow(named: ApplicantFile.Field.name.form.label, own.file[.name] ?? ""),
            FactRow(named: OwnStep.practice.title, names.phrase(of: own.file.practice)),
        ]
        for row in try visit.reader.history(of: id) {
            let digest: String
            switch row.entry.fact {
            case .applicationSubmitted(let fact): digest = fact.file.hex
            case .applicationMoved(let fact):
                guard case .corrected(let file) = fact.move else { continue }
                digest = file.hex
            default: continue
            }
            facts.append(
                FactRow(
                    "portal.own.receipt.entry",
                    say(
                        "portal.own.receipt.entry-text",
                        ["place": String(row.place), "time": visit.moment(row.entry.time).text]), to: .entry(row.place))
            )
            facts.append(FactRow("portal.own.receipt.file", digest, isCode: true))
        }
        facts.append(FactRow("portal.own.receipt.origin", visit.state.created?.origin ?? "", isCode: true))
        documents = own.file.documents.map { document in
            let given = OwnGiven(document, of: own.folio)
            return Document(
                name: names.name(of: document.requirement, in: .requirements), type: given.type, size: given.size,
                digest: given.digest)
        }
        note = say("portal.own.receipt.note", ["site": visit.site + Route.own(.signIn).link])
    }
}
