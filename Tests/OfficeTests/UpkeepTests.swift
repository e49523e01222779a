import Foundation
import PublicRecord
import Publication
import Store
import Support
import Testing
import TransparencyLog
import Verification

@testable import Office

@Suite struct UpkeepTests {
    @Test func aBackupBecomesTheSameInstallation() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let receipt = try await fixture.office.openDraw(OfficeFixture.petition)
        let backup = fixture.temporary.path + "/copia"
        try await fixture.office.backUp(to: backup)
        #expect(
            try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions] as? Int == 0o600)
        await #expect(throws: Refusal(.fileExists, ["path": backup])) { try await fixture.office.backUp(to: backup) }

        let other = DataFolder(fixture.temporary.path + "/otra")
        let restored = try await Office.restore(from: backup, to: other, ports: fixture.clock.ports(seed: "later"))
        #expect(await restored.checkpoint == fixture.office.checkpoint)
        #expect(
            try readFile(other.published + "/checkpoint") == readFile(fixture.published + "/checkpoint"))
        fixture.clock.set(receipt.due.seconds)
        let mine = try await fixture.office.concludeDraw(receipt.opened.draw)
        let theirs = try await restored.concludeDraw(receipt.opened.draw)
        #expect(mine.concluded == theirs.concluded)
        #expect(try await restored.check().faults.isEmpty)

        // The conclusion is published by now: continuing from the older backup would fork the log.
        let known = try SignedCheckpoint(parsing: readFile(fixture.published + "/checkpoint"))
        let third = DataFolder(fixture.temporary.path + "/tercera")
        let error = await #expect(throws: Refusal.self) {
            try await Office.restore(from: backup, to: third, known: known, ports: fixture.clock.ports())
        }
        #expect(error?.reason == .wouldFork)
        #expect(!FileManager.default.fileExists(atPath: third.path))
    }

    @Test func whatIsNoBackupLeavesNothingBehind() async throws {
        let temporary = try TemporaryFolder()
        let file = try temporary.write("nada", String(repeating: "no es una copia ", count: 100))
        let folder = DataFolder(temporary.path + "/data")
        let error = await #expect(throws: Refusal.self) { try await Office.restore(from: file, to: folder) }
        #expect(error?.reason == .notABackup)
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == ["nada"])
    }

    @Test func whatWasStoredButNotPublishedIsPublishedAtTheNextStart() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let published = fixture.temporary.path + "/antes"
        try FileManager.default.copyItem(atPath: fixture.published, toPath: published)
        _ = try await fixture.office.openDraw(OfficeFixture.petition)
        let right = try readFile(fixture.published + "/checkpoint")
        // The folder as left by a process that was killed after the transaction.
        try FileManager.default.removeItem(atPath: fixture.published)
        try FileManager.default.moveItem(atPath: published, toPath: fixture.published)
        let publisher = try await fixture.office.publisherAfterRestart()
        #expect(publisher == right)
    }

    /// An entry that the disk refused is published with the next one.
    @Test func aFailureToPublishIsMadeGoodByTheNextUseCase() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let before = try #require(await fixture.office.checkpoint)
        let obstacle = fixture.published + "/draws"
        try Data().write(to: URL(fileURLWithPath: obstacle))
        await #expect(throws: (any Error).self) { try await fixture.office.openDraw(OfficeFixture.petition) }
        #expect(await fixture.office.checkpoint == before)
        try FileManager.default.removeItem(atPath: obstacle)

        var other = OfficeFixture.petition
        other.caseNumber = "124/2026"
        let receipt = try await fixture.office.openDraw(other)
        #expect(receipt.opened.draw.description == "S-2026-000002")
        #expect(await fixture.office.checkpoint?.size == before.size + 2)
        #expect(try await fixture.office.check().faults.isEmpty)
    }

    @Test func aStoreThatLacksWhatTheWorldHasSeenIsRefused() async throws {
        let fixture = try await OfficeFixture()
        let old = fixture.temporary.path + "/vieja"
        try await fixture.office.backUp(to: old)
        _ = try await fixture.office.importRoster(try Repository.sampleRoster())
        let other = DataFolder(fixture.temporary.path + "/otra")
        let restored = try await Office.restore(from: old, to: other, ports: fixture.clock.ports())
        try await restored.reader.store.close()
        try FileManager.default.removeItem(atPath: other.published)
        try FileManager.default.copyItem(atPath: fixture.published, toPath: other.published)
        #expect(throws: Publisher.Fault.self) {
            try Publisher(
                folder: other.published, staging: other.staging,
                signer: NoteSigner(
                    name: "peritos.example/registro", privateKey: .init(seed: KeyFolder(other.keys).read(.log))),
                store: Store(path: other.store))
        }
    }

    @Test func adoptingAgainEntersOnlyWhatIsNew() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        let registry = fixture.temporary.path + "/registry"
        try FileManager.default.copyItem(atPath: Repository.registry, toPath: registry)
        let size = try #require(await office.checkpoint).size
        #expect(
            try await office.adopt(Registry(folder: registry), as: .atTheMachine(for: DefaultOffice.council)).isNothing)
        #expect(await office.checkpoint?.size == size)

        let specialties = registry + "/specialties.csv"
        let rows = try String(contentsOfFile: specialties, encoding: .utf8)
        try (rows + "zoologia,Zoología,Prueba\n").write(toFile: specialties, atomically: true, encoding: .utf8)
        let policy = registry + "/policy.json"
        let text = try String(contentsOfFile: policy, encoding: .utf8).replacing(
            /"alternates":\s*2/, with: "\"alternates\":1")
        try text.write(toFile: policy, atomically: true, encoding: .utf8)
        await #expect(throws: Refusal(.policyChanged, ["policy": "politica-ejemplo-1"])) {
            try await office.adopt(Registry(folder: registry), as: .atTheMachine(for: DefaultOffice.council))
        }
        try text.replacing("politica-ejemplo-1", with: "politica-ejemplo-2")
            .write(toFile: policy, atomically: true, encoding: .utf8)
        let adopted = try await office.adopt(Registry(folder: registry), as: .atTheMachine(for: DefaultOffice.council))
        #expect(adopted == .init(rows: 1, policy: "politica-ejemplo-2"))
        #expect(await office.reader.state.policies.inForce?.alternates == 1)
        #expect(try await office.check().faults.isEmpty)
    }

    @Test func oneWriterAtATime() async throws {
        let fixture = try await OfficeFixture()
        #expect(throws: Refusal(.otherWriter, ["pid": "\(getpid())"])) {
            _ = try Office(fixture.folder, ports: fixture.clock.ports(), patience: 0.2)
        }
        #expect(await fixture.office.log.name == "peritos.example/registro")
    }

    @Test func keysThatOthersCanReadAreRefused() async throws {
        let fixture = try await OfficeFixture()
        let path = fixture.folder.keys + "/log.key"
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: KeyFolder.Fault.permissionsTooOpen(path: path)) {
            try KeyFolder(fixture.folder.keys).read(.log)
        }
    }

    @Test func aFolderWithSomethingInItIsNotMadeAnInstallation() async throws {
        let temporary = try TemporaryFolder()
        try temporary.write("algo", "algo")
        let plan = Office.Plan(
            origin: "a.example", institution: "Prueba", registry: try Registry(folder: Repository.registry))
        let error = await #expect(throws: Refusal.self) {
            try await Office.create(DataFolder(temporary.path), plan: plan)
        }
        #expect(error?.reason == .dataFolderExists)
    }

    /// Each published state is consistent with all earlier ones, and `fsck` finds each kind of damage.
    @Test func checkpointsOfAWholeRunAreConsistentWithEachOther() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        var kept: [Checkpoint] = []
        for number in 1...12 {
            var petition = OfficeFixture.petition
            petition.caseNumber = "\(number)/2026"
            let receipt = try await fixture.office.openDraw(petition)
            kept.append(try #require(await fixture.office.checkpoint))
            fixture.clock.set(receipt.due.seconds)
            _ = try await fixture.office.concludeDraw(receipt.opened.draw)
            kept.append(try #require(await fixture.office.checkpoint))
        }
        let reader = try RecordReader(fixture.folder)
        for (index, new) in kept.enumerated() {
            let tree = TiledTree(size: new.size, reader: reader.store)
            for old in kept[...index] {
                let proof = try tree.consistencyProof(from: old.size)
                #expect(proof.verify(from: old.size, old.root, to: new.size, new.root))
            }
        }
    }

    @Test(arguments: ["tile/0/000.p/", "tile/entries/000.p/", "checkpoint", "draws/S-2026-000001.proof.json"])
    func fsckFindsDamageToAPublishedFile(prefix: String) async throws {
        let fixture = try await OfficeFixture(roster: OfficeFixture.threeExperts)
        let receipt = try await fixture.office.openDraw(OfficeFixture.petition)
        fixture.clock.set(receipt.due.seconds)
        _ = try await fixture.office.concludeDraw(receipt.opened.draw)
        #expect(try await fixture.office.check().faults.isEmpty)
        let size = try #require(await fixture.office.checkpoint).size
        let path = fixture.published + "/" + (prefix.hasSuffix("/") ? prefix + String(size) : prefix)
        var bytes = try readFile(path)
        bytes[bytes.count / 2] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(try await !fixture.office.check().faults.isEmpty)
    }
}

extension Office {
    /// Returns the checkpoint that a new publisher over the same store writes.
    func publisherAfterRestart() throws -> [UInt8] {
        let publisher = try Publisher(
            folder: folder.published, staging: folder.staging,
            signer: NoteSigner(name: log.name, privateKey: .init(seed: KeyFolder(folder.keys).read(.log))),
            store: reader.store)
        try publisher.publish()
        return try readFile(folder.published + "/checkpoint")
    }
}
