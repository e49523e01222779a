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
        public var isIndependent: Bool
    }

    /// Ends a draw whose round has come: opens the commitment, computes the order and publishes the designation with its proof.
    /// - Throws: `Refusal.notDue` before the round, with the time to come back at.
    /// - Parameter actor: whoever; nobody has a choice in how a draw ends.
    public func concludeDraw(_ draw: DrawID, as actor: Actor = .clock) throws -> Conclusion {
        try perform(.concludeDraw, on: draw.description, as: actor) { deed in
            let state = reader.state
            guard let open = state.draws.open[draw] else {
                throw Refusal(
                    state.draws.isOpened(draw) ? .alreadyConcluded : .unknownDraw, ["draw": draw.description])
            }
            guard let policy = state.policies[open.opened.policy] else { throw Refusal(.noPolicy) }
            let (chain, signature) = try signature(for: open, under: policy, at: deed.time)
            let secret = try secret(of: draw)
            let round = open.opened.beacon.round
            let seed = Seed.digest(
                leaf: open.leaf, secret: secret, chain: chain.name, round: round, signature: signature)
            let seats = open.opened.request.seats
            let order = Order(of: open.pool, seed: seed).first(seats + policy.alternates).map(\.expert)
            let concluded = DrawConcluded(
                draw: draw, beacon: .init(chain: chain.name, round: round), signature: signature, secret: secret,
                designated: Array(order.prefix(seats)), alternates: Array(order.dropFirst(seats)))
            deed.facts = [.drawConcluded(concluded)]
            deed.changes = [.erase(SealedName(.secret, draw))] + (try notices(of: concluded, at: deed.time))
            return Conclusion(
                concluded: concluded, time: deed.time, seed: seed, isIndependent: chain.scheme.isIndependent)
        }
    }

    /// The signature of the round that decides a draw.
    private func signature(
        for open: Draws.Open, under policy: PolicyAdopted, at time: Timestamp
    ) throws -> (Chain, [UInt8]) {
        guard time.seconds >= open.due else {
            throw Refusal(
                .notDue, ["draw": open.opened.draw.description, "due": try Timestamp(seconds: open.due).text])
        }
        let chain = policy.beacons[0].chain
        let local = LocalBeacon(name: chain.name, key: beaconKey, period: chain.period, genesis: chain.genesis)
        guard local.chain == chain else { throw Refusal(.noBeacon, ["chain": chain.name]) }
        return (chain, local.signature(of: open.opened.beacon.round))
    }

    private func secret(of draw: DrawID) throws -> [UInt8] {
        let name = SealedName(.secret, draw)
        guard let box = try reader.store.sealed(name), let secret = try? secrets.open(box, context: name.context) else {
            throw Refusal(.secretLost, ["draw": draw.description])
        }
        return secret
    }
}
