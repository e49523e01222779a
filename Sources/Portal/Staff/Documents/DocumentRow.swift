import Draw
import Office
import PublicRecord

/// A document that a draw or a designation has now: the part `documents`.
struct DocumentRow {
    var name: String
    /// The page to read and print it.
    var href: String
    /// The file for a word processor.
    var file: String

    private init(_ document: CourtDocument, _ route: StaffRoute) {
        name = document.phrase
        href = Route.staff(route).link
        file = Route.staff(route).link([ListFile.parameter: DocumentForm.file])
    }

    static func rows(of id: DrawID, isConcluded: Bool) -> [DocumentRow] {
        CourtDocument.allCases.filter { $0.isMade(ofDraw: isConcluded) }.map { DocumentRow($0, .drawDocument(id, $0)) }
    }

    /// The documents of a designation, after the record of its draw.
    static func rows(of id: DesignationID, _ designation: Designation, _ visit: Visit) -> [DocumentRow] {
        let own = CourtDocument.allCases.filter { $0.isMade(of: designation.stage) }.map {
            DocumentRow($0, .designationDocument(id, $0))
        }
        guard case .drawn(let draw, _) = id else { return own }
        return [DocumentRow(.record, .drawDocument(draw, .record))] + own
    }
}

/// The form in which a document is asked for.
enum DocumentForm {
    /// The value of `ListFile.parameter` that asks for the file.
    static let file = "docx"
    /// The name of the query's value with the paper.
    static let paper = "hoja"
}

extension CourtDocument {
    /// Whether a draw has the document.
    func isMade(ofDraw isConcluded: Bool) -> Bool { isOfDraw && (self != .record || isConcluded) }

    /// Whether a designation at a stage has the document.
    func isMade(of stage: Designation.Stage) -> Bool {
        switch self {
        case .request, .opening, .record: false
        case .notification, .acceptance: !stage.isEnded
        case .end: stage.isEnded || stage.kind == .delivered
        case .registry: stage != .named
        }
    }
}
