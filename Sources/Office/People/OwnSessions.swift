import Draw
import Phrases
import PublicRecord
import Sodium
import Store
import WireFormat

/// One's own sessions: listed, and ended one by one or all at once.
public struct OwnSession: Equatable, Sendable {
    /// A name for the session: the first 16 hex digits of the hash of its id, which open nothing.
    public let name: String
    public let begun: Timestamp
    public let seen: Timestamp
    /// The client network, shortened.
    public let network: String
    /// The browser's family; empty if it is not known.
    public let browser: String
    /// Whether it is the session that asks.
    public let isThis: Bool
}

extension PrivateReader {
    /// Returns the actor's sessions that have not expired, the newest first.
    /// - Parameter id: the id of the session that asks.
    public func ownSessions(of actor: Actor, from id: String?) throws -> [OwnSession] {
        let own = try id.map { try SessionID.hash(of: $0) }
        let time = try now()
        return try store.sessions(of: actor.name, at: actor.door)
            .filter { time < $0.session.until }
            .map { hash, session in
                OwnSession(
                    name: SessionID.name(of: hash), begun: session.begun, seen: session.seen,
                    network: session.network, browser: session.browser, isThis: hash == own)
            }
    }
}

extension Office {
    /// Ends a session of one's own.
    /// - Parameter name: `OwnSession.name`.
    /// - Throws: `unknownSession` if it has ended, or is another holder's.
    public func endOwnSession(_ name: String, as actor: Actor) throws {
        try perform(.endSessions, on: actor.name, as: actor) { deed in
            let hash = try reader.store.sessions(of: actor.name, at: actor.door).map(\.hash)
                .first { SessionID.name(of: $0) == name }
            guard let hash else { throw Refusal(.unknownSession) }
            deed.changes = [.endSession(hash)]
        }
    }

    /// Ends all sessions of one's own but one.
    /// - Parameter id: the id of the session that stays.
    public func endOtherSessions(than id: String, as actor: Actor) throws {
        try perform(.endSessions, on: actor.name, as: actor) { deed in
            deed.changes = [.endSessions(of: actor.name, at: actor.door, but: try SessionID.hash(of: id))]
        }
    }

    /// Notifies the holder of a sign-in from a device that was not known.
    func noticeOfNewDevice(_ client: Client, of actor: Actor, at time: Timestamp) throws -> [Change] {
        func values(_ language: Language) -> [String: String] {
            let local = time.advanced(by: 60 * reader.state.calendar.offset).text
            return [
                // 2026-05-04 09:00
                "time": local.prefix(10) + " " + local.dropFirst(11).prefix(5), "network": client.shortNetwork,
                "browser": client.browser.isEmpty
                    ? Phrases.text("portal.sessions.other-browser", in: language) : client.browser,
            ]
        }
        switch actor.role {
        case .expert(let expert):
            guard let contact = try privateReader.keptContact(of: expert), let address = contact.emails.first else {
                return []
            }
            let language = Language(rawValue: contact.language) ?? .standard
            return try letter(
                .newDeviceOfFolio, to: .init(.expert, expert), at: address, language, values(language), time)
        case .applicant(let folio):
            guard let id = try? ApplicationID(folio), let file = try applicantFile(of: id), let address = file[.email]
            else { return [] }
            let language = Language(rawValue: file.language) ?? .standard
            return try letter(
                .newDeviceOfFolio, to: .init(.applicant, folio), at: address, language, values(language), time)
        case .registry, .court, .council, .administration, .audit:
            guard let row = try reader.store.account(actor.name) else { return [] }
            let language = Language(rawValue: row.language) ?? .standard
            return try letter(.newDevice, toHolderOf: row, about: time.text, values(language), at: time)
        case .clock: return []
        }
    }

    private func letter(
        _ template: MailTemplate, to recipient: Message.Recipient, at address: String, _ language: Language,
        _ values: [String: String], _ time: Timestamp
    ) throws -> [Change] {
        let letter = Letter(
            dedup: "\(template.rawValue) \(recipient.folio) \(time.text)", to: recipient, at: address, template,
            in: language, values: values.merging(["account": recipient.folio]) { $1 })
        return [try message(letter, at: time)]
    }
}
