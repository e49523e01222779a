import Foundation
import Store
import WireFormat

/// The state of an installation in figures, for those who keep it running.
public struct Health: Equatable, Sendable {
    /// Entries in the log.
    public var entries: Int
    /// Seconds since the checkpoint was last published; `nil` while there is none.
    public var checkpointAge: Int?
    /// Draws whose round has come and that are not concluded, and the seconds for which the first has waited.
    public var overdueDraws: Int
    public var longestOverdue: Int
    /// Messages that wait to be sent, and those that were given up.
    public var waitingMail: Int
    public var failedMail: Int
    /// Applications that are not submitted yet, and their bytes.
    public var drafts: Int
    public var draftBytes: Int
    /// Bytes that are free on the disk.
    public var freeSpace: Int
}

extension SharedOffice {
    /// Returns the figures of this moment. It waits for nobody.
    public nonisolated func health(at time: Timestamp) throws -> Health {
        let reader = record.reader
        let overdue = reader.due(at: time).compactMap { reader.state.draws.open[$0]?.due }
        let drafts = try reader.store.termTotals(.application)
        let written = try? FileManager.default.attributesOfItem(atPath: folder.published + "/checkpoint")
        return Health(
            entries: reader.size,
            checkpointAge: (written?[.modificationDate] as? Date).map {
                max(0, time.seconds - Int($0.timeIntervalSince1970))
            },
            overdueDraws: overdue.count, longestOverdue: overdue.min().map { time.seconds - $0 } ?? 0,
            waitingMail: try reader.store.messageCount(.queued), failedMail: try reader.store.messageCount(.failed),
            drafts: drafts.count, draftBytes: drafts.size, freeSpace: try ports.freeSpace(folder.path))
    }
}
