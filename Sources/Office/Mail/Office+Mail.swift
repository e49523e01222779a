import Foundation
import Identifiers
import Phrases
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

/// A message of a use case to a recipient.
public struct Letter: Sendable {
    /// The subject, such as `designation-named S-2026-000001 P-000017`. The outbox never has two messages with the same
    /// one.
    public var dedup: String
    public var recipient: Message.Recipient
    /// An e-mail address, as typed.
    public var address: String
    public var template: MailTemplate
    public var language: Language
    /// The template's values (`MailTemplate.values`). Mail can be read by third parties, so the values contain only
    /// what the recipient needs, and never the number of a reserved file.
    public var values: [String: String]

    public init(
        dedup: String, to recipient: Message.Recipient, at address: String, _ template: MailTemplate,
        in language: Language = .standard, values: [String: String]
    ) {
        self.dedup = dedup
        self.recipient = recipient
        self.address = address
        self.template = template
        self.language = language
        self.values = values
    }
}

extension Office {
    /// Puts a message in the outbox, in the transaction that the change is handed to.
    ///
    /// A bad address does not stop the use case: the message is stored as failed, where the office sees it.
    /// - Throws: `Refusal.mailIncomplete` if the template lacks a value.
    func message(_ letter: Letter, at time: Timestamp) throws -> Change {
        if let name = letter.template.values.subtracting(letter.values.keys).min() {
            throw Refusal(.mailIncomplete, ["template": letter.template.rawValue, "name": name])
        }
        let isAddress = (try? EmailAddress(letter.address)) != nil
        let message = Message(
            id: Office.messageID(of: letter.dedup), dedup: letter.dedup, recipient: letter.recipient,
            template: letter.template.rawValue, language: letter.language.rawValue, created: time,
            state: isAddress ? .queued : .failed, lastError: isAddress ? nil : MailFault(.address).text)
        let name = SealedName(.message, message.id)
        let box = try secrets.seal(letter.contents.bytes, context: name.context, random: ports.random)
        return .message(message, box: box)
    }

    /// Puts messages in the outbox that belong to no other change.
    public func post(_ letters: [Letter]) throws {
        let time = try ports.now()
        try reader.store.write(letters.map { try message($0, at: time) })
    }

    /// Notes the addresses of experts' own pages on their designations, for messages that lead there.
    /// - Parameter pages: by language, each with `{folio}` in it.
    public func setOwnPages(_ pages: [Language: String]) throws {
        let changed = try pages.filter { try reader.store.setting(.ownDesignation($0.key.rawValue)) != $0.value }
        guard !changed.isEmpty else { return }
        try reader.store.write(changed.map { .set(.ownDesignation($0.key.rawValue), to: $0.value) })
    }

    /// Has a message sent again that was given up, or that waits.
    public func retryMail(_ id: String, as actor: Actor) throws {
        try perform(.manageMail, on: id, as: actor) { deed in
            guard var message = try reader.store.message(id) else { throw Refusal(.unknownMessage, ["message": id]) }
            guard message.state != .sent else { throw Refusal(.messageSent, ["message": id]) }
            message.state = .queued
            message.attempts = 0
            message.nextAttempt = deed.time
            deed.changes = [.update(message)]
        }
    }

    /// The id of a message, which follows from its subject.
    static func messageID(of dedup: String) -> String { String(digest(of: dedup).prefix(16)) }

    static func digest(of dedup: String) -> String { SHA256.hash("insacula/v1/message\n\(dedup)\n").hex }
}

extension Letter {
    /// The sealed contents.
    fileprivate var contents: JSON {
        .object([
            "to": .string(address.normalized),
            "values": .array(values.sorted { $0.key < $1.key }.map { .array([.string($0), .string($1.normalized)]) }),
        ])
    }
}

/// What was sealed.
struct LetterContents {
    var address: String
    var values: [String: String]

    init(_ bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            let pairs = try fields.array("values") { (json) throws(Malformed) in
                guard case .array(let pair) = json, pair.count == 2, case .string(let name) = pair[0],
                    case .string(let value) = pair[1]
                else { throw Malformed(.wrongType, at: "") }
                return (name, value)
            }
            return LetterContents(
                address: try fields.string("to"), values: Dictionary(pairs) { first, _ in first })
        }
    }

    private init(address: String, values: [String: String]) {
        self.address = address
        self.values = values
    }
}
