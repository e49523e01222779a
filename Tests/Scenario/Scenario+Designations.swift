import Draw
import Office
import PublicRecord
import WireFormat

/// The steps on the roster, draws and designations, and the scheduled work.
extension Scenario {
    func changeRoster(_ step: Step) async throws -> [String] {
        let expert = try ExpertID(number: 1)
        let instrument = "Acuerdo"
        switch step {
        case .propose:
            let change = RosterChange(.sanction, of: expert, cause: "amonestacion", instrument: instrument)
            _ = try await office.propose(change, as: Scenario.registry)
            return line(.proposeChange, expert)
        case .proposeAgain:
            let change = RosterChange(.standing(.suspended), of: expert, cause: "licencia", instrument: instrument)
            _ = try await office.propose(change, as: Scenario.registry)
            return line(.proposeChange, expert)
        case .approveChange:
            _ = try await office.approve(proposal: try await proposal(), as: Scenario.council)
            return line(.approveChange, expert)
        case .discard:
            try await office.discard(proposal: try await proposal(), as: Scenario.registry)
            return line(.discardChange, expert)
        default:
            let absent = try ExpertID(number: 4)
            try await office.declare(
                .unavailable, of: absent, cause: "licencia", instrument: "Escrito", as: Scenario.registry)
            return line(.declareAvailability, absent)
        }
    }

    private func proposal() async throws -> String {
        guard let proposal = try await office.privateReader.proposals().first else { throw Nothing() }
        return proposal.id
    }

    func designate(_ step: Step) async throws -> [String] {
        switch step {
        case .openDraw: return line(.openDraw, try await open("1/2026", "contabilidad", reserved: true))
        case .openDrawForOne: return line(.openDraw, try await open("2/2026", "topografia", reserved: false))
        case .openDrawByMistake: return line(.openDraw, try await open("5/2026", "contabilidad", reserved: true))
        case .conclude:
            let draw = try await draw(0)
            if let open = await state.draws.open[draw] { leap(to: try Timestamp(seconds: open.due)) }
            _ = try await office.concludeDraw(draw, as: .clock)
            return line(.concludeDraw, draw)
        default:
            let fact = try await office.designateDirectly(
                petition("3/2026", "contabilidad", reserved: true), designee: .institution("Colegio"),
                ground: "urgencia", reasons: "Por urgencia.", instrument: "Auto", as: Scenario.clerk)
            return line(.designate, fact.designation)
        }
    }

    private func petition(_ number: String, _ specialty: String, reserved: Bool) -> Office.Petition {
        Office.Petition(
            court: Scenario.court, caseNumber: number, reserved: reserved, specialty: specialty,
            district: "guadalajara",
            kind: "tercero")
    }

    private func open(_ number: String, _ specialty: String, reserved: Bool) async throws -> DrawID {
        try await office.openDraw(petition(number, specialty, reserved: reserved), as: Scenario.clerk).opened.draw
    }

    func draw(_ number: Int) async throws -> DrawID {
        let folios = await state.draws.folios
        guard folios.indices.contains(number) else { throw Nothing() }
        return folios[number]
    }

    func move(_ step: Step) async throws -> [String] {
        let draw = try await draw(step == .notifyOne ? 1 : 0)
        // The alternate stands after the expert drawn first.
        let isOfAlternate = [.notifyAlternate, .accept, .deliver, .discharge].contains(step)
        let designated = await state.draws.designated(by: draw) ?? []
        guard let expert = isOfAlternate ? designated.dropFirst().first : designated.first else { throw Nothing() }
        let id = DesignationID.drawn(draw, expert)
        let court = Scenario.clerk
        switch step {
        case .excuse:
            try await office.excuse(id, cause: "amistad", as: court)
            return line(.excuse, id)
        case .callAlternate:
            _ = try await office.callAlternate(for: id, as: court)
            return line(.call, id)
        case .accept:
            try await office.accept(id, as: court)
            return line(.accept, id)
        case .deliver:
            try await office.deliver(id, as: court)
            return line(.deliver, id)
        case .discharge:
            try await office.discharge(id, as: court)
            return line(.discharge, id)
        default:
            try await office.notify(id, GivenNotice(.inPerson), as: court)
            return line(.notify, id)
        }
    }

    /// Does the scheduled work.
    func work(_ step: Step) async throws -> [String] {
        if step == .sendMail {
            _ = try await office.mailWorker.round(as: .clock)
            return []
        }
        let state = await state
        if step == .work {
            for open in state.draws.open.values { leap(to: try Timestamp(seconds: open.due)) }
        } else {
            for deadline in await office.reader.designations().compactMap(state.deadline) { leap(to: deadline) }
        }
        let worked = try await office.work()
        return worked.concluded.flatMap { line(.concludeDraw, $0) }
            + worked.lapsedDesignations.flatMap { line(.lapseDesignation, $0) }
    }

    /// Erases the applicant, or the expert drawn first: after the end of the period, by decision of the council.
    func erase(_ step: Step) async throws -> [String] {
        leap(to: try Timestamp("2027-05-02T06:00:00Z"))
        let person: PersonID
        if step == .eraseApplicant {
            person = .application(try await application())
        } else {
            guard let drawn = await state.draws.designated(by: try await draw(0))?.first else { throw Nothing() }
            person = .expert(drawn)
        }
        try await office.erase(person, force: true, as: Scenario.administrator)
        return line(.erasePerson, person)
    }
}
