import OpenIDConnect
import Phrases
import Sodium
import Synchronization
import WireFormat

/// A sign-in at the directory that is under way.
struct PendingEntry: Equatable, Sendable {
    var attempt: Attempt
    /// The language of the page on which it began.
    var language: Language
    /// The path of the page to go to afterwards.
    var destination: String?
    /// The hash of the session that is to be confirmed; `nil` for a sign-in.
    var session: Digest?
}

/// Keeps sign-ins at the directory in the browsers that began them, so that strangers cannot fill a store with them. A
/// ticket is sealed under a key of this process, and good once.
final class EntryTickets: Sendable {
    private let box: SecretBox
    private let random: Randomness
    /// The attempts that were taken and have not expired, by their `state`.
    private let taken = Mutex<[String: Timestamp]>([:])

    private static let context = "insacula/v1/directory-entry"

    init(random: Randomness) throws {
        self.random = random
        box = try SecretBox(key: random.bytes(SecretBox.keySize))
    }

    func seal(_ entry: PendingEntry) throws -> String {
        let json = JSON.object([
            "attempt": entry.attempt.json, "destination": entry.destination.map { .string($0) },
            "language": .string(entry.language.rawValue), "session": entry.session.map { .string($0.hex) },
        ])
        return Base64URL.encode(try box.seal(json.bytes, context: EntryTickets.context, random: random))
    }

    /// Returns the entry of a ticket; `nil` if it is none of this process's, is over, or was taken.
    func open(_ ticket: String, at time: Timestamp) -> PendingEntry? {
        guard let sealed = try? Base64URL.decode(ticket),
            let bytes = try? box.open(sealed, context: EntryTickets.context),
            let entry = try? PendingEntry(parsing: bytes), time < entry.end,
            taken.withLock({ $0[entry.attempt.state] }) == nil
        else { return nil }
        return entry
    }

    /// The same, and the ticket is good no more.
    func take(_ ticket: String, at time: Timestamp) -> PendingEntry? {
        guard let entry = open(ticket, at: time) else { return nil }
        let isFirst = taken.withLock { taken in
            taken = taken.filter { time < $0.value }
            return taken.updateValue(entry.end, forKey: entry.attempt.state) == nil
        }
        return isFirst ? entry : nil
    }
}

extension PendingEntry {
    /// The time at which it is over.
    fileprivate var end: Timestamp { attempt.begun.advanced(by: Attempt.time) }

    fileprivate init(parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            let attempt = try fields.object("attempt") { (fields) throws(Malformed) in
                try Attempt(parsing: &fields)
            }
            var destination: String?
            if case .string(let path)? = fields.optional("destination") { destination = path }
            var session: Digest?
            if case .string(let hash)? = fields.optional("session") { session = try Digest(hex: hash) }
            let language = Language(rawValue: try fields.string("language")) ?? .standard
            return PendingEntry(attempt: attempt, language: language, destination: destination, session: session)
        }
    }
}
