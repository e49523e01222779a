import CSodium
import LogBuilder
import Sodium
import Support
import WireFormat

/// Proofs of the verifiable random function that only a holder of the key can make, and that must be refused.
enum ForgedProof {
    /// Returns a proof whose Gamma has the highest bit set, with a challenge computed over it.
    static func withHighestBit(of input: [UInt8], with key: VRF.PrivateKey) throws -> [UInt8] {
        let suite: [UInt8] = [0xFF] + Array("c2sp.org/vrf-r255".utf8)
        func hash(_ domain: UInt8, _ parts: [UInt8]) -> [UInt8] {
            let message = suite + [domain] + parts
            var digest = [UInt8](repeating: 0, count: 64)
            crypto_hash_sha512(&digest, message, UInt64(message.count))
            return digest
        }
        var element = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_from_hash(&element, hash(0x82, key.publicKey.bytes + input))
        var gamma = Array(try key.prove(input).proof.prefix(32))
        gamma[31] |= 0x80
        var nonce = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_reduce(&nonce, Fixed.bytes("nonce", count: 64))
        var u = [UInt8](repeating: 0, count: 32)
        crypto_scalarmult_ristretto255_base(&u, nonce)
        var v = [UInt8](repeating: 0, count: 32)
        _ = crypto_scalarmult_ristretto255(&v, nonce, element)
        let challenge = Array(hash(0x02, key.publicKey.bytes + element + gamma + u + v + [0]).prefix(16))
        var product = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_mul(&product, challenge + [UInt8](repeating: 0, count: 16), key.scalar)
        var response = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_add(&response, product, nonce)
        return gamma + challenge + response
    }
}

/// Signatures that only a holder of the key can make, and on which libraries differ.
enum ForgedSignature {
    /// Returns R as given, and S = SHA-512(R ‖ A ‖ M) · a modulo the order: valid for every library that treats R as
    /// the neutral element.
    static func with(r: [UInt8], of message: [UInt8], by key: Ed25519.PrivateKey) throws -> [UInt8] {
        var expanded = [UInt8](repeating: 0, count: 64)
        crypto_hash_sha512(&expanded, key.seed, UInt64(key.seed.count))
        expanded[0] &= 248
        expanded[31] = expanded[31] & 63 | 64
        var secret = [UInt8](repeating: 0, count: 32)
        crypto_core_ed25519_scalar_reduce(&secret, expanded.prefix(32) + [UInt8](repeating: 0, count: 32))
        let signed = r + key.publicKey.bytes + message
        var digest = [UInt8](repeating: 0, count: 64)
        crypto_hash_sha512(&digest, signed, UInt64(signed.count))
        var challenge = [UInt8](repeating: 0, count: 32)
        crypto_core_ed25519_scalar_reduce(&challenge, digest)
        var s = [UInt8](repeating: 0, count: 32)
        crypto_core_ed25519_scalar_mul(&s, challenge, secret)
        return r + s
    }
}
