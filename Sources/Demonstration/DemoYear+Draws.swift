import Draw
import Office
import PublicRecord
import WireFormat

/// Requests, draws and designations of the fictional year.
extension DemoYear {
    /// A court asks for an expert in a matter of its own.
    func request(_ number: Int) async throws {
        let state = await office.reader.state
        guard let court = dice.one(of: state.catalogues.rows(of: .courts)), let district = court.district,
            let kind = dice.one(of: ["tercero", "tercero", "rebeldia", "unico", "oficial"]),
            let specialty = busySpecialty(in: district, state)
        else { return }
        var petition = Office.Petition(
            court: court.code, caseNumber: "\(number)/\(try clock.now.year)", reserved: dice.happens(6),
            specialty: specialty, district: district, kind: kind, seats: dice.happens(4) ? 2 : 1)
        let pool = try await office.privateReader.previewDraw(petition).pool
        if dice.happens(8), let person = dice.one(of: pool.holders)?.expert {
            petition.impediments = [.init(expert: person, cause: "parentesco")]
        }
        guard pool.eligible >= petition.seats + petition.impediments.count else {
            // One court of the year does without a lot; the others do not ask.
            guard state.directs.count == 0 else { return }
            return try await designateDirectly(petition)
        }
        try await draw(petition)
    }

    /// Returns a specialty with experts in the district; the frequent ones more often.
    private func busySpecialty(in district: String, _ state: RecordState) -> String? {
        let time = state.time ?? .last
        let frequent = ["contabilidad", "grafoscopia", "valuacion-inmobiliaria", "psicologia", "topografia"]
        let rows = state.catalogues.rows(of: .specialties).map(\.code).filter {
            !state.roster.members(specialty: $0, districts: [district], at: time).isEmpty
        }
        let wanted = rows.filter(frequent.contains)
        return dice.one(of: dice.happens(60) && !wanted.isEmpty ? wanted : rows)
    }

    private func draw(_ petition: Office.Petition) async throws {
        let court = People.court(petition.court)
        let receipt = try await office.openDraw(petition, as: court)
        // A clerk notices a mistake before the round, and asks again.
        if dice.happens(2) {
            return try after(seconds: 8) { year in
                try await year.office.annulDraw(
                    receipt.opened.draw, cause: "datos-equivocados", as: court)
                try year.after(seconds: 60) { try await $0.draw(petition) }
            }
        }
        at(receipt.due.advanced(by: dice.number(1...40))) { year in
            let draw = receipt.opened.draw
            let conclusion = try await year.office.concludeDraw(draw)
            for expert in conclusion.concluded.designated {
                try year.after(days: 0...1) { try await $0.follow(.drawn(draw, expert), court, petition) }
            }
            if year.dice.happens(1) { try year.after(days: 0...2) { try await $0.correct(draw, court, petition) } }
        }
    }

    /// The court proposes the right file number, and the registry approves it.
    private func correct(_ draw: DrawID, _ court: Actor, _ petition: Office.Petition) async throws {
        let number = "\(5_000 + Int(draw.number))/\(try clock.now.year)"
        let proposal = try await office.proposeCorrection(
            of: .draw(draw), case: number, reserved: petition.reserved, cause: "expediente-equivocado",
            instrument: "Auto ficticio", as: court)
        try await office.approveCorrection(proposal.id, as: People.registry)
    }

    /// Opens another lot in the same matter, beside a designation that stands.
    private func add(to id: DesignationID, _ petition: Office.Petition) async throws {
        var more = petition
        more.seats = 1
        more.impediments = []
        more.follows = .adds(Addition(to: id, cause: dice.happens(50) ? "perito-de-otra-parte" : "incidente"))
        let preview = try await office.privateReader.previewDraw(more)
        guard preview.refusal == nil, preview.pool.eligible > 0 else { return }
        try await draw(more)
    }

    /// The court with the most designations asks once more, so late that the year ends before the answer.
    func askLate() async throws {
        let state = await office.reader.state
        guard let court = await busiestCourt(), let kind = state.catalogues.rows(of: .kinds).first?.code,
            let district = state.catalogues.row(court, in: .courts)?.district,
            let specialty = busySpecialty(in: district, state)
        else { return }
        let petition = Office.Petition(
            court: court, caseNumber: "900/\(try clock.now.year)", specialty: specialty, district: district, kind: kind)
        guard try await office.privateReader.previewDraw(petition).pool.eligible > 0 else { return }
        let receipt = try await office.openDraw(petition, as: People.court(court))
        at(receipt.due.advanced(by: 1)) { year in
            let conclusion = try await year.office.concludeDraw(receipt.opened.draw)
            for expert in conclusion.concluded.designated {
                try await year.office.notify(
                    .drawn(receipt.opened.draw, expert), GivenNotice(.electronic), as: People.court(court))
            }
        }
    }

    /// Designates without a lot where no expert on the roster can serve.
    private func designateDirectly(_ petition: Office.Petition) async throws {
        guard try await office.privateReader.previewDirect(petition).refusal == nil else { return }
        let court = People.court(petition.court)
        var single = petition
        single.seats = 1
        let fact = try await office.designateDirectly(
            single, designee: .institution("Colegio ficticio de profesionistas"), ground: "sin-candidatos",
            reasons: "Nadie del padrón ficticio puede servir en la especialidad y el partido pedidos.",
            instrument: "Auto ficticio", as: court)
        try after(days: 0...1) { try await $0.follow(.direct(fact.designation), court, petition) }
    }

    /// Plays a designation from its notice on.
    private func follow(_ id: DesignationID, _ court: Actor, _ petition: Office.Petition) async throws {
        let medium = dice.happens(70) ? CourtNotice.Medium.electronic : .inPerson
        let notice = GivenNotice(medium, proof: medium == .inPerson ? "Acuse ficticio, foja 33" : nil)
        try await office.notify(id, notice, as: court)
        switch dice.number(1...100) {
        case 1...8:
            try after(hours: 1...19) { year in
                try await year.office.excuse(id, cause: "parentesco", as: court)
                try await year.fill(id, court, petition)
            }
        case 9...12:
            try after(hours: 1...1) { year in
                try await year.office.challenge(id, cause: "amistad", as: court)
                try year.after(days: 2...6) { year in
                    let founded = year.dice.happens(50)
                    try await year.office.resolveChallenge(id, founded: founded, as: court)
                    if founded {
                        try await year.fill(id, court, petition)
                    } else {
                        try await year.accept(id, court, petition)
                    }
                }
            }
        case 13...17:
            // There is no answer, so the scheduled work lapses the designation.
            guard let deadline = await office.reader.state.deadline(of: id) else { return }
            atWork(deadline.advanced(by: dice.number(1...8) * DemoYear.day)) { try await $0.fill(id, court, petition) }
        default:
            try after(hours: 1...21) { try await $0.accept(id, court, petition) }
        }
    }

    private func accept(_ id: DesignationID, _ court: Actor, _ petition: Office.Petition) async throws {
        let quote = 100_000 * dice.number(4...30)
        let day = await office.reader.state.calendar.localDay(of: try clock.now.advanced(by: 30 * DemoYear.day))
        try await office.accept(
            id, quote: dice.happens(60) ? quote : nil, reportDay: dice.happens(80) ? day : nil, as: court)
        try after(days: 10...40) { year in
            guard await year.office.reader.state[id]?.stage.kind == .accepted else { return }
            if year.dice.happens(2) {
                try await year.office.revoke(id, cause: "incumplimiento", instrument: "Auto ficticio", as: court)
                return try await year.fill(id, court, petition)
            }
            if year.dice.happens(5) {
                let cause = year.dice.happens(50) ? "convenio" : "prueba-desechada"
                return try await year.office.end(id, cause: cause, as: court)
            }
            if year.dice.happens(4) { try await year.add(to: id, petition) }
            try await year.office.deliver(id, as: court)
            try year.after(days: 3...20) { year in
                if year.dice.happens(60) {
                    try await year.office.noteFees(id, FeeAmount(.fixed, quote), as: court)
                    if year.dice.happens(70) {
                        let payer = year.dice.happens(50) ? FeeAmount.Payer.bothParties : .oneParty
                        try await year.office.noteFees(id, FeeAmount(.paid, quote, by: payer), as: court)
                    }
                }
                try await year.office.discharge(id, as: court)
            }
        }
    }

    /// Fills a vacancy: with the next alternate, by another draw, or without one where nobody is left.
    private func fill(_ id: DesignationID, _ court: Actor, _ petition: Office.Petition) async throws {
        let state = await office.reader.state
        guard case .vacant(let cause) = state[id]?.stage else { return }
        if case .drawn(let draw, _) = id, state.callableAlternate(in: draw, at: try clock.now) != nil {
            let next = try await office.callAlternate(for: id, as: court)
            return try after(days: 0...1) { try await $0.follow(next, court, petition) }
        }
        var again = petition
        again.seats = 1
        again.impediments = []
        again.follows = .replaces(Replacement(id, cause: cause))
        let preview = try await office.privateReader.previewDraw(again)
        guard preview.pool.eligible > 0 else { return try await designateDirectly(again) }
        guard preview.refusal == nil else { return }
        try await draw(again)
    }
}
