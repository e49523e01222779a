import Beacon
import Draw
import Foundation
import PublicRecord
import Sodium
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

/// Third-party beacons, and the fallback for a silent one.
@Suite("Other people's beacons")
struct BeaconTests {
    private let first = LocalBeacon(name: "ajeno-1", key: BeaconTests.key(1), period: 30, genesis: 1_767_225_600)
    private let second = LocalBeacon(name: "ajeno-2", key: BeaconTests.key(2), period: 60, genesis: 1_767_225_607)

    private static func key(_ number: UInt8) -> Ed25519.PrivateKey {
        certain { try Ed25519.PrivateKey(seed: [UInt8](repeating: number, count: 32)) }
    }

    /// Returns an open draw under a policy with two beacons that the installation does not run.
    private func opened(
        _ beacon: @escaping @Sendable (Chain, Int) throws -> SignedRound?
    ) async throws -> (OfficeFixture, Office, Office.Receipt) {
        let fixture = try await OfficeFixture.withCall()
        try await fixture.office.reader.store.close()
        var ports = fixture.ports
        ports.beacon = beacon
        let office = try fixture.copy(ports)
        var policy = try #require(await office.reader.state.policies.inForce)
        policy.policy = "politica-de-prueba"
        policy.beacons = [.init(chain: first.chain), .init(chain: second.chain, after: 600)]
        try await office.adoptForTest(policy)
        return (fixture, office, try await office.openDraw(DesignationStages.petition, as: OfficeFixture.court))
    }

    @Test func theFirstDecidesWhenItSpeaks() async throws {
        let (fixture, office, receipt) = try await opened { chain, round in
            chain.name == "ajeno-1" ? first.speak(round) : nil
        }
        fixture.clock.set(receipt.due.seconds + 1)
        let conclusion = try await office.concludeDraw(receipt.opened.draw)
        #expect(conclusion.concluded.beacon == receipt.opened.beacon)
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func theFallbackStandsInAfterItsTimeAndNotBefore() async throws {
        let (fixture, office, receipt) = try await opened { chain, round in
            chain.name == "ajeno-2" ? second.speak(round) : nil
        }
        let draw = receipt.opened.draw
        fixture.clock.set(receipt.due.seconds + 599)
        await #expect(throws: Refusal(.noBeacon, ["round": receipt.opened.beacon.text])) {
            try await office.concludeDraw(draw)
        }
        #expect(try await office.work().stuck.map(\.draw) == [draw])
        fixture.clock.set(receipt.due.seconds + 700)
        #expect(try await office.work().concluded == [draw])
        let folder = await office.folder.published
        let proof = ProofVerification(
            of: try readFile(folder + "/draws/\(draw).proof.json"),
            trust: try TrustPolicy(parsing: readFile(folder + "/log.policy")))
        #expect(proof.outcome == .success && proof.warnings.contains(.fallback))
    }

    /// Bytes that are no signature of the round are not used, from any source.
    @Test func aWrongSignatureIsNotUsed() async throws {
        let (fixture, office, receipt) = try await opened { chain, round in second.speak(round) }
        fixture.clock.set(receipt.due.seconds + 1)
        await #expect(throws: Refusal(.noBeacon, ["round": receipt.opened.beacon.text])) {
            try await office.concludeDraw(receipt.opened.draw)
        }
        #expect(await office.reader.state.draws.open.count == 1)
    }

    @Test func aPolicyOfAnUnknownBeaconIsAdoptedIfForcedOnly() async throws {
        let fixture = try await OfficeFixture()
        var registry = try Registry(folder: Repository.registry)
        registry.policy.policy = "otra"
        registry.beacons[0].beacon.chain.period += 1
        registry.beacons[0].beacon.chain.name = "mia"
        if let hash = registry.beacons[0].beacon.chain.computedHash { registry.beacons[0].beacon.chain.hash = hash }
        let council = OfficeFixture.council
        let changed = registry
        await #expect(throws: Refusal.self) {
            try await fixture.office.adopt(changed, beacons: .registry, as: council)
        }
        _ = try await fixture.office.adopt(changed, beacons: .registry, allowingUnknownBeacons: true, as: council)
        var impostor = changed
        impostor.policy.policy = "tercera"
        impostor.beacons[0].beacon.chain.name = "quicknet"
        if let hash = impostor.beacons[0].beacon.chain.computedHash { impostor.beacons[0].beacon.chain.hash = hash }
        let pretender = impostor
        let violation = await #expect(throws: Violation.self) {
            try await fixture.office.adopt(pretender, beacons: .registry, allowingUnknownBeacons: true, as: council)
        }
        #expect(violation?.rule == .chainHash)
    }
}

extension Office {
    fileprivate func adoptForTest(_ policy: PolicyAdopted) throws {
        try perform(.adopt, on: policy.policy, as: OfficeFixture.council) { $0.facts = [.policyAdopted(policy)] }
    }
}
