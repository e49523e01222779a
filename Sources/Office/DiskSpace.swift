/// The space on the disk that holds an installation.
public enum DiskSpace {
    /// Below this many free bytes nothing is accepted that is not the office's own work, so that the record can still be
    /// written: 1 GiB.
    public static let floor = 1 << 30
}

extension Office {
    /// Refuses what can wait while the disk is nearly full.
    /// - Throws: `Refusal.diskNearlyFull`.
    func requireSpace() throws {
        guard try ports.freeSpace(folder.path) >= DiskSpace.floor else { throw Refusal(.diskNearlyFull) }
    }
}
