import RecordedRounds
import Beacon
import Draw
import PublicRecord
import WireFormat

/// How a draw comes to rest on a round that a public beacon really spoke: the policy that it is drawn under, and when it is opened.
public struct RecordedDraw: Sendable {
    /// The chain that decides.
    public let chain: String
    public let round: Int
    public var policy: PolicyAdopted
    public var opening: Timestamp
    /// Seconds from the second at which the opened round is due to the conclusion.
    public let wait: Int
    /// The chain that decides, if it is not the first.
    public let fallback: String?

    /// - Parameters:
    ///   - silent: the policy's first chain, if another than the one that decides; it has not spoken.
    ///   - after: seconds for which it was waited for; after them the recorded round must be the next one due.
    public init(_ name: String, _ round: Int, silent: Chain? = nil, after: Int = 600) {
        let chain = Recorded.chain(name)
        let first = silent ?? chain
        // The last round of the first chain after which the fallback's turn comes before the recorded round is due.
        let latest = chain.due(round) - (silent == nil ? 0 : after)
        let due = first.due(first.round(dueAtOrAfter: latest - first.period + 1))
        precondition(silent == nil || chain.round(dueAtOrAfter: due + after) == round, "another round decides")
        self.chain = name
        self.round = round
        let policy = World.policy(
            beacons: [.init(chain: first)] + (silent == nil ? [] : [.init(chain: chain, after: after)]))
        self.policy = policy
        opening = certain { try Timestamp(seconds: due - policy.delay) }
        wait = chain.due(round) - due + 2
        fallback = silent.map { _ in name }
    }

    public var spoken: SignedRound { Recorded.round(chain, round) }

    /// The record before the draw, begun an hour earlier.
    public var founded: Forge { Forge.founded(policy: policy, experts: 5, at: opening.advanced(by: -3_600)) }

    /// Of a year that had begun when each of the recorded rounds was due.
    public static let number = "12/2019"

    /// The record with the draw opened.
    public var opened: (forge: Forge, draw: DrawID) {
        var forge = founded
        let draw = forge.open(World.request(RecordedDraw.number), at: opening)
        return (forge, draw)
    }

    /// Concludes the draw with what the beacon said, spoiled.
    public func conclude(_ draw: DrawID, in forge: inout Forge, _ spoil: Forge.Spoil<SignedRound>? = nil) {
        var spoken = spoken
        spoil?(&spoken)
        forge.conclude(
            draw, at: forge.due(draw).advanced(by: wait), beacon: fallback, speak: { _ in spoken },
            unchecked: spoil != nil)
    }

    /// The same under a policy whose deciding chain is another one, with the hash that is right for it, opened when its round
    /// decides.
    public func on(_ change: Forge.Spoil<Chain>) -> RecordedDraw {
        precondition(fallback == nil, "the opening follows from the first chain")
        var draw = self
        draw.policy.beacons[0].chain = RecordedDraw.altered(policy.beacons[0].chain, change)
        draw.opening = certain {
            try Timestamp(seconds: draw.policy.beacons[0].chain.due(round) - policy.delay)
        }
        return draw
    }

    /// A chain with something changed, and the hash that is right then. It keeps no public beacon's name.
    private static func altered(_ chain: Chain, _ change: Forge.Spoil<Chain>) -> Chain {
        var chain = chain
        change(&chain)
        if chain.isImpostor { chain.name = "ajena" }
        guard let hash = chain.computedHash else { fatalError("a chain without a hash") }
        chain.hash = hash
        return chain
    }
}
