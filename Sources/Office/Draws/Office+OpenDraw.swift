import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

extension Office {
    /// The court's receipt, before any randomness exists.
    public struct Receipt: Sendable {
        public var opened: DrawOpened
        public var time: Timestamp
        /// The entry's place in the log and its leaf hash.
        public internal(set) var place = 0
        public internal(set) var leaf = MerkleTree.emptyRoot
        public var pool: Pool
        /// When the round is due and the draw can be concluded.
        public var due: Timestamp
    }

    /// Fixes everything about a draw but the beacon's round: the pool, the secret's commitment, the round to wait for.
    /// - Parameters:
    ///   - shown: the digest of the preview that somebody has seen (`Preview.digest`).
    ///   - form: the id of the form that asks for it: sent again, it gives the draw that it opened.
    ///   - actor: the court itself, at the machine, if `nil`.
    /// - Throws: `Refusal.changedSinceShown` if what would be opened now is not what was shown.
    public func openDraw(
        _ petition: Petition, shown: Digest? = nil, form: String? = nil, as actor: Actor? = nil
    ) throws -> Receipt {
        let actor = try actor ?? .atTheMachine(for: reader.code(petition.court, in: .courts))
        let receipt = try perform(
            .openDraw, on: "", as: actor, form: form, again: { try self.receipt(of: DrawID($0)) }
        ) { deed in
            try opening(petition, shown: shown, &deed)
        }
        return try self.receipt(of: receipt.opened.draw)
    }

    /// The receipt of a draw that was opened.
    func receipt(of draw: DrawID) throws -> Receipt {
        guard let story = try reader.draw(draw, withOrder: false) else {
            throw Refusal(.unknownDraw, ["draw": draw.description])
        }
        return Receipt(
            opened: story.opened, time: story.openedAt, place: story.place, leaf: story.leaf, pool: story.pool,
            due: try Timestamp(seconds: story.due))
    }

    private func opening(_ petition: Petition, shown: Digest?, _ deed: inout Deed) throws -> Receipt {
        let time = deed.time
        let preview = try privateReader.preview(petition, at: time)
        guard shown == nil || shown == preview.digest else { throw Refusal(.changedSinceShown) }
        let (policy, pool) = (preview.policy, preview.pool)
        let draw = try reader.state.draws.nextID(at: time)
        let secret = try ports.random.bytes(Commitment.secretSize)
        let chain = policy.beacons[0].chain
        let round = chain.round(forDrawOpenedAt: time, delay: policy.delay)
        let opened = DrawOpened(
            draw: draw, request: preview.request, tag: preview.tag, policy: policy.policy,
            impediments: petition.impediments.sorted { $0.expert < $1.expert }, pool: DrawOpened.PoolSummary(pool),
            commitment: Commitment.digest(draw: draw, secret: secret),
            envelopes: try policy.custodians.map {
                .init(custodian: $0.name, box: try Envelope.box(draw: draw, secret: secret, key: $0.key))
            },
            beacon: .init(chain: chain.name, round: round), widened: preview.widened, follows: petition.follows)
        deed.subject = draw.description
        deed.facts = [.drawOpened(opened)]
        deed.changes = [.pool(pool.text, of: draw), try seal(secret, as: SealedName(.secret, draw))]
        if petition.reserved { deed.changes.append(try sealNumber(preview.caseNumber, of: .draw(draw))) }
        return Receipt(
            opened: opened, time: time, pool: pool, due: try Timestamp(seconds: chain.due(round)))
    }

    /// Takes a draw back whose round is still to come. Its folio stays, and its matter is free again.
    /// - Parameter cause: a code of scope `annulment`.
    public func annulDraw(_ draw: DrawID, cause: String, form: String? = nil, as actor: Actor) throws {
        try perform(.annul, on: draw.description, as: actor, form: form) { deed in
            deed.facts = [.drawAnnulled(DrawAnnulled(draw: draw, cause: cause))]
            // Nobody is to conclude it any more.
            deed.changes = [.erase(SealedName(.secret, draw))]
        }
    }
}
