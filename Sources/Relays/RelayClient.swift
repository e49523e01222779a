import Beacon
import Sodium
import WireFormat

/// Fetches rounds of public beacons from untrusted relays. Every round that it returns was signed by its chain.
///
/// If a relay lies, is slow or does not answer, the result names it, and the next one is asked. Even together, relays
/// cannot change a round. They can delay it, and they see who asks for it.
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

    /// Makes a client, which must be shut down; `with` does so.
    /// - Parameters:
    ///   - relays: the relays of each chain, by its hash, in the order in which they are asked.
    ///   - now: the clock for due rounds and back-off.
    public init(
        relays: [Digest: [Relay]], limits: RelayLimits = RelayLimits(), now: @escaping @Sendable () throws -> Timestamp
    ) {
        self.now = now
        self.limits = limits
        standings = relays.mapValues { Standings($0) }
        inquiry = Inquiry(limits: limits)
    }

    /// Calls `body` with a client, and shuts the client down afterwards.
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

    /// Returns a round from the first relay that sends it with a valid signature. No relay is asked before the round is
    /// due.
    ///
    /// Relays are asked one after the other, so that most rounds cost one request. Concurrent calls for the same round
    /// share one task. A call takes at most the time limit for an answer times the number of relays.
    /// - Throws: only errors of the clock.
    public func round(_ round: Int, of chain: Chain) async throws -> RelayAnswer {
        let question = Question(chain: chain, round: round)
        if let task = underWay[question] { return try await task.value }
        let task = Task { try await ask(round, of: chain) }
        underWay[question] = task
        defer { underWay[question] = nil }
        return try await task.value
    }

    /// Asks every relay of a chain for its newest round, concurrently, including those in back-off. The answers do not
    /// change the order in which `round` asks.
    /// - Returns: a status for each relay, in their order.
    /// - Throws: only errors of the clock.
    public func latest(of chain: Chain) async throws -> [RelayStatus] {
        try await withThrowingTaskGroup(of: RelayStatus.self) { group in
            let relays = standings[chain.hash]?.relays ?? []
            for relay in relays { group.addTask { [self] in try await status(of: relay, on: chain) } }
            var statuses: [Relay: RelayStatus] = [:]
            while let status = try await group.next() { statuses[status.relay] = status }
            return relays.compactMap { statuses[$0] }
        }
    }

    /// Cancels running requests and closes all connections. Later requests fail with `connection` for every relay.
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
