import Draw
import Office
import PublicRecord
import Wording

/// Without a lot: the labelled, reasoned, counted exception.
extension Portal {
    func designateDirectly(_ visit: Visit) async throws -> Answer {
        let actor = try visit.officer
        guard let court = visit.ownCourt else { throw Trouble.notYours }
        let home = visit.names.row(court, in: .courts)?.district ?? ""
        let step = OfficeStep(
            route: .direct, title: say("portal.staff.direct"), back: .matters, backText: say("portal.staff.matters"),
            lines: [StaffLine("portal.staff.court", visit.names.name(of: court, in: .courts))],
            remarks: [say("portal.staff.direct.exception"), say("portal.staff.direct.counted")],
            fields: [
                Field("expediente", label: "portal.staff.case", hint: "portal.staff.case-hint"),
                Field(
                    "reservado", .checks, label: "portal.staff.sealed",
                    options: [.init(value: "si", text: say("portal.staff.sealed-text"))],
                    hint: "portal.staff.sealed-hint", isRequired: false),
                .code("especialidad", label: "portal.staff.specialty", of: .specialties, in: visit),
                .code("partido", label: "portal.staff.district", of: .districts, in: visit, value: home),
                .code("tipo", label: "portal.staff.kind", of: .kinds, in: visit),
                Field(
                    "perito", label: "portal.staff.direct.expert", hint: "portal.staff.direct.expert-hint",
                    isRequired: false),
                Field(
                    "institucion", label: "portal.staff.direct.institution",
                    hint: "portal.staff.direct.institution-hint", isRequired: false),
                .code("causa", label: "portal.staff.ground", of: .causes, in: visit, for: .direct),
                Field("razones", .area, label: "portal.staff.reasons", hint: "portal.staff.reasons-hint"),
                .instrument(),
            ], submit: "portal.staff.direct.submit", isFinal: true)
        return try await take(step, in: visit) { form in
            let designee: DirectlyDesignated.Designee
            switch (form["perito"], form["institucion"]) {
            case (.some, .some): throw FieldFault("institucion", say("portal.staff.direct.both"))
            case (.some, nil): designee = .expert(try form.expert("perito"))
            case (nil, let name?): designee = .institution(name)
            case (nil, nil): throw FieldFault("perito", say("portal.staff.direct.neither"))
            }
            let petition = Office.Petition(
                court: court, caseNumber: try form.need("expediente"), sealed: form["reservado"] != nil,
                specialty: try form.need("especialidad"), district: try form.need("partido"),
                kind: try form.need("tipo"))
            let (ground, reasons) = (try form.need("causa"), try form.need("razones"))
            let instrument = try form.need(Field.instrumentName)
            let fact = try await office.act {
                try await $0.designateDirectly(
                    petition, designee: designee, ground: ground, reasons: reasons, instrument: instrument, as: actor)
            }
            return .done(.done, at: .designation(.direct(fact.designation)))
        }
    }
}
