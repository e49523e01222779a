import Foundation
import Sodium
import WireFormat

/// The installation's private keys: one file each, readable by its owner only, plain or under a passphrase.
///
/// A new key is written beside the one it replaces, as `<name>.next.key`. It is in use from the transaction on that
/// stores its id, and `settle` moves it into place afterwards. The stored id decides which file is the key in use, so a
/// process may be killed in between.
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

        /// Whether an installation can run without this key. Without the matter key it makes no tags until a new key is
        /// announced.
        public var canBeMissed: Bool { self == .matter }

        /// Returns the 32 bytes of a new key.
        public func made(random: Randomness) throws -> [UInt8] {
            switch self {
            case .log, .beacon, .data: try random.bytes(KeyFolder.keySize)
            case .matter: try VRF.PrivateKey(random: random).scalar
            }
        }
    }

    /// The files that one key can have.
    public enum Slot: String, CaseIterable, Sendable {
        case current = ""
        /// The log's former key, which signs beside the new one until it is retired.
        case previous = ".previous"
        /// A new key, before `settle` moves it into place.
        case next = ".next"
    }

    public enum Fault: Error, Equatable, Sendable {
        case absent(path: String)
        /// The permissions of the file or its folder let other users read it.
        case permissionsTooOpen(path: String)
        case malformed(path: String)
        /// No key file has the id that the store names.
        case foreign(path: String)
        /// The key is under a passphrase, and no passphrase file was given.
        case passphraseNeeded(path: String)
        /// The passphrase does not open the key.
        case wrongPassphrase(path: String)
        /// The passphrase file is empty, too long, not UTF-8, or has more than one line.
        case badPassphrase(path: String)
    }

    public static let keySize = 32
    let folder: String
    let passphrase: Passphrase

    /// - Parameter passphraseFile: the path of the file with the passphrase; `nil` without a passphrase.
    public init(_ folder: String, passphraseFile: String? = nil) {
        self.folder = folder
        passphrase = Passphrase(file: passphraseFile)
    }

    /// The name of a key's file.
    public static func file(_ key: Key, _ slot: Slot = .current) -> String { "\(key.rawValue)\(slot.rawValue).key" }

    func path(_ key: Key, _ slot: Slot = .current) -> String { "\(folder)/\(KeyFolder.file(key, slot))" }

    func unfinished(_ key: Key, _ slot: Slot) -> String { path(key, slot) + ".unfinished" }

    public func has(_ key: Key, _ slot: Slot) -> Bool { FileManager.default.fileExists(atPath: path(key, slot)) }

    /// Returns the id by which the store recognizes the key that it was last used with. The id is a hash and reveals
    /// nothing about the key.
    public static func id(of bytes: [UInt8], _ key: Key) -> String {
        SHA256.hash("insacula/v1/key\n\(key.rawValue) \(Hex.encode(bytes))\n").hex
    }

    // MARK: Reading

    /// Returns the 32 bytes of a key.
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

    /// Returns the key whose id is `id`; the current one if `id` is `nil`.
    /// - Throws: `Fault.foreign` if the current key has another id and no `next` file has this one, `Fault.absent` if
    ///   there is no current key.
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

    /// Throws if group or others have any permission on a file or folder.
    static func requirePrivate(_ path: String) throws(Fault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .absent(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .permissionsTooOpen(path: path) }
    }

    // MARK: Writing

    /// Makes every key, under the passphrase if a passphrase file was given.
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

    /// Writes a new key beside the one it will replace, under a passphrase if that one is. If the old key is lost, the
    /// data key decides.
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

    /// Writes a key file whole or not at all. An unfinished file of a killed process is removed first.
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

    /// Moves a waiting key into place if the store uses it, and removes it otherwise. The caller must hold the writer
    /// lock.
    /// - Parameter id: the key's id in the store's settings.
    public func settle(_ key: Key, id: String?) throws {
        guard has(key, .next) else { return }
        guard try KeyFolder.id(of: read(key, .next), key) == id else { return try remove(key, .next) }
        if key == .log, has(key, .current) { try Durable.move(path(key), path(key, .previous)) }
        try Durable.move(path(key, .next), path(key))
        try Durable.syncFolder(folder)
    }
}
