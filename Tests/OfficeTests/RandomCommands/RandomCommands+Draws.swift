import Draw
import PublicRecord
import WireFormat

@testable import Demonstration
@testable import Office

/// Draws, corrections and designations.
extension RandomCommands {
    func request() async throws {
        let state = await office.reader.state
        let court = dice.one(of: state.catalogues.rows(of: .courts))
        // Now and then the same file again.
        if dice.happens(85) { cases += 1 }
        var petition = Office.Petition(
            court: court?.code ?? "", caseNumber: "\(cases)/2026", reserved: dice.happens(10),
            specialty: dice.one(of: ["contabilidad", "topografia", "psicologia", "nada"]) ?? "",
            district: court?.district ?? "guadalajara", kind: "tercero", seats: dice.number(1...2))
        let vacant = await office.reader.designations { state, id in state[id]?.stage.kind == .vacant }
        if dice.happens(40), let id = dice.one(of: vacant), case .vacant(let cause) = state[id]?.stage,
            let story = try await office.reader.request(of: id)
        {
            petition = Office.Petition(
                court: story.court, caseNumber: try await office.privateReader.caseNumber(of: id.lot).description,
                reserved: dice.happens(50), specialty: story.specialty, district: story.district, kind: story.kind,
                follows: .replaces(Replacement(id, cause: self.cause(cause))))
        } else if dice.happens(8), let lot = dice.one(of: Array(state.lots.suffix(12))),
            let held = dice.one(of: state.designations(of: lot.matter))
        {
            petition.court = lot.court
            petition.caseNumber = try await office.privateReader.caseNumber(of: lot.id).description
            petition.specialty = lot.specialty
            petition.follows = .adds(Addition(to: held, cause: self.cause("punto-nuevo")))
        }
        if dice.happens(20) {
            let expert = dice.one(of: state.roster.experts)?.id
            petition.impediments = expert.map { [.init(expert: $0, cause: cause("parentesco"))] } ?? []
        }
        if dice.happens(12), let expert = dice.one(of: state.roster.experts)?.id {
            petition.seats = 1
            _ = try await office.designateDirectly(
                petition, designee: .expert(expert), ground: cause("urgencia"), reasons: "Por urgencia.",
                instrument: "Auto", as: actor(.atTheMachine(for: petition.court)))
        } else {
            _ = try await office.openDraw(petition, as: actor(.atTheMachine(for: petition.court)))
        }
    }

    func conclude() async throws {
        let open = await office.reader.state.draws.open.values.sorted { $0.opened.draw < $1.opened.draw }
        guard let draw = dice.one(of: open) else { return }
        if dice.happens(12) { return try await annul(draw) }
        if dice.happens(70) { clock.set(max(draw.due, try now)) }
        _ = try await office.concludeDraw(draw.opened.draw, as: actor(.clock))
        if annulled.contains(draw.opened.draw) { complain("\(draw.opened.draw) concluded although annulled") }
    }

    /// Annuls a draw, which must succeed before its round is due and not after.
    private func annul(_ draw: Draws.Open) async throws {
        let time = try now
        try await office.annulDraw(
            draw.opened.draw, cause: cause("peticion-desistida"),
            as: actor(.atTheMachine(for: draw.opened.request.court)))
        annulled.insert(draw.opened.draw)
        if time >= draw.due { complain("\(draw.opened.draw) annulled after its round") }
    }

    func correctCase() async throws {
        let waiting = try await office.privateReader.corrections()
        if let correction = dice.one(of: waiting), dice.happens(60) {
            let registry = actor(.atTheMachine(for: DefaultOffice.roster))
            guard dice.happens(80) else { return try await office.discardCorrection(correction.id, as: registry) }
            try await office.approveCorrection(correction.id, as: registry)
            return
        }
        let state = await office.reader.state
        guard let lot = dice.one(of: Array(state.lots.suffix(20))) else { return }
        cases += 1
        try await office.proposeCorrection(
            of: lot.id, case: "EXP \(dice.happens(70) ? cases : cases / 2)-2026", reserved: dice.happens(30),
            cause: cause("expediente-equivocado"), instrument: "Auto", as: actor(.atTheMachine(for: lot.court)))
    }

    func moveDesignation() async throws {
        let id = await designation()
        let court = await court(of: id)
        let stage = await office.reader.state[id]?.stage.kind
        let time = try now
        switch dice.number(1...19) {
        case 1...4:
            try await office.notify(id, GivenNotice(.inPerson), as: court)
            answers[id] = book.deadline(3, after: time)
        case 5...8: try await answer(id, at: time) { try await $0.accept(id, as: court) }
        case 9: try await answer(id, at: time) { try await $0.excuse(id, cause: self.cause("amistad"), as: court) }
        case 10:
            try await office.challenge(id, cause: cause("interes"), as: court)
            answers[id] = nil
        case 11:
            let founded = dice.happens(40)
            try await office.resolveChallenge(id, founded: founded, as: court)
            if !founded, await office.reader.state[id]?.stage.kind == .notified {
                answers[id] = book.deadline(3, after: time)
            }
        case 12: try await office.deliver(id, as: court)
        case 13: try await office.discharge(id, as: court)
        case 14:
            try await office.revoke(id, cause: cause("incumplimiento"), instrument: "Auto", as: court)
            answers[id] = nil
        case 15: _ = try await office.callAlternate(for: id, as: court)
        case 16:
            try await office.end(id, cause: cause("convenio"), as: court)
            answers[id] = nil
        case 17:
            let isMoved = await office.reader.state[id]?.reportDay != nil
            let day = Day(of: try Timestamp(seconds: time + dice.number(20...40) * 86_400), offset: 0)
            try await office.setReportDay(id, to: day, cause: isMoved ? cause("dia-mal-fijado") : nil, as: court)
        case 18:
            try await office.noteFees(id, FeeAmount(.fixed, 100 * dice.number(1...90_000)), as: court)
        default:
            try await office.lapse(id)
            if let limit = answers[id], time < limit {
                complain("\(id) lapsed before its deadline, from \(stage as Any)")
            }
            noteLapse(id.description)
            answers[id] = nil
        }
    }

    /// Answers a designation, which must succeed if and only if the book says that there is time.
    private func answer(_ id: DesignationID, at time: Int, _ act: (Office) async throws -> Void) async throws {
        do {
            try await act(office)
            if let limit = answers[id], time >= limit { complain("\(id) answered after its deadline") }
            answers[id] = nil
        } catch let violation as Violation where violation.rule == .tooLate {
            if let limit = answers[id], time < limit { complain("\(id) refused before its deadline") }
            throw violation
        }
    }
}
