import Accounts
import Draw
import Sodium
import Store
import WireFormat

/// The time limits of a session.
public struct SessionLimits: Sendable {
    /// Seconds without a request, and seconds in all.
    public var idle: Int
    public var whole: Int

    /// Office staff work all day; applicants and experts may use a borrowed telephone.
    static func limits(of door: SessionRow.Door) -> SessionLimits {
        switch door {
        case .account: SessionLimits(idle: 1_800, whole: 36_000)
        case .folio: SessionLimits(idle: 1_800, whole: 14_400)
        }
    }

    /// The seconds between two last-seen updates of a session.
    static let step = 60
    /// The seconds for which an ended session is stored, so that an unsent form can be saved for its owner.
    static let remembered = 86_400
}

/// A session of a signed-in user.
public struct Session: Sendable {
    public enum State: Equatable, Sendable {
        case current
        /// Expired. It grants no access, and is only used to save the form.
        case ended
    }

    public var actor: Actor
    public var state: State
    /// The time at which it expires without further requests.
    public var until: Timestamp
    /// Whether the last-seen time is to be updated.
    public var isToBeTouched: Bool
    /// The refused sign-ins between the holder's sign-in before this one and this one.
    public var refused: Int
    /// The time of its last second factor.
    public var verified: Timestamp
    /// Whether the holder can confirm it with a one-time code.
    public var takesCode = false
    /// Whether the holder can confirm it by a new sign-in at the directory, as it began with both factors there.
    public var isAtDirectory = false
}

extension RecordReader {
    /// Returns the session for the id in a browser's cookie; `nil` if there is none.
    public func session(_ id: String, at time: Timestamp) throws -> Session? {
        guard let hash = try? SessionID.hash(of: id), let row = try store.session(hash) else { return nil }
        let actor: Actor
        var takesCode = false
        switch row.door {
        case .account:
            guard let account = try store.account(row.holder), !account.isDisabled else { return nil }
            actor = try Actor(account)
            takesCode = account.totpStep != nil
        case .folio:
            guard let holder = Actor(folio: row.holder) else { return nil }
            actor = holder
        }
        let until = row.until
        return Session(
            actor: actor, state: time < until ? .current : .ended, until: until,
            isToBeTouched: time.seconds - row.seen.seconds >= SessionLimits.step, refused: row.refused,
            verified: row.verified, takesCode: takesCode, isAtDirectory: row.isAtDirectory)
    }
}

extension SessionRow {
    /// The time at which the session expires without further requests.
    var until: Timestamp {
        let limits = SessionLimits.limits(of: door)
        return min(seen.advanced(by: limits.idle), begun.advanced(by: limits.whole))
    }
}

extension RecordReader {
    /// Stores that a session was used just now. It needs no writer lock: no rule of the record depends on it.
    public func touchSession(_ id: String, at time: Timestamp) throws {
        try store.write([.sessionSeen(SessionID.hash(of: id), at: time)])
    }
}

extension Office {
    /// Begins a session at a client that is not a browser.
    /// - Returns: the session's id.
    public func beginSession(of actor: Actor) throws -> String {
        try beginSession(of: actor, insteadOf: nil, from: .machine).id
    }

    /// Begins a session for an actor who has just signed in, and ends the browser's former one.
    /// - Parameter person: whom the directory has identified, if the sign-in was there.
    /// - Returns: the session's id for the browser, 256 random bits of which only the hash is stored; and the id of a
    ///   device that was not known to the holder, made in the same way.
    public func beginSession(
        of actor: Actor, insteadOf former: String?, from client: Client, by person: DirectoryPerson? = nil
    ) throws -> (id: String, device: String?) {
        let id = try newID()
        let time = try ports.now()
        let isAtDirectory = person?.hasTwoFactors == true
        // A browser may be signed in at the directory for hours: its factors are as old as the directory says, and never
        // fresh if it says nothing.
        let verified = isAtDirectory ? min(time, try person?.authenticated ?? Timestamp(seconds: 0)) : time
        let row = SessionRow(
            door: actor.door, holder: actor.name, begun: time, seen: time,
            refused: try reader.store.refusedSignIns(of: actor.name, after: 2), network: client.shortNetwork,
            browser: client.browser, verified: verified, isAtDirectory: isAtDirectory)
        var changes = [
            Change.session(row, of: try SessionID.hash(of: id)),
            .forgetSessions(before: time.advanced(by: -SessionLimits.remembered)),
            .forgetDevices(before: time.advanced(by: -Device.kept)),
            .forgetFailures(before: time.advanced(by: -LockOut.memory)),
        ]
        if let former, let hash = try? SessionID.hash(of: former) { changes.append(.endSession(hash)) }
        let known = try reader.knownDevice(of: actor.name, at: actor.door, client, at: time)
        let device = known == nil ? try newID() : nil
        if let hash = try known ?? device.map({ try SessionID.hash(of: $0) }) {
            let row = DeviceRow(door: actor.door, holder: actor.name, begun: time, seen: time)
            changes.append(.device(row, of: hash))
        }
        // At the machine nobody is told of the own command.
        if device != nil, client.network != Client.machine.network {
            changes += try noticeOfNewDevice(client, of: actor, at: time)
        }
        try reader.store.write(changes)
        return (id, device)
    }

    private func newID() throws -> String { Hex.encode(try ports.random.bytes(SessionID.size)) }

    public func endSession(_ id: String) throws {
        try reader.store.write([.endSession(SessionID.hash(of: id))])
    }
}

/// The id in a browser's cookie: 64 hexadecimal digits.
enum SessionID {
    static let size = 32

    /// Returns the name by which holders are shown a session.
    static func name(of hash: Digest) -> String { String(hash.hex.prefix(16)) }

    /// - Throws: `Malformed` if the text is no id.
    static func hash(of id: String) throws(Malformed) -> Digest {
        SHA256.hash(try Hex.decode(id, count: size))
    }
}

extension Actor {
    /// The door through which the actor signs in.
    public var door: SessionRow.Door {
        switch role {
        case .applicant, .expert: .folio
        case .registry, .court, .council, .administration, .audit, .clock: .account
        }
    }
}

/// The bounds of forms that are kept before they are sent.
public enum KeptForm {
    /// Bytes of one form.
    public static let largest = 32 << 10
    /// Forms of one holder; one more takes the place of the oldest.
    static let each = 40
    /// Seconds after which a form that nobody sent ends.
    static let term = 30 * 86_400
}

extension Office {
    /// Stores the contents of a form before it is sent, replacing what was stored for that form.
    /// - Parameter text: the form's contents, `application/x-www-form-urlencoded`.
    /// - Throws: `Refusal.formSize`; `Refusal.diskNearlyFull`.
    public func keepForm(_ name: String, _ text: String, of actor: Actor) throws {
        try requireSpace()
        let text = Array(text.utf8)
        guard text.count <= KeptForm.largest else { throw Refusal(.formSize) }
        let name = SealedName(.form, "\(actor.name)/\(name)")
        var changes = [try seal(text, as: name), .use(TermRow(name, used: try ports.now(), size: text.count))]
        let kept = try reader.store.terms(.form, prefix: actor.name + "/").filter { $0.name != name }
        changes += kept.dropLast(KeptForm.each - 1).map { .erase($0.name) }
        try reader.store.write(changes)
    }

    public func forgetForm(_ name: String, of actor: Actor) throws {
        try reader.store.write([.erase(SealedName(.form, "\(actor.name)/\(name)"))])
    }
}
