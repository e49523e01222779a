import Beacon
import ReplayRelay
import Sodium
import Synchronization
import Testing
import WireFormat

@testable import Relays

@Suite("Asking relays for a round")
struct RelayClientTests {
    @Test(arguments: [false, true])
    func givesTheRoundThatWasAskedFor(version2: Bool) async throws {
        try await TestRelays.with(2, version2: version2) { test in
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.round == test.beacon.speak(7))
            #expect(answer.failures.isEmpty)
            #expect(test.counts == [1, 0])
        }
    }

    /// The fault for each misbehaviour. The missing ones are harmless.
    static let faults: [(Misbehaviour, RelayFault)] = [
        (.otherRound, .otherRound(6)), (.flippedBit, .wrongSignature(.mismatch)),
        (.wrongRandomness, .malformed(Malformed(.unknownValue, at: "randomness"))),
        (.otherChain, .wrongSignature(.mismatch)), (.notJSON, .malformed(Malformed(.syntax, at: ""))),
        (.halfJSON, .malformed(Malformed(.syntax, at: ""))), (.empty, .malformed(Malformed(.syntax, at: ""))),
        (.nested, .malformed(Malformed(.tooDeep, at: ""))),
        (.serverError, .status(500)), (.tooManyRequests, .status(429)), (.notFound, .notYet),
        (.endless, .tooLarge), (.hugeLength, .tooLarge), (.closing, .connection), (.breakingOff, .connection),
    ]

    @Test(arguments: faults)
    func misbehaviourIsNamedAndTheNextRelayAsked(misbehaviour: Misbehaviour, fault: RelayFault) async throws {
        try await TestRelays.with(2) { test in
            test.relays[0].misbehave(misbehaviour)
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.outcome == .spoken(test.beacon.speak(7), by: test.addresses[1]))
            #expect(answer.failures == [.init(relay: test.addresses[0], fault: fault)])
            #expect(test.counts == [1, 1])
        }
    }

    @Test(arguments: [Misbehaviour.silent, .dripping])
    func slowOnesAreNotWaitedFor(misbehaviour: Misbehaviour) async throws {
        try await TestRelays.with(1, misbehaving: misbehaviour, limits: .short) { test in
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.outcome == .silent(until: test.chain.due(10) + 1))
            #expect(answer.failures == [.init(relay: test.addresses[0], fault: .timeOut)])
        }
    }

    @Test(arguments: [Misbehaviour.redirectToItself, .redirectElsewhere])
    func nobodyIsFollowed(misbehaviour: Misbehaviour) async throws {
        try await TestRelays.with(2) { test in
            test.relays[0].misbehave(misbehaviour)
            let answer = try await test.client.round(7, of: test.chain)
            let path = "/\(test.chain.hash.hex)/public/7"
            let elsewhere = misbehaviour == .redirectToItself ? path : "https://elsewhere.invalid/" + path
            #expect(answer.failures == [.init(relay: test.addresses[0], fault: .redirected(elsewhere))])
            #expect(answer.round == test.beacon.speak(7))
            #expect(test.counts == [1, 1])
        }
    }

    @Test(arguments: [Misbehaviour.wrongType, .early])
    func whatIsNoHarmIsNone(misbehaviour: Misbehaviour) async throws {
        try await TestRelays.with(1, misbehaving: misbehaviour) { test in
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.outcome == .spoken(test.beacon.speak(7), by: test.addresses[0]))
        }
    }

    @Test func everyMisbehaviourIsTried() {
        let tried =
            Self.faults.map(\.0) + [
                .silent, .dripping, .redirectToItself, .redirectElsewhere, .wrongType, .early,
            ]
        #expect(Set(tried) == Set(Misbehaviour.allCases))
        #expect(
            Set(Self.faults.map(\.1.kind)).union([.timeOut, .redirected, .notSecure]) == Set(RelayFault.Kind.allCases))
    }

    @Test func anEndlessAnswerIsCut() async throws {
        try await TestRelays.with(1, misbehaving: .endless) { test in
            _ = try await test.client.round(7, of: test.chain)
            await test.client.shutDown()
            // The system's buffers may contain bytes sent before the relay could notice.
            #expect(test.relays[0].poured < 32 << 20)
        }
    }

    @Test func anAnswerOfTheLargestSizeIsTaken() async throws {
        var limits = RelayLimits.generous
        limits.largestAnswer = Self.answer.utf8.count
        try await TestRelays.with(1, limits: limits) { test in
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.round != nil)
        }
        limits.largestAnswer -= 1
        try await TestRelays.with(1, limits: limits) { test in
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.faults == [.tooLarge])
        }
    }

    /// An answer as long as one for a round with one digit.
    static let answer =
        "{\"round\":7,\"randomness\":\"\(String(repeating: "0", count: 64))\","
        + "\"signature\":\"\(String(repeating: "0", count: 128))\"}"

    @Test func allMisbehave() async throws {
        try await TestRelays.with(4) { test in
            let first: [(Misbehaviour, RelayFault)] = [
                (.flippedBit, .wrongSignature(.mismatch)), (.notFound, .notYet), (.otherRound, .otherRound(6)),
                (.serverError, .status(500)),
            ]
            for (relay, misbehaviour) in zip(test.relays, first) { relay.misbehave(misbehaviour.0) }
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.round == nil)
            #expect(answer.outcome == .silent(until: test.chain.due(10) + 1))
            #expect(answer.faults == first.map(\.1))
            #expect(answer.failures.map(\.relay) == test.addresses)
        }
    }

    @Test func oneThatIsGoneIsNamed() async throws {
        try await TestRelays.with(2) { test in
            await test.relays[0].stop()
            let answer = try await test.client.round(7, of: test.chain)
            #expect(answer.failures == [.init(relay: test.addresses[0], fault: .connection)])
            #expect(answer.round == test.beacon.speak(7))
        }
    }

    @Test func aRoundIsNotAskedForBeforeItIsDue() async throws {
        try await TestRelays.with(1, misbehaving: .early) { test in
            test.clock.set(test.chain.due(11) - 1)
            let early = try await test.client.round(11, of: test.chain)
            #expect(early == RelayAnswer(outcome: .notDue(test.chain.due(11))))
            #expect(test.counts == [0])
            test.clock.set(test.chain.due(11))
            #expect(try await test.client.round(11, of: test.chain).round == test.beacon.speak(11))
        }
    }

    /// drand's relays answer 425 for a round that they do not have yet.
    @Test func aLateRoundIsThereLater() async throws {
        try await TestRelays.with(1) { test in
            test.relays[0].set(clock: test.chain.due(10) - 1)
            let answer = try await test.client.round(10, of: test.chain)
            #expect(answer.faults == [.notYet])
            test.relays[0].set(clock: test.chain.due(10))
            test.clock.advance(by: 1)
            #expect(try await test.client.round(10, of: test.chain).round == test.beacon.speak(10))
        }
    }

    @Test func whoFailedIsLeftAlone() async throws {
        try await TestRelays.with(2) { test in
            let start = test.chain.due(10)
            test.relays[0].misbehave(.flippedBit)
            test.relays[1].misbehave(.serverError)
            #expect(try await test.client.round(7, of: test.chain).outcome == .silent(until: start + 1))
            let again = try await test.client.round(7, of: test.chain)
            #expect(again == RelayAnswer(outcome: .silent(until: start + 1)))
            #expect(test.counts == [1, 1])
            test.clock.set(start + 1)
            #expect(try await test.client.round(7, of: test.chain).outcome == .silent(until: start + 3))
            #expect(test.counts == [1, 2])
            test.clock.set(start + 59)
            #expect(try await test.client.round(7, of: test.chain).outcome == .silent(until: start + 60))
            #expect(test.counts == [1, 3])
            for relay in test.relays { relay.misbehave(nil) }
            test.clock.set(start + 60)
            let last = try await test.client.round(7, of: test.chain)
            #expect(last.outcome == .spoken(test.beacon.speak(7), by: test.addresses[0]))
            #expect(test.counts == [2, 3])
        }
    }

    @Test func whoAnsweredLastIsAskedFirst() async throws {
        try await TestRelays.with(3) { test in
            test.relays[0].misbehave(.serverError)
            _ = try await test.client.round(7, of: test.chain)
            #expect(test.counts == [1, 1, 0])
            test.relays[0].misbehave(nil)
            test.clock.advance(by: 1)
            for round in 1...3 { _ = try await test.client.round(round, of: test.chain) }
            #expect(test.counts == [1, 4, 0])
        }
    }

    @Test func aChainWithoutRelays() async throws {
        try await TestRelays.with(1) { test in
            var other = test.chain
            other.hash = SHA256.hash("another")
            #expect(try await test.client.round(7, of: other) == RelayAnswer(outcome: .noRelays))
            let statuses = try await test.client.latest(of: other)
            #expect(statuses.isEmpty)
        }
    }

    @Test func oneThatHasNotHeardOfAChainServesAnother() async throws {
        try await TestRelays.with(1) { test in
            let key = try Ed25519.PrivateKey(seed: (1..<33).map { UInt8($0) })
            let unknown = LocalBeacon(name: "local", key: key, period: 30, genesis: TestRelays.genesis).chain
            let relay = test.addresses[0]
            let client = RelayClient(
                relays: [unknown.hash: [relay], test.chain.hash: [relay]], limits: .generous,
                now: { try test.clock.now })
            #expect(try await client.round(7, of: unknown).faults == [.notYet])
            #expect(try await client.round(7, of: test.chain).round == test.beacon.speak(7))
            await client.shutDown()
        }
    }

    @Test func thoseWhoWantTheSameRoundShareTheQuestion() async throws {
        try await TestRelays.with(1, misbehaving: .silent) { test in
            let tasks = await askTwice(test.client, test.chain)
            await test.relays[0].asked(times: 1)
            // A second request, if there were one, would be answered and counted.
            test.relays[0].misbehave(nil)
            test.relays[0].release()
            for task in tasks {
                let answer = try await task.value
                #expect(answer.round == test.beacon.speak(7))
            }
            #expect(test.counts == [1])
        }
    }

    /// Returns two tasks that have both called `round` and wait for it. An immediate task on the actor that starts it
    /// runs up to its first suspension before the call returns. Nothing else runs on the actor meanwhile, so no answer
    /// can come in between.
    private func askTwice(_ client: isolated RelayClient, _ chain: Chain) -> [Task<RelayAnswer, any Error>] {
        let begun = Mutex(0)
        let tasks = (0..<2).map { _ in
            Task.immediate {
                _ = client
                begun.withLock { $0 += 1 }
                return try await client.round(7, of: chain)
            }
        }
        #expect(begun.withLock { $0 } == 2)
        return tasks
    }

    @Test func aBrokenClockIsSaid() async throws {
        struct Broken: Error {}
        try await TestRelays.with(1) { test in
            let relays = [test.chain.hash: [test.addresses[0]]]
            await #expect(throws: Broken.self) {
                try await RelayClient.with(relays: relays, now: { throw Broken() }) {
                    _ = try await $0.round(7, of: test.chain)
                }
            }
            #expect(test.counts == [0])
        }
    }

    @Test func shuttingDownBreaksOffWhatIsUnderWay() async throws {
        try await TestRelays.with(2, misbehaving: .silent) { test in
            async let answer = test.client.round(7, of: test.chain)
            await test.relays[0].asked(times: 1)
            await test.client.shutDown()
            let brokenOff = try await answer
            #expect(brokenOff.faults == [.connection])
            // A second shutdown is harmless, and no relay is asked afterwards.
            await test.client.shutDown()
            test.clock.advance(by: 1)
            #expect(try await test.client.round(8, of: test.chain).faults == [.connection, .connection])
            #expect(test.counts == [1, 0])
        }
    }
}
