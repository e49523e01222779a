import RecordedRounds
import Beacon
import Draw
import PublicRecord
import Support
import WireFormat

/// A draw that a recorded round of a public beacon decides: the policy for it, and the time of its opening.
public struct RecordedDraw: Sendable {
    /// The chain that decides.
    public let chain: String
    public let round: Int
    public var policy: PolicyAdopted
    public var opening: Timestamp
    /// The time in seconds between the opened round's due time and the conclusion.
    public let wait: Int
    /// The deciding chain if it is not the first one.
    public let fallback: String?

    /// Makes the plan of a draw.
    /// - Parameters:
    ///   - silent: the policy's first chain, if it is not the deciding one; it has no round.
    ///   - after: the seconds after which the policy falls back; the recorded round must be the next one due then.
    public init(_ name: String, _ round: Int, silent: Chain? = nil, after: Int = 600) {
        let chain = Recorded.chain(name)
        let first = silent ?? chain
        // The last round of the first chain whose fallback time comes before the recorded round is due.
        let latest = chain.due(round) - (silent == nil ? 0 : after)
        let due = first.due(first.round(dueAtOrAfter: latest - first.period + 1))
        precondition(silent == nil || chain.round(dueAtOrAfter: due + after) == round, "another round decides")
        self.chain = name
        self.round = round
        let policy = Sample.policy(
            beacons: [.init(chain: first)] + (silent == nil ? [] : [.init(chain: chain, after: after)]))
        self.policy = policy
        opening = certain { try Timestamp(seconds: due - policy.delay) }
        wait = chain.due(round) - due + 2
        fallback = silent.map { _ in name }
    }

    public var spoken: SignedRound { Recorded.round(chain, round) }

    /// The record before the draw, begun an hour earlier.
    public var founded: LogBuilder { LogBuilder.founded(policy: policy, experts: 5, at: opening.advanced(by: -3_600)) }

    /// A file number whose year had begun when each of the recorded rounds was due.
    public static let number = "12/2019"

    /// The record with the draw opened.
    public var opened: (log: LogBuilder, draw: DrawID) {
        var log = founded
        let draw = log.open(Sample.request(RecordedDraw.number), at: opening)
        return (log, draw)
    }

    /// Concludes the draw with the recorded round, changed by `spoil`.
    public func conclude(_ draw: DrawID, in log: inout LogBuilder, _ spoil: LogBuilder.Spoil<SignedRound>? = nil) {
        var spoken = spoken
        spoil?(&spoken)
        log.conclude(
            draw, at: log.due(draw).advanced(by: wait), beacon: fallback, speak: { _ in spoken },
            unchecked: spoil != nil)
    }

    /// Returns the same draw under a policy with a changed deciding chain, whose hash is right for the change. The time
    /// of opening makes the chain's round decide.
    public func on(_ change: LogBuilder.Spoil<Chain>) -> RecordedDraw {
        precondition(fallback == nil, "the opening follows from the first chain")
        var draw = self
        draw.policy.beacons[0].chain = RecordedDraw.altered(policy.beacons[0].chain, change)
        draw.opening = certain {
            try Timestamp(seconds: draw.policy.beacons[0].chain.due(round) - policy.delay)
        }
        return draw
    }

    /// Returns a changed chain with the hash that is right for it. It does not keep the name of a public beacon.
    private static func altered(_ chain: Chain, _ change: LogBuilder.Spoil<Chain>) -> Chain {
        var chain = chain
        change(&chain)
        if chain.isImpostor { chain.name = "ajena" }
        guard let hash = chain.computedHash else { fatalError("a chain without a hash") }
        chain.hash = hash
        return chain
    }
}
