import WireFormat

/// The lock on a password after failed attempts: a minute after five failures in a row, twice as long after each
/// further one.
public enum LockOut: Hashable, Sendable {
    /// An attempt is allowed, after this many failures in a row.
    case open(failures: Int)
    /// No attempt is allowed before this time.
    case locked(until: Timestamp, failures: Int)

    public static let fresh = LockOut.open(failures: 0)
    /// The number of failures that locks for the first time.
    public static let limit = 5
    /// The first wait in seconds.
    public static let firstWait = 60
    /// Seconds that no wait is longer than.
    public static let longestWait = 86_400

    public var failures: Int {
        switch self {
        case .open(let failures), .locked(_, let failures): failures
        }
    }

    /// The time at which the lock opens; `nil` if it is open.
    public var until: Timestamp? {
        switch self {
        case .open: nil
        case .locked(let until, _): until
        }
    }

    public func isOpen(at now: Timestamp) -> Bool {
        switch self {
        case .open: true
        case .locked(let until, _): now >= until
        }
    }

    /// The state after one more failure. What is tried while it is locked was not looked at, and does not count.
    public func failing(at now: Timestamp) -> LockOut {
        guard isOpen(at: now) else { return self }
        let count = failures + 1
        guard count >= LockOut.limit else { return .open(failures: count) }
        // Twenty doublings are more than a year: enough, and no overflow.
        let wait = LockOut.firstWait << min(count - LockOut.limit, 20)
        return .locked(until: now.advanced(by: min(wait, LockOut.longestWait)), failures: count)
    }
}
