import Beacon
import ReplayRelay
import Sodium
import Support
import WireFormat

@testable import Relays

/// A chain of the test's own, some replay relays for it, and a client that asks them, all by one clock.
struct TestRelays {
    static let genesis = 1_767_225_600
    let beacon: LocalBeacon
    let relays: [ReplayRelay]
    /// The addresses of `relays`.
    let addresses: [Relay]
    let clock: TestClock
    let client: RelayClient

    var chain: Chain { beacon.chain }

    /// Runs a body with this many relays, at the second at which round 10 is due, and stops them afterwards.
    static func with(
        _ count: Int, misbehaving: Misbehaviour? = nil, limits: RelayLimits = .generous, version2: Bool = false,
        _ body: (TestRelays) async throws -> Void
    ) async throws {
        let key = try Ed25519.PrivateKey(seed: (0..<32).map { UInt8($0) })
        let beacon = LocalBeacon(name: "local", key: key, period: 30, genesis: genesis)
        let clock = TestClock(beacon.chain.due(10))
        var relays: [ReplayRelay] = []
        for _ in 0..<count {
            relays.append(
                try await ReplayRelay.start(
                    [ReplayedChain(beacon)], clock: .at(beacon.chain.due(20)), misbehaving: misbehaving))
        }
        let addresses = try relays.map { try Relay($0.address + (version2 ? "/v2" : "")) }
        let client = RelayClient(
            relays: [beacon.chain.hash: addresses], limits: limits, now: { try clock.now })
        let test = TestRelays(
            beacon: beacon, relays: relays, addresses: addresses, clock: clock, client: client)
        do {
            try await body(test)
        } catch {
            await test.end()
            throw error
        }
        await test.end()
    }

    private func end() async {
        await client.shutDown()
        for relay in relays { await relay.stop() }
    }

    /// The number of requests to each relay.
    var counts: [Int] { relays.map(\.requests.count) }
}

extension RelayLimits {
    /// For relays that answer: longer than any test takes, under any load.
    static let generous = limits(answer: .seconds(600))
    /// For relays that never answer.
    static let short = limits(answer: .milliseconds(300))

    private static func limits(answer: Duration) -> RelayLimits {
        var limits = RelayLimits()
        limits.connection = .seconds(600)
        limits.answer = answer
        return limits
    }
}

extension RelayAnswer {
    var faults: [RelayFault] { failures.map(\.fault) }
}

extension RelayClient {
    func newest(of chain: Chain) async throws -> [RelayStatus.Newest] { try await latest(of: chain).map(\.newest) }
}
