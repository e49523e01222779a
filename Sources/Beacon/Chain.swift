import Sodium
import WireFormat

/// One public beacon: a sequence of rounds, each due at its second and signed when it is due (protocol sections 7.2 and
/// 8).
public struct Chain: Hashable, Sendable {
    /// The code by which policies and draws name it, such as `quicknet`.
    public var name: String
    public var scheme: Scheme
    public var publicKey: [UInt8]
    /// Seconds from one round to the next.
    public var period: Int
    /// Unix seconds at which round 1 was due.
    public var genesis: Int
    /// The digest that names the chain among all chains.
    public var hash: Digest
    /// Of drand's chains: the hash of the group that began it.
    public var groupHash: Digest?

    public init(
        name: String, scheme: Scheme, publicKey: [UInt8], period: Int, genesis: Int, hash: Digest,
        groupHash: Digest? = nil
    ) {
        self.name = name
        self.scheme = scheme
        self.publicKey = publicKey
        self.period = period
        self.genesis = genesis
        self.hash = hash
        self.groupHash = groupHash
    }

    /// The Unix second at which `round` (from 1) is due; `Int.max` if that is beyond all counting.
    public func due(_ round: Int) -> Int {
        let (span, overflow) = (round - 1).multipliedReportingOverflow(by: period)
        let (due, beyond) = span.addingReportingOverflow(genesis)
        return overflow || beyond ? Int.max : due
    }

    /// The first round that is due at or after a Unix second. The inverse of `due`.
    public func round(dueAtOrAfter second: Int) -> Int {
        guard second > genesis else { return 1 }
        return (second - genesis + period - 1) / period + 1
    }

    /// The round that decides a draw opened at `time` under a policy that waits `delay` seconds (protocol section 7.2).
    public func round(forDrawOpenedAt time: Timestamp, delay: Int) -> Int {
        round(dueAtOrAfter: time.seconds + delay)
    }

    /// The digest that names the chain, recomputed from its parts; `nil` if a part is missing (protocol section 8).
    public var computedHash: Digest? {
        switch scheme {
        case .local: LocalBeacon.hash(publicKey: publicKey, period: period, genesis: genesis)
        case .quicknet, .chained:
            groupHash.map {
                Drand.hash(publicKey: publicKey, period: period, genesis: genesis, groupHash: $0, beacon: name)
            }
        case .nist:
            SHA256.hash("insacula/v1/nist-chain\n\(name) \(Hex.encode(publicKey)) \(period) \(genesis)\n")
        }
    }
}
