import Foundation
import Sodium
import WireFormat

/// The installation's private keys: one file each, that only the owner may read, plain or under a passphrase.
///
/// A key that takes another's place is written beside it as `<name>.next.key` first. It is the key in use from the moment on at
/// which the store has its id, and gets its place afterwards (`settle`): a process that is killed in between leaves nothing
/// undecided.
public struct KeyFolder: Sendable {
    public enum Key: String, CaseIterable, Sendable {
        /// Signs the log's checkpoints (Ed25519).
        case log
        /// Signs the rounds of the installation's own beacon (Ed25519).
        case beacon
        /// Seals private data at rest (XChaCha20-Poly1305).
        case data
        /// Makes the tags of matters (a secret scalar of the verifiable random function, protocol section 12).
        case matter

        /// Whether an installation can go on without it: it cannot make a tag then, until a new key is announced.
        public var canBeMissed: Bool { self == .matter }

        /// The 32 bytes of a new key.
        public func made(random: Randomness) throws -> [UInt8] {
            switch self {
            case .log, .beacon, .data: try random.bytes(KeyFolder.keySize)
            case .matter: try VRF.PrivateKey(random: random).scalar
            }
        }
    }

    /// Which of a key's files.
    public enum Slot: String, CaseIterable, Sendable {
        case current = ""
        /// Was in use before; of the log's key only, which signs on beside the new one until it is retired.
        case previous = ".previous"
        /// Waits for its place.
        case next = ".next"
    }

    public enum Fault: Error, Equatable, Sendable {
        case absent(path: String)
        /// Others may read the file or the folder.
        case open(path: String)
        case malformed(path: String)
        /// The key is not the one that the store was used with.
        case foreign(path: String)
        /// The key is under a passphrase, and none was given.
        case passphraseNeeded(path: String)
        /// The key does not open with the passphrase that was given.
        case wrongPassphrase(path: String)
        /// A passphrase file that is empty, too long, of more than one line or not UTF-8.
        case badPassphrase(path: String)
    }

    public static let keySize = 32
    let folder: String
    let passphrase: Passphrase

    /// - Parameter passphraseFile: where the passphrase of the keys stands, if there is one.
    public init(_ folder: String, passphraseFile: String? = nil) {
        self.folder = folder
        passphrase = Passphrase(file: passphraseFile)
    }

    /// The name of a key's file.
    public static func file(_ key: Key, _ slot: Slot = .current) -> String { "\(key.rawValue)\(slot.rawValue).key" }

    func path(_ key: Key, _ slot: Slot = .current) -> String { "\(folder)/\(KeyFolder.file(key, slot))" }

    func unfinished(_ key: Key, _ slot: Slot) -> String { path(key, slot) + ".unfinished" }

    public func has(_ key: Key, _ slot: Slot) -> Bool { FileManager.default.fileExists(atPath: path(key, slot)) }

    /// What a store knows a key by, so that it can tell which file is the key that it was last used with. It gives nothing of
    /// the key away.
    public static func id(of bytes: [UInt8], _ key: Key) -> String {
        SHA256.hash("insacula/v1/key\n\(key.rawValue) \(Hex.encode(bytes))\n").hex
    }

    // MARK: Reading

    /// The 32 bytes of a key.
    public func read(_ key: Key, _ slot: Slot = .current) throws -> [UInt8] {
        switch try file(key, slot) {
        case .plain(let bytes): return bytes
        case .protected(let protection, let box):
            let opened = try passphrase.box(protection, for: path(key, slot))
            do {
                return try opened.open(box, context: key.rawValue)
            } catch SodiumError.notAuthentic {
                throw Fault.wrongPassphrase(path: path(key, slot))
            }
        }
    }

    /// The key that a store with this id is used with; the current one if the store has no id.
    /// - Throws: `Fault.foreign` if no file is that key.
    public func read(_ key: Key, id: String?) throws -> [UInt8] {
        guard let id else { return try read(key) }
        for slot in [Slot.current, .next] where has(key, slot) {
            let bytes = try read(key, slot)
            if KeyFolder.id(of: bytes, key) == id { return bytes }
        }
        throw has(key, .current) ? Fault.foreign(path: path(key)) : Fault.absent(path: path(key))
    }

    func file(_ key: Key, _ slot: Slot = .current) throws(Fault) -> KeyFile {
        try KeyFolder.requirePrivate(folder)
        let path = path(key, slot)
        try KeyFolder.requirePrivate(path)
        guard let bytes = FileManager.default.contents(atPath: path), let file = try? KeyFile(parsing: Array(bytes))
        else { throw Fault.malformed(path: path) }
        return file
    }

    /// Refuses a file or folder that others than its owner may look into.
    static func requirePrivate(_ path: String) throws(Fault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .absent(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .open(path: path) }
    }

    // MARK: Writing

    /// Makes every key, under the passphrase if one was given.
    public func create(random: Randomness, cost: Argon2id.Cost = .moderate) throws {
        try makeFolder()
        let protection =
            passphrase.isGiven
            ? KeyFile.Protection(cost: cost, salt: try random.bytes(Argon2id.saltSize)) : nil
        for key in Key.allCases {
            try write(key.made(random: random), key, .current, under: protection, passphrase, random)
        }
        try Durable.syncFolder(folder)
    }

    /// Puts a key beside the one whose place it is to take, under the passphrase if that one is. A key that is lost was what the
    /// data key is.
    public func add(next bytes: [UInt8], _ key: Key, random: Randomness) throws {
        let protection = try ((try? file(key)) ?? file(.data)).protection
        try write(bytes, key, .next, under: protection, passphrase, random)
        try Durable.syncFolder(folder)
    }

    func makeFolder() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func write(
        _ bytes: [UInt8], _ key: Key, _ slot: Slot, under protection: KeyFile.Protection?, _ passphrase: Passphrase,
        _ random: Randomness
    ) throws {
        var file = KeyFile.plain(bytes)
        if let protection {
            let box = try passphrase.box(protection, for: path(key, slot))
                .seal(bytes, context: key.rawValue, random: random)
            file = .protected(protection, box: box)
        }
        try write(file.bytes, key, slot)
    }

    /// Whole or not at all: what a killed process left unfinished is written over.
    func write(_ bytes: [UInt8], _ key: Key, _ slot: Slot) throws {
        let unfinished = unfinished(key, slot)
        try? FileManager.default.removeItem(atPath: unfinished)
        do {
            try Durable.create(unfinished, bytes, mode: 0o600)
            try Durable.move(unfinished, path(key, slot))
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw error
        }
    }

    public func remove(_ key: Key, _ slot: Slot) throws {
        try FileManager.default.removeItem(atPath: path(key, slot))
        try Durable.syncFolder(folder)
    }

    /// Gives a key that waits its place if it is the one in use, and takes it away if it is not. For the one writer only.
    /// - Parameter id: what the store has.
    public func settle(_ key: Key, id: String?) throws {
        guard has(key, .next) else { return }
        guard try KeyFolder.id(of: read(key, .next), key) == id else { return try remove(key, .next) }
        if key == .log, has(key, .current) { try Durable.move(path(key), path(key, .previous)) }
        try Durable.move(path(key, .next), path(key))
        try Durable.syncFolder(folder)
    }
}
