import Beacon
import Sodium
import WireFormat

/// Gets rounds of public beacons from relays that nobody has to trust: what it gives was signed by the chain.
///
/// A relay that lies, is slow or is gone is named, and the next one is asked. All of them together can delay a round, and can tell
/// who asks for it; they cannot change it.
public actor RelayClient {
    private let inquiry: Inquiry
    private let now: @Sendable () throws -> Timestamp
    private let limits: RelayLimits
    private var standings: [Digest: Standings]
    private var underWay: [Question: Task<RelayAnswer, any Error>] = [:]

    private struct Question: Hashable {
        var chain: Chain
        var round: Int
    }

    /// It has to be shut down; `with` does so.
    /// - Parameters:
    ///   - relays: of each chain, by its hash, in the order in which they are asked.
    ///   - now: the clock that says whether a round is due and whom to leave alone.
    public init(
        relays: [Digest: [Relay]], limits: RelayLimits = RelayLimits(), now: @escaping @Sendable () throws -> Timestamp
    ) {
        self.now = now
        self.limits = limits
        standings = relays.mapValues { Standings($0) }
        inquiry = Inquiry(limits: limits)
    }

    /// Lends a client, and shuts it down.
    public static func with<Result>(
        relays: [Digest: [Relay]], limits: RelayLimits = RelayLimits(),
        now: @escaping @Sendable () throws -> Timestamp, isolation: isolated (any Actor)? = #isolation,
        _ body: (RelayClient) async throws -> Result
    ) async throws -> Result {
        let client = RelayClient(relays: relays, limits: limits, now: now)
        do {
            let result = try await body(client)
            await client.shutDown()
            return result
        } catch {
            await client.shutDown()
            throw error
        }
    }

    /// A round, as its chain signed it, from the first relay that gives it; never asked for before it is due.
    ///
    /// Relays are asked one after the other, so that most rounds cost one question. Those who want the same round at the same time
    /// share it. It takes at most the limit for an answer times the number of relays.
    /// - Throws: only what the clock throws.
    public func round(_ round: Int, of chain: Chain) async throws -> RelayAnswer {
        let question = Question(chain: chain, round: round)
        if let task = underWay[question] { return try await task.value }
        let task = Task { try await ask(round, of: chain) }
        underWay[question] = task
        defer { underWay[question] = nil }
        return try await task.value
    }

    /// Asks every relay of a chain for its newest round, all at once, also those that are being left alone. Nothing that they say
    /// changes whom `round` asks.
    /// - Returns: a status for each relay, in their order.
    /// - Throws: only what the clock throws.
    public func latest(of chain: Chain) async throws -> [RelayStatus] {
        try await withThrowingTaskGroup(of: RelayStatus.self) { group in
            let relays = standings[chain.hash]?.relays ?? []
            for relay in relays { group.addTask { [self] in try await status(of: relay, on: chain) } }
            var statuses: [Relay: RelayStatus] = [:]
            while let status = try await group.next() { statuses[status.relay] = status }
            return relays.compactMap { statuses[$0] }
        }
    }

    /// Breaks off what is under way, and closes all connections. Whoever asks later gets `connection` for every relay.
    public func shutDown() async {
        for task in underWay.values { task.cancel() }
        await inquiry.shutDown()
    }

    private func ask(_ round: Int, of chain: Chain) async throws -> RelayAnswer {
        let time = try now().seconds
        guard chain.due(round) <= time else { return RelayAnswer(outcome: .notDue(chain.due(round))) }
        var failures: [RelayAnswer.Failure] = []
        for relay in standings[chain.hash]?.ready(at: time) ?? [] {
            guard !Task.isCancelled else { break }
            do throws(RelayFault) {
                let spoken = try await inquiry.round(round, of: chain, from: relay)
                standings[chain.hash]?.answered(relay)
                return RelayAnswer(outcome: .spoken(spoken, by: relay), failures: failures)
            } catch {
                failures.append(RelayAnswer.Failure(relay: relay, fault: error))
                standings[chain.hash]?.failed(relay, with: error, at: try now().seconds, under: limits)
            }
        }
        let until = standings[chain.hash]?.nextReady
        return RelayAnswer(outcome: until.map { .silent(until: max($0, time)) } ?? .noRelays, failures: failures)
    }

    private nonisolated func status(of relay: Relay, on chain: Chain) async throws -> RelayStatus {
        let start = ContinuousClock.now
        var spoken: Result<SignedRound, RelayFault>
        do throws(RelayFault) {
            spoken = .success(try await inquiry.newestRound(of: chain, from: relay))
        } catch {
            spoken = .failure(error)
        }
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        switch spoken {
        case .success(let newest):
            let age = try now().seconds - chain.due(newest.round)
            return RelayStatus(relay: relay, newest: .round(newest.round, age: age), milliseconds: milliseconds)
        case .failure(let fault):
            return RelayStatus(relay: relay, newest: .fault(fault), milliseconds: milliseconds)
        }
    }
}
