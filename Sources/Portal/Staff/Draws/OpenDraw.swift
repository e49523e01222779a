import Draw
import Office
import PublicRecord
import Wording

/// The last step of a draw request: the opened draw is the one on the screen, and it is opened once.
extension Portal {
    /// Opens the draw of a saved request, as its preview shows it.
    func openDraw(_ id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        if let answer = try opened(id, by: actor, in: visit) { return answer }
        guard visit.method == .post, let previewed = try await previewed(id, visit), previewed.canOpen else {
            return .seeOther(.staff(.preview(id)))
        }
        return try await take({ try PreviewPage(visit, previewed, draft: id, $0) }, in: visit) {
            try await confirmFactor(in: visit)
            let receipt = try await office.act { office in
                let receipt = try await office.openDraw(
                    previewed.petition, shown: previewed.preview.digest, as: actor)
                try await office.forgetForm(StaffDraft.name(of: id), of: actor)
                // The draw is open: a full disk, which keeps nothing for the next request, must not hide that.
                try? await office.keepForm(StaffDraft.last, previewed.form.likeAnother.text, of: actor)
                return receipt
            }
            return .done(.opened, at: .draw(receipt.opened.draw))
        }
    }
}

/// The pool behind a preview, so that a refusal names the experts who came or went.
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
