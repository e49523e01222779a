import ActaSignatures
import Foundation
import WireFormat

extension DataFolder {
    private static let revocation = "revocation.conf"

    /// Reads the authorities whose certificates sign actas. Without their folder, none is accepted.
    ///
    /// The folder is read each time, so that another certificate counts at once.
    /// - Throws: `Refusal.authoritiesFile` for a file that has no certificates, `Refusal.revocationFile`,
    ///   `Refusal.unreadableFile`.
    public func signatureAuthorities() throws(Refusal) -> Authorities {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: authorities)) ?? []
        var files: [String: String] = [:]
        for name in names where name.hasSuffix(".pem") {
            files[name] = String(decoding: try content(of: name), as: UTF8.self)
        }
        var settings = RevocationSettings()
        if names.contains(DataFolder.revocation) {
            let bytes = try content(of: DataFolder.revocation)
            do throws(Malformed) {
                settings = try RevocationSettings(parsing: bytes)
            } catch {
                throw Refusal(
                    .revocationFile,
                    ["path": .text("\(authorities)/\(DataFolder.revocation)"), "fault": .malformed(error)])
            }
        }
        do throws(Authorities.Unreadable) {
            return try Authorities(files, revocation: settings)
        } catch {
            throw Refusal(.authoritiesFile, ["path": "\(authorities)/\(error.file)"])
        }
    }

    private func content(of name: String) throws(Refusal) -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: "\(authorities)/\(name)") else {
            throw Refusal(.unreadableFile, ["path": "\(authorities)/\(name)"])
        }
        return Array(bytes)
    }
}
