import PublicRecord
import Store

extension RecordReader {
    /// Every message, in the order in which they were written.
    public func messages() throws -> [Notice] { try store.messages() }

    /// The messages about a designation's lot to its expert and to its court, in the order in which they were written.
    public func messages(about id: DesignationID) throws -> [Notice] {
        let recipients = [
            state[id]?.designee.expert.map { Notice.Recipient(.expert, $0) },
            state.court(of: id).map { Notice.Recipient(.court, $0) },
        ]
        return try recipients.compactMap(\.self).flatMap { try store.messages(to: $0) }
            .filter { $0.isAbout(id.lot) }.sorted { ($0.created, $0.id) < ($1.created, $1.id) }
    }

    /// The messages that have not gone out: those that were given up, and those that wait.
    public func outbox() throws -> (failed: [Notice], queued: [Notice]) {
        (try store.messages(.failed), try store.messages(.queued))
    }
}
