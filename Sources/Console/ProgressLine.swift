import Glibc
import Wording

/// One line on the standard error that shows progress; nothing if the standard error is no terminal.
public struct ProgressLine {
    private let key: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var percent = -1

    /// - Parameter key: the key of a phrase with `{done}`, `{total}` and `{percent}`.
    public init(_ key: String) { self.key = key }

    /// Prints the line again if the percentage has changed.
    public mutating func show(_ done: Int, of total: Int) {
        guard isTerminal, total > 0, 100 * done / total != percent else { return }
        percent = 100 * done / total
        let phrase = say(key, ["done": String(done), "total": String(total), "percent": String(percent)])
        Output.write(toStandardError: "\r" + phrase + ProgressLine.eraseToEnd)
    }

    /// Erases the line, so that the result begins on an empty one.
    public mutating func clear() {
        guard percent >= 0 else { return }
        percent = -1
        Output.write(toStandardError: "\r" + ProgressLine.eraseToEnd)
    }

    private static let eraseToEnd = "\u{1B}[K"
}
