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
}

extension Office {
    /// The one way in: who may act, acts; what is done is recorded, stored and published, all of it or nothing.
    ///
    /// - Parameter body: makes the deed. Its facts are then folded in under the rules of the record.
    @discardableResult
    func perform<T>(
        _ action: Action, on subject: String, as actor: Actor, _ body: (inout Deed) throws -> T
    ) throws -> T {
        var deed = Deed(action: action, actor: actor, time: try ports.now(), subject: subject)
        try actor.require(action)
        let result = try body(&deed)
        try append(deed)
        return result
    }

    private func append(_ deed: Deed) throws {
        guard !deed.facts.isEmpty else { return try reader.store.write(deed.changes) }
        if let last = reader.state.time, deed.time < last {
            throw Refusal(.clockBehind, ["now": deed.time.text, "last": last.text])
        }
        let size = reader.size
        var append = Append()
        append.changes = deed.changes
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
