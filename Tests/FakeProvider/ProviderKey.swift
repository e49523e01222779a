import Crypto
import CryptoExtras
import Foundation
import WireFormat

/// A signing key of the fake provider.
public struct ProviderKey: Sendable {
    private enum Key: Sendable {
        case rs256(_RSA.Signing.PrivateKey)
        case es256(P256.Signing.PrivateKey)
    }

    public let id: String
    private let key: Key

    /// Keys that are made once for all tests, because an RSA key takes a while.
    public static let rsa = Result { ProviderKey(id: "rsa-1", key: .rs256(try .init(keySize: .bits2048))) }
    public static let otherRSA = Result { ProviderKey(id: "rsa-1", key: .rs256(try .init(keySize: .bits2048))) }
    public static let p256 = ProviderKey(id: "p256-1", key: .es256(.init()))

    private init(id: String, key: Key) {
        self.id = id
        self.key = key
    }

    /// The same key under another id.
    public func named(_ id: String) -> ProviderKey { ProviderKey(id: id, key: key) }

    var algorithm: String {
        switch key {
        case .rs256: "RS256"
        case .es256: "ES256"
        }
    }

    /// The public key as a JSON Web Key.
    func jwk(use: String = "sig") throws -> JSON {
        switch key {
        case .rs256(let key):
            let parts = try key.publicKey.getKeyPrimitives()
            return .object([
                "alg": .string("RS256"), "e": .string(Base64URL.encode(parts.publicExponent)), "kid": .string(id),
                "kty": .string("RSA"), "n": .string(Base64URL.encode(parts.modulus)), "use": .string(use),
            ])
        case .es256(let key):
            let point = key.publicKey.rawRepresentation
            return .object([
                "crv": .string("P-256"), "kid": .string(id), "kty": .string("EC"), "use": .string(use),
                "x": .string(Base64URL.encode(point.prefix(32))), "y": .string(Base64URL.encode(point.suffix(32))),
            ])
        }
    }

    /// The public key as others would have it, in PEM form: what a confused verifier takes for a secret.
    var pem: String {
        switch key {
        case .rs256(let key): key.publicKey.pemRepresentation
        case .es256(let key): key.publicKey.pemRepresentation
        }
    }

    func sign(_ message: [UInt8]) throws -> [UInt8] {
        switch key {
        case .rs256(let key):
            [UInt8](try key.signature(for: message, padding: .insecurePKCS1v1_5).rawRepresentation)
        case .es256(let key): [UInt8](try key.signature(for: message).rawRepresentation)
        }
    }

    /// HMAC-SHA-256 under the public key, as in the well-known confusion of algorithms.
    func confused(_ message: [UInt8]) -> [UInt8] {
        [UInt8](HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: Data(pem.utf8))))
    }
}
