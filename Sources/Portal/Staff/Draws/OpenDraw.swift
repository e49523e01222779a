import Draw
import Office
import PublicRecord
import Wording

/// The third step of a draw request: the confirmation. The opened draw is the one on the screen, and it is opened once.
extension Portal {
    /// Shows the confirmation of a saved request, or opens its draw.
    func openDraw(_ id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        if let answer = try opened(id, by: actor, in: visit) { return answer }
        guard let previewed = try await previewed(id, visit) else { return .seeOther(.staff(.draft(id))) }
        let (petition, preview) = (previewed.petition, previewed.preview)
        guard preview.refusal == nil, preview.canBeOpened else { return .seeOther(.staff(.preview(id))) }
        // The preview's link has its digest. If anything in the preview has changed since, it is shown again.
        if visit.method == .get, let seen = visit.query["visto"], seen != preview.digest.hex {
            return .seeOther(.staff(.preview(id)), [PreviewPage.changed: "1"])
        }
        let number = ReadNumber(preview.caseNumber, typed: petition.caseNumber, petition.reserved, visit)
        let people = try visit.named(preview.pool.lines.map(\.expert))
        var step = Act(
            route: .staff(.open(id)), title: say("portal.staff.open"),
            back: Link(text: say("portal.staff.preview"), .staff(.preview(id))),
            facts: [FactRow("portal.staff.case", number.shown)] + PreviewPage.facts(preview, visit)
                + PreviewPage.impediments(petition, people, visit).map(\.asImpediment) + [
                    FactRow("portal.staff.pool.candidates", String(preview.pool.lines.count)),
                    FactRow("portal.staff.pool.eligible", String(preview.pool.eligible)),
                ],
            remarks: [
                say("portal.staff.open.fixed"), say("portal.staff.open.published"),
                say(
                    "portal.staff.open.final",
                    ["delay": Span.text(seconds: preview.policy.delay)]),
            ] + PreviewPage.warnings(preview, visit.names)
                + MatterRemedy.unreserving(preview.earlier, isReserved: petition.reserved, in: visit),
            submit: "portal.staff.open.submit", isFinal: true,
            needsFreshFactor: true)
        step.earlier = try EarlierLots(preview.earlier, in: visit)
        step.basis = OpenBasis.lines(of: preview, people, visit)
        // The request's id is also the form's id, so that a request opens one draw, from any tab.
        step.formID = id
        return try await take(step, in: visit) { _ in
            let receipt = try await office.act { office in
                let receipt = try await office.openDraw(petition, shown: preview.digest, as: actor)
                try await office.forgetForm(StaffDraft.name(of: id), of: actor)
                return receipt
            }
            return .done(.opened, at: .draw(receipt.opened.draw))
        }
    }
}

/// The pool behind the confirmation, so that a refusal names the experts who came or went.
enum OpenBasis {
    /// Returns a line for each candidate, and one for the policy.
    static func lines(of preview: Office.Preview, _ people: [ExpertID: String], _ visit: Visit) -> [String] {
        preview.pool.lines.map { line in
            let person = people[line.expert] ?? line.expert.description
            return switch line.place {
            case .eligible(let tickets): say("portal.staff.open.has", ["person": person, "tickets": String(tickets)])
            case .excluded(let cause):
                say(
                    "portal.staff.open.has-not",
                    ["person": person, "cause": visit.names.name(of: cause, in: .causes)])
            }
        } + [say("portal.staff.open.policy", ["policy": preview.policy.policy])]
    }
}

extension FactRow {
    /// The same row as an impediment: the expert and the cause.
    fileprivate var asImpediment: FactRow { FactRow("portal.staff.impediment.of", "\(term): \(text)") }
}
