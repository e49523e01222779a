import Crypto
import CryptoExtras
import Foundation
import WireFormat

/// The algorithms of a provider's signatures that are believed (RFC 7518 section 3.1).
enum Algorithm: String, CaseIterable, Sendable {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    case rs256 = "RS256"
    /// ECDSA over P-256 with SHA-256.
    case es256 = "ES256"
}

/// A public key of a provider (RFC 7517), for one algorithm.
struct SigningKey: Sendable {
    private enum Key: Sendable {
        case rs256(_RSA.Signing.PublicKey)
        case es256(P256.Signing.PublicKey)
    }

    let id: String?
    let algorithm: Algorithm
    private let key: Key

    /// Returns whether a signature of the message is by this key. Its form is that of RFC 7518: the bare bytes for RSA
    /// (section 3.3), R and S of 32 bytes each for ECDSA (section 3.4).
    func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        switch key {
        case .rs256(let key):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: Data(signature)), for: message,
                padding: .insecurePKCS1v1_5)
        case .es256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: message)
        }
    }
}

extension SigningKey: Decodable {
    private enum Member: String, CodingKey {
        case kty, kid, use, alg, n, e, crv, x, y
    }

    private struct Unusable: Error {}

    /// - Throws: for a key that is not for signatures, or of another algorithm or size.
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Member.self)
        func bytes(_ member: Member) throws -> [UInt8] {
            try Base64URL.decode(members.decode(String.self, forKey: member))
        }
        id = try members.decodeIfPresent(String.self, forKey: .kid)
        guard try members.decodeIfPresent(String.self, forKey: .use).map({ $0 == "sig" }) ?? true else {
            throw Unusable()
        }
        switch try members.decode(String.self, forKey: .kty) {
        case "RSA":
            algorithm = .rs256
            let modulus = Array(try bytes(.n).drop { $0 == 0 })
            // 2,048 to 8,192 bits (RFC 7518 section 3.3 has the lower bound).
            guard (256...1024).contains(modulus.count) else { throw Unusable() }
            key = .rs256(try _RSA.Signing.PublicKey(n: modulus, e: bytes(.e)))
        case "EC":
            algorithm = .es256
            guard try members.decode(String.self, forKey: .crv) == "P-256" else { throw Unusable() }
            let point = try SigningKey.coordinate(bytes(.x)) + SigningKey.coordinate(bytes(.y))
            key = .es256(try P256.Signing.PublicKey(x963Representation: [4] + point))
        default: throw Unusable()
        }
        let stated = try members.decodeIfPresent(String.self, forKey: .alg)
        guard stated == nil || stated == algorithm.rawValue else { throw Unusable() }
    }

    /// Returns a coordinate in its 32 bytes (RFC 7518 section 6.2.1.2). Some providers write the sign's zero before it,
    /// or leave zeros out.
    private static func coordinate(_ bytes: [UInt8]) throws -> [UInt8] {
        let number = bytes.drop { $0 == 0 }
        guard number.count <= 32 else { throw Unusable() }
        return [UInt8](repeating: 0, count: 32 - number.count) + number
    }
}

/// A provider's key set (RFC 7517 section 5). Keys of other kinds, and for other purposes, are passed over.
struct KeySet: Sendable {
    private let keys: [SigningKey]

    private struct Document: Decodable {
        struct Element: Decodable {
            let key: SigningKey?

            init(from decoder: any Decoder) { key = try? SigningKey(from: decoder) }
        }

        var keys: [Element]
    }

    init(answer: [UInt8]) throws(OpenIDFault) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(answer)) else {
            throw .malformed(.keys)
        }
        keys = document.keys.compactMap(\.key)
    }

    /// Returns the key of a token's header; `nil` if there is none. A header may name no key if only one is for its
    /// algorithm (OpenID Connect Core section 10.1).
    func key(_ id: String?, for algorithm: Algorithm) -> SigningKey? {
        let fitting = keys.filter { $0.algorithm == algorithm && (id == nil || $0.id == id) }
        return fitting.count == 1 ? fitting[0] : nil
    }
}
