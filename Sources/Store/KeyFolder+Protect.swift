import Foundation
import Sodium

/// Operations on all keys at once: a passphrase, a backup.
extension KeyFolder {
    private var replacement: String { folder + ".new" }
    private var replaced: String { folder + ".old" }

    /// The keys that have a file.
    public var present: [(key: Key, slot: Slot)] {
        Key.allCases.flatMap { key in Slot.allCases.filter { has(key, $0) }.map { (key, $0) } }
    }

    public func isProtected(_ key: Key, _ slot: Slot = .current) throws -> Bool {
        try file(key, slot).protection != nil
    }

    /// Writes all keys anew, under the passphrase in `file` or, for `nil`, under none: all of them or, if anything
    /// fails, none.
    ///
    /// The keys are written to a second folder, which then replaces this one. The caller must hold the writer lock.
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
                // The modification date says when a key was made, so the copy keeps it.
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

    /// Finishes or undoes a `protect` that was interrupted. The caller must hold the writer lock.
    public func tidy() throws {
        let files = FileManager.default
        // A `protect` was interrupted between its two renames: the old folder is complete, so it is moved back.
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

    /// Returns the contents of every key file by its name. Keys under a passphrase stay so.
    public func files() throws -> [String: [UInt8]] {
        let files = try present.map { (KeyFolder.file($0.key, $0.slot), try file($0.key, $0.slot).bytes) }
        return Dictionary(uniqueKeysWithValues: files)
    }

    /// Fills a new folder with the files that `files` returned.
    /// - Throws: `Fault.absent` if a required key is missing, `Fault.malformed` for contents that are no key file.
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
