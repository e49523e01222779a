import Foundation
import Sodium
import Synchronization
import WireFormat

/// The passphrase of the keys, read from a file that only its owner can read.
///
/// The file is read when the first key needs it. Derived keys are cached, because Argon2id takes most of a second by
/// design.
final class Passphrase: Sendable {
    /// The longest passphrase, in bytes.
    static let maxSize = 1_024

    private let file: String?
    private let opened = Mutex<[KeyFile.Protection: SecretBox]>([:])

    /// - Parameter file: `nil` for keys without a passphrase.
    init(file: String?) { self.file = file }

    var isGiven: Bool { file != nil }

    /// Returns the box that seals keys under this protection.
    /// - Parameter key: the key's file, for the error if there is no passphrase.
    func box(_ protection: KeyFile.Protection, for key: String) throws -> SecretBox {
        if let box = opened.withLock({ $0[protection] }) { return box }
        guard let file else { throw KeyFolder.Fault.passphraseNeeded(path: key) }
        let text = try Passphrase.read(file)
        let box = try SecretBox(key: Argon2id.key(from: text, salt: protection.salt, cost: protection.cost))
        opened.withLock { $0[protection] = box }
        return box
    }

    /// Returns the file's text without its final newline.
    private static func read(_ path: String) throws(KeyFolder.Fault) -> String {
        try KeyFolder.requirePrivate(path)
        guard let data = FileManager.default.contents(atPath: path), data.count <= maxSize,
            let text = String(validating: data, as: UTF8.self)
        else { throw .badPassphrase(path: path) }
        let line = text.hasSuffix("\n") ? text.dropLast() : text[...]
        guard !line.isEmpty, !line.contains(where: \.isNewline) else { throw .badPassphrase(path: path) }
        return String(line)
    }
}
