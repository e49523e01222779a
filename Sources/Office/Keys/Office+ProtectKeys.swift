import Foundation
import Store

extension Office {
    /// Puts all keys under a passphrase, or under another one.
    /// - Parameters:
    ///   - folder: names the file of the current passphrase, if there is one.
    ///   - file: the file with the new passphrase.
    public static func protectKeys(
        of folder: DataFolder, underPassphraseOf file: String, as actor: Actor, ports: Ports = .system,
        patience: Double = Office.patience
    ) throws {
        try rewriteKeys(of: folder, as: actor, ports, patience) { keys in
            if file == folder.passphraseFile, try keys.areProtected { throw Refusal(.keysProtected) }
            return file
        }
    }

    /// Removes the passphrase from all keys.
    public static func unprotectKeys(
        of folder: DataFolder, as actor: Actor, ports: Ports = .system, patience: Double = Office.patience
    ) throws {
        try rewriteKeys(of: folder, as: actor, ports, patience) { keys in
            guard try keys.areProtected else { throw Refusal(.keysNotProtected) }
            return nil
        }
    }

    private static func rewriteKeys(
        of folder: DataFolder, as actor: Actor, _ ports: Ports, _ patience: Double,
        passphraseFile: (KeyFolder) throws -> String?
    ) throws {
        try actor.require(.manageKeys)
        guard FileManager.default.fileExists(atPath: folder.store) else {
            throw Refusal(.dataFolderAbsent, ["path": folder.path])
        }
        let lock = try WriterLock(folder.lock, patience: patience)
        defer { withExtendedLifetime(lock) {} }
        let keys = folder.keyFolder
        try keys.tidy()
        try keys.protect(
            underPassphraseOf: passphraseFile(keys), random: ports.random, cost: ports.passphraseCost)
    }
}

extension KeyFolder {
    fileprivate var areProtected: Bool {
        get throws { try present.contains { try isProtected($0.key, $0.slot) } }
    }
}
