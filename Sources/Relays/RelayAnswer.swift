import Beacon

/// The result of asking the relays for a round.
public struct RelayAnswer: Equatable, Sendable {
    public enum Outcome: Equatable, Sendable {
        /// The round, with a valid signature, and the relay that sent it.
        case spoken(SignedRound, by: Relay)
        /// No relay sent it. The next relay may be asked at this Unix second.
        case silent(until: Int)
        /// No relay was asked, because the round is due at this Unix second.
        case notDue(Int)
        /// No relay was asked, because none is configured for the chain.
        case noRelays
    }

    /// A relay that was asked and sent no usable answer.
    public struct Failure: Equatable, Sendable {
        public var relay: Relay
        public var fault: RelayFault

        public init(relay: Relay, fault: RelayFault) {
            self.relay = relay
            self.fault = fault
        }
    }

    public var outcome: Outcome
    /// The relays without a usable answer, in the order in which they were asked. Relays in back-off are not among
    /// them.
    public var failures: [Failure]

    public init(outcome: Outcome, failures: [Failure] = []) {
        self.outcome = outcome
        self.failures = failures
    }

    /// The round, if a relay sent it.
    public var round: SignedRound? {
        guard case .spoken(let round, _) = outcome else { return nil }
        return round
    }
}

/// The state of a relay: its answer to the question for its newest round.
public struct RelayStatus: Equatable, Sendable {
    public enum Newest: Equatable, Sendable {
        /// A round with a valid signature. `age` is the time in seconds since it was due; negative if this machine's
        /// clock is slow.
        case round(Int, age: Int)
        case fault(RelayFault)
    }

    public var relay: Relay
    public var newest: Newest
    /// The time for the request and the checks.
    public var milliseconds: Int

    public init(relay: Relay, newest: Newest, milliseconds: Int) {
        self.relay = relay
        self.newest = newest
        self.milliseconds = milliseconds
    }
}
