import Beacon

/// How the relays of one chain have done so far: who is asked first, and who is left alone until when.
struct Standings {
    private(set) var relays: [Relay]
    private var failures: [Relay: Failures] = [:]
    private var lastToAnswer: Relay?

    private struct Failures {
        var count: Int
        var since: Int
        var until: Int

        /// Not before it began either: then the clock was set back, by who knows how much.
        func holds(at second: Int) -> Bool { since <= second && second < until }
    }

    init(_ relays: [Relay]) {
        var seen: Set<Relay> = []
        self.relays = relays.filter { seen.insert($0).inserted }
    }

    /// Those to ask at a Unix second, in turn: the one that answered last, then the others as configured.
    func ready(at second: Int) -> [Relay] {
        let first = lastToAnswer.map { [$0] } ?? []
        return (first + relays.filter { $0 != lastToAnswer }).filter { failures[$0]?.holds(at: second) != true }
    }

    /// The Unix second from which one may be asked; `nil` if there is none to ask at all.
    var nextReady: Int? { relays.map { failures[$0]?.until ?? 0 }.min() }

    mutating func answered(_ relay: Relay) {
        failures[relay] = nil
        lastToAnswer = relay
    }

    mutating func failed(_ relay: Relay, with fault: RelayFault, at second: Int, under limits: RelayLimits) {
        let count = (failures[relay]?.count ?? 0) + 1
        let backOff = fault.isWrongAnswer ? limits.wrong : limits.late
        failures[relay] = Failures(count: count, since: second, until: second + backOff.seconds(after: count))
        // Whoever lies is not asked first next time.
        if lastToAnswer == relay, fault.isWrongAnswer { lastToAnswer = nil }
    }
}
