import Foundation
import PublicRecord
import Sodium
import Store
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

@Suite struct KeysRotateDataTests {
    private let administrator = Actor.administratorAtTheMachine

    private func boxes(in folder: DataFolder) throws -> [SealedName: [UInt8]] {
        let store = try Store(path: folder.store)
        let names = try SealedName.Kind.allCases.flatMap { try store.sealedNames($0) }
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try #require(try store.sealed($0))) })
    }

    @Test func everythingPrivateIsSealedAnew() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let receipt = try await office.openDraw(.reserved(7))
        let old = try SecretBox(key: KeyFolder(fixture.folder.keys).read(.data))
        let before = try boxes(in: fixture.folder)
        #expect(before.count == 5)
        try await office.rotateDataKey(as: administrator)

        let new = try SecretBox(key: KeyFolder(fixture.folder.keys).read(.data))
        let after = try boxes(in: fixture.folder)
        #expect(after.keys == before.keys)
        for (name, box) in after {
            #expect(throws: SodiumError.notAuthentic) { try old.open(box, context: name.context) }
            #expect(
                try new.open(box, context: name.context)
                    == old.open(try #require(before[name]), context: name.context))
        }
        // The former boxes are in no file.
        for file in [fixture.folder.store, fixture.folder.store + "-wal"] {
            let bytes = Data(try readFile(file))
            for box in before.values { #expect(bytes.range(of: Data(box)) == nil) }
        }
        // The same process continues with the new key.
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        #expect(
            try PrivateReader(fixture.folder).sealedCase(of: receipt.opened.draw) == "7/2026")
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func aBackupFromBeforeOpensWithItsOwnKey() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let draw = try await office.openDraw(.reserved(7)).opened.draw
        for (name, folder) in [("antes", "una"), ("después", "otra")] {
            let backup = "\(fixture.temporary.path)/\(name)"
            try await office.backUp(to: backup)
            let other = DataFolder("\(fixture.temporary.path)/\(folder)")
            let restored = try await Office.restore(from: backup, to: other, ports: fixture.clock.ports())
            #expect(try await restored.privateReader.sealedCase(of: draw) == "7/2026")
            try await office.rotateDataKey(as: administrator)
        }
    }

    @Test func aBoxThatDoesNotOpenChangesNothing() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        try await office.reader.store.write([.seal([1, 2, 3], as: SealedName(.contact, "P-000002"))])
        let before = try boxes(in: fixture.folder)
        let key = try readFile(fixture.folder.keys + "/data.key")
        await #expect(throws: Refusal(.sealedDamaged, ["name": "contact P-000002"])) {
            try await office.rotateDataKey(as: administrator)
        }
        #expect(try boxes(in: fixture.folder) == before)
        #expect(try readFile(fixture.folder.keys + "/data.key") == key)
        #expect(!KeyFolder(fixture.folder.keys).has(.data, .next))
    }

    /// The installation after each step of a rotation.
    @Test func aProcessKilledBetweenTheStepsLeavesOneKey() async throws {
        let fixture = try await ClosedOfficeFixture()
        let draw = try await fixture.reopened().openDraw(.reserved(7)).opened.draw
        let keys = KeyFolder(fixture.folder.keys)
        let (old, new) = (try keys.read(.data), [UInt8](repeating: 9, count: 32))
        func check(_ fixture: ClosedOfficeFixture, _ key: [UInt8]) async throws {
            // Looking, which settles nothing, finds the right key too.
            let reader = try PrivateReader(fixture.folder)
            #expect(try reader.sealedCase(of: draw) == "7/2026")
            let office = try fixture.reopened()
            #expect(try await office.privateReader.sealedCase(of: draw) == "7/2026")
            #expect(try KeyFolder(fixture.folder.keys).read(.data) == key)
            #expect(!KeyFolder(fixture.folder.keys).has(.data, .next))
            #expect(try await office.check().faults.isEmpty)
        }
        // 1. The file of the next key is half written.
        try Data("0909".utf8).write(to: URL(fileURLWithPath: fixture.folder.keys + "/data.next.key.unfinished"))
        try await check(fixture.killed(), old)
        // 2. It is written.
        try keys.add(next: new, .data, random: .system)
        try await check(fixture.killed(), old)
        // 3. Everything is sealed again, and the store has the new key's id.
        let (before, after) = (try SecretBox(key: old), try SecretBox(key: new))
        let store = try Store(path: fixture.folder.store)
        try store.write([
            .reseal { try after.seal(before.open($0, context: $1), context: $1, random: .system) },
            .set(.key(.data), to: KeyFolder.id(of: new, .data)),
        ])
        try await check(fixture.killed(), new)
        // 4. The file has its place.
        try keys.settle(.data, id: store.setting(.key(.data)))
        try await check(fixture.killed(), new)
    }

    @Test func anotherInstallationsKeyIsRefused() async throws {
        let (fixture, other) = (try await ClosedOfficeFixture(), try await ClosedOfficeFixture())
        try await other.reopened().rotateDataKey(as: administrator)
        let path = fixture.folder.keys + "/data.key"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: other.folder.keys + "/data.key", toPath: path)
        #expect(throws: KeyFolder.Fault.foreign(path: path)) { try fixture.reopened() }
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: KeyFolder.Fault.absent(path: path)) { try fixture.reopened() }
    }
}

@Suite struct KeysRotateBeaconTests {
    private let administrator = Actor.administratorAtTheMachine

    private func rotate(_ office: Office, _ code: String = "politica-ejemplo-2") async throws -> PolicyAdopted {
        try await office.rotateBeaconKey(policy: code, instrument: "Acuerdo 2/2026", as: administrator)
    }

    @Test func theNewChainComesWithANewPolicy() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let receipt = try await office.openDraw(.reserved(1))
        let draws = receipt.opened.draw.description
        await #expect(throws: Refusal(.drawsOpen, ["draws": draws])) { try await rotate(office) }
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        let old = try #require(await office.reader.state.policies.inForce)
        let policy = try await rotate(office)

        let (before, after) = (old.beacons[0].chain, policy.beacons[0].chain)
        #expect(after.name == "local-2" && after.publicKey != before.publicKey && after.period == before.period)
        var same = policy
        same.policy = old.policy
        same.instrument = old.instrument
        same.beacons = old.beacons
        #expect(same == old)
        #expect(await office.reader.state.policies.inForce == policy)
        #expect(
            try Ed25519.PrivateKey(seed: KeyFolder(fixture.folder.keys).read(.beacon)).publicKey.bytes
                == after.publicKey)

        #expect(try await office.draw(2, on: fixture.clock).concluded.beacon.chain == "local-2")
        #expect(try await rotate(office, "politica-ejemplo-3").beacons[0].chain.name == "local-3")
        #expect(try await office.draw(3, on: fixture.clock).concluded.beacon.chain == "local-3")
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func aPolicyThatCannotBeAdoptedLeavesTheOldKey() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try fixture.reopened()
        let key = try readFile(fixture.folder.keys + "/beacon.key")
        let error = await #expect(throws: Violation.self) { try await rotate(office, "politica-ejemplo-1") }
        #expect(error?.rule == .codeTaken)
        #expect(try readFile(fixture.folder.keys + "/beacon.key") == key)
        #expect(!KeyFolder(fixture.folder.keys).has(.beacon, .next))
        _ = try await office.draw(1, on: fixture.clock)
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func aProcessKilledBeforeTheFileHasItsPlaceGoesOn() async throws {
        let fixture = try await ClosedOfficeFixture()
        let keys = KeyFolder(fixture.folder.keys)
        // Killed before the entry: nothing has changed.
        try keys.add(next: [UInt8](repeating: 9, count: 32), .beacon, random: .system)
        let before = try fixture.killed()
        _ = try await before.reopened().draw(1, on: fixture.clock)
        #expect(!KeyFolder(before.folder.keys).has(.beacon, .next))
        // Killed after it.
        let after = try await { () async throws -> ClosedOfficeFixture in
            let office = try fixture.reopened()
            let old = try readFile(fixture.folder.keys + "/beacon.key")
            _ = try await rotate(office)
            let copy = try fixture.killed()
            try FileManager.default.moveItem(
                atPath: copy.folder.keys + "/beacon.key", toPath: copy.folder.keys + "/beacon.next.key")
            try Data(old).write(to: URL(fileURLWithPath: copy.folder.keys + "/beacon.key"))
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: copy.folder.keys + "/beacon.key")
            return copy
        }()
        let office = try after.reopened()
        #expect(try await office.draw(2, on: fixture.clock).concluded.beacon.chain == "local-2")
        #expect(try await office.check().faults.isEmpty)
    }
}
