import Beacon
import Foundation
import ReplayRelay
import Support
import Testing

@testable import Relays

@Suite("How relays are")
struct StatusTests {
    @Test func eachSaysItsNewest() async throws {
        try await TestRelays.with(5) { test in
            for (relay, round) in zip(test.relays, [10, 9, 10, 1, 10]) { relay.set(clock: test.chain.due(round)) }
            test.relays[2].misbehave(.flippedBit)
            test.relays[3].misbehave(.early)
            test.relays[4].misbehave(.otherChain)
            test.clock.advance(by: 7)
            let statuses = try await test.client.latest(of: test.chain)
            #expect(statuses.map(\.relay) == test.addresses)
            #expect(
                statuses.map(\.newest) == [
                    .round(10, age: 7), .round(9, age: 37), .fault(.wrongSignature(.mismatch)), .round(2, age: 247),
                    .fault(.wrongSignature(.mismatch)),
                ])
            #expect(statuses.allSatisfy { $0.milliseconds >= 0 })
        }
    }

    /// A relay whose rounds come before their time by this machine's clock: that clock is slow.
    @Test func aSlowClockShows() async throws {
        try await TestRelays.with(1) { test in
            test.relays[0].set(clock: test.chain.due(12))
            let newest = try await test.client.newest(of: test.chain)
            #expect(newest == [.round(12, age: -60)])
        }
    }

    @Test func askingForTheStatusChangesNobodysStanding() async throws {
        try await TestRelays.with(2) { test in
            test.relays[0].misbehave(.flippedBit)
            _ = try await test.client.latest(of: test.chain)
            test.relays[0].misbehave(.serverError)
            _ = try await test.client.round(7, of: test.chain)
            #expect(test.counts == [2, 2])
            // A relay in back-off is asked too.
            _ = try await test.client.latest(of: test.chain)
            #expect(test.counts == [3, 3])
        }
    }
}

@Suite("Rounds that really were")
struct RecordedTests {
    @Test(arguments: ReplayedChain.recorded())
    func comeOverTheWireAndVerify(recorded: ReplayedChain) async throws {
        let chain = recorded.chain
        let last = try #require(recorded.recordedRounds.last)
        let clock = TestClock(chain.due(last) + 5)
        let relay = try await ReplayRelay.start([recorded], clock: .at(chain.due(last)))
        let addresses = ["", "/v2"].map { relay.address + $0 }
        for address in chain.scheme == .nist ? [relay.address] : addresses {
            let relays = [chain.hash: [try Relay(address)]]
            try await RelayClient.with(relays: relays, limits: .generous, now: { try clock.now }) { client in
                for round in recorded.recordedRounds {
                    let answer = try await client.round(round, of: chain)
                    #expect(answer.round.map { $0.round == round && chain.verifies($0) } == true)
                }
                #expect(try await client.newest(of: chain) == [.round(last, age: 5)])
                relay.misbehave(.flippedBit)
                let fault = try #require(try await client.round(last, of: chain).failures.first?.fault)
                #expect(fault.kind == .wrongSignature)
                relay.misbehave(nil)
            }
        }
        await relay.stop()
    }

    /// NIST serves the closest pulse: for a missing pulse, another one.
    @Test func aPulseThatIsMissingIsNotReplacedByItsNeighbour() async throws {
        let nist = ReplayedChain(recorded: "nist-2")
        let last = try #require(nist.recordedRounds.last)
        let clock = TestClock(nist.chain.due(last))
        let relay = try await ReplayRelay.start([nist], clock: .at(nist.chain.due(last)))
        let relays = [nist.chain.hash: [try Relay(relay.address)]]
        try await RelayClient.with(relays: relays, limits: .generous, now: { try clock.now }) { client in
            let answer = try await client.round(last - 1, of: nist.chain)
            #expect(answer.faults == [.otherRound(last)])
        }
        await relay.stop()
    }

    /// Relays describe their chains; the description is compared with the hash.
    @Test(arguments: ReplayedChain.recorded().filter { $0.chain.scheme.isOfDrand })
    func chainsAreAsKnown(recorded: ReplayedChain) async throws {
        let chain = recorded.chain
        let relay = try await ReplayRelay.start([recorded], clock: .at(chain.genesis))
        let inquiry = Inquiry(limits: .generous)
        for path in ["\(chain.hash.hex)/info", "v2/chains/\(chain.hash.hex)/info", "v2/beacons/\(chain.name)/info"] {
            let bytes = try await inquiry.bytes(at: "\(relay.address)/\(path)")
            #expect(try Chain(info: bytes) == chain)
        }
        await inquiry.shutDown()
        await relay.stop()
    }
}

@Suite("Certificates of relays")
struct CertificateTests {
    static let openssl = "/usr/bin/openssl"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: openssl)))
    func oneThatNobodyVouchesForIsRefused() async throws {
        let folder = try TemporaryFolder()
        let made = try Command.run(
            Self.openssl,
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem",
            ], in: folder.url)
        #expect(made.exitCode == 0, "\(made.errors)")
        let quicknet = ReplayedChain(recorded: "quicknet")
        let due = quicknet.chain.due(42)
        let relay = try await ReplayRelay.start(
            [quicknet], clock: .at(due),
            certificate: .init(
                certificate: folder.path + "/cert.pem", key: folder.path + "/key.pem"))
        let clock = TestClock(due)
        let relays = [quicknet.chain.hash: [try Relay(relay.address)]]
        try await RelayClient.with(relays: relays, limits: .generous, now: { try clock.now }) { client in
            let answer = try await client.round(42, of: quicknet.chain)
            #expect(answer.faults == [.notSecure])
        }
        #expect(relay.requests.isEmpty)
        await relay.stop()
    }
}
