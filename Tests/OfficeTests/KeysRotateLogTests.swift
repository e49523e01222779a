import Draw
import Foundation
import PublicRecord
import Publication
import Sodium
import Store
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

@Suite struct KeysRotateLogTests {
    private let administrator = Actor.administratorAtTheMachine

    private func audit(_ fixture: ClosedOfficeFixture, _ log: VerifierKey) -> Outcome {
        LogAudit(of: FolderSource(fixture.published), terms: .init(trust: TrustPolicy(log: log), now: .last)).outcome
    }

    private func verify(_ proof: [UInt8], _ trust: TrustPolicy) -> Outcome {
        ProofVerification(of: proof, trust: trust).outcome
    }

    private func published(_ draw: DrawID, _ fixture: ClosedOfficeFixture) throws -> [UInt8] {
        try readFile(fixture.published + "/" + PublishedFile.proof(draw))
    }

    private func trust(_ fixture: ClosedOfficeFixture) throws -> TrustPolicy {
        try TrustPolicy(parsing: readFile(fixture.published + "/log.policy"))
    }

    private func rotate(_ office: Office) async throws -> VerifierKey {
        try await office.rotateLogKey(instrument: "Acuerdo 3/2026", as: administrator)
    }

    @Test func bothKeysSignUntilTheFormerIsRetired() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let old = await office.log
        let first = try await office.draw(1, on: fixture.clock).concluded.draw
        let proofUnderOld = try published(first, fixture)
        await #expect(throws: Refusal(.noPreviousKey)) { try await office.retireLogKey(as: administrator) }

        let new = try await rotate(office)
        #expect(new != old && new.name == old.name)
        #expect(await office.log == new)
        let last = try #require(try await office.reader.store.entry(at: office.reader.size - 1))
        #expect(
            try Entry(parsing: last.bytes).fact
                == .keyAnnounced(KeyAnnounced(new, instrument: "Acuerdo 3/2026")))
        let checkpoint = try SignedCheckpoint(parsing: readFile(fixture.published + "/checkpoint"))
        #expect(checkpoint.isSigned(by: new) && checkpoint.isSigned(by: old))
        #expect(checkpoint.note.signatures.count == 2)
        #expect(try trust(fixture).logs == [new, old])
        await #expect(throws: Refusal(.previousKeyStays)) { try await rotate(office) }

        // The log is sound under either key; a proof verifies under the key that it names.
        let second = try await office.draw(2, on: fixture.clock).concluded.draw
        for log in [old, new] { #expect(audit(fixture, log) == .success) }
        #expect(try published(first, fixture) == proofUnderOld)
        #expect(verify(proofUnderOld, TrustPolicy(log: old)) == .success)
        #expect(verify(try published(second, fixture), TrustPolicy(log: new)) == .success)
        #expect(verify(try published(second, fixture), TrustPolicy(log: old)) == .failed("checkpoint"))
        for draw in [first, second] {
            #expect(verify(try published(draw, fixture), try trust(fixture)) == .success)
        }
        #expect(verify(try await office.proof(of: first).bytes, TrustPolicy(log: new)) == .success)
        #expect(try await office.check().faults.isEmpty)

        #expect(try await office.retireLogKey(as: administrator) == old)
        #expect(!KeyFolder(fixture.folder.keys).has(.log, .previous))
        #expect(audit(fixture, new) == .success)
        #expect(audit(fixture, old) == .failed("checkpoint"))
        #expect(try trust(fixture).logs == [new])
        for draw in [first, second] {
            #expect(verify(try published(draw, fixture), TrustPolicy(log: new)) == .success)
        }
        // An older copy of the proof still verifies under the old key.
        #expect(verify(proofUnderOld, TrustPolicy(log: old)) == .success)
        #expect(try await office.check().faults.isEmpty)
        _ = try await rotate(office)
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func anAnnouncementThatIsRefusedLeavesTheOldKeyAlone() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let old = await office.log
        await #expect(throws: (any Error).self) {
            try await office.rotateLogKey(instrument: "", as: administrator)
        }
        #expect(await office.logKeys == [old])
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.keys).count == 4)
        _ = try await office.draw(1, on: fixture.clock)
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func aCheckThatEachKeySignedFindsOneThatDidNot() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let old = try NoteSigner(
            name: await office.log.name, privateKey: .init(seed: KeyFolder(fixture.folder.keys).read(.log)))
        _ = try await rotate(office)
        let signed = try SignedCheckpoint(parsing: readFile(fixture.published + "/checkpoint"))
        try Data(signed.signedAnew(by: old).bytes).write(to: URL(fileURLWithPath: fixture.published + "/checkpoint"))
        #expect(try await office.check().faults.count == 1)
    }

    @Test func aBackupHoldsBothKeys() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let old = await office.log
        let new = try await rotate(office)
        let backup = fixture.temporary.path + "/copia"
        try await office.backUp(to: backup)
        let other = DataFolder(fixture.temporary.path + "/otra")
        let restored = try await Office.restore(from: backup, to: other, ports: fixture.clock.ports())
        #expect(await restored.logKeys == [new, old])
        #expect(try readFile(other.published + "/checkpoint") == readFile(fixture.published + "/checkpoint"))
    }

    @Test func witnessesSignaturesStayWhenTheLogSignsAnew() throws {
        let keys = try (1...3).map { try Ed25519.PrivateKey(seed: [UInt8](repeating: $0, count: 32)) }
        let (one, two) = (
            try NoteSigner(name: "a.example", privateKey: keys[0]),
            try NoteSigner(name: "a.example", privateKey: keys[1])
        )
        let witness = try NoteSigner(name: "testigo.example", privateKey: keys[2])
        let signed = SignedCheckpoint(
            Checkpoint(origin: "a.example", size: 0, root: MerkleTree.emptyRoot), signedBy: one)
        let text = signed.note.text
        let seen = try SignedCheckpoint(
            parsing: SignedNote(text: text, signatures: [one.sign(text), witness.sign(text)]).bytes)
        let anew = seen.signedAnew(by: two, and: [one])
        #expect(anew.note.signatures == [two.sign(text), one.sign(text), witness.sign(text)])
        #expect(anew.signedAnew(by: two).note.signatures == [two.sign(text), witness.sign(text)])
    }

    @Test func aProcessKilledBetweenTheStepsOfARotationGoesOn() async throws {
        let fixture = try await ClosedOfficeFixture()
        let first = try await fixture.reopened().draw(1, on: fixture.clock).concluded.draw
        let old = try await fixture.reopened().log
        let keys = KeyFolder(fixture.folder.keys)
        let seed = [UInt8](repeating: 9, count: 32)
        let new = try NoteSigner(name: old.name, privateKey: .init(seed: seed)).key
        func check(_ fixture: ClosedOfficeFixture, _ expected: [VerifierKey]) async throws {
            let office = try fixture.reopened()
            #expect(await office.logKeys == expected)
            for log in expected { #expect(audit(fixture, log) == .success) }
            #expect(try trust(fixture).logs == expected)
            #expect(try await office.check().faults.isEmpty)
            #expect(!KeyFolder(fixture.folder.keys).has(.log, .next))
            #expect(verify(try published(first, fixture), try trust(fixture)) == .success)
        }
        // 1. The next key is written, and is not in use.
        try keys.add(next: seed, .log, random: .system)
        try await check(fixture.killed(), [old])
        // 2. The store has its id, and no checkpoint is signed with it yet.
        let store = try Store(path: fixture.folder.store)
        try store.write([.set(.key(.log), to: KeyFolder.id(of: seed, .log))])
        try await check(fixture.killed(), [new, old])
        // 3. The old key has moved, and the new one is not in its place.
        try FileManager.default.moveItem(
            atPath: fixture.folder.keys + "/log.key", toPath: fixture.folder.keys + "/log.previous.key")
        try await check(fixture.killed(), [new, old])
        // 4. Both are in place, and the checkpoint has only the old key's signature.
        try keys.settle(.log, id: store.setting(.key(.log)))
        try await check(fixture.killed(), [new, old])
    }

    @Test func aProcessKilledBetweenTheStepsOfARetirementGoesOn() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let old = await office.log
        let first = try await office.draw(1, on: fixture.clock).concluded.draw
        let new = try await rotate(office)
        // 1. The proofs are issued again, and both keys sign.
        try await office.reissueProofs()
        #expect(try ProofFile(parsing: published(first, fixture)).log == new)
        #expect(try await fixture.killed().reopened().logKeys == [new, old])
        // 2. The file is gone, and the checkpoint has both signatures.
        try KeyFolder(fixture.folder.keys).remove(.log, .previous)
        let killed = try fixture.killed()
        let restarted = try killed.reopened()
        #expect(await restarted.logKeys == [new])
        #expect(audit(killed, old) == .failed("checkpoint"))
        #expect(try await restarted.check().faults.isEmpty)
    }
}

extension Office {
    func reissueProofs() throws { try publisher.reissueProofs() }
}
