import Office
import PublicRecord
import WireFormat
import Wording

/// The page from which applicants and experts download all data about themselves.
struct OwnExportPage: Page {
    static let template = "own-export"

    struct Document {
        var folio: String
        var name: String
        var size: String
        var href: String
    }

    var title = say("portal.own.export")
    var form = FormModel(to: .own(.export), [], submit: "portal.own.export.download")
    var documents: [Document]
    var privacy = Route.help(.privacy).link

    init(_ visit: Visit) throws {
        let actor = try visit.signedIn
        documents = try visit.reader.folios(of: actor).flatMap { folio in
            (try visit.privateReader.ownFile(of: folio, as: actor)?.file.documents ?? []).map { document in
                let given = OwnGiven(document, of: folio)
                return Document(
                    folio: folio, name: visit.names.name(of: document.requirement, in: .requirements),
                    size: "\(given.type), \(given.size)", href: given.href)
            }
        }
    }
}

extension Portal {
    /// Shows the page, or returns the summary as a file. The download takes a `POST`, because the activity log records
    /// it.
    func ownExport(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(try OwnExportPage(visit), in: visit) }
        let actor = try visit.signedIn
        let person = try PersonID(actor.name)
        let export = try await office.act { try await $0.export(person, as: actor) }
        return .download(export.summary.bytes, type: "application/json", name: "insacula-\(person).json")
    }
}
