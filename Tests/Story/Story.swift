import Draw
import Foundation
import Office
import PublicRecord
import Sodium
import Store
import Synchronization
import WireFormat

/// One history of an installation with few experts, act by act, through every use case.
///
/// Each act finds its subject in the installation itself, so another process can continue after any act.
public final class Story: Sendable {
    public enum Act: String, CaseIterable, Sendable {
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
    private let clock: Clock

    /// The applicant's name. It is erased at the end.
    public static let applicant = "Irene Zamora Quijano"
    /// The folio under which the applicant is erased.
    public static let erased = "A-2026-000001"
    static let court = "juzgado-01-civil-guadalajara"

    /// The clock of the story stands still, except that acts set it forward.
    private final class Clock: Sendable {
        let seconds: Mutex<Int>

        init(_ second: Int) { seconds = Mutex(second) }
    }

    /// Opens the installation. The fake mail system stores the messages in `sentMail`.
    public init(_ folder: DataFolder) throws {
        let last = try RecordReader(folder).state.time?.seconds ?? 0
        let clock = Clock(last + 1)
        self.clock = clock
        var ports = Ports(
            now: { try Timestamp(seconds: clock.seconds.withLock { $0 }) }, random: .system, passwordCost: .least)
        let mail = Story.sentMail(of: folder)
        ports.mail = { try Story.note($0.messageID, in: mail) }
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

    /// Does an act.
    /// - Returns: the lines expected in the activity log: actions with their subjects.
    public func perform(_ act: Act) async throws -> [String] {
        switch act {
        case .addAdministrator, .addClerk: try await addAccount(act)
        case .openCall, .beginDraft, .edit, .attach, .submit, .attachAgain, .correct, .answer: try await apply(act)
        case .review, .reviewAgain, .giveBack, .list, .object, .approve, .admit: try await decide(act)
        case .propose, .approveChange, .proposeAgain, .discard, .declare: try await changeRoster(act)
        case .openDraw, .openDrawForOne, .openDrawByMistake, .conclude, .designate: try await designate(act)
        case .correctCase, .approveCorrection, .correctCaseAgain, .discardCorrection, .end, .annul:
            try await mend(act)
        case .notify, .excuse, .callAlternate, .notifyAlternate, .accept, .deliver, .discharge, .notifyOne:
            try await move(act)
        case .work, .lapse, .sendMail: try await work(act)
        case .eraseApplicant, .eraseDrawn: try await erase(act)
        }
    }

    // MARK: - Who and when

    static let registry = Actor.atTheMachine(for: DefaultOffice.roster)
    static let council = Actor.atTheMachine(for: DefaultOffice.council)
    static let clerk = Actor.atTheMachine(for: court)

    func leap(to time: Timestamp) { clock.seconds.withLock { $0 = max($0, time.seconds) } }

    var now: Timestamp { get throws { try Timestamp(seconds: clock.seconds.withLock { $0 }) } }

    var state: RecordState { get async { await office.reader.state } }

    func line(_ action: Action, _ subject: some CustomStringConvertible) -> [String] {
        ["\(action.rawValue) \(subject)"]
    }

    /// The act has no subject left: a process that was killed before it reported had done it already.
    struct Nothing: Error {}

    /// Whether an error means that the act was done already.
    public static func saysItIsDone(_ error: any Error) -> Bool {
        error is Nothing || error is Refusal || error is Violation
    }

    private func addAccount(_ act: Act) async throws -> [String] {
        let new =
            act == .addAdministrator
            ? NewAccount(login: "jefa", name: "Jefa", role: .administration, email: "jefa@ejemplo.invalid")
            : NewAccount(
                login: "secretaria", name: "Secretaria", role: .court(Story.court), email: "sec@ejemplo.invalid")
        let actor = act == .addAdministrator ? .administratorAtTheMachine : Story.administrator
        _ = try await office.addAccount(new, password: "provisional-de-hoy", as: actor)
        return line(.addAccount, new.login)
    }

    static let administrator = Actor(name: "jefa", role: .administration)
}
