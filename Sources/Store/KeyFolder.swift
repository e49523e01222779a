import Foundation
import Sodium
import WireFormat

/// The installation's private keys: one file each, 64 hex digits and a newline, that only the owner may read.
public struct KeyFolder: Sendable {
    public enum Key: String, CaseIterable, Sendable {
        /// Signs the log's checkpoints (Ed25519).
        case log
        /// Signs the rounds of the installation's own beacon (Ed25519).
        case beacon
        /// Seals private data at rest (XChaCha20-Poly1305).
        case data
        /// Turns the numbers of reserved files into seals (HMAC-SHA-256).
        case sealing
    }

    public enum Fault: Error, Equatable, Sendable {
        case absent(path: String)
        /// Others may read the file or the folder.
        case open(path: String)
        case malformed(path: String)
    }

    public static let keySize = 32
    private let folder: String

    public init(_ folder: String) { self.folder = folder }

    private func path(_ key: Key) -> String { folder + "/" + key.rawValue + ".key" }

    /// Makes every key.
    public func create(random: Randomness) throws {
        try write(Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0, try random.bytes(KeyFolder.keySize)) }))
    }

    /// Writes keys to a folder that has none.
    public func write(_ keys: [Key: [UInt8]]) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (key, bytes) in keys {
            try Durable.create(path(key), Array((Hex.encode(bytes) + "\n").utf8), mode: 0o600)
        }
        try Durable.syncFolder(folder)
    }

    /// The 32 bytes of a key.
    public func read(_ key: Key) throws -> [UInt8] {
        let path = path(key)
        for place in [folder, path] {
            var status = stat()
            guard stat(place, &status) == 0 else { throw Fault.absent(path: place) }
            guard status.st_mode & 0o077 == 0 else { throw Fault.open(path: place) }
        }
        guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) }),
            text.hasSuffix("\n"), let bytes = try? Hex.decode(text.dropLast(), count: KeyFolder.keySize)
        else { throw Fault.malformed(path: path) }
        return bytes
    }

    public func readAll() throws -> [Key: [UInt8]] {
        Dictionary(uniqueKeysWithValues: try Key.allCases.map { ($0, try read($0)) })
    }
}
