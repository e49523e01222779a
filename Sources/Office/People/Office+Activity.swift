import Store
import WireFormat

// What the store keeps, by the names that the office's readers know it by.
public typealias ActivityLine = ActivityRow
public typealias Notice = Message

extension Office {
    /// Lines of the activity log, oldest first.
    /// - Parameters:
    ///   - since: this second and later ones.
    ///   - newest: no more than so many, the newest.
    /// - Throws: `notAllowed`.
    public func activity(
        subject: String? = nil, actor name: String? = nil, since: Timestamp? = nil, newest: Int = 1000,
        as actor: Actor
    ) throws -> [ActivityRow] {
        do {
            try actor.require(.readActivity)
        } catch {
            _ = try refuse(error.reason, .readActivity, as: actor)
            throw error
        }
        return try reader.store.activity(subject: subject, actor: name, since: since, newest: newest)
    }

    /// Whether the activity log is as it was written. Anybody at the machine may ask.
    public func checkActivity() throws -> ActivityCheck { try reader.store.checkActivity() }
}
