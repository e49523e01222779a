import Glibc
import Verification
import Wording

/// Files named on the command line.
public enum InputFile {
    /// Returns the bytes of a regular file, or of the standard input for `-`.
    /// - Parameter limit: at most one byte more than this is read, so that a parser can refuse the excess.
    public static func read(_ path: String, limit: Int) throws(CommandError) -> [UInt8] {
        do throws(LocalFile.Fault) {
            if path == "-" { return try LocalFile.read(STDIN_FILENO, limit: limit) }
            return try LocalFile.read(path, limit: limit)
        } catch {
            if error.code == ENOENT {
                throw CommandError("error.file-not-found", ["path": path], ending: .unavailable)
            }
            throw CommandError(
                "error.file-unreadable", ["path": path, "reason": SystemFault.phrase(error.code)], ending: .unavailable)
        }
    }
}
