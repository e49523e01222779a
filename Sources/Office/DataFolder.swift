import Store

/// Where an installation keeps what is its own.
///
///     <data>/insacula.sqlite   the store
///     <data>/keys/             private keys, mode 0700
///     <data>/public/           what the world reads
///     <data>/staging/          files on their way to public/
///     <data>/lock              held by the one process that writes
///     <data>/mail.lock         held by the one process that delivers mail
public struct DataFolder: Sendable {
    public let path: String
    /// Where the passphrase of the keys stands, if they are under one. It is kept elsewhere.
    public let passphraseFile: String?

    public init(_ path: String, passphraseFile: String? = nil) {
        self.path = path
        self.passphraseFile = passphraseFile
        keyFolder = KeyFolder(path + "/keys", passphraseFile: passphraseFile)
    }

    public var store: String { path + "/insacula.sqlite" }
    public var keys: String { path + "/keys" }
    /// One for all who use this folder: what the passphrase opens is computed once.
    let keyFolder: KeyFolder
    public var published: String { path + "/public" }
    public var staging: String { path + "/staging" }
    public var lock: String { path + "/lock" }
    var mailLock: String { path + "/mail.lock" }
}
