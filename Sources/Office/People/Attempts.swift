import Accounts
import WireFormat

/// Attempts to get in that are being looked at. Each counts as a failure until it is known to be none: so any number at once are no
/// more than the lock-out lets through one by one.
struct Attempts {
    private var underWay: [String: Int] = [:]

    /// Whether one more may be looked at. If so, it is under way until `end`.
    /// - Parameters:
    ///   - name: a login or a folio.
    ///   - lock: what is stored under it.
    ///   - longest: seconds that no wait is longer than.
    mutating func begin(_ name: String, _ lock: LockOut, at now: Timestamp, longest: Int) -> Bool {
        let count = underWay[name, default: 0]
        let feared = (0..<count).reduce(lock) { lock, _ in lock.failing(at: now, longest: longest) }
        guard feared.isOpen(at: now) else { return false }
        underWay[name] = count + 1
        return true
    }

    mutating func end(_ name: String) {
        let count = underWay[name, default: 1] - 1
        underWay[name] = count > 0 ? count : nil
    }
}
