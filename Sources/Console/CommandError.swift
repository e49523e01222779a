import Wording

/// How a command ends (protocol section 10.5).
public enum Ending: Int32, Sendable {
    case success = 0
    /// The verification failed, or what was asked for cannot be done.
    case failed = 1
    /// Evidence, or a file that is needed, cannot be had.
    case unavailable = 2
    case usage = 64
}

/// What a command could not do, said in a phrase of the catalogue.
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
