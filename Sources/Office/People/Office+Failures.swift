import Accounts
import PublicRecord
import Store
import WireFormat

/// The lock after failed sign-ins. It keeps out the client that guesses, and neither the holder nor anybody else.
extension Office {
    /// The wrong second factors of all unknown devices together after which these wait. Guessing needs the password
    /// already, and so many codes of six digits are guessed with a probability below 1 in 5,000.
    static let mostStrangeFactors = 50

    /// Returns the source under which failures of this client are counted.
    func source(of login: String, _ client: Client) throws -> FailureCounter.Source {
        try reader.knownDevice(of: login, at: .account, client, at: ports.now()).map { .device($0) }
            ?? .network(client.network)
    }

    func lock(_ counter: FailureCounter) throws -> LockOut {
        try reader.store.lockOut(counter, since: ports.now().advanced(by: -LockOut.memory))
    }

    /// Returns whether no counter of a second factor is locked for this client.
    func maySendSecondFactor(_ login: String, _ source: FailureCounter.Source) throws -> Bool {
        let now = try ports.now()
        return try secondFactorCounters(login, source).allSatisfy { try lock($0.counter).isOpen(at: now) }
    }

    /// Returns the changes that count a failure. When it locks, they notify the holder, once a day at most.
    func countFailure(
        _ factor: FailureCounter.Factor, of row: AccountRow, from source: FailureCounter.Source
    ) throws -> [Change] {
        let now = try ports.now()
        let counters =
            switch factor {
            case .password:
                [(counter: FailureCounter(login: row.login, source: source, factor: .password), limit: LockOut.limit)]
            case .second: secondFactorCounters(row.login, source)
            }
        var changes = [Change.forgetFailures(before: now.advanced(by: -LockOut.memory))]
        var isLocking = false
        for (counter, limit) in counters {
            let state = try lock(counter).failing(at: now, limit: limit)
            changes.append(.failures(state, counter, at: now))
            if !state.isOpen(at: now) { isLocking = true }
        }
        if isLocking { changes += try noticeOfFailures(factor, of: row, at: now) }
        return changes
    }

    /// The counters of a second factor: one of the source, and for a device that is not known one of all such devices.
    private func secondFactorCounters(
        _ login: String, _ source: FailureCounter.Source
    ) -> [(counter: FailureCounter, limit: Int)] {
        let own = (FailureCounter(login: login, source: source, factor: .second), LockOut.limit)
        guard case .network = source else { return [own] }
        return [own, (FailureCounter(login: login, source: .strangers, factor: .second), Office.mostStrangeFactors)]
    }

    private func noticeOfFailures(
        _ factor: FailureCounter.Factor, of row: AccountRow, at time: Timestamp
    ) throws -> [Change] {
        let template: MailTemplate = factor == .password ? .signInsFailed : .secondFactorsFailed
        let day = reader.state.calendar.localDay(of: time).text
        // The outbox has one message for a subject, and the subject has the day.
        return try letter(template, toHolderOf: row, about: day, at: time)
    }
}
