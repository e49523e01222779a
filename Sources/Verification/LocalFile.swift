import Glibc

/// Reads files of this machine up to a limit, and never waits for a writer.
public enum LocalFile {
    /// An error of the system.
    public struct Fault: Error, Equatable, Sendable {
        /// Such as `ENOENT`.
        public var code: Int32
    }

    /// The bytes of a regular file.
    /// - Parameter limit: at most `limit + 1` bytes are read, so that a parser can refuse what is longer.
    /// - Throws: `Fault`, with `EISDIR` for a folder, a named pipe, a socket or a device.
    public static func read(_ path: String, limit: Int) throws(Fault) -> [UInt8] {
        // Without O_NONBLOCK, to open a named pipe is to wait until somebody writes to it.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Fault(code: errno == ENXIO ? EISDIR : errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Fault(code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Fault(code: EISDIR) }
        return try read(file, limit: limit, expected: Int(status.st_size))
    }

    /// The bytes of an open file up to its end, or its first `limit + 1`.
    /// - Parameter expected: the size that the file says it has.
    public static func read(_ file: Int32, limit: Int, expected: Int = 0) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        while bytes.count <= limit {
            let wanted = min(max(expected, 1 << 16), limit + 1 - bytes.count)
            let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                let got = Glibc.read(file, buffer.baseAddress, wanted)
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            guard failure == 0 else { throw Fault(code: failure) }
            guard !part.isEmpty else { break }
            bytes += part
        }
        return bytes
    }
}
