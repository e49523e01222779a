import Draw
import PublicRecord
import Support
import WireFormat

@testable import Demonstration
@testable import Office

/// Random commands: right and wrong ones, by permitted and forbidden actors, at any time.
///
/// A separate book of deadlines, kept by other code, predicts the office's behaviour.
final class RandomCommands {
    let office: Office
    let clock: TestClock
    var dice: DemoDice
    private(set) var done = 0
    private(set) var refused = 0
    /// The differences between the office and the book.
    private(set) var complaints: [String] = []

    let book: CourtDays
    /// The end of the time to answer, for each notified designation.
    var answers: [DesignationID: Int] = [:]
    /// The end of the time to correct, for each returned application.
    var corrections: [ApplicationID: Int] = [:]
    private var lapsed: Set<String> = []
    var drafts: [String] = []
    var proposals: [String] = []
    var annulled: Set<DrawID> = []
    var cases = 0

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

    var now: Int { get throws { try clock.now.seconds } }

    // MARK: - Random actors and subjects

    func actor(_ right: Actor) -> Actor {
        guard dice.happens(8) else { return right }
        let others: [Role] = [
            .registry, .council, .court("juzgado-02-civil-guadalajara"), .administration, .audit, .clock,
        ]
        return Actor(name: "cualquiera", role: dice.one(of: others) ?? .audit)
    }

    /// Returns one of the newest designations, or one of the newest in a rare stage.
    func designation() async -> DesignationID {
        let state = await office.reader.state
        let ids = await office.reader.designations()
        let stage = dice.happens(60) ? dice.one(of: Designation.Stage.Kind.allCases) : nil
        let likely = stage == nil ? ids : ids.filter { state[$0]?.stage.kind == stage }
        return dice.one(of: Array(likely.suffix(12))) ?? .direct(DirectID.unheardOf)
    }

    func application() async -> ApplicationID {
        let all = await office.reader.state.applications.all
        // The list stage allows most moves, and does not last long.
        let running: [Application.Stage.Kind] = [
            .submitted, .reviewing, .returned, .listed, .listed, .listed, .approved,
        ]
        let stage = dice.happens(60) ? dice.one(of: running) : nil
        let likely = stage == nil ? all : all.filter { $0.stage.kind == stage }
        return dice.one(of: Array(likely.suffix(20)))?.id ?? .unheardOf
    }

    func court(of id: DesignationID) async -> Actor {
        let code = await office.reader.state.court(of: id)
        return actor(.atTheMachine(for: code ?? "juzgado-01-civil-guadalajara"))
    }

    func cause(_ right: String) -> String { dice.happens(10) ? "inventada" : right }

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

    func noteLapse(_ name: String) {
        if !lapsed.insert(name).inserted { complain("\(name) lapsed twice") }
    }

    func complain(_ text: String) { complaints.append(text) }
}

extension Folio {
    /// A folio that does not exist.
    static var unheardOf: Folio { certain { try Folio(year: 1999, number: 1) } }
}
