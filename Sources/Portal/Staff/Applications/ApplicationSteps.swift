import Draw
import Office
import PublicRecord
import Wording

/// The steps for an application at the office, each on a page that states its consequences.
extension Portal {
    /// Shows the page of a step, or does the step.
    func moveApplication(_ id: ApplicationID, _ step: ApplicationStep, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let application = visit.state.applications[id] else { throw Trouble.notFound }
        guard step.isPossible(application, at: visit) else { return .done(.notNow, at: .application(id)) }
        // The file is read for the admission only, because the activity log records every reading.
        var kept: ApplicantFile?
        if step == .admit {
            kept = try visit.privateReader.privateFile(of: id.description, as: actor).file
        }
        let file = kept
        let page = try page(for: step, on: application, file, visit)
        return try await take(page, in: visit) { form in
            switch step {
            case .review: try await office.act { try await $0.review(id, as: actor) }
            case .list: try await office.act { try await $0.list(id, as: actor) }
            case .giveBack:
                let missing = try form.needAll("falta")
                try await office.act { try await $0.returnForCorrection(id, missing: missing, as: actor) }
            case .object:
                let (cause, by) = (try form.need("causa"), try form.need("quien"))
                let text = try form.need("palabras")
                _ = try await office.act { try await $0.object(to: id, cause: cause, by: by, text: text, as: actor) }
            case .approve:
                let instrument = try form.need(Field.instrumentName)
                try await office.act { try await $0.approve(id, instrument: instrument, as: actor) }
            case .reject:
                let (grounds, instrument) = (try form.needAll("causas"), try form.need(Field.instrumentName))
                try await office.act {
                    try await $0.reject(id, grounds: grounds, instrument: instrument, as: actor)
                }
            case .admit:
                let instrument = try form.need(Field.instrumentName)
                let practice = try PracticeFields.practice(in: form)
                if practice.isEmpty, file?.renews == nil {
                    throw FormFault(PracticeFields.name)
                }
                let expert = try await office.act {
                    try await $0.admit(id, practice: practice, instrument: instrument, as: actor)
                }
                return .done(.done, at: .expert(expert))
            }
            return .done(.done, at: .application(id))
        }
    }

    /// Returns the act of a step, with the fields that it needs.
    private func page(
        for step: ApplicationStep, on application: Application, _ file: ApplicantFile?, _ visit: Visit
    ) throws -> Act {
        let (id, name, names) = (application.id, step.action.rawValue, visit.names)
        var page = Act(
            route: .staff(.applicationStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.application", ["folio": id.description]), .staff(.application(id))),
            facts: [
                FactRow("portal.staff.folio", id.description),
                FactRow("portal.staff.call", application.call.call),
                FactRow("portal.staff.stage", say("stage.application.\(application.stage.kind.rawValue)")),
            ], remarks: [say("portal.staff.remark.\(name)")], submit: "portal.staff.step.\(name)", isFinal: true,
            needsFreshFactor: step == .admit,
            basis: [try visit.newest(of: id)])
        switch step {
        case .review, .list: break
        case .giveBack:
            let rows = names.rows(of: .requirements).filter { application.call.requirements.contains($0.code) }
            page.fields = [.codes("falta", label: "portal.staff.missing", rows, hint: "portal.staff.missing-hint")]
        case .object:
            page.fields = [
                .cause(.objection, in: visit),
                Field("quien", label: "portal.staff.objector", hint: "portal.staff.objector-hint"),
                Field("palabras", .area, label: "portal.staff.objection-text", hint: "portal.staff.objector-hint"),
            ]
        case .approve: page.fields = [.instrument()]
        case .reject:
            let rows = names.rows(of: .causes).filter { $0.scopes?.contains(.decision) == true }
            page.fields = [
                .codes("causas", label: "portal.staff.grounds", rows, hint: "portal.staff.grounds-hint"), .instrument(),
            ]
        case .admit:
            page.fields = [.instrument()]
            if file?.renews == nil {
                page.fields.append(PracticeFields.field(file?.practice ?? [], visit))
            }
        }
        return page
    }
}

/// Fields for specialties with their districts. Each pair is one value, such as `topografia:ameca`, so that the form
/// works without scripts.
enum PracticeFields {
    static let name = "practica"

    /// Returns the field with the present pairs, which the user keeps or removes.
    static func field(_ practice: [Practice], _ visit: Visit) -> Field {
        Field(
            name, .checks, label: "field.practice",
            options: practice.flatMap { one in
                one.districts.map { district in
                    .init(
                        value: "\(one.specialty):\(district)",
                        text: visit.names.name(of: one.specialty, in: .specialties) + ", "
                            + visit.names.name(of: district, in: .districts), isChosen: true)
                }
            }, hint: "portal.staff.practice-hint")
    }

    /// Returns the fields for adding a specialty with its districts.
    static func more(_ visit: Visit) -> [Field] {
        [
            .code(
                "otra-especialidad", label: "portal.staff.practice.specialty", of: .specialties, in: visit,
                isRequired: false),
            .codes(
                "otros-partidos", label: "portal.staff.practice.districts",
                visit.names.rows(of: .districts).sorted { $0.name < $1.name }
            ).optional,
        ]
    }

    /// Returns the chosen practice in the record's order; empty if nothing was chosen.
    static func practice(in form: Form) throws(FormFault) -> [Practice] {
        var districts: [String: Set<String>] = [:]
        for pair in form.all(name) {
            let parts = pair.split(separator: ":").map(String.init)
            guard parts.count == 2 else { throw FormFault(name) }
            districts[parts[0], default: []].insert(parts[1])
        }
        if let specialty = form["otra-especialidad"] {
            for district in try form.needAll("otros-partidos") { districts[specialty, default: []].insert(district) }
        }
        return districts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { specialty, districts in
            Practice(
                specialty: specialty, districts: districts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }
}

extension Field {
    var optional: Field {
        var field = self
        field.isRequired = false
        return field
    }
}
