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

    /// 64 bytes: the Ed25519 signature of the round's message.
    public func signature(of round: Int) -> [UInt8] { key.sign(LocalBeacon.message(round)) }

    /// The digest that stands for a local chain's parameters.
    public static func hash(publicKey: [UInt8], period: Int, genesis: Int) -> Digest {
        SHA256.hash("insacula/v1/local-chain\n\(Hex.encode(publicKey)) \(period) \(genesis)\n")
    }

    static func check(_ signature: [UInt8], of round: Int, publicKey: [UInt8]) -> Bool {
        guard let key = try? Ed25519.PublicKey(publicKey) else { return false }
        return key.verify(signature, of: message(round))
    }

    private static func message(_ round: Int) -> [UInt8] { Array("insacula/v1/local-beacon\n\(round)\n".utf8) }
}
