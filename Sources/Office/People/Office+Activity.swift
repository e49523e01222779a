import Store
import WireFormat

extension PrivateReader {
    /// Lines of the activity log, oldest first.
    /// - Parameters:
    ///   - since: this second and later ones.
    ///   - newest: no more than so many, the newest.
    /// - Throws: `notAllowed`.
    public func activity(
        subject: String? = nil, actor name: String? = nil, since: Timestamp? = nil, newest: Int = 1000,
        as actor: Actor
    ) throws -> [ActivityRow] {
        // Only a refusal leaves a line: reading the log does not make it longer.
        guard Action.readActivity.roles.contains(actor.role.kind) else {
            return try leavingTrace(.readActivity, on: actor.name, as: actor) { [] }
        }
        return try store.activity(subject: subject, actor: name, since: since, newest: newest)
    }

    /// Whether the activity log is as it was written. Anybody at the machine may ask.
    public func checkActivity() throws -> ActivityCheck { try store.checkActivity() }
}
