import Sodium
import Store
import TransparencyLog

/// The installation's keys, ready for use.
struct KeyRing {
    let secrets: SecretBox
    let beacon: Ed25519.PrivateKey
    let signer: NoteSigner
    /// The log's former key, until it is retired.
    let otherSigners: [NoteSigner]

    /// Finishes or undoes the key change of a killed process, and reads the keys. The caller must hold the writer lock.
    /// - Throws: `KeyFolder.Fault` for the first key that is absent, not private, or not the one that the store was
    ///   used with.
    init(settling keys: KeyFolder, of store: Store, origin: String) throws {
        try keys.tidy()
        for key in KeyFolder.Key.allCases { try keys.settle(key, id: store.setting(.key(key))) }
        func read(_ key: KeyFolder.Key) throws -> [UInt8] { try keys.read(key, id: store.setting(.key(key))) }
        secrets = try SecretBox(key: read(.data))
        // A key that others can read must not go unnoticed until somebody needs it.
        _ = try KeyRing.matterKey { try read(.matter) }
        beacon = try Ed25519.PrivateKey(seed: read(.beacon))
        signer = try NoteSigner(name: origin, privateKey: Ed25519.PrivateKey(seed: read(.log)))
        otherSigners =
            keys.has(.log, .previous)
            ? [try NoteSigner(name: origin, privateKey: Ed25519.PrivateKey(seed: keys.read(.log, .previous)))] : []
    }

    /// A key that is absent, damaged or another is lost; one that others can read, or that a passphrase keeps, is not.
    static func matterKey(_ read: () throws -> [UInt8]) throws -> VRF.PrivateKey? {
        do {
            let scalar = try read()
            return try? VRF.PrivateKey(scalar: scalar)
        } catch let fault as KeyFolder.Fault {
            switch fault {
            case .absent, .malformed, .foreign: return nil
            case .permissionsTooOpen, .passphraseNeeded, .wrongPassphrase, .badPassphrase: throw fault
            }
        }
    }
}
