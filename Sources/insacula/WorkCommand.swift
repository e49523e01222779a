import ArgumentParser
import Console
import Dispatch
import Draw
import Foundation
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula work`: does everything that is due.
struct WorkCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "work", abstract: say("help.work.abstract"), discussion: say("help.work.discussion"))
    }

    @Flag(help: hint("help.work.watch"))
    var watch = false

    @Option(help: hint("help.work.every", value: "help.value.seconds"))
    var every: Int = 5

    @OptionGroup var relays: RelayOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        guard every > 0 else { throw CommandError("office.bad-interval", ending: .usage) }
        let folder = try data.folder()
        try await RelayDesk.with(relays) { relays in
            try await work(
                at: Desk(folder: folder, isJSON: common.json, relays: relays), try RecordReader(folder))
        }
    }

    private func work(at desk: Desk, _ reader: RecordReader) async throws {
        guard watch else {
            let worked = try await desk.work(reader)
            let mail = try await desk.deliver(reader)
            desk.show(worked)
            desk.show(mail)
            if worked.isNothing, mail == .init(), !common.json { Output.text(say("work.nothing")) }
            return
        }
        let watcher = Watcher(at: desk, reader: reader, every: .seconds(every))
        let loop = Task { await watcher.watch() }
        let signals = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { loop.cancel() }
            source.resume()
            return source
        }
        await loop.value
        withExtendedLifetime(signals) {}
    }
}

/// One round of work, and the report on it.
private struct Desk: Sendable {
    let folder: DataFolder
    let isJSON: Bool
    let relays: RelayDesk

    /// Fetches the awaited rounds, and then opens the installation.
    func work(_ reader: RecordReader) async throws -> Office.Worked {
        let rounds = try await relays.fetch(in: reader)
        return try await Office(folder, ports: .ofThisRun(with: rounds)).work()
    }

    /// Delivers mail, while others may write.
    func deliver(_ reader: RecordReader) async throws -> MailWorker.Round {
        try await MailWorker(folder, ports: .ofThisRun, record: reader).round(as: .clock)
    }

    /// One line for each thing done, and for each that could not be.
    func show(_ worked: Office.Worked) {
        for draw in worked.concluded { show("concluded", draw.description) }
        for designation in worked.lapsedDesignations { show("lapsed-designation", designation.description) }
        for application in worked.lapsedApplications { show("lapsed-application", application.description) }
        for designation in worked.reminded { show("reminded", designation.description) }
        for draft in worked.endedDrafts { show("ended-draft", draft) }
        if let lines = worked.notedLines { show("noted", String(lines)) }
        for stuck in worked.stuck { show("stuck", stuck.draw.description, reason: stuck.reason.phrase) }
    }

    private var time: String { (try? Ports.ofThisRun.now().text) ?? "" }

    /// One line for a round of mail, if there was any.
    func show(_ mail: MailWorker.Round) {
        guard mail != .init() else { return }
        if isJSON {
            Output.json(
                .object([
                    "time": .string(time), "done": .string("mail"), "sent": .integer(mail.sent),
                    "delayed": .integer(mail.delayed), "failed": .integer(mail.failed),
                ]))
        } else {
            Output.text(
                say(
                    "work.mail",
                    [
                        "time": time, "sent": String(mail.sent), "delayed": String(mail.delayed),
                        "failed": String(mail.failed),
                    ]))
        }
        fflush(nil)
    }

    private func show(_ deed: String, _ subject: String, reason: String? = nil) {
        if isJSON {
            Output.json(
                .object([
                    "time": .string(time), "done": .string(deed), "subject": .string(subject),
                    "reason": reason.map { .string($0) },
                ]))
        } else {
            Output.text(say("work.\(deed)", ["time": time, "id": subject, "reason": reason ?? ""]))
        }
        // A reader at the other end of a pipe sees the lines at once.
        fflush(nil)
    }
}

/// Works whenever something is due, until it is cancelled.
private actor Watcher {
    private let desk: Desk
    private let pause: Duration
    private var reader: RecordReader
    private var complaint = ""
    private var stuck: [Office.Worked.Stuck] = []

    init(at desk: Desk, reader: RecordReader, every pause: Duration) {
        self.desk = desk
        self.reader = reader
        self.pause = pause
    }

    func watch() async {
        while !Task.isCancelled {
            do {
                try await round()
                complaint = ""
            } catch {
                let phrase = OfficeError.phrase(error)
                // A repeated error is printed once.
                if phrase != complaint { Output.error(phrase) }
                complaint = phrase
            }
            try? await Task.sleep(for: pause)
        }
    }

    /// Opens the installation for writing only while there is something to do, so that other processes can write too.
    private func round() async throws {
        try reader.catchUp()
        desk.show(try await desk.deliver(reader))
        guard try reader.hasWork(at: Ports.ofThisRun.now()) else { return }
        var worked = try await desk.work(reader)
        let known = stuck
        stuck = worked.stuck
        worked.stuck.removeAll { known.contains($0) }
        desk.show(worked)
    }
}

extension Office.Worked.Stuck.Reason {
    fileprivate var phrase: String {
        switch self {
        case .refusal(let refusal): OfficeError.phrase(refusal)
        case .violation(let violation): violation.phrase
        }
    }
}
