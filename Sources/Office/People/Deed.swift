import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

/// A use case under way: actor, action, subject and time, with everything to be appended and stored in one transaction.
struct Deed {
    /// Known at the start, or set by the use case where it depends on what is found.
    var action: Action
    let actor: Actor
    let time: Timestamp
    /// A folio, a login or a code: known at the start, or set by the use case.
    var subject: String
    /// The code that signs the entries: the actor's, unless the use case sets another.
    var office: String
    /// The detail of its line in the activity log, if it is done.
    var detail = ""
    /// The facts of the entries to be appended.
    var facts: [Fact] = []
    /// The changes beside the log, made in the same transaction.
    var changes: [Change] = []
    /// The lines of other actions that are done with it.
    private var others: [Change] = []
    /// The form that requests it.
    fileprivate var form: SentFormRow?
    /// The result to return when the form is sent again; by default the subject.
    var result: String?

    init(action: Action, actor: Actor, time: Timestamp, subject: String) {
        self.action = action
        self.actor = actor
        self.time = time
        self.subject = subject
        office = actor.office
    }

    /// The deed's line in the activity log.
    func line(_ outcome: Activity.Outcome, _ detail: String = "") -> Change {
        .activity(
            Activity(
                at: time, actor: actor.name, role: actor.role.kind.rawValue, action: action.rawValue, subject: subject,
                outcome: outcome, detail: detail))
    }

    /// Adds the line of another action that is done with this one.
    mutating func alsoDoes(_ other: Action) {
        var deed = self
        deed.action = other
        others.append(deed.line(.done))
    }

    /// The changes to be stored beside the log.
    fileprivate var stored: [Change] {
        changes + [line(.done, detail)] + others + (form.map { [.sent($0, result: result ?? subject, at: time)] } ?? [])
    }
}

extension Office {
    /// An entry that a use case has appended.
    struct Appended {
        /// The entry's place in the log, from 0.
        var place: Int
        var leaf: Digest
    }

    /// Runs a use case: checks the actor's permission, and appends, stores and publishes everything or nothing.
    ///
    /// The changes and their line in the activity log are one transaction. A refusal by the office or by the rules of
    /// the record is logged too; other errors, such as a full disk, are not.
    /// - Parameters:
    ///   - form: the id of the form that requests it; by default the current task's. When the same holder sends it
    ///     again, nothing is done again.
    ///   - again: returns the result of a form that was sent before, from the stored one.
    ///   - body: fills the deed. Its facts are then applied under the rules of the record.
    ///   - appended: completes the result with the entries that were appended, one for each fact.
    @discardableResult
    func perform<T>(
        _ action: Action, on subject: String, as actor: Actor, form: String? = nil,
        again: ((String) throws -> T)? = nil, _ body: (inout Deed) throws -> T,
        appended: (inout T, [Appended]) -> Void = { _, _ in }
    ) throws -> T {
        var deed = Deed(action: action, actor: actor, time: try ports.now(), subject: subject)
        do {
            try actor.require(action)
            if let form = form ?? SentForm.current?.id {
                if let result = try result(of: form, action, actor) {
                    guard let again else { throw AlreadySent(result: result) }
                    return try again(result)
                }
                deed.form = SentFormRow(holder: actor.name, action: action.rawValue, form: form)
            }
            var result = try body(&deed)
            appended(&result, try append(deed))
            return result
        } catch let refusal as Refusal {
            try reader.store.write([deed.line(.refused, refusal.reason.rawValue)])
            throw refusal
        } catch let violation as Violation {
            try reader.store.write([deed.line(.refused, violation.rule.rawValue)])
            throw violation
        }
    }

    /// Runs a use case without a result.
    func perform(
        _ action: Action, on subject: String, as actor: Actor, form: String?, _ body: (inout Deed) throws -> Void
    ) throws {
        try perform(action, on: subject, as: actor, form: form, again: { _ in }, body)
    }

    /// Returns the result of a form; `nil` if it was not sent.
    func result(of form: String, _ action: Action, _ actor: Actor) throws -> String? {
        try reader.store.result(of: SentFormRow(holder: actor.name, action: action.rawValue, form: form))
    }

    /// Logs a refused sign-in.
    /// - Parameters:
    ///   - actor: the holder of the login or folio; `nil` if it is unknown. The text typed instead is not stored,
    ///     because it may be a password.
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

    private func append(_ deed: Deed) throws -> [Appended] {
        var append = Append()
        append.changes = deed.stored
        guard !deed.facts.isEmpty else {
            try reader.store.write(append.changes)
            return []
        }
        if let last = reader.state.time, deed.time < last {
            throw Refusal(.clockBehind, ["now": .time(deed.time), "last": .time(last)])
        }
        let size = reader.size
        do {
            for fact in deed.facts {
                let bytes = Entry(time: deed.time, by: deed.office, fact: fact).bytes
                guard bytes.count <= EntryBundle.maxEntrySize else {
                    throw Refusal(.entryTooLong, ["size": String(bytes.count)])
                }
                // Parsed again, so that nothing is appended that an auditor's parser would refuse.
                let item = Append.Item(
                    bytes: bytes, leaf: MerkleTree.leafHash(bytes), entry: try Entry(parsing: bytes))
                try reader.apply(item, origin: publisher.log.name)
                append.items.append(item)
            }
            try reader.store.append(append, to: size)
        } catch {
            // A refused entry changes nothing, but the entries applied before it must be undone.
            if reader.size != size { try reader.reload() }
            throw error
        }
        if !isBeingBuilt { try publisher.publish() }
        return zip(size..., append.items).map { Appended(place: $0, leaf: $1.leaf) }
    }
}
