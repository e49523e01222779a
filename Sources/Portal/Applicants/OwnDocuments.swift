import Draw
import Office
import PublicRecord
import Wording

/// A document that a call requires, with the submitted one.
struct OwnDocumentItem {
    var requirement: String
    var name: String
    var source: String
    /// The submitted document; `nil` if there is none.
    var given: OwnGiven?
    var upload: String
    /// The text of the button.
    var submit: String
}

/// The script that sends documents with progress, and the values of its part `upload`.
struct OwnUploads {
    /// In units of 1,048,576 bytes.
    static let largest = String(Office.largestDocument >> 20)

    var script = Route.asset(.uploads).link
    var largest = OwnUploads.largest
}

/// A submitted document.
struct OwnGiven {
    var type: String
    var size: String
    var digest: String
    var href: String

    init(_ document: ApplicantFile.Document, of folio: String) {
        type = document.type.fileExtension.uppercased()
        size = OwnGiven.size(document.size)
        digest = document.digest.hex
        href = Route.own(.file(folio, document.requirement)).link
    }

    /// Returns a number of bytes as text, in units of 1,000.
    static func size(_ bytes: Int) -> String {
        let (unit, name) = bytes < 1_000_000 ? (1_000, "kB") : (1_000_000, "MB")
        let tenths = (bytes * 10 + unit / 2) / unit
        return bytes < 1_000 ? "\(bytes) B" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
}

/// The documents of an application. Each has a form of its own, so that a broken connection loses one upload at most.
struct OwnDocumentsPage: Page {
    static let template = "own-documents"

    var title = OwnStep.documents.title
    var notice: String?
    var steps: OwnSteps
    var documents: [OwnDocumentItem]
    var missing: String
    var largest = OwnUploads.largest
    var uploads = OwnUploads()
    var next = Route.own(.step(.contact)).link
    var accept = OwnDocumentsPage.accept
    /// The documents that the office asked for again.
    var asked: [String]

    static let accept = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"

    init(_ visit: Visit, _ own: PrivateReader.OwnFile) {
        notice = visit.notice
        steps = OwnSteps(own, at: .documents, in: visit)
        let requirements = visit.state.applications.calls[own.file.call]?.requirements ?? []
        documents = requirements.map { code in
            let given = own.file.documents.first { $0.requirement == code }.map { OwnGiven($0, of: own.folio) }
            return OwnDocumentItem(
                requirement: code, name: visit.names.name(of: code, in: .requirements),
                source: visit.names.row(code, in: .requirements)?.source ?? "", given: given,
                upload: Route.own(.document(code)).link,
                submit: say(given == nil ? "portal.own.document.send" : "portal.own.document.replace"))
        }
        let count = documents.count { $0.given == nil }
        asked = OwnReturn(of: own, visit)?.names ?? []
        missing =
            if count > 0 {
                say("portal.own.documents.missing", count: count, ["total": String(documents.count)])
            } else if asked.isEmpty {
                say("portal.own.documents.complete")
            } else {
                say("portal.own.documents.replace", count: asked.count)
            }
    }
}

/// The documents for which the office last returned an application and that have not been replaced since.
struct OwnReturn {
    /// The codes of the requirements, and their names.
    var codes: [String]
    var names: [String]

    /// Returns `nil` unless the application is returned to the applicant.
    init?(of own: PrivateReader.OwnFile, _ visit: Visit) {
        guard let id = try? ApplicationID(own.folio), visit.state.applications[id]?.stage.kind == .returned,
            let history = try? visit.reader.history(of: id)
        else { return nil }
        let returns = history.compactMap { row -> [String]? in
            guard case .applicationMoved(let fact) = row.entry.fact, case .returned(let missing) = fact.move else {
                return nil
            }
            return missing
        }
        codes = (returns.last ?? []).filter { !own.replaced.contains($0) }
        names = codes.map { visit.names.name(of: $0, in: .requirements) }
    }
}

extension Portal {
    /// Shows the page for uploading a document, or attaches it.
    ///
    /// The office identifies the type by the content. The name of the uploaded file is not stored.
    func ownDocument(_ requirement: String, _ visit: Visit) async throws -> Answer {
        let own = try visit.ownFile()
        guard own.isOpen else { return .seeOther(.own(.home)) }
        guard visit.state.applications.calls[own.file.call]?.requirements.contains(requirement) == true else {
            throw Trouble.notFound
        }
        let name = visit.names.name(of: requirement, in: .requirements)
        func page(_ complaint: Complaint? = nil) -> OwnStepPage {
            let field = Field(
                "documento", .file, label: "portal.own.document.file", hint: "portal.own.document.file-hint",
                accept: OwnDocumentsPage.accept)
            var page = OwnStepPage(
                .documents, visit, own, paragraphs: [],
                form: FormModel(
                    to: .own(.document(requirement)), [field], submit: "portal.own.document.send",
                    complaint: complaint), title: name)
            page.form.uploads = OwnUploads()
            if let given = own.file.documents.first(where: { $0.requirement == requirement }) {
                let given = OwnGiven(given, of: own.folio)
                page.facts = [
                    FactRow(
                        "portal.own.document.there", "\(given.type), \(given.size)",
                        to: .own(.file(own.folio, requirement))),
                    FactRow("portal.own.fingerprint", given.digest, isCode: true),
                ]
            }
            page.change = Link("portal.own.document.all", .own(.step(.documents)))
            return page
        }
        guard visit.method == .post else { return show(page(), in: visit) }
        guard let file = visit.form.files.first else {
            return show(page(Complaint(errors: ["documento": say("portal.own.document.none")])), in: visit)
        }
        return try await keep(visit, then: .done(.attached, on: .own(.step(.documents)))) { office, actor in
            do {
                try await office.attach(file.content, for: requirement, to: own.folio, as: actor)
            } catch var refusal as Refusal where refusal.reason == .documentType {
                // The office knows the requirement by its code, and the applicant by its name.
                refusal.values["requirement"] = .text(name)
                throw refusal
            }
        } refused: {
            page(Complaint(errors: ["documento": $0.text]))
        }
    }

    /// Returns a submitted document as a download. It is never displayed, because an uploaded file must not act as a
    /// page of this site.
    func ownDownload(_ requirement: String, of folio: String, _ visit: Visit) throws -> Answer {
        let actor = try visit.signedIn
        guard visit.reader.folios(of: actor).contains(folio),
            let (type, content) = try visit.privateReader.ownDocument(
                for: requirement, of: folio, as: actor)
        else { throw Trouble.notFound }
        return .download(content, type: type.rawValue, name: "\(folio)-\(requirement).\(type.fileExtension)")
    }
}
