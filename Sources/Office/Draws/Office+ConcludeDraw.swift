import Beacon
import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

extension Office {
    /// The result of a draw.
    public struct Conclusion: Sendable {
        public var concluded: DrawConcluded
        public var time: Timestamp
        public var seed: Digest
        /// The standing of the beacon that decided.
        public var standing: Chain.Standing
    }

    /// Concludes a draw whose round is due: opens the commitment, computes the order, and publishes the designation
    /// with its proof.
    /// - Throws: `Refusal.notDue` before the round, with the time at which it is due.
    /// - Parameters:
    ///   - opened: the secret as opened by a custodian, if the installation has lost it; the commitment verifies it.
    ///   - actor: any actor that may conclude, because the actor cannot influence the result.
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

    /// Returns the round that decides a draw: of the policy's first beacon, or of the first fallback that is due and
    /// available.
    private func spoken(
        for open: Draws.Open, under policy: PolicyAdopted, at time: Timestamp
    ) throws -> (DrawOpened.Candidate, SignedRound) {
        guard time.seconds >= open.due else {
            throw Refusal(
                .notDue, ["draw": .text(open.opened.draw.description), "due": .time(try Timestamp(seconds: open.due))])
        }
        for candidate in open.opened.candidates(under: policy, at: time) {
            // The signature is verified before the round is used.
            guard let spoken = try spoken(candidate), spoken.round == candidate.round.round,
                candidate.beacon.chain.verifies(spoken)
            else { continue }
            return (candidate, spoken)
        }
        throw Refusal(.noBeacon, ["round": open.opened.beacon.text])
    }

    /// Signs the round of the installation's own beacon; fetches that of any other.
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
