import Foundation

/// Writes files that are complete on the disk when a call returns.
///
/// The system calls that this needs: `open(O_CREAT|O_EXCL)`, `write`, `fsync`, `rename`. A file becomes visible to
/// readers by `rename` only, from a staging folder on the same file system. Known hole: a disk that answers `fsync`
/// before it has written.
public enum Durable {
    /// A system call that failed.
    public struct Fault: Error, Equatable, Sendable {
        public var call: String
        public var path: String
        public var code: Int32

        public var reason: String { String(cString: strerror(code)) }
    }

    static func check(_ result: Int32, _ call: String, _ path: String) throws(Fault) {
        guard result >= 0 else { throw Fault(call: call, path: path, code: errno) }
    }

    /// Writes a new file and syncs it. The call fails if the file exists (`O_EXCL`).
    public static func create(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(Fault) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        try check(file, "open", path)
        defer { close(file) }
        try write(bytes, to: file, path)
        try check(fsync(file), "fsync", path)
    }

    static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(Fault) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count), "write", path)
            written += count
        }
    }

    public static func syncFolder(_ path: String) throws(Fault) { try sync(path, O_DIRECTORY) }

    /// Syncs a file that other code wrote, such as SQLite.
    public static func syncFile(_ path: String) throws(Fault) { try sync(path, 0) }

    private static func sync(_ path: String, _ flags: Int32) throws(Fault) {
        let file = open(path, O_RDONLY | O_CLOEXEC | flags)
        try check(file, "open", path)
        defer { close(file) }
        try check(fsync(file), "fsync", path)
    }

    /// Moves a folder into `place`. A folder that stands there is moved to `aside` first.
    ///
    /// No reader sees a folder that is half full. Between the two renames `place` is absent: a process that is killed
    /// there leaves the old folder at `aside`.
    public static func replace(_ place: String, with folder: String, aside: String) throws(Fault) {
        if access(place, F_OK) == 0 { try move(place, aside) }
        try move(folder, place)
    }

    /// Returns the bytes that are free for unprivileged users on the disk of a folder (POSIX `statvfs`).
    public static func freeSpace(_ folder: String) throws(Fault) -> Int {
        var status = statvfs()
        try check(statvfs(folder, &status), "statvfs", folder)
        return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    }

    public static func move(_ from: String, _ path: String) throws(Fault) {
        try check(rename(from, path), "rename", path)
    }
}
