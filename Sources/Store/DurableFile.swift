import Foundation
import Sodium

/// A file that is written in portions with bounded memory, and is on the disk when `finish` returns.
public final class DurableFile {
    public let path: String
    /// The bytes written so far; those still in the buffer do not count.
    public private(set) var size = 0
    private let file: Int32
    private var buffer: [UInt8] = []
    private var hasher = SHA256()
    private static let portion = 1 << 16

    /// - Parameter path: must not exist yet.
    public init(_ path: String, mode: mode_t = 0o644) throws(Durable.Fault) {
        self.path = path
        file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        try Durable.check(file, "open", path)
        buffer.reserveCapacity(2 * DurableFile.portion)
    }

    deinit { close(file) }

    public func write(_ bytes: some Sequence<UInt8>) throws(Durable.Fault) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= DurableFile.portion { try flush() }
    }

    /// Writes the rest and syncs the file.
    /// - Returns: the SHA-256 of everything written.
    public func finish() throws(Durable.Fault) -> Digest {
        try flush()
        try Durable.check(fsync(file), "fsync", path)
        return hasher.finalize()
    }

    private func flush() throws(Durable.Fault) {
        hasher.update(buffer)
        try Durable.write(buffer, to: file, path)
        size += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}
