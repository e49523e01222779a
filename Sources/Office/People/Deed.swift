import PublicRecord
import Store
import WireFormat

/// A use case under way: who does what to what, and what is to be stored with its line in the activity log.
struct Deed {
    let action: Action
    let actor: Actor
    /// A folio, a login or a code: known at the start, or found on the way.
    var subject: String
    /// Stored with the deed's entries; by themselves if it has none.
    var changes: [Change] = []
    fileprivate var isStored = false

    fileprivate func line(_ outcome: Activity.Outcome, _ detail: String = "", at time: Timestamp) -> Change {
        .activity(
            Activity(
                at: time, actor: actor.name, role: actor.role.kind.rawValue, action: action.rawValue, subject: subject,
                outcome: outcome, detail: detail))
    }
}

extension Office {
    /// Does something in somebody's name: only what their role may do, and not without a line in the activity log.
    ///
    /// A deed's line is stored in the same transaction as what was done. So is a refusal's by itself, where the rules or the office
    /// refuse; what fails otherwise (the disk) is no decision and leaves no line.
    func perform<T>(
        _ action: Action, on subject: String, as actor: Actor, _ body: (inout Deed) throws -> T
    ) throws -> T {
        var deed = Deed(action: action, actor: actor, subject: subject)
        do {
            try actor.require(action)
            let result = try body(&deed)
            if !deed.isStored {
                try reader.store.write(deed.changes + [deed.line(.done, at: ports.now())])
            }
            return result
        } catch let refusal as Refusal {
            try reader.store.write([deed.line(.refused, refusal.reason.rawValue, at: ports.now())])
            throw refusal
        } catch let violation as Violation {
            try reader.store.write([deed.line(.refused, violation.rule.rawValue, at: ports.now())])
            throw violation
        }
    }

    /// Writes down that somebody was not let in.
    /// - Parameters:
    ///   - actor: whose name was used, if it is known. What was typed in its place is not kept: it may be a password.
    ///   - changes: made in the same transaction.
    /// - Returns: the refusal, to be thrown.
    func refuse(
        _ reason: Refusal.Reason, _ action: Action, as actor: Actor?, _ changes: [Change] = []
    ) throws -> Refusal {
        let line = Activity(
            at: try ports.now(), actor: actor?.name ?? Actor.anonymous, role: actor?.role.kind.rawValue ?? "",
            action: action.rawValue, subject: actor?.name ?? "", outcome: .refused, detail: reason.rawValue)
        try reader.store.write(changes + [.activity(line)])
        return Refusal(reason)
    }

    /// The deed's way into the record: its entries, its changes and its line, all or none.
    ///
    /// All of a deed's entries go in at once: a second call would be another transaction.
    @discardableResult
    func append(_ facts: [Fact], with deed: inout Deed, at time: Timestamp) throws -> [Append.Item] {
        let line = deed.line(.done, at: try ports.now())
        let items = try append(facts, by: deed.actor.office, at: time, changes: deed.changes + [line])
        deed.isStored = true
        return items
    }
}
