import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The fields of the page that records the delivery of a report.
enum DeliveryField {
    /// Whether the charge ends with the delivery.
    static let discharge = "concluir"
}

/// The steps for a designation, each on a page that states its consequences.
extension Portal {
    /// Shows the page of a step, or does the step.
    func moveDesignation(_ id: DesignationID, _ step: DesignationStep, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let designation = visit.state[id] else { throw Trouble.notFound }
        try visit.requireMatter(of: visit.state.court(of: id))
        let isOverdue = visit.state.deadline(of: id).map { $0 <= visit.time } ?? false
        guard step.isPossible(designation.stage, isOverdue: isOverdue) else {
            return .done(.notNow, at: .designation(id))
        }
        let page = try form(for: step, on: id, designation, visit)
        return try await take(page, in: visit) { form in
            switch step {
            case .replace: return try await replace(id, form, actor, visit)
            case .resolve:
                let founded = try form.need("decision") == "fundada"
                try await office.act { try await $0.resolveChallenge(id, founded: founded, as: actor) }
            case .excuse:
                let cause = try form.need("causa")
                try await office.act { try await $0.excuse(id, cause: cause, as: actor) }
            case .end:
                let cause = try form.need("causa")
                try await office.act { try await $0.end(id, cause: cause, as: actor) }
            case .challenge:
                let cause = try form.need("causa")
                try await office.act { try await $0.challenge(id, cause: cause, as: actor) }
            case .revoke:
                let (cause, instrument) = (try form.need("causa"), try form.need(Field.instrumentName))
                try await office.act { try await $0.revoke(id, cause: cause, instrument: instrument, as: actor) }
            case .notify:
                let notice = try form.notice
                try await office.act { try await $0.notify(id, notice, as: actor) }
            case .accept:
                let (quote, note, day) = (try form.pesos("monto"), form["nota"], try form.day("dictamen"))
                try await office.act {
                    try await $0.accept(id, quote: quote, note: note, reportDay: day, as: actor)
                }
            case .setReportDay:
                guard let day = try form.day("dictamen") else { throw FormFault("dictamen") }
                let cause = form["causa"]
                try await office.act { try await $0.setReportDay(id, to: day, cause: cause, as: actor) }
            case .noteFees:
                let (amount, note) = (try form.fees, form["nota"])
                try await office.act { try await $0.noteFees(id, amount, note: note, as: actor) }
            case .deliver:
                let discharging = form[DeliveryField.discharge] != nil
                try await office.act { try await $0.deliver(id, discharging: discharging, as: actor) }
            case .discharge: try await office.act { try await $0.discharge(id, as: actor) }
            }
            return .done(.done, at: .designation(id))
        }
    }

    /// Returns the act of a step, with the fields that it needs.
    private func form(
        for step: DesignationStep, on id: DesignationID, _ designation: Designation, _ visit: Visit
    ) throws -> Act {
        let name = step.action.rawValue
        var page = Act(
            route: .staff(.designationStep(id, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.designation", ["id": id.description]), .staff(.designation(id))),
            facts: [FactRow("portal.staff.stage", say("stage.designation.\(designation.stage.kind.rawValue)"))]
                + (try DesignationPage.facts(id, designation, visit)),
            submit: "portal.staff.step.\(name)")
        switch step {
        case .replace: try describeReplacement(of: id, &page, visit)
        case .notify: page.remarks = [say("portal.staff.remark.notify")] + Portal.lastDays(of: id, in: visit)
        case .noteFees:
            let isPublic = visit.state.terms(of: id).feesArePublic
            page.remarks = [
                say("portal.staff.remark.note-fees"),
                say(isPublic ? "portal.staff.fees.public" : "portal.staff.fees.private"),
            ]
        default: page.remarks = [say("portal.staff.remark.\(name)")]
        }
        switch step {
        case .excuse: page.fields = [.cause(.excuse, in: visit)]
        case .challenge: page.fields = [.cause(.impediment, in: visit)]
        case .end: page.fields = [.cause(.end, in: visit)]
        case .revoke: page.fields = [.cause(.revocation, in: visit), .instrument()]
        case .resolve:
            page.fields = [
                Field(
                    "decision", .radios, label: "portal.staff.decision",
                    options: [
                        .init(value: "fundada", text: say("portal.staff.founded")),
                        .init(value: "infundada", text: say("portal.staff.unfounded")),
                    ])
            ]
        case .notify: page.fields = Field.notice(in: visit)
        case .accept:
            page.fields = Field.quote + [.reportDay(isRequired: false)]
            page.links = [Link("portal.staff.step.excuse", .staff(.designationStep(id, .excuse)))]
        case .setReportDay:
            page.fields = [.reportDay()] + (designation.reportDay == nil ? [] : [.cause(.report, in: visit)])
        case .noteFees: page.fields = Field.fees
        case .deliver:
            page.fields = [
                Field(
                    DeliveryField.discharge, .checks, label: "portal.staff.step.discharge",
                    options: [.init(value: "si", text: say("portal.staff.deliver.discharge"))], isRequired: false)
            ]
        case .discharge, .replace: break
        }
        // The record keeps every step for good. The page names file, person and consequences, and its button confirms.
        page.isFinal = true
        page.isCheck = true
        page.basis = [try visit.newest(of: id.lot)]
        return page
    }

    // MARK: - A vacancy

    /// States beforehand whether an alternate is called, and which, or a draw is opened.
    private func describeReplacement(of id: DesignationID, _ page: inout Act, _ visit: Visit) throws {
        if case .drawn(let draw, _) = id, let alternate = visit.state.callableAlternate(in: draw, at: visit.time) {
            page.remarks = [
                say("portal.staff.remark.call", ["person": try visit.named(alternate)]),
                say("portal.staff.remark.call-order"),
            ]
        } else {
            page.remarks = [say("portal.staff.remark.redraw"), say("portal.staff.remark.redraw-impediments")]
            page.fields = [
                Field(
                    "perito-0", label: "portal.staff.impediment.expert", hint: "portal.staff.impediment.new-hint",
                    isRequired: false),
                .code(
                    "motivo-0", label: "portal.staff.impediment.cause", of: .causes, in: visit, for: .impediment,
                    isRequired: false),
            ]
        }
    }

    /// Fills a vacancy, and redirects to the called alternate's designation or to the new draw.
    private func replace(
        _ id: DesignationID, _ form: Form, _ actor: Actor, _ visit: Visit
    ) async throws -> Answer {
        var impediments: [DrawOpened.Impediment] = []
        if form["perito-0"] != nil {
            impediments = [.init(expert: try visit.expert(in: "perito-0"), cause: try form.need("motivo-0"))]
        }
        let found = impediments
        switch try await office.act({ try await $0.replace(id, impediments: found, as: actor) }) {
        case .called(let next): return .done(.replacedByAlternate, at: .designation(next))
        case .opened(let receipt): return .done(.opened, at: .draw(receipt.opened.draw))
        }
    }
}
