import Foundation
import Sodium
import Store
import TransparencyLog
import WireFormat

/// The facts about a key that do not reveal it.
public struct KeySummary: Sendable {
    /// The name of the file in the folder of keys.
    public var file: String
    public var key: KeyFolder.Key
    public var slot: KeyFolder.Slot
    /// The time at which the file was made.
    public var created: Timestamp
    /// The public counterpart: the log's verifier key, or the public keys for beacon and matters in hex. `nil` for a
    /// key without one, and for a key that did not open.
    public var publicPart: String?
    public var isProtected: Bool
    /// The file's permissions.
    public var mode: Int
}

extension RecordReader {
    /// Returns the installation's keys. Without the passphrase, keys under it are listed without their public parts.
    public func keys(in folder: DataFolder) throws -> [KeySummary] {
        let keys = folder.keyFolder
        return try keys.present.map { key, slot in
            let file = KeyFolder.file(key, slot)
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.keys)/\(file)")
            let made = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return KeySummary(
                file: file, key: key, slot: slot, created: try Timestamp(seconds: max(0, Int(made))),
                publicPart: publicPart(of: key, try? keys.read(key, slot)),
                isProtected: (try? keys.isProtected(key, slot)) ?? false,
                mode: attributes[.posixPermissions] as? Int ?? 0)
        }
    }

    private func publicPart(of key: KeyFolder.Key, _ seed: [UInt8]?) -> String? {
        guard let seed else { return nil }
        let pair = try? Ed25519.PrivateKey(seed: seed)
        return switch key {
        case .log:
            pair.flatMap { try? NoteSigner(name: state.created?.origin ?? "", privateKey: $0).key.text }
        case .beacon: pair.map { Hex.encode($0.publicKey.bytes) }
        case .matter: (try? VRF.PrivateKey(scalar: seed))?.publicKey.hex
        case .data: nil
        }
    }
}
