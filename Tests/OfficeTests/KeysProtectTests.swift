import Foundation
import Sodium
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite struct KeysProtectTests {
    private let administrator = Actor.administratorAtTheMachine

    /// Writes a passphrase file that only its owner can read.
    private func passphrase(_ text: String, in fixture: ClosedOfficeFixture, mode: Int = 0o600) throws -> String {
        let path = try fixture.temporary.write(UUID().uuidString, text)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    private func files(of folder: DataFolder) throws -> [String: [UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.keys)
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try readFile("\(folder.keys)/\($0)")) })
    }

    private func protect(_ fixture: ClosedOfficeFixture, _ file: String, opening current: String? = nil) throws {
        try Office.protectKeys(
            of: DataFolder(fixture.folder.path, passphraseFile: current), underPassphraseOf: file, as: administrator,
            ports: fixture.clock.ports())
    }

    @Test func keysUnderAPassphraseOpenWithItOnly() async throws {
        let fixture = try await ClosedOfficeFixture()
        let plain = try files(of: fixture.folder)
        let right = try passphrase("clave de prueba nº 1\n", in: fixture)
        try protect(fixture, right)

        let names = ["beacon.key", "data.key", "log.key", "matter.key"]
        let sealed = try files(of: fixture.folder)
        #expect(sealed.keys.sorted() == names)
        for name in names {
            let text = String(decoding: try #require(sealed[name]), as: UTF8.self)
            #expect(text.hasPrefix("insacula-key/v1 argon2id 1 8192 "))
            #expect(text.count { $0 == " " } == 5 && text.hasSuffix("\n"))
            let mode = try FileManager.default.attributesOfItem(atPath: "\(fixture.folder.keys)/\(name)")
            #expect(mode[.posixPermissions] as? Int == 0o600)
        }
        #expect(throws: KeyFolder.Fault.passphraseNeeded(path: fixture.folder.keys + "/data.key")) {
            try fixture.reopened()
        }
        let wrong = try passphrase("clave de prueba nº 2", in: fixture)
        #expect(throws: KeyFolder.Fault.wrongPassphrase(path: fixture.folder.keys + "/data.key")) {
            try fixture.reopened(passphraseFile: wrong)
        }
        let open = try passphrase("clave de prueba nº 1", in: fixture, mode: 0o640)
        #expect(throws: KeyFolder.Fault.permissionsTooOpen(path: open)) { try fixture.reopened(passphraseFile: open) }
        for bad in ["", "\n", "dos\nlineas\n", String(repeating: "x", count: 1_025)] {
            let file = try passphrase(bad, in: fixture)
            #expect(throws: KeyFolder.Fault.badPassphrase(path: file)) { try fixture.reopened(passphraseFile: file) }
        }
        #expect(throws: KeyFolder.Fault.absent(path: "/nada")) { try fixture.reopened(passphraseFile: "/nada") }
        // The same text in another Unicode form is the same passphrase.
        let decomposed = try passphrase("clave de prueba nº 1".decomposedStringWithCanonicalMapping, in: fixture)
        #expect(try await fixture.reopened(passphraseFile: decomposed).check().faults.isEmpty)

        try Office.unprotectKeys(
            of: DataFolder(fixture.folder.path, passphraseFile: right), as: administrator)
        #expect(try files(of: fixture.folder) == plain)
        #expect(throws: Refusal(.keysNotProtected)) {
            try Office.unprotectKeys(of: fixture.folder, as: administrator)
        }
    }

    @Test func anotherPassphraseTakesTheFirstOnesPlace() async throws {
        let fixture = try await ClosedOfficeFixture()
        let (one, two) = (try passphrase("una", in: fixture), try passphrase("otra", in: fixture))
        try protect(fixture, one)
        #expect(throws: Refusal(.keysProtected)) { try protect(fixture, one, opening: one) }
        try protect(fixture, two, opening: one)
        #expect(throws: KeyFolder.Fault.self) { try fixture.reopened(passphraseFile: one) }
        #expect(try await fixture.reopened(passphraseFile: two).check().faults.isEmpty)
    }

    @Test func anInstallationCanBeginUnderAPassphrase() async throws {
        let fixture = try await ClosedOfficeFixture()
        let file = try passphrase("desde el principio", in: fixture)
        let folder = DataFolder(fixture.temporary.path + "/otra", passphraseFile: file)
        let plan = Office.Plan(
            origin: "a.example", institution: "Prueba", registry: try Registry(folder: Repository.registry))
        let office = try await Office.create(folder, plan: plan, ports: fixture.clock.ports())
        #expect(try KeyFolder(folder.keys).isProtected(.matter))

        // A rotated key has the same protection as the former one.
        try await office.rotateDataKey(as: administrator)
        #expect(try KeyFolder(folder.keys).isProtected(.data))

        // A backup contains the keys as they are, and needs the passphrase too.
        let backup = fixture.temporary.path + "/copia"
        try await office.backUp(to: backup)
        let third = fixture.temporary.path + "/tercera"
        await #expect(throws: KeyFolder.Fault.passphraseNeeded(path: third + ".partial-\(getpid())/keys/data.key")) {
            try await Office.restore(from: backup, to: DataFolder(third), ports: fixture.clock.ports())
        }
        #expect(!FileManager.default.fileExists(atPath: third))
        let restored = try await Office.restore(
            from: backup, to: DataFolder(third, passphraseFile: file), ports: fixture.clock.ports())
        #expect(try await restored.check().faults.isEmpty)
        #expect(try files(of: DataFolder(third)) == files(of: folder))
    }

    @Test func allKeysAreWrittenAnewOrNone() async throws {
        let fixture = try await ClosedOfficeFixture()
        let before = try files(of: fixture.folder)
        #expect(throws: KeyFolder.Fault.absent(path: "/nada")) { try protect(fixture, "/nada") }
        // One of four keys is damaged: the others are not changed.
        let matter = fixture.folder.keys + "/matter.key"
        try Data("ff".utf8).write(to: URL(fileURLWithPath: matter))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: matter)
        let file = try passphrase("frase", in: fixture)
        #expect(throws: KeyFolder.Fault.malformed(path: matter)) { try protect(fixture, file) }
        #expect(try files(of: fixture.folder)["log.key"] == before["log.key"])
        let rest = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path).filter {
            $0.hasPrefix("keys")
        }
        #expect(rest == ["keys"])
    }

    @Test func aProcessKilledBetweenTheTwoFoldersLeavesTheOldKeys() async throws {
        let fixture = try await ClosedOfficeFixture()
        let before = try files(of: fixture.folder)
        let keys = fixture.folder.keys
        let disk = FileManager.default
        // Killed while the new folder was written.
        try disk.copyItem(atPath: keys, toPath: keys + ".new")
        try disk.removeItem(atPath: keys + ".new/log.key")
        #expect(try await fixture.reopened().check().faults.isEmpty)
        #expect(try files(of: fixture.folder) == before)
        #expect(!disk.fileExists(atPath: keys + ".new"))
        // Killed between the two renames.
        try disk.copyItem(atPath: keys, toPath: keys + ".new")
        try disk.moveItem(atPath: keys, toPath: keys + ".old")
        #expect(try await fixture.reopened().check().faults.isEmpty)
        #expect(try files(of: fixture.folder) == before)
        #expect(!disk.fileExists(atPath: keys + ".new") && !disk.fileExists(atPath: keys + ".old"))
        // Killed before the old folder was deleted.
        try disk.copyItem(atPath: keys, toPath: keys + ".old")
        #expect(try await fixture.reopened().check().faults.isEmpty)
        #expect(!disk.fileExists(atPath: keys + ".old"))
    }

    @Test func keysAreListedWithoutBeingGivenAway() async throws {
        let fixture = try await ClosedOfficeFixture()
        let made = Date(timeIntervalSince1970: 1_700_000_000)
        try FileManager.default.setAttributes(
            [.modificationDate: made], ofItemAtPath: fixture.folder.keys + "/log.key")
        let reader = try RecordReader(fixture.folder)
        let plain = try reader.keys(in: fixture.folder)
        #expect(plain.map(\.file) == ["log.key", "beacon.key", "data.key", "matter.key"])
        #expect(plain[0].created.seconds == 1_700_000_000 && plain[0].mode == 0o600 && !plain[0].isProtected)
        #expect(plain[0].publicPart?.hasPrefix("peritos.example/registro+") == true)
        let chain = try #require(reader.state.policies.inForce?.beacons[0].chain)
        #expect(plain[1].publicPart == Hex.encode(chain.publicKey))
        #expect(plain[2].publicPart == nil)
        #expect(plain[3].publicPart == reader.state.matterKeys.last?.hex)

        let file = try passphrase("frase", in: fixture)
        try protect(fixture, file)
        let sealed = try reader.keys(in: fixture.folder)
        #expect(sealed.allSatisfy { $0.isProtected && $0.publicPart == nil })
        #expect(sealed[0].created.seconds == 1_700_000_000)
        let opened = try reader.keys(in: DataFolder(fixture.folder.path, passphraseFile: file))
        #expect(opened.map(\.publicPart) == plain.map(\.publicPart))
    }

    @Test func onlyTheAdministrationTouchesKeys() async throws {
        let fixture = try await OfficeFixture()
        let council = Actor.atTheMachine(for: DefaultOffice.council)
        let refusal = Refusal(.notAllowed, ["action": .action(.manageKeys), "role": .role(.council)])
        await #expect(throws: refusal) { try await fixture.office.rotateDataKey(as: council) }
        await #expect(throws: refusal) { try await fixture.office.retireLogKey(as: council) }
        #expect(throws: refusal) { try Office.unprotectKeys(of: fixture.folder, as: council) }
    }
}
