import Glibc
import WireFormat
import Wording

/// Files that are named on the command line.
public enum InputFile {
    /// The bytes of a file, or of the standard input for `-`.
    /// - Parameter limit: what is beyond this many bytes and one is not read, so that a parser can refuse it.
    public static func read(_ path: String, limit: Int) throws(CommandError) -> [UInt8] {
        let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno == ENOENT else { throw unreadable(path, errno) }
            throw CommandError("error.file-not-found", ["path": path], ending: .unavailable)
        }
        defer { if file != STDIN_FILENO { close(file) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = Glibc.read(file, &chunk, min(chunk.count, limit + 1 - bytes.count))
            guard count >= 0 else { throw unreadable(path, errno) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    private static func unreadable(_ path: String, _ code: Int32) -> CommandError {
        CommandError("error.file-unreadable", ["path": path, "reason": SystemFault.phrase(code)], ending: .unavailable)
    }
}
