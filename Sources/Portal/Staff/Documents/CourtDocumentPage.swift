import DocumentTemplates
import Draw
import Office
import Phrases
import PublicRecord
import Wording

/// A document of a court's file, to be read and printed: what its file for a word processor says, from the same template.
struct CourtDocumentPage: Page {
    static let template = "court-document"

    var title: String
    var back: Link
    var papers: [Link]
    var files: [Link]
    /// The class of the paper.
    var paper: String
    var header: DocumentBlocks
    var body: DocumentBlocks
    var footer: DocumentBlocks
    /// Whether the page has private data, and the look was noted.
    var isLogged: Bool

    /// - Parameter code: the picture in the document.
    init(
        _ document: CourtDocument, _ content: DocumentPage, _ paper: Paper, code: QRCode?, isLogged: Bool, back: Link,
        _ visit: Visit
    ) {
        title = "\(document.phrase) · \(back.text)"
        self.back = Link(text: say("portal.staff.court-documents.back", ["subject": back.text]), href: back.href)
        self.paper = paper == .letter ? "letter" : "a4"
        papers = Paper.allCases.map { other in
            var link = Link(
                text: say("portal.staff.court-documents.paper.\(other.rawValue)"),
                href: visit.route.link([DocumentForm.paper: other.rawValue]))
            link.isCurrent = other == paper
            return link
        }
        files = [
            Link(
                text: say("portal.staff.court-documents.file"),
                href: visit.route.link([DocumentForm.paper: paper.rawValue, ListFile.parameter: DocumentForm.file]))
        ]
        header = DocumentBlocks(content.header, code)
        body = DocumentBlocks(content.body, code)
        footer = DocumentBlocks(content.footer, code)
        self.isLogged = isLogged
    }
}

extension Portal {
    /// Returns a draw's document: its page, or the file that the query asks for.
    func showDrawDocument(_ document: CourtDocument, of id: DrawID, _ visit: Visit) throws -> Answer {
        guard let record = visit.state.draws[id] else { throw Trouble.notFound }
        try visit.requireMatter(of: record.court)
        guard let story = try visit.reader.draw(id, withOrder: false), document.isMade(ofDraw: story.conclusion != nil)
        else { throw Trouble.notFound }
        let values = try CourtDocumentPage.inSpanish {
            try DocumentValues(document, of: story, visit, log: publishedLog).values
        }
        return try answer(
            document, values, isLogged: false, named: id.description,
            back: Link(text: id.description, .staff(.draw(id))), visit)
    }

    /// Returns a designation's document: its page, or the file that the query asks for. A notification in the hands of the
    /// matter's court says how to reach the person, and the look is noted in the activity log.
    func showDesignationDocument(
        _ document: CourtDocument, of id: DesignationID, _ visit: Visit
    ) throws -> Answer {
        guard let designation = visit.state[id], let court = visit.state.court(of: id) else { throw Trouble.notFound }
        try visit.requireMatter(of: court)
        guard document.isMade(of: designation.stage) else { throw Trouble.notFound }
        let readsContact =
            document == .notification && visit.ownCourt == court && visit.may(.readContact)
            && designation.designee.expert != nil
        let contact = readsContact ? try visit.privateReader.contact(of: id, as: visit.signedIn) : nil
        let values = try CourtDocumentPage.inSpanish {
            try DocumentValues(document, of: id, designation, visit, log: publishedLog, contact: contact).values
        }
        return try answer(
            document, values, isLogged: readsContact, named: id.segments.joined(separator: "-"),
            back: Link(text: id.description, .staff(.designation(id))), visit)
    }

    private func answer(
        _ document: CourtDocument, _ values: [String: FieldValue], isLogged: Bool, named name: String, back: Link,
        _ visit: Visit
    ) throws -> Answer {
        guard let paper = Paper(rawValue: visit.query[DocumentForm.paper] ?? Paper.a4.rawValue) else {
            throw Trouble.notFound
        }
        let file = visit.query[ListFile.parameter]
        guard file == nil || file == DocumentForm.file else { throw Trouble.notFound }
        let template = try TemplateShelf(office.folder, shipped: settings.templates).template(of: document)
        let filled = try template.filled(values, on: paper)
        guard file == nil else {
            return .download(
                try filled.bytes, type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                name: "\(document.rawValue)-\(name).docx")
        }
        var code: QRCode?
        if case .text(let address) = values["direccion"] { code = QRCode(address) }
        return show(
            CourtDocumentPage(document, filled.page, paper, code: code, isLogged: isLogged, back: back, visit),
            in: visit)
    }
}

extension CourtDocumentPage {
    /// Words a document in the language of the courts, whatever that of the page.
    fileprivate static func inSpanish<T>(_ body: () throws -> T) throws -> T {
        try Language.$asked.withValue(.standard, operation: body)
    }
}
