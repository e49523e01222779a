import Draw
import Foundation
import Office
import PublicRecord
import Sodium
import Store
import Support
import WireFormat

/// One history of an installation with few experts, step by step, through every use case.
///
/// Each step finds its subject in the installation itself, so another process can continue after any step.
public final class Scenario: Sendable {
    public enum Step: String, CaseIterable, Sendable {
        case addAdministrator, addClerk
        case openCall, beginDraft, edit, attach, submit, review, giveBack, attachAgain, correct, reviewAgain
        case list, object, answer, approve, admit
        case propose, approveChange, proposeAgain, discard, declare
        case openDraw, conclude, notify, excuse, callAlternate, notifyAlternate, accept, deliver, discharge
        case sendMail, openDrawForOne, work, notifyOne, lapse, designate
        case correctCase, approveCorrection, correctCaseAgain, discardCorrection, end, openDrawByMistake, annul
        case eraseApplicant, eraseDrawn
    }

    let office: Office
    private let clock: TestClock

    /// The applicant's name. It is erased at the end.
    public static let applicant = "Irene Zamora Quijano"
    /// The folio under which the applicant is erased.
    public static let erased = "A-2026-000001"
    static let court = "juzgado-01-civil-guadalajara"

    /// Opens the installation. The fake mail system stores the messages in `sentMail`.
    public init(_ folder: DataFolder) throws {
        let last = try RecordReader(folder).state.time?.seconds ?? 0
        // The clock stands still, except that steps set it forward.
        let clock = TestClock(last + 1)
        self.clock = clock
        var ports = Ports(now: { try clock.now }, random: .system, passwordCost: .least)
        let mail = Scenario.sentMail(of: folder)
        ports.mail = { try Scenario.note($0.messageID, in: mail) }
        office = try Office(folder, ports: ports)
    }

    public static func sentMail(of folder: DataFolder) -> String { folder.path + "/sent-mail" }

    private static func note(_ id: String, in path: String) throws {
        let file = Foundation.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw MailFault(.program, path) }
        defer { close(file) }
        let line = Array("\(id)\n".utf8)
        guard Foundation.write(file, line, line.count) == line.count else { throw MailFault(.program, path) }
    }

    /// Does a step.
    /// - Returns: the lines expected in the activity log: actions with their subjects.
    public func perform(_ step: Step) async throws -> [String] {
        switch step {
        case .addAdministrator, .addClerk: try await addAccount(step)
        case .openCall, .beginDraft, .edit, .attach, .submit, .attachAgain, .correct, .answer: try await apply(step)
        case .review, .reviewAgain, .giveBack, .list, .object, .approve, .admit: try await decide(step)
        case .propose, .approveChange, .proposeAgain, .discard, .declare: try await changeRoster(step)
        case .openDraw, .openDrawForOne, .openDrawByMistake, .conclude, .designate: try await designate(step)
        case .correctCase, .approveCorrection, .correctCaseAgain, .discardCorrection, .end, .annul:
            try await mend(step)
        case .notify, .excuse, .callAlternate, .notifyAlternate, .accept, .deliver, .discharge, .notifyOne:
            try await move(step)
        case .work, .lapse, .sendMail: try await work(step)
        case .eraseApplicant, .eraseDrawn: try await erase(step)
        }
    }

    // MARK: - Actors and times

    static let registry = Actor.atTheMachine(for: DefaultOffice.roster)
    static let council = Actor.atTheMachine(for: DefaultOffice.council)
    static let clerk = Actor.atTheMachine(for: court)

    func leap(to time: Timestamp) { clock.advance(to: time.seconds) }

    var now: Timestamp { get throws { try clock.now } }

    var state: RecordState { get async { await office.reader.state } }

    func line(_ action: Action, _ subject: some CustomStringConvertible) -> [String] {
        ["\(action.rawValue) \(subject)"]
    }

    /// The step has no subject left: a process that was killed before it reported had done it already.
    struct Nothing: Error {}

    /// Whether an error means that the step was done already.
    public static func saysItIsDone(_ error: any Error) -> Bool {
        error is Nothing || error is Refusal || error is Violation
    }

    private func addAccount(_ step: Step) async throws -> [String] {
        let new =
            step == .addAdministrator
            ? NewAccount(login: "jefa", name: "Jefa", role: .administration, email: "jefa@ejemplo.invalid")
            : NewAccount(
                login: "secretaria", name: "Secretaria", role: .court(Scenario.court), email: "sec@ejemplo.invalid")
        let actor = step == .addAdministrator ? .administratorAtTheMachine : Scenario.administrator
        _ = try await office.addAccount(new, password: "provisional-de-hoy", as: actor)
        return line(.addAccount, new.login)
    }

    static let administrator = Actor(name: "jefa", role: .administration)
}
