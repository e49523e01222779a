import CSodium
import WireFormat

/// A verifiable random function: who has the private key computes it, and proves the value to everybody else.
///
/// It is ECVRF-RISTRETTO255-SHA512 (C2SP vrf-r255: RFC 9381 over the group of RFC 9496). For one key and one input
/// there is one value, whoever has the key. libsodium computes in the group; secret scalars are handed to it and to
/// nothing else.
public enum VRF {
    /// Bytes of a public key, and of a private one.
    public static let keySize = 32
    /// Bytes of a proof: Gamma, c and s.
    public static let proofSize = elementSize + challengeSize + scalarSize
    /// Bytes of a value.
    public static let outputSize = 64

    private static let elementSize = 32
    private static let scalarSize = 32
    /// cLen of RFC 9381.
    private static let challengeSize = 16
    /// `suite_string` of the specification.
    private static let suite: [UInt8] = [0xFF] + Array("c2sp.org/vrf-r255".utf8)

    public struct PublicKey: Hashable, Sendable {
        public let bytes: [UInt8]

        /// - Parameter bytes: 32 bytes that decode to an element of the group other than the identity.
        /// - Throws: `wrongLength` or `badKey`.
        public init(_ bytes: some Collection<UInt8>) throws(Malformed) {
            guard bytes.count == VRF.keySize else { throw Malformed(.wrongLength, at: "") }
            self.bytes = Array(bytes)
            guard VRF.isElement(self.bytes), self.bytes.contains(where: { $0 != 0 }) else {
                throw Malformed(.badKey, at: "")
            }
        }

        public var hex: String { Hex.encode(bytes) }

        /// The function's value, 64 bytes, if `proof` proves it for `input`; else `nil` (RFC 9381 section 5.3).
        public func output(provedBy proof: [UInt8], for input: [UInt8]) -> [UInt8]? {
            guard Library.isReady, proof.count == VRF.proofSize else { return nil }
            let gamma = Array(proof[..<VRF.elementSize])
            let challenge = Array(proof[VRF.elementSize..<(VRF.elementSize + VRF.challengeSize)])
            let response = Array(proof.suffix(VRF.scalarSize))
            guard VRF.isElement(gamma), VRF.isReduced(response) else { return nil }
            let element = VRF.element(of: input, under: bytes)
            let scalar = challenge + [UInt8](repeating: 0, count: VRF.scalarSize - VRF.challengeSize)
            guard let base = VRF.multiplyBase(response), let shift = VRF.multiply(bytes, scalar),
                let onElement = VRF.multiply(element, response), let onGamma = VRF.multiply(gamma, scalar),
                let u = VRF.subtract(shift, from: base), let v = VRF.subtract(onGamma, from: onElement),
                VRF.challenge([bytes, element, gamma, u, v]) == challenge
            else { return nil }
            return VRF.output(of: gamma)
        }
    }

    public struct PrivateKey: Sendable {
        /// The secret scalar, below the order of the group, little-endian.
        public let scalar: [UInt8]
        public let publicKey: PublicKey

        /// - Parameter scalar: 32 bytes, below the order of the group and not zero.
        /// - Throws: `wrongLength`, or `badKey`.
        public init(scalar: [UInt8]) throws(Malformed) {
            guard scalar.count == VRF.keySize else { throw Malformed(.wrongLength, at: "") }
            guard Library.isReady, VRF.isReduced(scalar), let element = VRF.multiplyBase(scalar) else {
                throw Malformed(.badKey, at: "")
            }
            self.scalar = scalar
            publicKey = try PublicKey(element)
        }

        /// A new key: 64 random bytes modulo the order of the group (RFC 9496 section 4.4).
        public init(random: Randomness) throws {
            try self.init(scalar: VRF.reduce(try random.bytes(2 * VRF.scalarSize)))
        }

        /// The proof of the function's value for `input`, always the same (RFC 9381 section 5.1).
        /// - Returns: the value, 64 bytes, and the proof.
        /// - Throws: `SodiumError.unavailable` where libsodium does not work.
        public func prove(_ input: [UInt8]) throws(SodiumError) -> (output: [UInt8], proof: [UInt8]) {
            let element = VRF.element(of: input, under: publicKey.bytes)
            let nonce = VRF.reduce(VRF.hash([0x81], [scalar, element]))
            guard let gamma = VRF.multiply(element, scalar), let u = VRF.multiplyBase(nonce),
                let v = VRF.multiply(element, nonce)
            else { throw .unavailable }
            let challenge = VRF.challenge([publicKey.bytes, element, gamma, u, v])
            let padded = challenge + [UInt8](repeating: 0, count: VRF.scalarSize - VRF.challengeSize)
            var product = [UInt8](repeating: 0, count: VRF.scalarSize)
            crypto_core_ristretto255_scalar_mul(&product, padded, scalar)
            var response = [UInt8](repeating: 0, count: VRF.scalarSize)
            crypto_core_ristretto255_scalar_add(&response, product, nonce)
            return (VRF.output(of: gamma), gamma + challenge + response)
        }
    }

    // MARK: The hash, each use under a byte of its own

    private static func hash(_ domain: [UInt8], _ parts: [[UInt8]]) -> [UInt8] {
        let message = suite + domain + parts.joined()
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha512_bytes()))
        crypto_hash_sha512(&digest, message, UInt64(message.count))
        return digest
    }

    /// ECVRF_encode_to_curve of the specification, salted with the public key.
    private static func element(of input: [UInt8], under key: [UInt8]) -> [UInt8] {
        var element = [UInt8](repeating: 0, count: elementSize)
        crypto_core_ristretto255_from_hash(&element, hash([0x82], [key, input]))
        return element
    }

    /// ECVRF_challenge_generation of RFC 9381 section 5.4.3.
    private static func challenge(_ elements: [[UInt8]]) -> [UInt8] {
        Array(hash([0x02], elements + [[0x00]]).prefix(challengeSize))
    }

    /// ECVRF_proof_to_hash of RFC 9381 section 5.2.
    private static func output(of gamma: [UInt8]) -> [UInt8] { hash([0x03], [gamma, [0x00]]) }

    // MARK: The group, in encodings of 32 bytes

    /// libsodium 1.0.18 ignores the highest bit, which RFC 9496 section 4.3.1 refuses: with it, an element would have
    /// two encodings, and a file two tags.
    private static func isElement(_ bytes: [UInt8]) -> Bool {
        Library.isReady && bytes[elementSize - 1] < 0x80 && crypto_core_ristretto255_is_valid_point(bytes) == 1
    }

    /// `nil` if the product is the identity: of an honest proof it never is.
    private static func multiplyBase(_ scalar: [UInt8]) -> [UInt8]? {
        var product = [UInt8](repeating: 0, count: elementSize)
        return crypto_scalarmult_ristretto255_base(&product, scalar) == 0 ? product : nil
    }

    private static func multiply(_ element: [UInt8], _ scalar: [UInt8]) -> [UInt8]? {
        var product = [UInt8](repeating: 0, count: elementSize)
        return crypto_scalarmult_ristretto255(&product, scalar, element) == 0 ? product : nil
    }

    private static func subtract(_ element: [UInt8], from other: [UInt8]) -> [UInt8]? {
        var difference = [UInt8](repeating: 0, count: elementSize)
        return crypto_core_ristretto255_sub(&difference, other, element) == 0 ? difference : nil
    }

    /// 64 bytes, little-endian, modulo the order of the group.
    private static func reduce(_ bytes: [UInt8]) -> [UInt8] {
        var scalar = [UInt8](repeating: 0, count: scalarSize)
        crypto_core_ristretto255_scalar_reduce(&scalar, bytes)
        return scalar
    }

    private static func isReduced(_ scalar: [UInt8]) -> Bool {
        reduce(scalar + [UInt8](repeating: 0, count: scalarSize)) == scalar
    }
}
