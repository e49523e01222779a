import Sodium
import WireFormat

/// Signs the text of notes with Ed25519 (C2SP signed-note, signature type 0x01).
public struct NoteSigner: Sendable {
    /// What verifies the signatures.
    public let key: VerifierKey
    private let privateKey: Ed25519.PrivateKey

    /// - Throws: `empty` or `syntax` at `name`.
    public init(name: String, privateKey: Ed25519.PrivateKey) throws(Malformed) {
        key = try VerifierKey(name: name, algorithm: .ed25519, keyBytes: privateKey.publicKey.bytes)
        self.privateKey = privateKey
    }

    /// - Parameter text: the note's text, ending in `\n`.
    public func sign(_ text: String) -> SignedNote.Signature {
        SignedNote.Signature(name: key.name, id: key.id, bytes: privateKey.sign(Array(text.utf8)))
    }
}
