import Accounts
import Foundation
import Store
import Synchronization
import WireFormat

/// The folder of an installation, mode 0700: only its owner reads what is in it. What is published reaches others through
/// the portal.
///
///     <data>/insacula.sqlite   the store, mode 0600
///     <data>/keys/             private keys, mode 0700
///     <data>/public/           the published files
///     <data>/staging/          files on their way to public/
///     <data>/templates/        the installation's own templates of court documents; absent without any
///     <data>/directory.conf    the council's directory and its client secret, mode 0600; absent without one
///     <data>/signature-authorities/   certificates whose signatures of actas are accepted (*.pem), and revocation.conf
///     <data>/institution.conf  how to reach the institution, and its privacy notice; absent until the council says it
///     <data>/lock              held by the one process that writes
///     <data>/mail.lock         held by the one process that delivers mail
public struct DataFolder: Sendable {
    public let path: String
    /// The path of the file with the keys' passphrase, if they are under one. The file is kept elsewhere.
    public let passphraseFile: String?

    public init(_ path: String, passphraseFile: String? = nil) {
        self.path = path
        self.passphraseFile = passphraseFile
        keyFolder = KeyFolder(path + "/keys", passphraseFile: passphraseFile)
        directoryFile = DirectoryFile(path + "/directory.conf")
    }

    public var store: String { path + "/insacula.sqlite" }
    public var keys: String { path + "/keys" }
    /// Shared by all copies of this value, so that a passphrase's key is derived once.
    let keyFolder: KeyFolder
    public var published: String { path + "/public" }
    public var staging: String { path + "/staging" }
    public var templates: String { path + "/templates" }
    var authorities: String { path + "/signature-authorities" }
    public var lock: String { path + "/lock" }
    var mailLock: String { path + "/mail.lock" }
    /// Shared by all copies of this value, so that the file is read once.
    private let directoryFile: DirectoryFile

    /// The council's directory; `nil` if the installation has none.
    /// - Throws: `Refusal.permissionsTooOpen`, `Refusal.directoryFile`.
    public func directory() throws(Refusal) -> DirectorySettings? { try directoryFile.settings() }

    /// Refuses a folder or a store that users other than the owner can read.
    /// - Throws: `Refusal.permissionsTooOpen` with the path.
    func requirePrivate() throws(Refusal) {
        for path in [path, store] { try DataFolder.requirePrivate(path) }
    }

    fileprivate static func requirePrivate(_ path: String) throws(Refusal) {
        var status = stat()
        guard stat(path, &status) != 0 || status.st_mode & 0o077 == 0 else {
            throw Refusal(.permissionsTooOpen, ["path": path])
        }
    }
}

/// The file of the council's directory. A process uses what it read first: who edits the file starts the server again.
private final class DirectoryFile: Sendable {
    private let path: String
    private let known = Mutex<DirectorySettings?>(nil)

    init(_ path: String) { self.path = path }

    func settings() throws(Refusal) -> DirectorySettings? {
        if let known = known.withLock({ $0 }) { return known }
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        try DataFolder.requirePrivate(path)
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Refusal(.unreadableFile, ["path": path])
        }
        do throws(Malformed) {
            let settings = try DirectorySettings(parsing: Array(bytes))
            known.withLock { $0 = settings }
            return settings
        } catch {
            throw Refusal(.directoryFile, ["path": .text(path), "fault": .malformed(error)])
        }
    }
}
