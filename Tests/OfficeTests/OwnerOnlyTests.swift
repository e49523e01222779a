import Foundation
import Testing

@testable import Office

@Suite("Only its owner reads an installation")
struct OwnerOnlyTests {
    /// Every file and folder of an installation, but for what is published, has no permission for others, whatever the
    /// umask of the process is.
    @Test func nothingPrivateIsOpen() async throws {
        let fixture = try await ClosedOfficeFixture()
        #expect(try openPaths(in: fixture.folder.path) == [])

        let backup = fixture.temporary.newPath()
        try await fixture.reopened().backUp(to: backup)
        let restored = DataFolder(fixture.temporary.newPath())
        _ = try await Office.restore(from: backup, to: restored, ports: fixture.clock.ports(seed: "restored"))
        #expect(try openPaths(in: restored.path) == [])
    }

    @Test(arguments: ["", "/insacula.sqlite"])
    func whatOthersCanReadIsRefused(path: String) async throws {
        let fixture = try await ClosedOfficeFixture()
        let path = fixture.folder.path + path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let mode = try #require(attributes[.posixPermissions] as? Int)
        try FileManager.default.setAttributes([.posixPermissions: mode | 0o004], ofItemAtPath: path)
        let refusal = Refusal(.permissionsTooOpen, ["path": path])
        #expect(throws: refusal) { try RecordReader(fixture.folder) }
        #expect(throws: refusal) { try fixture.reopened() }
    }

    /// The paths below a data folder that group or others may use and no folder above them closes.
    private func openPaths(in folder: String) throws -> [String] {
        let closed = [folder, folder + "/keys", folder + "/insacula.sqlite"]
        return try closed.filter { path in
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            return (mode ?? 0o777) & 0o077 != 0
        }
    }
}
