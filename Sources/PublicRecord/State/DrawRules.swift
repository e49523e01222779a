import Beacon
import Draw
import Sodium
import WireFormat

/// The rules that a draw's own entries and its policy suffice to check: the fold and the verifier of one proof both run them.
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
                .envelopes, envelopes.map(\.custodian).joined(separator: ", "),
                expected: names.joined(separator: ", ")))
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

extension DrawConcluded {
    /// The chain and round are the ones that the opening fixed, or a fallback's by rule, and are due.
    /// - Returns: the policy's beacon on which the draw rests.
    public func checkRound(
        of opened: DrawOpened, under policy: PolicyAdopted, at time: Timestamp
    ) throws(Violation) -> PolicyAdopted.Beacon {
        guard let used = policy.beacon(named: beacon.chain) else { throw Violation(.unknownChain, beacon.chain) }
        let right: DrawOpened.Round
        if let after = used.after {
            let (from, overflow) = policy.beacons[0].chain.due(opened.beacon.round).addingReportingOverflow(after)
            try require(!overflow && time.seconds >= from, Violation(.fallbackTooEarly, time.text, expected: from))
            right = .init(chain: used.chain.name, round: used.chain.round(dueAtOrAfter: from))
        } else {
            right = opened.beacon
        }
        try require(beacon == right, Violation(.round, beacon.text, expected: right.text))
        let due = used.chain.due(beacon.round)
        try require(time.seconds >= due, Violation(.beforeRound, time.text, expected: due))
        return used
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
                .order, found.map(\.description).joined(separator: " "),
                expected: right.map(\.description).joined(separator: " ")))
    }
}
