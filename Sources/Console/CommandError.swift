import Wording

/// The exit codes of a command (protocol section 10.5).
public enum Ending: Int32, Sendable {
    case success = 0
    /// The verification failed, or the command was refused.
    case failed = 1
    /// Evidence, or a required file, cannot be read.
    case unavailable = 2
    case usage = 64
}

/// The error of a command, as the key of a phrase.
public struct CommandError: Error, Equatable, CustomStringConvertible {
    public var key: String
    public var values: [String: String]
    public var ending: Ending

    public init(_ key: String, _ values: [String: String] = [:], ending: Ending = .failed) {
        self.key = key
        self.values = values
        self.ending = ending
    }

    /// The phrase, in the language of this run.
    public var description: String { say(key, values) }
}
