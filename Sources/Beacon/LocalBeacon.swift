import Sodium
import WireFormat

/// A beacon that the installation itself runs, for demonstrations and tests (protocol section 8.1).
///
/// Who holds the key can compute every round in advance: a draw that rests on it is never called independent.
public struct LocalBeacon: Sendable {
    public let chain: Chain
    private let key: Ed25519.PrivateKey

    /// - Parameters:
    ///   - period: seconds from one round to the next, at least 1.
    ///   - genesis: Unix seconds at which round 1 is due.
    public init(name: String, key: Ed25519.PrivateKey, period: Int, genesis: Int) {
        self.key = key
        chain = Chain(
            name: name, scheme: .local, publicKey: key.publicKey.bytes, period: period, genesis: genesis,
            hash: LocalBeacon.hash(publicKey: key.publicKey.bytes, period: period, genesis: genesis))
    }

    /// A round with its signature of 64 bytes.
    public func speak(_ round: Int) -> SignedRound {
        SignedRound(round: round, signature: key.sign(LocalBeacon.message(round)))
    }

    /// The digest that stands for a local chain's parameters.
    public static func hash(publicKey: [UInt8], period: Int, genesis: Int) -> Digest {
        SHA256.hash("insacula/v1/local-chain\n\(Hex.encode(publicKey)) \(period) \(genesis)\n")
    }

    static func check(_ spoken: SignedRound, publicKey: [UInt8]) throws(RoundFault) {
        guard let key = try? Ed25519.PublicKey(publicKey) else { throw .key }
        guard spoken.signature.count == Ed25519.signatureSize else { throw .signatureForm }
        guard key.verify(spoken.signature, of: message(spoken.round)) else { throw .mismatch }
    }

    private static func message(_ round: Int) -> [UInt8] { Array("insacula/v1/local-beacon\n\(round)\n".utf8) }
}
