import Draw
import Office
import PublicRecord
import Sodium
import WireFormat

/// Steps to come, in the order of their times.
struct Agenda {
    enum Step {
        /// The draw that waits longest.
        case conclude
        case designation(DesignationID, DesignationMoved.Move)
        case callAlternate(DesignationID)
        case application(ApplicationID, ApplicationMoved.Move)
        case admit(ApplicationID)
    }

    /// Descending by time and, where that is one, by the order in which they were put in.
    private var steps: [(time: Timestamp, step: Step)] = []

    mutating func add(_ step: Step, at time: Timestamp) {
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].time > time { low = middle + 1 } else { high = middle }
        }
        steps.insert((time, step), at: low)
    }

    /// Takes out the first step whose time has come.
    mutating func next(at time: Timestamp) -> Step? {
        guard let last = steps.last, last.time <= time else { return nil }
        return steps.removeLast().step
    }
}

/// The mix `office`: of ten arrivals six are requests of courts, two are applications, two change a standing, and every
/// request and application is followed to its end, each step at its time.
extension LogMaker {
    private static let call = "convocatoria-de-ejemplo"
    private static let hour = 3_600
    private static let day = 86_400

    mutating func appendOfOffice() throws {
        guard !state.applications.calls.isEmpty else { return try openCall() }
        time = time.advanced(by: 270)
        if let step = agenda.next(at: time) { return try take(step) }
        arrivals += 1
        switch arrivals % 10 {
        case 3, 7: try submit()
        case 0, 5: try changeStanding()
        case _ where arrivals.isMultiple(of: 51): try designateDirectly()
        default:
            let due = try open(cell(ofAtLeast: 5))
            agenda.add(.conclude, at: due)
        }
    }

    private mutating func take(_ step: Agenda.Step) throws {
        switch step {
        case .conclude:
            let concluded = try conclude()
            for expert in concluded.designated { try follow(.drawn(concluded.draw, expert)) }
        case .designation(let id, let move): try take(move, of: id)
        case .callAlternate(let id):
            guard case .drawn(let draw, _) = id, let next = state.callableAlternate(in: draw, at: time) else { return }
            try append(.designationMoved(DesignationMoved(id, .called(next))), by: state.court(of: id) ?? "")
            try follow(.drawn(draw, next))
        case .application(let id, let move): try take(move, of: id)
        case .admit(let id): try admit(id)
        }
    }

    private func after(_ seconds: Int) -> Timestamp { time.advanced(by: seconds) }

    // MARK: - Designations

    private mutating func designateDirectly() throws {
        let cell = try cell(ofAtLeast: 1)
        let request = try request(cell)
        let fact = DirectlyDesignated(
            designation: try state.directs.nextID(at: time), request: request, tag: try tag(of: request),
            designee: .institution("Institución de ejemplo"), ground: try cause(for: .direct),
            reasons: "Razones de ejemplo", instrument: "Auto de ejemplo")
        try append(.directlyDesignated(fact), by: request.court)
        try follow(.direct(fact.designation))
    }

    /// Of 25 designations, two are excused, one lapses, and two are challenged, one of them with ground.
    private mutating func follow(_ id: DesignationID) throws {
        designations += 1
        var moves: [(seconds: Int, move: DesignationMoved.Move)] = [
            (LogMaker.hour, .notified(CourtNotice(.inPerson, on: state.calendar.localDay(of: after(LogMaker.hour)))))
        ]
        let service: [(Int, DesignationMoved.Move)] = [
            (20 * LogMaker.hour, .accepted), (20 * LogMaker.day, .delivered), (30 * LogMaker.day, .discharged),
        ]
        let challenge = (5 * LogMaker.hour, DesignationMoved.Move.challenged(cause: try cause(for: .impediment)))
        switch designations % 25 {
        case 3, 14: moves.append((5 * LogMaker.hour, .excused(cause: try cause(for: .excuse))))
        case 6: moves += [challenge, (60 * LogMaker.hour, .resolved(founded: true))]
        case 12: moves += [challenge, (10 * LogMaker.hour, .resolved(founded: false))] + service
        case 20: moves.append((60 * LogMaker.hour, .lapsed))
        default: moves += service
        }
        for (seconds, move) in moves { agenda.add(.designation(id, move), at: after(seconds)) }
    }

    private mutating func take(_ move: DesignationMoved.Move, of id: DesignationID) throws {
        var office = state.court(of: id) ?? ""
        if move == .lapsed {
            if let deadline = state.deadline(of: id), deadline > time {
                return agenda.add(.designation(id, move), at: deadline)
            }
            office = DefaultOffice.clock
        }
        try append(.designationMoved(DesignationMoved(id, move)), by: office)
        if state[id]?.stage.kind == .vacant { agenda.add(.callAlternate(id), at: after(LogMaker.hour)) }
    }

    // MARK: - Applications

    private mutating func openCall() throws {
        guard let period = state.roster.period(at: time) else { throw WrongUsage(words: ["periods"]) }
        func codes(_ catalogue: Catalogue) -> [String] { state.catalogues.rows(of: catalogue).map(\.code) }
        let fact = CallOpened(
            call: LogMaker.call, period: period.period, opens: time, closes: period.until,
            specialties: codes(.specialties), districts: codes(.districts), requirements: codes(.requirements),
            correctionDays: 5, objectionDays: 5, answerDays: 3, instrument: "Convocatoria de ejemplo")
        try append(.callOpened(fact), by: DefaultOffice.council)
    }

    /// Of eight applications, two are admitted.
    private mutating func submit() throws {
        let id = try state.applications.nextID(at: time)
        let fact = ApplicationSubmitted(
            application: id, call: LogMaker.call, districts: [try cell(ofAtLeast: 1).district],
            file: SHA256.hash("bench file \(id)"))
        try append(.applicationSubmitted(fact), by: DefaultOffice.roster)

        let approval = ApplicationMoved.Approval(instrument: "Acta de ejemplo", proposedBy: DefaultOffice.roster)
        let missing = Array(state.applications.calls[LogMaker.call]?.requirements.prefix(1) ?? [])
        let rejected = ApplicationMoved.Move.rejected(grounds: [try cause(for: .decision)], approval)
        let moves: [ApplicationMoved.Move] =
            switch id.number % 8 {
            case 0: [.withdrawn]
            case 1: [.reviewed, rejected]
            case 2: [.reviewed, .returned(missing: missing), .lapsed]
            case 3:
                [
                    .reviewed, .returned(missing: missing), .corrected(file: SHA256.hash("bench corrected \(id)")),
                    .reviewed, .listed, .approved(approval),
                ]
            case 4: [.reviewed, .listed, .objected(1, cause: try cause(for: .objection)), .answered(1), rejected]
            default: [.reviewed, .listed, .approved(approval)]
            }
        for (number, move) in moves.enumerated() {
            agenda.add(.application(id, move), at: after((number + 1) * LogMaker.day))
        }
    }

    private mutating func take(_ move: ApplicationMoved.Move, of id: ApplicationID) throws {
        var office = DefaultOffice.roster
        switch move {
        case .approved, .rejected, .lapsed:
            if let deadline = state.applications[id]?.deadline(by: state.calendar), deadline > time {
                return agenda.add(.application(id, move), at: deadline)
            }
            office = move == .lapsed ? DefaultOffice.clock : DefaultOffice.council
        default: break
        }
        try append(.applicationMoved(ApplicationMoved(id, move)), by: office)
        if case .approved = move, (3...5).contains(id.number % 8) { agenda.add(.admit(id), at: after(LogMaker.day)) }
    }

    private mutating func admit(_ id: ApplicationID) throws {
        guard let expert = state.roster.nextID, let call = state.applications[id]?.call else { return }
        let cell = try cell(ofAtLeast: 1)
        let document = IdentityDocument(
            expert: expert, name: "Persona Ficticia \(expert.number)", licences: [],
            salt: SHA256.hash("bench salt \(id)").bytes
        ).bytes
        let fact = ExpertAdmitted(
            expert: expert, period: call.period,
            practice: [Practice(specialty: cell.specialty, districts: [cell.district])],
            identity: SHA256.hash(document), instrument: "Lista de ejemplo", proposedBy: DefaultOffice.roster,
            application: id)
        try append(.expertAdmitted(fact), by: DefaultOffice.council)
        identities[expert] = document
    }
}
