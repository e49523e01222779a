import Store
import WireFormat

extension PrivateReader {
    /// Lines of the activity log, oldest first.
    /// - Parameters:
    ///   - since: lines of this second and later.
    ///   - newest: the largest number of lines; older ones are left out.
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

    /// Whether the activity log is as it was written and as the record notes it. Anybody at the machine may ask.
    public func checkActivity() throws -> ActivityCheck {
        try store.checkActivity(noted: state.activityNotes.all)
    }
}
