import CSodium

/// HMAC-SHA-256 (RFC 2104) under one key, for many messages: the key's two blocks are hashed once.
public struct HMACSHA256: Sendable {
    private let keyed: crypto_auth_hmacsha256_state

    public init(key: Digest) {
        var state = crypto_auth_hmacsha256_state()
        key.withUnsafeBytes { bytes in
            if let key = bytes.bindMemory(to: UInt8.self).baseAddress {
                crypto_auth_hmacsha256_init(&state, key, bytes.count)
            }
        }
        keyed = state
    }

    public func authenticate(_ message: UnsafeRawBufferPointer) -> Digest {
        var state = keyed
        crypto_auth_hmacsha256_update(
            &state, message.bindMemory(to: UInt8.self).baseAddress, UInt64(message.count))
        return Digest { crypto_auth_hmacsha256_final(&state, $0) }
    }

    public func authenticate(_ message: String) -> Digest {
        var message = message
        return message.withUTF8 { authenticate(UnsafeRawBufferPointer($0)) }
    }
}
