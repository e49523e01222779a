import CSodium
import WireFormat

/// Ed25519 signatures (RFC 8032), checked by the one rule of protocol section 3: without the cofactor, S below the
/// order of the group, and neither the key nor R an encoding that is not canonical or of small order.
public enum Ed25519 {
    public static let signatureSize = 64

    public struct PublicKey: Hashable, Sendable {
        public static let size = 32
        public let bytes: [UInt8]

        /// - Parameter bytes: exactly 32 bytes. Whether they are a point of the curve shows when a signature is
        ///   checked.
        public init(_ bytes: some Collection<UInt8>) throws(Malformed) {
            guard bytes.count == PublicKey.size else { throw Malformed(.wrongLength, at: "") }
            self.bytes = Array(bytes)
        }

        /// libsodium 1.0.18 makes all the checks of the rule but one: it takes an R that is not canonical only if it is
        /// the encoding of what it computes, which is always canonical. The refused encodings are checked here all the
        /// same, so that the rule does not hang on the version of a library.
        public func verify(_ signature: some Collection<UInt8>, of message: [UInt8]) -> Bool {
            guard Library.isReady, signature.count == signatureSize, !Ed25519.isRefused(bytes),
                !Ed25519.isRefused(signature.prefix(PublicKey.size))
            else { return false }
            return crypto_sign_verify_detached(Array(signature), message, UInt64(message.count), bytes) == 0
        }
    }

    /// Whether 32 bytes, as a point, are one of the refused encodings of protocol section 3.
    static func isRefused(_ encoding: some Collection<UInt8>) -> Bool {
        var y = Array(encoding)
        y[y.count - 1] &= 0x7F
        // 2^255 − 19 and above, little-endian: not canonical.
        let isTooLarge = y[0] >= 0xED && y.last == 0x7F && y[1..<(y.count - 1)].allSatisfy { $0 == 0xFF }
        return isTooLarge || smallOrder.contains(y)
    }

    /// The y coordinates of the points of small order, canonical, without the sign of x.
    private static let smallOrder: Set<[UInt8]> = {
        let zeros = [UInt8](repeating: 0, count: 30)
        let ones = [UInt8](repeating: 0xFF, count: 30)
        let ofOrderEight = [
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        ].compactMap { try? Hex.decode($0) }
        return Set([[0] + zeros + [0], [1] + zeros + [0], [0xEC] + ones + [0x7F]] + ofOrderEight)
    }()

    public struct PrivateKey: Sendable {
        public static let seedSize = 32
        /// The RFC 8032 private key, from which all else follows.
        public let seed: [UInt8]
        public let publicKey: PublicKey
        private let expanded: [UInt8]

        /// - Parameter seed: exactly 32 bytes, which only the owner may know.
        public init(seed: [UInt8]) throws(Malformed) {
            guard seed.count == PrivateKey.seedSize else { throw Malformed(.wrongLength, at: "") }
            var publicBytes = [UInt8](repeating: 0, count: Int(crypto_sign_publickeybytes()))
            var secretBytes = [UInt8](repeating: 0, count: Int(crypto_sign_secretkeybytes()))
            crypto_sign_seed_keypair(&publicBytes, &secretBytes, seed)
            self.seed = seed
            self.publicKey = try PublicKey(publicBytes)
            self.expanded = secretBytes
        }

        /// 64 bytes, the same for the same message.
        public func sign(_ message: [UInt8]) -> [UInt8] {
            var signature = [UInt8](repeating: 0, count: signatureSize)
            crypto_sign_detached(&signature, nil, message, UInt64(message.count), expanded)
            return signature
        }
    }
}
