import Draw
import Foundation
import PublicRecord
import Support
import WireFormat

@testable import Demonstration
@testable import Office

/// Random commands: right and wrong ones, by permitted and forbidden actors, at any time.
///
/// A separate book of deadlines, kept by other code, predicts the office's behaviour.
final class Chaos {
    let office: Office
    let clock: TestClock
    private(set) var dice: DemoDice
    private(set) var done = 0
    private(set) var refused = 0
    /// The differences between the office and the book.
    private(set) var complaints: [String] = []

    private let book: CourtDays
    /// The end of the time to answer, for each notified designation.
    private var answers: [DesignationID: Int] = [:]
    /// The end of the time to correct, for each returned application.
    private var corrections: [ApplicationID: Int] = [:]
    private var lapsed: Set<String> = []
    private var drafts: [String] = []
    private var proposals: [String] = []
    private var annulled: Set<DrawID> = []
    private var cases = 0

    init(_ office: Office, clock: TestClock, seed: UInt64) throws {
        self.office = office
        self.clock = clock
        dice = DemoDice(seed: seed)
        book = try CourtDays()
    }

    func run(_ count: Int) async throws {
        for _ in 0..<count {
            clock.advance(by: dice.happens(2) ? dice.number(20_000...200_000) : dice.number(0...900))
            do {
                try await step()
                done += 1
            } catch is Refusal {
                refused += 1
            } catch is Violation {
                refused += 1
            } catch is Malformed {
                refused += 1
            }
        }
        try await work()
    }

    private var now: Int { get throws { try clock.now.seconds } }

    // MARK: - Somebody, something

    private func actor(_ right: Actor) -> Actor {
        guard dice.happens(8) else { return right }
        let others: [Role] = [
            .registry, .council, .court("juzgado-02-civil-guadalajara"), .administration, .audit, .clock,
        ]
        return Actor(name: "cualquiera", role: dice.one(of: others) ?? .audit)
    }

    /// Returns one of the newest designations, or one of the newest in a rare stage.
    private func designation() async -> DesignationID {
        let state = await office.reader.state
        let ids = await office.reader.designations()
        let stage = dice.happens(60) ? dice.one(of: Designation.Stage.Kind.allCases) : nil
        let likely = stage == nil ? ids : ids.filter { state[$0]?.stage.kind == stage }
        return dice.one(of: Array(likely.suffix(12))) ?? .direct(DirectID.unheardOf)
    }

    private func application() async -> ApplicationID {
        let all = await office.reader.state.applications.all
        // The list stage allows most moves, and does not last long.
        let running: [Application.Stage.Kind] = [
            .submitted, .reviewing, .returned, .listed, .listed, .listed, .approved,
        ]
        let stage = dice.happens(60) ? dice.one(of: running) : nil
        let likely = stage == nil ? all : all.filter { $0.stage.kind == stage }
        return dice.one(of: Array(likely.suffix(20)))?.id ?? .unheardOf
    }

    private func court(of id: DesignationID) async -> Actor {
        let code = await office.reader.state.court(of: id)
        return actor(.atTheMachine(for: code ?? "juzgado-01-civil-guadalajara"))
    }

    private func cause(_ right: String) -> String { dice.happens(10) ? "inventada" : right }

    // MARK: - One command

    private func step() async throws {
        switch dice.number(1...100) {
        case 1...6: try await begin()
        case 7...12: try await advanceDraft()
        case 13...34: try await moveApplication()
        case 35...43: try await changeRoster()
        case 44...55: try await request()
        case 56...57: try await correctCase()
        case 58...64: try await conclude()
        case 65...94: try await moveDesignation()
        default: try await work()
        }
    }

    private func begin() async throws {
        let access = try await office.beginDraft(in: dice.happens(10) ? "ninguna" : "convocatoria")
        drafts.append(access.folio)
        let actor = Actor(name: access.folio, role: .applicant(access.folio))
        try await office.edit(access.folio, DemoPerson(drafts.count).edit(&dice, office.reader.state), as: actor)
        if dice.happens(80) {
            try await office.attach(DemoPerson.document("titulo", of: 1), for: "titulo", to: access.folio, as: actor)
        }
    }

    private func advanceDraft() async throws {
        let folio = dice.one(of: Array(drafts.suffix(6))) ?? "B-nadie"
        let owner = dice.happens(10) ? "B-otro" : folio
        _ = try await office.submit(folio, as: actor(Actor(name: owner, role: .applicant(owner))))
        drafts.removeAll { $0 == folio }
    }

    private func moveApplication() async throws {
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

    private func changeRoster() async throws {
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

    private func request() async throws {
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

    private func conclude() async throws {
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

    private func correctCase() async throws {
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

    private func moveDesignation() async throws {
        let id = await designation()
        let court = await court(of: id)
        let stage = await office.reader.state[id]?.stage.kind
        let time = try now
        switch dice.number(1...17) {
        case 1...4:
            try await office.notify(id, as: court)
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

    /// Does the scheduled work, which must do everything due, once.
    private func work() async throws {
        let time = try now
        let worked = try await office.work()
        let due = Set(answers.filter { $0.value <= time }.keys)
        if Set(worked.lapsedDesignations) != due || worked.lapsedDesignations.count != due.count {
            complain("lapsed \(worked.lapsedDesignations), due were \(due)")
        }
        let uncorrected = Set(corrections.filter { $0.value <= time }.keys)
        if Set(worked.lapsedApplications) != uncorrected || worked.lapsedApplications.count != uncorrected.count {
            complain("lapsed \(worked.lapsedApplications), due were \(uncorrected)")
        }
        for id in due {
            noteLapse(id.description)
            answers[id] = nil
        }
        for id in uncorrected {
            noteLapse(id.description)
            corrections[id] = nil
        }
        if !worked.stuck.isEmpty { complain("stuck \(worked.stuck)") }
    }

    private func noteLapse(_ name: String) {
        if !lapsed.insert(name).inserted { complain("\(name) lapsed twice") }
    }

    private func complain(_ text: String) { complaints.append(text) }
}

/// Court days from the registry's own file, counted by Foundation's calendar, which the record does not use.
struct CourtDays {
    private var closed: Set<String> = []
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: -6 * 3_600) ?? .gmt
        return calendar
    }()

    init() throws {
        let text = try String(contentsOfFile: Repository.registry + "/calendar.csv", encoding: .utf8)
        for line in text.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
            closed.formUnion(cells[4].split(separator: " ").map(String.init))
        }
    }

    /// Returns the Unix second at which a time limit ends.
    func deadline(_ days: Int, after second: Int) -> Int {
        var day = calendar.startOfDay(for: Date(timeIntervalSince1970: Double(second)))
        var left = days
        while left > 0 {
            day = calendar.date(byAdding: .day, value: 1, to: day) ?? day
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
            let name = String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            if parts.weekday != 1, parts.weekday != 7, !closed.contains(name) { left -= 1 }
        }
        return Int((calendar.date(byAdding: .day, value: 1, to: day) ?? day).timeIntervalSince1970)
    }
}

extension Folio {
    /// A folio that does not exist.
    static var unheardOf: Folio {
        guard let id = try? Folio(year: 1999, number: 1) else { preconditionFailure() }
        return id
    }
}
