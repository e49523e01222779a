import Store

extension RecordReader {
    /// Every message, in the order in which they were written.
    public func messages() throws -> [Notice] { try store.messages() }

    /// The messages that have not gone out: those that were given up, and those that wait.
    public func outbox() throws -> (failed: [Notice], queued: [Notice]) {
        (try store.messages(.failed), try store.messages(.queued))
    }
}
