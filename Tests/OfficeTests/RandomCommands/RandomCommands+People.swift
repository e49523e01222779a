import Draw
import PublicRecord
import WireFormat

@testable import Demonstration
@testable import Office

/// Drafts, applications and the roster.
extension RandomCommands {
    func begin() async throws {
        let access = try await office.beginDraft(in: dice.happens(10) ? "ninguna" : "convocatoria")
        drafts.append(access.folio)
        let actor = Actor(name: access.folio, role: .applicant(access.folio))
        try await office.edit(access.folio, DemoPerson(drafts.count).edit(&dice, office.reader.state), as: actor)
        if dice.happens(80) {
            try await office.attach(DemoPerson.document("titulo", of: 1), for: "titulo", to: access.folio, as: actor)
        }
    }

    func advanceDraft() async throws {
        let folio = dice.one(of: Array(drafts.suffix(6))) ?? "B-nadie"
        let owner = dice.happens(10) ? "B-otro" : folio
        _ = try await office.submit(folio, as: actor(Actor(name: owner, role: .applicant(owner))))
        drafts.removeAll { $0 == folio }
    }

    func moveApplication() async throws {
        let id = await application()
        let registry = actor(.atTheMachine(for: DefaultOffice.roster))
        let council = actor(.atTheMachine(for: DefaultOffice.council))
        let applicant = actor(Actor(name: id.description, role: .applicant(id.description)))
        switch dice.number(1...14) {
        case 1...3: try await office.review(id, as: registry)
        case 4:
            try await office.returnForCorrection(id, missing: [dice.happens(90) ? "titulo" : "otro"], as: registry)
            corrections[id] = book.deadline(5, after: try now)
        case 5:
            let limit = corrections[id]
            let time = try now
            do {
                try await office.correct(id, as: applicant)
                corrections[id] = nil
                if let limit, time >= limit { complain("\(id) corrected after its deadline") }
            } catch let violation as Violation where violation.rule == .tooLate {
                if let limit, time < limit { complain("\(id) refused before its deadline") }
                throw violation
            }
        case 6...7: try await office.list(id, as: registry)
        case 8...9:
            _ = try await office.object(
                to: id, cause: cause("antecedentes"), by: "Alguien", text: "Algo.", as: registry)
        case 10...11: try await office.answer(dice.happens(85) ? 1 : 2, text: "No.", in: id, as: applicant)
        case 12: try await office.approve(id, instrument: "Acta", as: council)
        case 13:
            if dice.happens(70) {
                _ = try await office.admit(id, instrument: "Lista", as: council)
            } else {
                try await office.reject(id, grounds: [cause("falta-de-requisitos")], instrument: "Acta", as: council)
                corrections[id] = nil
            }
        default:
            guard dice.happens(30) else { return }
            try await office.withdraw(id, as: applicant)
            corrections[id] = nil
        }
    }

    func changeRoster() async throws {
        let experts = await office.reader.state.roster.experts
        guard let expert = dice.one(of: experts)?.id else { return }
        let changes: [RosterChange.What] = [
            .standing(.suspended), .standing(.reinstated), .standing(.reinstated), .sanction,
            .renewal(period: "2027-2028"),
            .practice([Practice(specialty: "contabilidad", districts: ["guadalajara", "tequila"])]),
        ]
        let removes = dice.happens(4)
        let what = removes ? .standing(.removed) : dice.one(of: changes) ?? .sanction
        let cause = what == .sanction ? "amonestacion" : "solicitud-propia"
        let effective = try clock.now.advanced(by: dice.number(-100_000...400_000))
        if dice.happens(35) {
            return try await office.declare(
                dice.happens(50) ? .unavailable : .available, of: expert, cause: cause, instrument: "Escrito",
                effective: effective, as: actor(Actor(name: "\(expert)", role: .expert(expert))))
        }
        if dice.happens(50), let id = dice.one(of: proposals) {
            _ = try await office.approve(proposal: id, as: actor(.atTheMachine(for: DefaultOffice.council)))
            return proposals.removeAll { $0 == id }
        }
        let change = RosterChange(
            what, of: expert, cause: self.cause(cause), instrument: "Acuerdo", effective: effective)
        proposals.append(
            try await office.propose(change, as: actor(.atTheMachine(for: DefaultOffice.roster))).id)
    }
}
