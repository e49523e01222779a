import Crypto
import CryptoExtras
import WireFormat

import struct Foundation.Data

/// A passkey's public key (COSE_Key, RFC 9052 section 7), of one of the three algorithms that authenticators have.
public struct COSEKey: Sendable {
    /// The raw values are those of the IANA registry of COSE algorithms.
    public enum Algorithm: Int, CaseIterable, Sendable {
        /// ECDSA over P-256 with SHA-256.
        case es256 = -7
        case eddsa = -8
        /// RSASSA-PKCS1-v1_5 with SHA-256.
        case rs256 = -257
    }

    private enum Key: Sendable {
        case es256(P256.Signing.PublicKey)
        case eddsa(Curve25519.Signing.PublicKey)
        case rs256(_RSA.Signing.PublicKey)
    }

    public let algorithm: Algorithm
    private let key: Key

    /// Reads a key that has the members of its type and no others.
    /// - Throws: `Malformed` with the member's label as place.
    public init(_ value: CBOR) throws(Malformed) {
        guard case .map(let pairs) = value else { throw Malformed(.wrongType, at: "") }
        guard case .integer(let number)? = value[.integer(3)], let algorithm = Algorithm(rawValue: number) else {
            throw Malformed(.unknownValue, at: "3")
        }
        let members = COSEKey.Members(value)
        switch algorithm {
        case .es256:
            try members.require(1, 2)
            try members.require(-1, 1)
            let point = [4] + (try members.bytes(-2, 32...32)) + (try members.bytes(-3, 32...32))
            guard let key = try? P256.Signing.PublicKey(x963Representation: point) else {
                throw Malformed(.badKey, at: "-2")
            }
            self.key = .es256(key)
        case .eddsa:
            try members.require(1, 1)
            try members.require(-1, 6)
            let point = try members.bytes(-2, 32...32)
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point) else {
                throw Malformed(.badKey, at: "-2")
            }
            self.key = .eddsa(key)
        case .rs256:
            try members.require(1, 3)
            // 2,048 to 4,096 bits, without leading zeros.
            let modulus = try members.bytes(-1, 256...512)
            guard modulus[0] & 0x80 != 0 else { throw Malformed(.badKey, at: "-1") }
            let exponent = try members.bytes(-2, 3...3)
            guard exponent == [1, 0, 1], let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent) else {
                throw Malformed(.badKey, at: "-2")
            }
            self.key = .rs256(key)
        }
        guard pairs.count == (algorithm == .es256 ? 5 : 4) else { throw Malformed(.unknownName, at: "") }
        self.algorithm = algorithm
    }

    /// Returns whether a signature of the message is by this key. It takes the forms of WebAuthn section 6.5.5: DER for
    /// ECDSA, the bare bytes for the others.
    public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        switch key {
        case .es256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: message)
        case .eddsa(let key): return key.isValidSignature(signature, for: message)
        case .rs256(let key):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: Data(signature)), for: message,
                padding: .insecurePKCS1v1_5)
        }
    }

    private struct Members {
        let value: CBOR

        init(_ value: CBOR) { self.value = value }

        func require(_ label: Int, _ number: Int) throws(Malformed) {
            guard value[.integer(label)] == .integer(number) else { throw Malformed(.unknownValue, at: String(label)) }
        }

        func bytes(_ label: Int, _ sizes: ClosedRange<Int>) throws(Malformed) -> [UInt8] {
            guard case .bytes(let bytes)? = value[.integer(label)] else { throw Malformed(.missing, at: String(label)) }
            guard sizes.contains(bytes.count) else { throw Malformed(.wrongLength, at: String(label)) }
            return bytes
        }
    }
}
