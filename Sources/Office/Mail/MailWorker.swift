import Identifiers
import Phrases
import PublicRecord
import Store
import WireFormat

/// Delivers the outbox, beside the office: it takes neither the actor that writes nor the writer lock, so that a mail program that is
/// slow, or hangs, delays mail and nothing else.
///
/// One process delivers at a time, which a lock of its own sees to (`DataFolder.mailLock`).
public struct MailWorker: Sendable {
    /// The result of a round of sending.
    public struct Round: Equatable, Sendable {
        public var sent = 0
        /// Did not go out, and will be tried again.
        public var delayed = 0
        /// Given up.
        public var failed = 0

        public init(sent: Int = 0, delayed: Int = 0, failed: Int = 0) {
            self.sent = sent
            self.delayed = delayed
            self.failed = failed
        }
    }

    /// A message that has not gone out after so many attempts is given up.
    static let mostAttempts = 12
    /// Seconds after which a round begins no further delivery.
    static let longestRound = 120

    let folder: DataFolder
    let ports: Ports
    let reader: PrivateReader

    /// Seconds from a failed attempt to the next: a minute at first, then twice as long each time, at most six hours.
    static func pause(afterAttempts attempts: Int) -> Int { min(60 << min(max(attempts, 1) - 1, 9), 6 * 3_600) }

    /// Sends what is due. Each message's state is stored right after its delivery: a process that is killed in between sends that one
    /// message again, under the same Message-ID.
    /// - Parameter limit: messages at most.
    /// - Returns: nothing done, if another process is delivering.
    /// - Throws: `Refusal.notAllowed`.
    public func round(as actor: Actor, limit: Int = 500) async throws -> Round {
        try actor.require(.manageMail)
        guard let lock = try WriterLock.acquireIfFree(folder.mailLock) else { return Round() }
        defer { withExtendedLifetime(lock) {} }
        var round = Round()
        let end = try ports.now().advanced(by: MailWorker.longestRound)
        for _ in 0..<limit {
            let time = try ports.now()
            guard time < end, !Task.isCancelled, let message = try reader.store.messages(dueAt: time, limit: 1).first
            else { break }
            try note(await deliver(message), of: message, at: time, in: &round)
        }
        return round
    }

    /// - Returns: why the message did not go out; `nil` if it did.
    private func deliver(_ message: Message) async -> MailFault? {
        do {
            try await ports.mail(try mail(message))
            return nil
        } catch {
            return MailFault(error)
        }
    }

    private func note(_ fault: MailFault?, of message: Message, at time: Timestamp, in round: inout Round) throws {
        var message = message
        message.attempts += 1
        message.lastError = fault?.text
        guard let fault else {
            message.state = .sent
            round.sent += 1
            // Its reader has what was said now; the outbox keeps that it was sent.
            return try reader.store.write([.erase(SealedName(.message, message.id)), .update(message)])
        }
        let isGivenUp = message.attempts >= MailWorker.mostAttempts || fault.isFinal
        message.state = isGivenUp ? .failed : .queued
        message.nextAttempt = time.advanced(by: MailWorker.pause(afterAttempts: message.attempts))
        if isGivenUp { round.failed += 1 } else { round.delayed += 1 }
        try reader.store.write([.update(message)])
    }

    /// The message as it goes out.
    private func mail(_ message: Message) throws -> Mail {
        guard let contents = try? reader.open(SealedName(.message, message.id)),
            let letter = try? LetterContents(contents), let template = MailTemplate(rawValue: message.template),
            let language = Language(rawValue: message.language)
        else { throw MailFault(.contents) }
        guard let address = try? EmailAddress(letter.address) else { throw MailFault(.address) }
        let created = reader.state.created
        let institution = created?.institution ?? ""
        let values = letter.values.merging([MailTemplate.institution: institution]) { $1 }
        let text = template.text(values, page: try page(of: message, template, values), in: language)
        return Mail(
            to: address, institution: institution, subject: text.subject, body: text.body + "\n",
            messageID: "\(Office.digest(of: message.dedup))@\(MailWorker.host(of: created?.origin ?? ""))",
            date: message.created, language: language.rawValue)
    }

    /// The address of the page that the message leads to; `nil` if it leads to none, or no portal has said where it is.
    private func page(
        of message: Message, _ template: MailTemplate, _ values: [String: String]
    ) throws -> String? {
        guard template.leadsToDesignation, message.recipient.kind == .expert, let folio = values["folio"] else {
            return nil
        }
        return try reader.store.setting(.ownDesignation(message.language))?.replacing("{folio}", with: folio)
    }

    /// The first part of a log's origin, where it has the form of a host's name.
    private static func host(of origin: String) -> String {
        let first = origin.prefix { $0 != "/" }
        return EmailAddress.isDomain(first) ? String(first) : "insacula.invalid"
    }
}

extension MailWorker {
    /// For a process that does nothing else with the installation.
    /// - Parameter record: the record as the caller has read it already, from the same folder.
    public init(_ folder: DataFolder, ports: Ports, record: RecordReader? = nil) throws {
        let reader = PrivateReader(
            try record ?? RecordReader(folder), keys: PrivateKeys(folder.keyFolder), now: ports.now)
        self.init(folder: folder, ports: ports, reader: reader)
    }

    /// Whether a message waits whose time has come.
    public func isDue() throws -> Bool { try !reader.store.messages(dueAt: ports.now(), limit: 1).isEmpty }
}

extension Office {
    /// Delivers this office's messages, beside it.
    public var mailWorker: MailWorker { MailWorker(folder: folder, ports: ports, reader: privateReader) }
}

extension SharedOffice {
    /// Delivers this office's messages, beside it.
    public nonisolated var mailWorker: MailWorker { MailWorker(folder: folder, ports: ports, reader: privateReader) }
}

extension MailFault {
    /// Whether trying again cannot help.
    fileprivate var isFinal: Bool { reason == .address || reason == .contents }
}
