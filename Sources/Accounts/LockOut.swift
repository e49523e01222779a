import WireFormat

/// The lock after failed attempts that are counted together: a minute after five failures in a row, twice as long after
/// each further one, a quarter of an hour at most.
///
/// The caller counts the attempts of one client apart from those of others, so that a lock keeps out the client that
/// guesses and nobody else.
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
    public static let longestWait = 900
    /// Seconds without a failure after which the failures are forgotten.
    public static let memory = 86_400

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

    /// Returns the state after one more failure. An attempt while it is locked was not checked, and does not count.
    /// - Parameter limit: the number of failures that locks for the first time.
    public func failing(at now: Timestamp, limit: Int = LockOut.limit) -> LockOut {
        guard isOpen(at: now) else { return self }
        let count = failures + 1
        guard count >= limit else { return .open(failures: count) }
        // Twenty doublings are more than a year: enough, and no overflow.
        let wait = LockOut.firstWait << min(count - limit, 20)
        return .locked(until: now.advanced(by: min(wait, LockOut.longestWait)), failures: count)
    }
}
