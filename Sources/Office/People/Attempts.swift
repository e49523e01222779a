import Accounts
import WireFormat

/// Sign-ins that are being checked. Each counts as a failure until it is known to be none: any number at once are no more than the
/// lock-out admits one by one.
struct Attempts {
    private var underWay: [String: Int] = [:]

    /// Whether one more may be checked. If so, it is under way until `end`.
    /// - Parameter lock: the account's state as it is stored.
    mutating func begin(_ login: String, _ lock: LockOut, at now: Timestamp) -> Bool {
        let count = underWay[login, default: 0]
        let feared = (0..<count).reduce(lock) { lock, _ in lock.failing(at: now) }
        guard feared.isOpen(at: now) else { return false }
        underWay[login] = count + 1
        return true
    }

    mutating func end(_ login: String) {
        let count = underWay[login, default: 1] - 1
        underWay[login] = count > 0 ? count : nil
    }
}
