import Foundation
import Sodium

/// All keys at once: put under a passphrase, or into a backup.
extension KeyFolder {
    private var replacement: String { folder + ".new" }
    private var replaced: String { folder + ".old" }

    /// The keys that there are.
    public var present: [(key: Key, slot: Slot)] {
        Key.allCases.flatMap { key in Slot.allCases.filter { has(key, $0) }.map { (key, $0) } }
    }

    public func isProtected(_ key: Key, _ slot: Slot = .current) throws -> Bool {
        try file(key, slot).protection != nil
    }

    /// Writes all keys anew, under the passphrase of a file or under none: all of them or, if anything fails, none.
    ///
    /// They are written to a folder beside this one, which then takes its place. For the one writer only.
    public func protect(
        underPassphraseOf file: String?, random: Randomness, cost: Argon2id.Cost = .moderate
    ) throws {
        let other = KeyFolder(replacement, passphraseFile: file)
        let protection = try file.map { _ in
            KeyFile.Protection(cost: cost, salt: try random.bytes(Argon2id.saltSize))
        }
        do {
            try other.makeFolder()
            for (key, slot) in present {
                try other.write(read(key, slot), key, slot, under: protection, other.passphrase, random)
                // When a key was made is part of what is known about it.
                let made = try FileManager.default.attributesOfItem(atPath: path(key, slot))[.modificationDate]
                try FileManager.default.setAttributes(
                    made.map { [.modificationDate: $0] } ?? [:], ofItemAtPath: other.path(key, slot))
            }
            try Durable.syncFolder(replacement)
        } catch {
            try? FileManager.default.removeItem(atPath: replacement)
            throw error
        }
        try Durable.move(folder, replaced)
        try Durable.move(replacement, folder)
        try tidy()
    }

    /// Clears away what a process left that was killed while it wrote the keys anew. For the one writer only.
    public func tidy() throws {
        let files = FileManager.default
        // The old folder is whole, and the new one was not confirmed.
        if !files.fileExists(atPath: folder), files.fileExists(atPath: replaced) {
            try Durable.move(replaced, folder)
        }
        for path in [replacement, replaced] where files.fileExists(atPath: path) {
            try Durable.syncFolder(URL(fileURLWithPath: folder).deletingLastPathComponent().path)
            try files.removeItem(atPath: path)
        }
        for (key, slot) in Key.allCases.flatMap({ key in Slot.allCases.map { (key, $0) } }) {
            try? files.removeItem(atPath: unfinished(key, slot))
        }
    }

    /// Every key's file as it is, by its name. What is under a passphrase stays so.
    public func files() throws -> [String: [UInt8]] {
        let files = try present.map { (KeyFolder.file($0.key, $0.slot), try file($0.key, $0.slot).bytes) }
        return Dictionary(uniqueKeysWithValues: files)
    }

    /// Fills a new folder with files that `files` gave.
    /// - Throws: `Fault.absent` if a key is not among them, `Fault.malformed` for a file that is none.
    public func restore(_ files: [String: [UInt8]]) throws {
        try makeFolder()
        for key in Key.allCases {
            guard files[KeyFolder.file(key)] != nil || key.canBeMissed else { throw Fault.absent(path: path(key)) }
            for slot in Slot.allCases {
                guard let bytes = files[KeyFolder.file(key, slot)] else { continue }
                guard (try? KeyFile(parsing: bytes)) != nil else { throw Fault.malformed(path: path(key, slot)) }
                try write(bytes, key, slot)
            }
        }
        try Durable.syncFolder(folder)
    }
}
