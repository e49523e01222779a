import Foundation
import Store

/// The folder of an installation, mode 0700: only its owner reads what is in it. What is published reaches others through
/// the portal.
///
///     <data>/insacula.sqlite   the store, mode 0600
///     <data>/keys/             private keys, mode 0700
///     <data>/public/           the published files
///     <data>/staging/          files on their way to public/
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
    }

    public var store: String { path + "/insacula.sqlite" }
    public var keys: String { path + "/keys" }
    /// Shared by all copies of this value, so that a passphrase's key is derived once.
    let keyFolder: KeyFolder
    public var published: String { path + "/public" }
    public var staging: String { path + "/staging" }
    public var lock: String { path + "/lock" }
    var mailLock: String { path + "/mail.lock" }

    /// Refuses a folder or a store that users other than the owner can read.
    /// - Throws: `Refusal.permissionsTooOpen` with the path.
    func requirePrivate() throws(Refusal) {
        for path in [path, store] {
            var status = stat()
            guard stat(path, &status) != 0 || status.st_mode & 0o077 == 0 else {
                throw Refusal(.permissionsTooOpen, ["path": path])
            }
        }
    }
}
