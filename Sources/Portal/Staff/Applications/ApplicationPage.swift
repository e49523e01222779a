import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Shows one application: its file, its documents, and the possible steps. The activity log records every view.
extension Portal {
    func showApplication(_ id: ApplicationID, _ visit: Visit) async throws -> Answer {
        guard let application = visit.state.applications[id] else { throw Trouble.notFound }
        let file = try privateFile(of: id, visit)
        return show(try ApplicationPage(application, file, visit), in: visit)
    }

    /// Returns the private file; `nil` once it is erased.
    private func privateFile(of id: ApplicationID, _ visit: Visit) throws -> PrivateReader.PrivateFile? {
        do {
            return try visit.privateReader.privateFile(of: id.description, as: visit.signedIn)
        } catch let refusal as Refusal where refusal.reason == .fileErased {
            return nil
        }
    }

    /// Returns a submitted document as a download. It is never displayed, because an uploaded file must not act as a
    /// page of this site.
    func document(_ requirement: String, of id: ApplicationID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let document = try visit.privateReader.document(for: requirement, of: id.description, as: actor)
        return .download(
            document.content, type: document.type?.rawValue ?? "application/octet-stream",
            name: "\(id)-\(requirement).\(document.type?.fileExtension ?? "bin")")
    }
}

/// The page of one application.
struct ApplicationPage: Page {
    static let template = "staff-application"

    struct Document {
        var requirement: String
        /// `nil` if no document was submitted.
        var href: String?
        var detail: String?
    }

    struct Objection {
        var cause: String
        var by: String
        var text: String
        var answer: String?
    }

    var title: String
    var notice: String?
    var stage: String
    var deadline: Deadline?
    var facts: [FactRow]
    var person: [FactRow]
    var isErased: Bool
    var practice: [String]
    var documents: [Document]
    var missing: [String]
    var isCorrecting: Bool
    var objections: [Objection]
    var steps: [Link]
    var timeline: [TimelineRow]

    init(_ application: Application, _ kept: PrivateReader.PrivateFile?, _ visit: Visit) throws {
        let (id, names) = (application.id, visit.names)
        title = say("portal.staff.application", ["folio": id.description])
        notice = visit.notice
        stage = say("stage.application.\(application.stage.kind.rawValue)")
        deadline = Deadline(of: application, in: visit)
        facts = [
            FactRow("portal.staff.call", application.call.call, to: .call(application.call.call)),
            FactRow("portal.staff.period", application.call.period),
            FactRow("portal.staff.submitted", visit.moment(application.submitted)),
        ]
        if case .admitted(let expert) = application.stage {
            facts.append(FactRow("portal.staff.admitted-as", expert.description, to: .staff(.expert(expert))))
        }
        isErased = kept == nil
        let file = kept.map { $0.corrected ?? $0.file }
        isCorrecting = kept?.corrected != nil
        if let renews = file?.renews {
            facts.append(FactRow("portal.staff.renews", renews.description, to: .staff(.expert(renews))))
        }
        person = ApplicantFile.Field.allCases.compactMap { field in
            file?[field].map { FactRow("field.\(field.rawValue.replacing("_", with: "-"))", $0) }
        }
        practice = names.lines(of: file?.practice ?? [])
        documents = application.call.requirements.map { code in
            let document = file?.documents.first { $0.requirement == code }
            return Document(
                requirement: names.name(of: code, in: .requirements),
                href: document.map { _ in Route.staff(.document(id, code)).link },
                detail: document.map { "\($0.type.fileExtension.uppercased()), \(max(1, $0.size / 1024)) kB" })
        }
        missing = (kept?.missing ?? []).map { $0.phrase(names) }
        objections = []
        if case .listed(_, let causes) = application.stage {
            objections = (kept?.objections ?? []).map { Objection($0, causes, visit) }
        } else {
            objections = (kept?.objections ?? []).map { Objection($0, [], visit) }
        }
        steps = ApplicationStep.allCases.filter { visit.may($0.action) && $0.isPossible(application, at: visit) }.map {
            Link(
                text: say("portal.staff.step.\($0.action.rawValue)"), href: Route.staff(.applicationStep(id, $0)).link)
        }
        timeline = TimelineRow.rows(try visit.reader.history(of: id), in: visit)
    }
}

extension ApplicationPage.Objection {
    fileprivate init(_ objection: PrivateReader.PrivateFile.Objection, _ known: [Application.Objection], _ visit: Visit)
    {
        let place = objection.number - 1
        cause = known.indices.contains(place) ? visit.names.name(of: known[place].cause, in: .causes) : ""
        by = objection.by
        text = objection.text
        answer = objection.answer
    }
}

extension ApplicationStep {
    /// Whether the rules of the record allow the step now. The office refuses a step that is not offered, too.
    func isPossible(_ application: Application, at visit: Visit) -> Bool {
        let isOver = application.deadline(by: visit.state.calendar).map { $0 <= visit.time } ?? true
        switch (self, application.stage) {
        case (.review, .submitted), (.giveBack, .reviewing), (.list, .reviewing), (.admit, .approved),
            (.reject, .reviewing):
            return true
        // A decision waits until the time for objections and their answers is over.
        case (.approve, .listed), (.reject, .listed): return isOver
        case (.object, .listed(let since, _)):
            return visit.time < visit.state.calendar.deadline(of: application.call.objectionDays, after: since)
        default: return false
        }
    }
}
