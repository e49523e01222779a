import Foundation

/// One writer at a time: an advisory lock on a file of the data folder, which the kernel gives back when the process ends, however
/// it ends.
final class WriterLock {
    private let file: Int32

    /// Waits up to `patience` seconds for the process that holds the lock.
    /// - Throws: `Refusal.otherWriter` with that process's id.
    init(_ path: String, patience: Double) throws {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw Refusal(.unreadableFile, ["path": path])
        }
        let deadline = Date().addingTimeInterval(patience)
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard Date() < deadline else {
                let holder = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
                close(file)
                throw Refusal(.otherWriter, ["pid": holder ?? "?"])
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
        // For the message of whoever waits; nothing depends on it.
        let pid = Array("\(getpid())".utf8)
        if ftruncate(file, 0) == 0 { _ = pwrite(file, pid, pid.count, 0) }
        self.file = file
    }

    deinit { close(file) }
}
