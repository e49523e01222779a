import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Services for persons at the counter: a new access code, a copy of their data, the erasure of their data.
extension Portal {
    /// Shows the page of a step, or does the step.
    func act(_ step: PersonStep, on id: PersonID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let name = step.action.rawValue
        var page = Act(
            route: .staff(.personStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.persons"), .staff(.persons)),
            facts: [FactRow("portal.staff.folio", id.description)], remarks: [say("portal.staff.remark.\(name)")],
            submit: "portal.staff.step.\(name)", needsConfirmation: step == .code, isFinal: step == .erase,
            needsFreshFactor: step == .erase)
        if step == .erase {
            page.fields = [
                Field(
                    "antes", .checks, label: "portal.staff.erase-force",
                    options: [.init(value: "si", text: say("portal.staff.erase-force-text"))], isRequired: false)
            ]
        }
        return try await take(page, in: visit) { form in
            switch step {
            case .code:
                let code = try await office.act { try await $0.renewAccessCode(of: id, as: actor) }
                return show(CodePage(id, code), in: visit)
            case .export:
                let export = try await office.act { try await $0.export(id, as: actor) }
                return .download(
                    Archive.zip(
                        export.documents.merging(["datos.json": export.summary.bytes]) { $1 }, at: visit.time),
                    type: "application/zip", name: "\(id)-datos.zip")
            case .erase:
                let isForced = form["antes"] != nil
                try await office.act { try await $0.erase(id, force: isForced, as: actor) }
                return .done(.done, at: .persons)
            }
        }
    }
}

/// Finds a person by folio or number, and offers the possible steps.
struct PersonsPage: Page {
    static let template = "staff-persons"
    var title = say("portal.staff.persons")
    var notice: String?
    var action: String
    var search: String
    var error: String?
    var person: String?
    var steps: [Link]

    init(_ visit: Visit) {
        notice = visit.notice
        action = visit.route.link
        search = visit.query["folio"] ?? ""
        steps = []
        guard !search.isEmpty else { return }
        let typed = search.filter { !$0.isWhitespace }
        // The folio of a draft has small letters after `B-`; all others have capitals.
        let spelt = typed.lowercased().hasPrefix("b-") ? "B-" + typed.dropFirst(2).lowercased() : typed.uppercased()
        guard let id = try? PersonID(spelt) else {
            error = say("portal.staff.persons.unknown", ["folio": search])
            return
        }
        person = id.description
        steps = PersonStep.allCases.filter { visit.may($0.action) }.map {
            Link(
                text: say("portal.staff.step.\($0.action.rawValue)"), href: Route.staff(.personStep(id, $0)).link)
        }
    }
}

/// A new access code, which is shown only once.
struct CodePage: Page {
    static let template = "staff-code"
    var title = say("portal.staff.new-code")
    var facts: [FactRow]
    var backLink = Route.staff(.persons).link

    init(_ id: PersonID, _ code: String) {
        facts = [FactRow("portal.staff.folio", id.description), FactRow("portal.own.code", code, isCode: true)]
    }
}
