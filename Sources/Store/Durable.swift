import Foundation

/// Files that are on the disk, whole, when a call returns.
///
/// The system calls that this needs: `open(O_CREAT|O_EXCL)`, `write`, `fsync`, `rename`. A file that
/// others may see appears by `rename` only, from a folder on the same file system that nobody else looks into.
/// Known hole: a disk that answers `fsync` before it has written.
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

    /// Writes a file that must not be there yet.
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

    /// Waits for a file that something else wrote.
    public static func syncFile(_ path: String) throws(Fault) { try sync(path, 0) }

    private static func sync(_ path: String, _ flags: Int32) throws(Fault) {
        let file = open(path, O_RDONLY | O_CLOEXEC | flags)
        try check(file, "open", path)
        defer { close(file) }
        try check(fsync(file), "fsync", path)
    }

    /// Puts a folder in the place of another one, which may be absent and is put aside first.
    ///
    /// No folder is ever seen half full. Between the two renames there is none: a process that is killed just there leaves the old
    /// one at `aside`.
    public static func replace(_ place: String, with folder: String, aside: String) throws(Fault) {
        if access(place, F_OK) == 0 { try move(place, aside) }
        try move(folder, place)
    }

    public static func move(_ from: String, _ path: String) throws(Fault) {
        try check(rename(from, path), "rename", path)
    }
}
