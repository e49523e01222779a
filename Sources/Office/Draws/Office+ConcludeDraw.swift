import Beacon
import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

extension Office {
    /// How a draw ended.
    public struct Conclusion: Sendable {
        public var concluded: DrawConcluded
        public var time: Timestamp
        public var seed: Digest
        /// On whose word the round rests.
        public var standing: Chain.Standing
    }

    /// Ends a draw whose round has come: opens the commitment, computes the order and publishes the designation with its proof.
    /// - Throws: `Refusal.notDue` before the round, with the time to come back at.
    /// - Parameters:
    ///   - opened: the secret as a custodian opened it, where the installation has lost it; the commitment shows that it is that one.
    ///   - actor: whoever; nobody has a choice in how a draw ends.
    public func concludeDraw(
        _ draw: DrawID, secret opened: [UInt8]? = nil, as actor: Actor = .clock
    ) throws -> Conclusion {
        try perform(.concludeDraw, on: draw.description, as: actor) { deed in
            let state = reader.state
            guard let open = state.draws.open[draw] else {
                let reason: Refusal.Reason =
                    switch state.draws[draw]?.isAnnulled {
                    case nil: .unknownDraw
                    case true?: .drawAnnulled
                    case false?: .alreadyConcluded
                    }
                throw Refusal(reason, ["draw": draw.description])
            }
            guard let policy = state.policies[open.opened.policy] else { throw Refusal(.noPolicy) }
            let (decided, spoken) = try spoken(for: open, under: policy, at: deed.time)
            let secret = try opened ?? secret(of: draw)
            let round = decided.round
            let seed = Seed.digest(
                leaf: open.leaf, secret: secret, chain: round.chain, round: round.round,
                signature: spoken.signature)
            let seats = open.opened.request.seats
            let order = Order(of: open.pool, seed: seed).first(seats + policy.alternates).map(\.expert)
            let concluded = DrawConcluded(
                draw: draw, beacon: round, signature: spoken.signature, signed: spoken.signed, secret: secret,
                designated: Array(order.prefix(seats)), alternates: Array(order.dropFirst(seats)))
            deed.facts = [.drawConcluded(concluded)]
            deed.changes = [.erase(SealedName(.secret, draw))] + (try notices(of: concluded, at: deed.time))
            return Conclusion(
                concluded: concluded, time: deed.time, seed: seed,
                standing: decided.beacon.chain.standing(ofRound: round.round))
        }
    }

    /// The round that decides a draw, and what its beacon said: the policy's first, or the first fallback whose time has come and
    /// that has spoken.
    private func spoken(
        for open: Draws.Open, under policy: PolicyAdopted, at time: Timestamp
    ) throws -> (DrawOpened.Candidate, SignedRound) {
        guard time.seconds >= open.due else {
            throw Refusal(
                .notDue, ["draw": open.opened.draw.description, "due": try Timestamp(seconds: open.due).text])
        }
        for candidate in open.opened.candidates(under: policy, at: time) {
            // What a beacon is said to have signed is looked at before it is used.
            guard let spoken = try spoken(candidate), spoken.round == candidate.round.round,
                candidate.beacon.chain.verifies(spoken)
            else { continue }
            return (candidate, spoken)
        }
        throw Refusal(.noBeacon, ["round": open.opened.beacon.text])
    }

    /// The installation's own beacon signs here; any other is asked.
    private func spoken(_ candidate: DrawOpened.Candidate) throws -> SignedRound? {
        let chain = candidate.beacon.chain
        let local = LocalBeacon(name: chain.name, key: beaconKey, period: chain.period, genesis: chain.genesis)
        let round = candidate.round.round
        return local.chain == chain ? local.speak(round) : try ports.beacon(chain, round)
    }

    private func secret(of draw: DrawID) throws -> [UInt8] {
        let name = SealedName(.secret, draw)
        guard let box = try reader.store.sealed(name), let secret = try? secrets.open(box, context: name.context) else {
            throw Refusal(.secretLost, ["draw": draw.description])
        }
        return secret
    }
}
