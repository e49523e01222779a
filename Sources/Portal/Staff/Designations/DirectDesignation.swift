import Draw
import Office
import PublicRecord
import Wording

/// Designates without a lot: the exception, which needs reasons and is counted separately. A second page shows the
/// file's earlier lots before the designation counts.
extension Portal {
    /// Shows the two pages of the form, or designates.
    func designateDirectly(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let court = visit.ownCourt else { throw Trouble.notYours }
        var step = directStep(court, visit)
        step.review = { form in try await reviewDirect(form, court, visit) }
        return try await take(step, in: visit) { form in
            let petition = try form.directPetition(of: court, in: visit)
            let designee = try form.designee(in: visit)
            let (ground, reasons) = (try form.need("causa"), try form.need("razones"))
            let instrument = try form.need(Field.instrumentName)
            let fact = try await office.act {
                try await $0.designateDirectly(
                    petition, designee: designee, ground: ground, reasons: reasons, instrument: instrument, as: actor)
            }
            return .done(.done, at: .designation(.direct(fact.designation)))
        }
    }

    /// Returns the act with the first page's fields.
    private func directStep(_ court: String, _ visit: Visit) -> Act {
        let home = visit.names.row(court, in: .courts)?.district ?? ""
        return Act(
            route: .staff(.direct), title: say("portal.staff.direct"),
            back: Link(text: say("portal.staff.matters"), .staff(.matters)),
            facts: [FactRow("portal.staff.court", visit.names.name(of: court, in: .courts))],
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
    }

    /// Returns the parsed number, the file's earlier lots, and the questions for a further lot.
    private func reviewDirect(_ form: Form, _ court: String, _ visit: Visit) async throws -> ActReview {
        var petition = try form.directPetition(of: court, in: visit, follows: nil)
        // An error in the answers for a further lot is shown at their fields, which are on this page only.
        var fault: FormFault?
        do {
            petition.follows = try form.follows(in: visit)
        } catch {
            fault = error
        }
        let asked = petition
        let designee = try form.designee(in: visit)
        let number = try visit.reader.readCase(petition.caseNumber, of: court, at: visit.time)
        let (earlier, refusal) = try visit.privateReader.previewDirect(asked)
        let names = visit.names
        var review = ActReview(
            facts: [
                FactRow(
                    "portal.staff.case",
                    ReadNumber(number, typed: petition.caseNumber, petition.reserved, visit).shown),
                FactRow("portal.staff.person", try visit.named(designee)),
                FactRow("portal.staff.specialty", names.name(of: petition.specialty, in: .specialties)),
                FactRow("portal.staff.district", names.name(of: petition.district, in: .districts)),
                FactRow("portal.staff.kind", names.name(of: petition.kind, in: .kinds)),
                FactRow("portal.staff.ground", names.name(of: form["causa"] ?? "", in: .causes)),
                FactRow("portal.staff.reasons", form["razones"] ?? ""),
                FactRow("portal.staff.instrument", form[Field.instrumentName] ?? ""),
            ], earlier: try EarlierLots(earlier, in: visit))
        if let follows = petition.follows {
            review.facts.append(FactRow("portal.staff.follows", follows.phrase(names)))
        }
        review.remarks = MatterRemedy.unreserving(earlier, isReserved: petition.reserved, in: visit)
        guard refusal != nil else { return review }
        review.isPossible = false
        let remedy = try MatterRemedy(earlier, in: visit)
        let vacant = earlier.filter(\.isSameMatter).flatMap(\.designations).filter { $0.stage == .vacant }
        if let first = vacant.first, !earlier.contains(where: { $0.isSameMatter && $0.state == .open }) {
            review.remarks.append(say("portal.staff.direct.fills"))
            review.fields = [
                Field(
                    Form.vacancy, .radios, label: "portal.staff.direct.vacancy",
                    options: try vacant.map { id, _ in
                        .init(
                            value: id.description,
                            text: "\(id): \(try visit.state[id].map { try visit.named($0.designee) } ?? "")",
                            isChosen: id == first.id && vacant.count == 1)
                    })
            ]
        } else {
            review.remarks.append(remedy.reason)
            review.links = remedy.links
            review.fields = remedy.isAddition ? remedy.addition.failing(fault.flatMap { Complaint($0) }) : []
        }
        return review
    }
}

extension Form {
    /// The name of the field with the vacancy to fill.
    fileprivate static let vacancy = "cubre"

    /// The expert or the institution.
    /// - Throws: `FormFault` unless exactly one of them was typed.
    fileprivate func designee(in visit: Visit) throws(FormFault) -> DirectlyDesignated.Designee {
        switch (self["perito"], self["institucion"]) {
        case (.some, .some): throw FormFault("institucion", say("portal.staff.direct.both"))
        case (let typed?, nil): .expert(try visit.expert(typed: typed, at: "perito"))
        case (nil, let name?): .institution(name)
        case (nil, nil): throw FormFault("perito", say("portal.staff.direct.neither"))
        }
    }

    fileprivate func directPetition(of court: String, in visit: Visit) throws -> Office.Petition {
        try directPetition(of: court, in: visit, follows: try follows(in: visit))
    }

    fileprivate func directPetition(
        of court: String, in visit: Visit, follows: Following?
    ) throws -> Office.Petition {
        Office.Petition(
            court: court, caseNumber: try need("expediente"), reserved: self["reservado"] != nil,
            specialty: try need("especialidad"), district: try need("partido"), kind: try need("tipo"),
            follows: follows)
    }

    /// Returns the designation that a further lot follows: the chosen vacancy, or a standing designation.
    fileprivate func follows(in visit: Visit) throws(FormFault) -> Following? {
        guard let text = self[Form.vacancy] else { return try addition }
        guard let id = try? DesignationID(text), case .vacant(let cause) = visit.state[id]?.stage else {
            throw FormFault(Form.vacancy)
        }
        return .replaces(Replacement(id, cause: cause))
    }
}
