import CSodium
import WireFormat

/// Ed25519 signatures (RFC 8032), as libsodium makes and checks them: keys of low order and malleable signatures are refused.
public enum Ed25519 {
    public static let signatureSize = 64

    public struct PublicKey: Hashable, Sendable {
        public static let size = 32
        public let bytes: [UInt8]

        /// - Parameter bytes: exactly 32 bytes. Whether they are a point of the curve shows when a signature is checked.
        public init(_ bytes: some Collection<UInt8>) throws(Malformed) {
            guard bytes.count == PublicKey.size else { throw Malformed(.wrongLength, at: "") }
            self.bytes = Array(bytes)
        }

        public func verify(_ signature: some Collection<UInt8>, of message: [UInt8]) -> Bool {
            guard Library.isReady, signature.count == signatureSize else { return false }
            return crypto_sign_verify_detached(Array(signature), message, UInt64(message.count), bytes) == 0
        }
    }

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
