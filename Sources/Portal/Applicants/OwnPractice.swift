import Office
import PublicRecord
import WireFormat
import Wording

/// The specialties of a call, for a choice. The next page asks for the districts of the chosen ones.
struct OwnSpecialtiesPage: Page {
    static let template = "own-specialties"

    var title = OwnStep.practice.title
    var notice: String?
    var steps: OwnSteps
    var action = Route.own(.step(.practice)).link
    var specialties: Field

    init(_ visit: Visit, _ own: PrivateReader.OwnFile, _ call: CallOpened, chosen: [String]) {
        notice = visit.notice
        steps = OwnSteps(own, at: .practice, in: visit)
        specialties = Field(
            OwnPractice.specialty, .checks, label: "portal.own.practice.specialties",
            options: OwnPractice.options(call.specialties, in: .specialties, visit.names)
        ).chosen(chosen)
    }
}

/// The specialties and districts that an applicant chooses, as the forms send them.
enum OwnPractice {
    static let specialty = "especialidad"
    /// The query parameter that asks for the specialties again; its value has the chosen ones.
    static let again = "elegir"

    /// Returns options for some codes, ascending by their texts.
    static func options(_ codes: [String], in catalogue: Catalogue, _ names: Catalogues) -> [Field.Option] {
        codes.map { Field.Option(value: $0, text: names.name(of: $0, in: catalogue)) }
            .sorted { $0.text.folded < $1.text.folded }
    }

    /// Returns the name of the field with a specialty's districts.
    static func districts(of specialty: String) -> String { "partidos-" + specialty }

    /// Returns the practice in a form. Specialties without a district are left out.
    static func practice(in form: Form, of call: CallOpened) -> [Practice] {
        Practice.list(
            Dictionary(
                uniqueKeysWithValues: call.specialties.compactMap { specialty in
                    let districts = Set(form.all(districts(of: specialty)))
                    return districts.isEmpty ? nil : (specialty, districts)
                }))
    }
}

extension Portal {
    /// Shows the pages of the step, for specialties and then for their districts, or saves the practice.
    func ownPractice(_ own: PrivateReader.OwnFile, _ visit: Visit) async throws -> Answer {
        guard let call = visit.state.applications.calls[own.file.call] else { throw Trouble.notFound }
        let kept = own.file.practice.map(\.specialty)
        // The specialties chosen just now, or else those in the sent form, or else the saved ones.
        let asked = visit.query.all(OwnPractice.specialty)
        let typed = visit.form.all(OwnPractice.specialty)
        let chosen = call.specialties.filter((!asked.isEmpty ? asked : !typed.isEmpty ? typed : kept).contains)
        if visit.method == .get, let again = visit.query[OwnPractice.again] {
            let before = again.split(separator: ",").map(String.init)
            return show(OwnSpecialtiesPage(visit, own, call, chosen: before), in: visit)
        }
        guard !chosen.isEmpty else { return show(OwnSpecialtiesPage(visit, own, call, chosen: []), in: visit) }
        func page(_ complaint: Complaint? = nil) -> OwnStepPage {
            practicePage(of: own, visit, call, chosen: chosen, complaint)
        }
        guard visit.method == .post else { return show(page(), in: visit) }
        var edit = Office.Edit()
        let practice = OwnPractice.practice(in: visit.form, of: call)
        let without = chosen.filter { code in !practice.contains { $0.specialty == code } }
        guard without.isEmpty else {
            let errors = without.map { (OwnPractice.districts(of: $0), say("portal.own.practice.no-district")) }
            return show(page(Complaint(errors: Dictionary(uniqueKeysWithValues: errors))), in: visit)
        }
        edit.practice = practice
        return try await save(edit, at: .practice, of: own, visit) { page($0) }
    }

    /// Returns the page that asks for the districts of each chosen specialty.
    private func practicePage(
        of own: PrivateReader.OwnFile, _ visit: Visit, _ call: CallOpened, chosen: [String],
        _ complaint: Complaint?
    ) -> OwnStepPage {
        let fields = chosen.map { specialty in
            let name = OwnPractice.districts(of: specialty)
            let kept = own.file.practice.first { $0.specialty == specialty }?.districts ?? []
            var field = Field(
                name, .checks, label: "portal.own.practice.districts",
                options: OwnPractice.options(call.districts, in: .districts, visit.names)
            ).chosen(visit.form.pairs.isEmpty ? kept : visit.form.all(name))
            field.label = say(
                "portal.own.practice.districts", ["specialty": visit.names.name(of: specialty, in: .specialties)])
            return field
        }
        var form = FormModel(
            to: .own(.step(.practice)), fields, submit: "portal.own.save-and-go-on", complaint: complaint)
        form.hidden = chosen.map { .init(name: OwnPractice.specialty, value: $0) }
        var page = OwnStepPage(
            .practice, visit, own, paragraphs: [say("portal.own.practice.intro")], form: form)
        page.change = Link(
            text: say("portal.own.practice.choose-others"),
            href: Route.own(.step(.practice)).link([OwnPractice.again: chosen.joined(separator: ",")]))
        return page
    }
}
