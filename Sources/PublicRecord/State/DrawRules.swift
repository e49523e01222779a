import Beacon
import Draw
import Sodium
import WireFormat

/// The rules that a draw's own entries and its policy suffice to check: the fold and the verifier of one proof both run
/// them.
extension DrawOpened {
    public func checkPoolSize(under policy: PolicyAdopted) throws(Violation) {
        let least = policy.thinPools == .widenAndProceed ? request.seats : max(policy.minimumPool, request.seats)
        try require(pool.eligible >= least, Violation(.poolTooSmall, pool.eligible, expected: least))
    }

    public func checkEnvelopes(under policy: PolicyAdopted) throws(Violation) {
        let names = policy.custodians.map(\.name)
        try require(
            envelopes.map(\.custodian) == names,
            Violation(
                .envelopes, .list(envelopes.map(\.custodian)), expected: .list(names)))
    }

    /// The round follows from the time of the opening; nobody chooses it.
    public func checkRound(under policy: PolicyAdopted, at time: Timestamp) throws(Violation) {
        let chain = policy.beacons[0].chain
        let right = Round(chain: chain.name, round: chain.round(forDrawOpenedAt: time, delay: policy.delay))
        try require(beacon == right, Violation(.round, beacon.text, expected: right.text))
    }
}

extension DrawOpened.Round {
    public var text: String { "\(chain) \(round)" }
}

extension DrawOpened {
    /// A round that may decide a draw.
    public struct Candidate: Sendable {
        public let beacon: PolicyAdopted.Beacon
        public let round: Round
        /// The Unix second from which on it may.
        public let from: Int
        /// The Unix second at which the round is due.
        public let due: Int
    }

    /// The round of each beacon of the policy that may decide this draw, in the policy's order (protocol section 5,
    /// draw.concluded 2): the opened round first, then each fallback's, after its time.
    public func candidates(under policy: PolicyAdopted) -> [Candidate] {
        policy.beacons.compactMap { beacon in
            let opened = policy.beacons[0].chain.due(self.beacon.round)
            guard let after = beacon.after else {
                return Candidate(beacon: beacon, round: self.beacon, from: opened, due: opened)
            }
            let (from, overflow) = opened.addingReportingOverflow(after)
            guard !overflow else { return nil }
            let round = beacon.chain.round(dueAtOrAfter: from)
            return Candidate(
                beacon: beacon, round: Round(chain: beacon.chain.name, round: round), from: from,
                due: beacon.chain.due(round))
        }
    }

    /// Those of the candidates whose time has come.
    public func candidates(under policy: PolicyAdopted, at time: Timestamp) -> [Candidate] {
        candidates(under: policy).filter { time.seconds >= max($0.from, $0.due) }
    }
}

extension DrawConcluded {
    /// The chain and round are the ones that the opening fixed, or a fallback's by rule, and are due.
    /// - Returns: the policy's beacon on which the draw rests.
    public func checkRound(
        of opened: DrawOpened, under policy: PolicyAdopted, at time: Timestamp
    ) throws(Violation) -> PolicyAdopted.Beacon {
        guard policy.beacon(named: beacon.chain) != nil else { throw Violation(.unknownChain, beacon.chain) }
        guard let right = opened.candidates(under: policy).first(where: { $0.beacon.chain.name == beacon.chain }) else {
            throw Violation(.fallbackTooEarly, .time(time))
        }
        if right.beacon.after != nil {
            try require(
                time.seconds >= right.from, Violation(.fallbackTooEarly, .time(time), expected: .seconds(right.from)))
        }
        try require(beacon == right.round, Violation(.round, beacon.text, expected: right.round.text))
        try require(time.seconds >= right.due, Violation(.beforeRound, .time(time), expected: .seconds(right.due)))
        return right.beacon
    }

    /// The chain signed the round.
    public func checkSignature(on chain: Chain) throws(Violation) {
        try require(chain.verifies(spoken), Violation(.beaconSignature, Hex.encode(signature)))
    }

    /// The secret is the one committed to, and every custodian got it.
    public func checkSecret(opens opened: DrawOpened, under policy: PolicyAdopted) throws(Violation) {
        let right = Commitment.digest(draw: draw, secret: secret)
        try require(opened.commitment == right, Violation(.commitment, opened.commitment.hex, expected: right.hex))
        for (envelope, custodian) in zip(opened.envelopes, policy.custodians) {
            let box = try? Envelope.box(draw: draw, secret: secret, key: custodian.key)
            try require(envelope.box == box, Violation(.envelopeDishonest, custodian.name))
        }
    }

    /// The seed that this conclusion and the opening's leaf hash give.
    public func seed(leaf: Digest) -> Digest {
        Seed.digest(leaf: leaf, secret: secret, chain: beacon.chain, round: beacon.round, signature: signature)
    }

    public func checkOrder(
        of pool: Pool, seed: Digest, opened: DrawOpened, under policy: PolicyAdopted
    ) throws(Violation) {
        let right = Order(of: pool, seed: seed).first(opened.request.seats + policy.alternates).map(\.expert)
        let found = designated + alternates
        try require(
            designated == Array(right.prefix(opened.request.seats))
                && alternates == Array(right.dropFirst(opened.request.seats)),
            Violation(
                .order, .list(found.map(\.description)), expected: .list(right.map(\.description))))
    }
}
