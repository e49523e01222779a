import PublicRecord
import Store
import TransparencyLog
import WireFormat

/// A use case under way: who does what to what and when, and what is to be recorded and stored, all of it or nothing.
struct Deed {
    let action: Action
    let actor: Actor
    let time: Timestamp
    /// A folio, a login or a code: known at the start, or found on the way.
    var subject: String
    /// Entries to be appended.
    var facts: [Fact] = []
    /// Changes beside the log, made in the same transaction.
    var changes: [Change] = []
    /// The form that asks for it.
    fileprivate var form: SentFormRow?
    /// What the form gives when it is sent again; the subject if `nil`.
    var result: String?

    init(action: Action, actor: Actor, time: Timestamp, subject: String) {
        self.action = action
        self.actor = actor
        self.time = time
        self.subject = subject
    }

    /// The deed's line in the activity log.
    func line(_ outcome: Activity.Outcome, _ detail: String = "") -> Change {
        .activity(
            Activity(
                at: time, actor: actor.name, role: actor.role.kind.rawValue, action: action.rawValue, subject: subject,
                outcome: outcome, detail: detail))
    }

    /// What is stored beside the log.
    fileprivate var stored: [Change] {
        changes + [line(.done)] + (form.map { [.sent($0, result: result ?? subject, at: time)] } ?? [])
    }
}

extension Office {
    /// The one way in: who may act, acts; what is done is recorded, stored and published, all of it or nothing.
    ///
    /// What is done and its line in the activity log are one transaction. What the office or the rules of the record refuse leaves
    /// its line too; what fails otherwise (the disk) is no decision and leaves none.
    /// - Parameters:
    ///   - form: the id of the form that asks for it, or else the one that the task sends. Sent again by the same holder, it does
    ///     nothing again.
    ///   - again: gives what the form gave when it was sent before, by the deed's result.
    ///   - body: makes the deed. Its facts are then folded in under the rules of the record.
    @discardableResult
    func perform<T>(
        _ action: Action, on subject: String, as actor: Actor, form: String? = nil,
        again: ((String) throws -> T)? = nil, _ body: (inout Deed) throws -> T
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
            let result = try body(&deed)
            try append(deed)
            return result
        } catch let refusal as Refusal {
            try reader.store.write([deed.line(.refused, refusal.reason.rawValue)])
            throw refusal
        } catch let violation as Violation {
            try reader.store.write([deed.line(.refused, violation.rule.rawValue)])
            throw violation
        }
    }

    /// The same of what gives nothing back.
    func perform(
        _ action: Action, on subject: String, as actor: Actor, form: String?, _ body: (inout Deed) throws -> Void
    ) throws {
        try perform(action, on: subject, as: actor, form: form, again: { _ in }, body)
    }

    /// What came of a form; `nil` if it was not sent.
    func result(of form: String, _ action: Action, _ actor: Actor) throws -> String? {
        try reader.store.result(of: SentFormRow(holder: actor.name, action: action.rawValue, form: form))
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

    private func append(_ deed: Deed) throws {
        var append = Append()
        append.changes = deed.stored
        guard !deed.facts.isEmpty else { return try reader.store.write(append.changes) }
        if let last = reader.state.time, deed.time < last {
            throw Refusal(.clockBehind, ["now": deed.time.text, "last": last.text])
        }
        let size = reader.size
        do {
            for fact in deed.facts {
                let bytes = Entry(time: deed.time, by: deed.actor.office, fact: fact).bytes
                guard bytes.count <= EntryBundle.maxEntrySize else {
                    throw Refusal(.entryTooLong, ["size": String(bytes.count)])
                }
                // Read back, so that nothing is appended that an auditor's parser would refuse.
                let item = Append.Item(
                    bytes: bytes, leaf: MerkleTree.leafHash(bytes), entry: try Entry(parsing: bytes))
                try reader.apply(item, origin: publisher.log.name)
                append.items.append(item)
            }
            try reader.store.append(append, to: size)
        } catch {
            // A refused entry changes nothing; those folded in before it have to go again.
            if reader.size != size { try reader.reload() }
            throw error
        }
        if !isBeingBuilt { try publisher.publish() }
    }
}
