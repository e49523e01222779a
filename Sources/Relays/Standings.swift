import Beacon

/// The record of one chain's relays: which one is asked first, and which ones are in back-off until when.
struct Standings {
    private(set) var relays: [Relay]
    private var failures: [Relay: Failures] = [:]
    private var lastToAnswer: Relay?

    private struct Failures {
        var count: Int
        var since: Int
        var until: Int

        /// A second before `since` means that the clock was set back, so the failure does not count.
        func holds(at second: Int) -> Bool { since <= second && second < until }
    }

    init(_ relays: [Relay]) {
        var seen: Set<Relay> = []
        self.relays = relays.filter { seen.insert($0).inserted }
    }

    /// Returns the relays to ask at a Unix second: the last one that answered, then the others as configured.
    func ready(at second: Int) -> [Relay] {
        let first = lastToAnswer.map { [$0] } ?? []
        return (first + relays.filter { $0 != lastToAnswer }).filter { failures[$0]?.holds(at: second) != true }
    }

    /// The Unix second from which a relay may be asked; `nil` without relays.
    var nextReady: Int? { relays.map { failures[$0]?.until ?? 0 }.min() }

    mutating func answered(_ relay: Relay) {
        failures[relay] = nil
        lastToAnswer = relay
    }

    mutating func failed(_ relay: Relay, with fault: RelayFault, at second: Int, under limits: RelayLimits) {
        let count = (failures[relay]?.count ?? 0) + 1
        let backOff = fault.isWrongAnswer ? limits.wrong : limits.late
        failures[relay] = Failures(count: count, since: second, until: second + backOff.seconds(after: count))
        // A relay that answered wrongly is not asked first next time.
        if lastToAnswer == relay, fault.isWrongAnswer { lastToAnswer = nil }
    }
}
