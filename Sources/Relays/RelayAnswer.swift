import Beacon

/// What came of asking for a round.
public struct RelayAnswer: Equatable, Sendable {
    public enum Outcome: Equatable, Sendable {
        /// The round that was asked for, as its chain signed it, and who gave it.
        case spoken(SignedRound, by: Relay)
        /// No relay gave it. All are left alone until this Unix second.
        case silent(until: Int)
        /// Nobody was asked: the round is due at this Unix second.
        case notDue(Int)
        /// Nobody was asked: the chain has no relays here.
        case noRelays
    }

    /// A relay that was asked and gave nothing to use.
    public struct Failure: Equatable, Sendable {
        public var relay: Relay
        public var fault: RelayFault

        public init(relay: Relay, fault: RelayFault) {
            self.relay = relay
            self.fault = fault
        }
    }

    public var outcome: Outcome
    /// Relays that gave nothing to use, in the order in which they were asked; not those that are being left alone.
    public var failures: [Failure]

    public init(outcome: Outcome, failures: [Failure] = []) {
        self.outcome = outcome
        self.failures = failures
    }

    /// The round, if a relay gave it.
    public var round: SignedRound? {
        guard case .spoken(let round, _) = outcome else { return nil }
        return round
    }
}

/// How a relay is: what it gave when asked for its newest round.
public struct RelayStatus: Equatable, Sendable {
    public enum Newest: Equatable, Sendable {
        /// A round that its chain signed, and seconds from when it was due until now: fewer than none if this machine's clock is
        /// behind.
        case round(Int, age: Int)
        case fault(RelayFault)
    }

    public var relay: Relay
    public var newest: Newest
    /// From the question to the answer, checked.
    public var milliseconds: Int

    public init(relay: Relay, newest: Newest, milliseconds: Int) {
        self.relay = relay
        self.newest = newest
        self.milliseconds = milliseconds
    }
}
