import Glibc

/// The system's error numbers in the language of the current task.
public enum SystemFault {
    private static let keys: [(code: Int32, key: String)] = [
        (EACCES, "source.not-allowed"), (EPERM, "source.not-allowed"), (EISDIR, "source.is-folder"),
        (EFBIG, "source.too-large"), (EIO, "source.device"), (ENAMETOOLONG, "source.path-too-long"),
        (ELOOP, "source.links"),
    ]

    public static func phrase(_ code: Int32) -> String {
        guard let key = keys.first(where: { $0.code == code })?.key else {
            return say("source.system", ["code": String(code)])
        }
        return say(key)
    }

    /// Returns the phrase for the system's own message, as a `SourceError` carries it; any other text is returned
    /// unchanged.
    public static func phrase(ofWords words: String) -> String {
        keys.first { String(cString: strerror($0.code)) == words }.map { say($0.key) } ?? words
    }
}
