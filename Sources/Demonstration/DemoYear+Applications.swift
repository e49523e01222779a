import Draw
import Office
import PublicRecord
import WireFormat

/// Calls and applications of the fictional year, with some in every stage.
extension DemoYear {
    /// The final state of an application.
    enum Fate: CaseIterable {
        case admitted, approved, rejected, rejectedAfterObjection, listed, objected, reviewing, returned, lapsed
        case withdrawn, submitted, draft

        /// The court day on which it begins, counted back from the year's end where it is still open then.
        var courtDay: Int {
            switch self {
            case .admitted, .rejected, .rejectedAfterObjection, .lapsed, .withdrawn: 8
            case .approved: -28
            case .listed, .objected, .reviewing, .returned, .submitted, .draft: -9
            }
        }
    }

    func openCall(_ code: String, period: String, days: Int) async throws {
        let catalogues = await office.reader.state.catalogues
        func codes(_ catalogue: Catalogue) -> [String] { catalogues.rows(of: catalogue).map(\.code) }
        let now = try clock.now
        try await office.openCall(
            CallOpened(
                call: code, period: period, opens: now, closes: now.advanced(by: days * DemoYear.day),
                specialties: codes(.specialties), districts: codes(.districts),
                requirements: Array(codes(.requirements).prefix(3)), correctionDays: 5, objectionDays: 5, answerDays: 3,
                instrument: "Convocatoria ficticia \(code)"), as: People.council)
    }

    /// A fictional person applies.
    func apply(in call: String, number: Int, fate: Fate, renews: ExpertID? = nil) async throws {
        let access = try await office.beginDraft(
            in: call, renews: renews, as: renews.map { Actor(name: $0.description, role: .expert($0)) })
        let applicant = Actor(name: access.folio, role: .applicant(access.folio))
        try await office.edit(access.folio, DemoPerson(number).edit(&dice, await office.reader.state), as: applicant)
        guard let opened = await office.reader.state.applications.calls[call] else { return }
        for requirement in opened.requirements {
            try await office.attach(
                DemoPerson.document(requirement, of: number), for: requirement, to: access.folio, as: applicant)
        }
        guard fate != .draft else { return }
        try after(seconds: dice.number(600...7_200)) { year in
            let submitted = try await year.office.submit(access.folio, as: applicant)
            try await year.follow(try ApplicationID(submitted.folio), fate)
        }
    }

    private func follow(_ id: ApplicationID, _ fate: Fate) async throws {
        let applicant = Actor(name: id.description, role: .applicant(id.description))
        guard fate != .submitted else { return }
        try after(days: 1...3) { year in
            if fate == .withdrawn { return try await year.office.withdraw(id, as: applicant) }
            try await year.office.review(id, as: People.registry)
            switch fate {
            case .reviewing: break
            case .returned:
                // So late that the year ends before the deadline to correct.
                year.onTheLastCourtDay(plus: 3_600) { try await $0.giveBack(id) }
            case .lapsed: try await year.giveBack(id)
            case .rejected:
                try year.after(days: 1...5) { year in
                    try await year.office.reject(
                        id, grounds: ["experiencia-insuficiente"], instrument: "Acta ficticia", as: People.council)
                }
            default: try await year.correctAndList(id, fate)
            }
        }
    }

    private func giveBack(_ id: ApplicationID) async throws {
        guard let missing = await office.reader.state.applications[id]?.call.requirements.prefix(1) else { return }
        try await office.returnForCorrection(id, missing: Array(missing), as: People.registry)
    }

    /// A third of the applications that proceed are returned once before.
    private func correctAndList(_ id: ApplicationID, _ fate: Fate) async throws {
        guard dice.happens(33) else {
            return try after(days: 1...4) { try await $0.list(id, fate) }
        }
        try await giveBack(id)
        try after(days: 1...2) { year in
            let applicant = Actor(name: id.description, role: .applicant(id.description))
            let requirement = await year.office.reader.state.applications[id]?.call.requirements.first ?? ""
            try await year.office.attach(
                DemoPerson.document("\(requirement) corregido", of: Int(id.number)), for: requirement,
                to: id.description, as: applicant)
            try await year.office.correct(id, as: applicant)
            try year.after(days: 1...2) { year in
                try await year.office.review(id, as: People.registry)
                try year.after(days: 1...2) { try await $0.list(id, fate) }
            }
        }
    }

    private func list(_ id: ApplicationID, _ fate: Fate) async throws {
        try await office.list(id, as: People.registry)
        let applicant = Actor(name: id.description, role: .applicant(id.description))
        if fate == .objected || fate == .rejectedAfterObjection {
            let number = try await office.object(
                to: id, cause: "informacion-falsa", by: "Persona ficticia que objeta", text: "Objeción ficticia.",
                as: People.registry)
            try after(seconds: DemoYear.day) { year in
                try await year.office.answer(number, text: "Respuesta ficticia.", in: id, as: applicant)
            }
        }
        guard fate != .listed, fate != .objected else { return }
        try await decide(id, fate)
    }

    /// The council decides some days after everyone who may speak has had the time.
    private func decide(_ id: ApplicationID, _ fate: Fate) async throws {
        let state = await office.reader.state
        if let deadline = state.applications[id]?.deadline(by: state.calendar), try clock.now < deadline {
            let days = dice.number(1...5) * DemoYear.day
            return atWork(deadline.advanced(by: days)) { try await $0.decide(id, fate) }
        }
        if fate == .rejectedAfterObjection {
            return try await office.reject(
                id, grounds: ["tacha-fundada"], instrument: "Acta ficticia", as: People.council)
        }
        try await office.approve(id, instrument: "Acta ficticia", as: People.council)
        guard fate == .admitted else { return }
        try after(days: 1...5) { year in
            _ = try await year.office.admit(id, instrument: "Lista ficticia", as: People.council)
        }
    }
}
