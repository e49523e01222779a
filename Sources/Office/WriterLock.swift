import Foundation

/// One writer at a time: an advisory lock on a file in the data folder. The kernel releases it when the process ends,
/// even after a crash.
final class WriterLock {
    private let file: Int32

    /// Seconds between two attempts to get the lock.
    private static let pause = 0.05

    /// Waits up to `patience` seconds for the process that holds the lock. The thread sleeps meanwhile.
    /// - Throws: `Refusal.otherWriter` with that process's id.
    convenience init(_ path: String, patience: Double) throws {
        let file = try WriterLock.opened(path)
        let deadline = Date().addingTimeInterval(patience)
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard Date() < deadline else { throw WriterLock.refusal(path, closing: file) }
            Thread.sleep(forTimeInterval: WriterLock.pause)
        }
        self.init(held: file)
    }

    /// The same where other tasks need the thread: the task is suspended between two attempts.
    static func acquire(_ path: String, patience: Double) async throws -> WriterLock {
        let file = try opened(path)
        let deadline = Date().addingTimeInterval(patience)
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard Date() < deadline, !Task.isCancelled else { throw refusal(path, closing: file) }
            try? await Task.sleep(for: .seconds(pause))
        }
        return WriterLock(held: file)
    }

    /// - Returns: `nil` if another process holds the lock.
    static func acquireIfFree(_ path: String) throws -> WriterLock? {
        let file = try opened(path)
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
        return WriterLock(held: file)
    }

    /// - Parameter file: an open file on which this process holds the lock.
    private init(held file: Int32) {
        // The process id is only for the message that a waiting process shows.
        let pid = Array("\(getpid())".utf8)
        if ftruncate(file, 0) == 0 { _ = pwrite(file, pid, pid.count, 0) }
        self.file = file
    }

    private static func opened(_ path: String) throws(Refusal) -> Int32 {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Refusal(.unreadableFile, ["path": path]) }
        return file
    }

    private static func refusal(_ path: String, closing file: Int32) -> Refusal {
        let holder = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        close(file)
        return Refusal(.otherWriter, ["pid": holder ?? "?"])
    }

    deinit { close(file) }
}
