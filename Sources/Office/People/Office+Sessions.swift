import Draw
import Sodium
import Store
import WireFormat

/// How long somebody who was let in stays in.
public struct SessionLimits: Sendable {
    /// Seconds without a request, and seconds in all.
    public var idle: Int
    public var whole: Int

    /// For the people of the office, who work at it all day, and for applicants and experts, maybe on a borrowed telephone.
    static func limits(of door: SessionRow.Door) -> SessionLimits {
        switch door {
        case .account: SessionLimits(idle: 1_800, whole: 36_000)
        case .folio: SessionLimits(idle: 1_800, whole: 14_400)
        }
    }

    /// A session is written down as seen only so often, in seconds.
    static let step = 60
    /// Seconds for which an ended session is remembered, so that what was being typed finds its owner.
    static let remembered = 86_400
}

/// Somebody who has been let in.
public struct Session: Sendable {
    public enum State: Equatable, Sendable {
        case current
        /// It was this person's, and has ended by itself: good for keeping what was typed, and for nothing else.
        case ended
    }

    public var actor: Actor
    public var state: State
    /// When it ends by itself if nothing more is asked for.
    public var until: Timestamp
    /// Whether it is time to write down that it was seen.
    public var isToBeTouched: Bool
}

extension RecordReader {
    /// The session of an id that a browser shows; `nil` if there is none.
    public func session(_ id: String, at time: Timestamp) throws -> Session? {
        guard let hash = try? SessionID.hash(of: id), let row = try store.session(hash) else { return nil }
        let actor: Actor
        switch row.door {
        case .account:
            guard let account = try store.account(row.holder), !account.isDisabled else { return nil }
            actor = try Actor(account)
        case .folio:
            guard let holder = Actor(folio: row.holder) else { return nil }
            actor = holder
        }
        let limits = SessionLimits.limits(of: row.door)
        let until = min(row.seen.advanced(by: limits.idle), row.begun.advanced(by: limits.whole))
        return Session(
            actor: actor, state: time < until ? .current : .ended, until: until,
            isToBeTouched: time.seconds - row.seen.seconds >= SessionLimits.step)
    }
}

extension RecordReader {
    /// Stores that a session was used just now. It needs no writer lock: no rule of the record depends on it.
    public func touchSession(_ id: String, at time: Timestamp) throws {
        try store.write([.sessionSeen(SessionID.hash(of: id), at: time)])
    }
}

extension Office {
    /// Begins a session of somebody who has been let in, and ends the one that the browser had.
    /// - Returns: the id for the browser: 256 random bits, of which only the hash is kept.
    public func beginSession(of actor: Actor, insteadOf former: String? = nil) throws -> String {
        let id = Hex.encode(try ports.random.bytes(SessionID.size))
        let time = try ports.now()
        let row = SessionRow(door: actor.door, holder: actor.name, begun: time, seen: time)
        var changes = [
            Change.session(row, of: try SessionID.hash(of: id)),
            .forgetSessions(before: time.advanced(by: -SessionLimits.remembered)),
        ]
        if let former, let hash = try? SessionID.hash(of: former) { changes.append(.endSession(hash)) }
        try reader.store.write(changes)
        return id
    }

    public func endSession(_ id: String) throws {
        try reader.store.write([.endSession(SessionID.hash(of: id))])
    }
}

/// What stands in a browser's cookie: 64 hexadecimal digits.
enum SessionID {
    static let size = 32

    /// - Throws: `Malformed` if it is no id.
    static func hash(of id: String) throws(Malformed) -> Digest {
        SHA256.hash(try Hex.decode(id, count: size))
    }
}

extension Actor {
    /// Through which door somebody comes in.
    public var door: SessionRow.Door {
        switch role {
        case .applicant, .expert: .folio
        case .registry, .court, .council, .administration, .audit, .clock: .account
        }
    }
}

extension Office {
    /// Keeps what somebody has typed into a form and not yet sent, in place of what was kept of that form.
    /// - Parameter text: the form as it was sent, `application/x-www-form-urlencoded`.
    public func keepForm(_ name: String, _ text: String, of actor: Actor) throws {
        try reader.store.write([seal(Array(text.utf8), as: SealedName(.form, "\(actor.name)/\(name)"))])
    }

    public func forgetForm(_ name: String, of actor: Actor) throws {
        try reader.store.write([.erase(SealedName(.form, "\(actor.name)/\(name)"))])
    }
}
