import Draw
import Office
import PublicRecord
import WireFormat

/// Changes to the roster of the fictional year: proposed by one office, approved by another.
extension DemoYear {
    func changeRoster(_ what: RosterChange.What, cause: String, days: Int? = nil) async throws {
        guard let expert = try await someoneActive() else { return }
        try await change(
            RosterChange(
                what, of: expert, cause: cause, instrument: "Acuerdo ficticio",
                effective: try days.map { try clock.now.advanced(by: $0 * DemoYear.day) }))
        switch what {
        case .standing(.suspended):
            try after(days: 40...90) { year in
                try await year.change(
                    RosterChange(
                        .standing(.reinstated), of: expert, cause: "fin-de-causa", instrument: "Acuerdo ficticio"))
            }
        default: break
        }
    }

    /// An expert is unavailable for some weeks.
    func declareUnavailable() async throws {
        guard let expert = try await someoneActive() else { return }
        let actor = Actor(name: expert.description, role: .expert(expert))
        try await office.declare(
            .unavailable, of: expert, cause: "solicitud-propia", instrument: "Escrito ficticio", as: actor)
        try after(days: 20...60) { year in
            guard let known = await year.office.reader.state.roster[expert],
                known.standing(at: try year.clock.now) == .unavailable
            else { return }
            try await year.office.declare(
                .available, of: expert, cause: "fin-de-causa", instrument: "Escrito ficticio", as: actor)
        }
    }

    /// The expert stays for the next period.
    func renew(_ expert: ExpertID, for period: String) async throws {
        guard let known = await office.reader.state.roster[expert], known.canServe(at: try clock.now),
            !known.periods.contains(where: { $0.period == period })
        else { return }
        try await change(RosterChange(.renewal(period: period), of: expert, instrument: "Refrendo ficticio"))
    }

    private func change(_ change: RosterChange) async throws {
        if case .standing(.reinstated) = change.what {
            let known = await office.reader.state.roster[change.expert]
            guard known?.standing(at: try clock.now) == .suspended else { return }
        }
        let proposal = try await office.propose(change, as: People.registry)
        _ = try await office.approve(proposal: proposal.id, as: People.council)
    }

    private func someoneActive() async throws -> ExpertID? {
        let now = try clock.now
        return dice.one(of: await office.reader.state.roster.experts.filter { $0.canServe(at: now) }.map(\.id))
    }
}
