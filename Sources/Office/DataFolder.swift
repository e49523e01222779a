import Store

/// The folder of an installation.
///
///     <data>/insacula.sqlite   the store
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
}
