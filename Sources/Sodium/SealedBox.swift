import CSodium
import WireFormat

/// libsodium's sealed boxes: anyone can seal to a public key, only its owner opens (`crypto_box_seal`).
public enum SealedBox {
    /// Bytes that a box is longer than its text: an ephemeral public key and an authentication tag.
    public static let overhead = Int(crypto_box_sealbytes())
    /// Bytes of a public or private X25519 key.
    public static let keySize = 32

    /// The public key of an X25519 private key (RFC 7748 section 6.1).
    public static func publicKey(of privateKey: [UInt8]) throws(Malformed) -> [UInt8] {
        guard privateKey.count == keySize else { throw Malformed(.wrongLength, at: "") }
        var key = [UInt8](repeating: 0, count: keySize)
        crypto_scalarmult_base(&key, privateKey)
        return key
    }

    /// Seals with a given ephemeral key, so that who learns the text can rebuild the box bit by bit.
    ///
    /// `crypto_box_seal` draws the ephemeral key at random and is otherwise the same.
    /// - Parameters:
    ///   - publicKey: the recipient's, 32 bytes.
    ///   - ephemeral: 32 bytes, used for this one box only.
    /// - Throws: `weakKey` if the recipient's key has low order.
    public static func seal(_ text: [UInt8], to publicKey: [UInt8], ephemeral: Digest) throws -> [UInt8] {
        guard publicKey.count == keySize else { throw Malformed(.wrongLength, at: "") }
        guard Library.isReady else { throw SodiumError.unavailable }
        let sender = try SealedBox.publicKey(of: ephemeral.bytes)
        var nonce = [UInt8](repeating: 0, count: Int(crypto_box_noncebytes()))
        crypto_generichash(&nonce, nonce.count, sender + publicKey, UInt64(2 * keySize), nil, 0)
        var box = [UInt8](repeating: 0, count: text.count + Int(crypto_box_macbytes()))
        guard crypto_box_easy(&box, text, UInt64(text.count), nonce, publicKey, ephemeral.bytes) == 0 else {
            throw SodiumError.weakKey
        }
        return sender + box
    }

    /// - Throws: `notAuthentic` if the box was not made for this key, or was changed.
    public static func open(_ box: [UInt8], with privateKey: [UInt8]) throws -> [UInt8] {
        guard box.count >= overhead else { throw Malformed(.truncated, at: "") }
        let publicKey = try publicKey(of: privateKey)
        var text = [UInt8](repeating: 0, count: box.count - overhead)
        guard crypto_box_seal_open(&text, box, UInt64(box.count), publicKey, privateKey) == 0 else {
            throw SodiumError.notAuthentic
        }
        return text
    }
}
