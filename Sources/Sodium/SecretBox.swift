import CSodium
import WireFormat

/// Private fields at rest: XChaCha20-Poly1305 under one key (draft-irtf-cfrg-xchacha).
public struct SecretBox: Sendable {
    public static let keySize = Int(crypto_aead_xchacha20poly1305_ietf_keybytes())
    private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_npubbytes())
    private static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_abytes())

    private let key: [UInt8]

    /// - Parameter key: exactly 32 bytes.
    public init(key: [UInt8]) throws(Malformed) {
        guard key.count == SecretBox.keySize else { throw Malformed(.wrongLength, at: "") }
        self.key = key
    }

    /// nonce ‖ sealed text. `context` says what the text is and whose: a box moved to another place does not open
    /// there.
    public func seal(_ text: [UInt8], context: String, random: Randomness) throws -> [UInt8] {
        let nonce = try random.bytes(SecretBox.nonceSize)
        let context = Array(context.utf8)
        var box = [UInt8](repeating: 0, count: text.count + SecretBox.tagSize)
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            &box, nil, text, UInt64(text.count), context, UInt64(context.count), nil, nonce, key)
        return nonce + box
    }

    /// - Throws: `notAuthentic` if the box was changed, or belongs to another key or context.
    public func open(_ box: [UInt8], context: String) throws -> [UInt8] {
        guard box.count >= SecretBox.nonceSize + SecretBox.tagSize else { throw SodiumError.notAuthentic }
        let context = Array(context.utf8)
        let (nonce, sealed) = (Array(box.prefix(SecretBox.nonceSize)), Array(box.dropFirst(SecretBox.nonceSize)))
        var text = [UInt8](repeating: 0, count: sealed.count - SecretBox.tagSize)
        guard
            crypto_aead_xchacha20poly1305_ietf_decrypt(
                &text, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key) == 0
        else { throw SodiumError.notAuthentic }
        return text
    }
}
