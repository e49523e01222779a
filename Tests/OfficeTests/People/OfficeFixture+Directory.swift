import Accounts
import Foundation
import Testing
import WireFormat

@testable import Office

extension OfficeFixture {
    static let issuer = "https://directorio.ejemplo.invalid"

    /// Describes a directory in the installation's file.
    /// - Parameter more: further lines.
    func describeDirectory(_ more: String = "") throws {
        try folder.writeDirectory(
            "issuer \(OfficeFixture.issuer)\nclient insacula\nsecret tres-tristes-tigres\n\(more)\n")
    }

    /// A person as the directory identifies them.
    func person(
        _ subject: String, twoFactors: Bool = false, authenticated: Timestamp? = nil
    ) throws -> DirectoryPerson {
        DirectoryPerson(
            identity: try DirectoryIdentity(issuer: OfficeFixture.issuer, subject: subject), hasTwoFactors: twoFactors,
            authenticated: authenticated)
    }

    /// Links an account by two administrators, `jefa` and `otra`.
    func link(_ login: String, to subject: String) async throws {
        try await office.beginLink(of: login, to: subject, as: Actor(name: "jefa", role: .administration))
        try await office.confirmLink(of: login, to: subject, as: Actor(name: "otra", role: .administration))
    }
}

extension DataFolder {
    var directoryPath: String { path + "/directory.conf" }

    func writeDirectory(_ text: String, mode: Int = 0o600) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: directoryPath))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: directoryPath)
    }
}
