import Accounts
import Store
import WireFormat

/// Passwords that are being checked. Each counts as a failure until its result is known, so that any number at once are no
/// more than the lock admits one by one.
struct Attempts {
    private var underWay: [FailureCounter: Int] = [:]

    /// Whether one more may be checked. If so, it is under way until `end`.
    /// - Parameter lock: the counter's state as it is stored.
    mutating func begin(_ counter: FailureCounter, _ lock: LockOut, at now: Timestamp) -> Bool {
        let count = underWay[counter, default: 0]
        let feared = (0..<count).reduce(lock) { lock, _ in lock.failing(at: now) }
        guard feared.isOpen(at: now) else { return false }
        underWay[counter] = count + 1
        return true
    }

    mutating func end(_ counter: FailureCounter) {
        let count = underWay[counter, default: 1] - 1
        underWay[counter] = count > 0 ? count : nil
    }
}
