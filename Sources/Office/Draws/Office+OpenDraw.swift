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
        /// The file number as it was read.
        public var caseNumber: CaseNumber
        public var time: Timestamp
        /// The entry's place in the log and its leaf hash.
        public internal(set) var place = 0
        public internal(set) var leaf = MerkleTree.emptyRoot
        public var pool: Pool
        /// The time at which the round is due and the draw can be concluded.
        public var due: Timestamp
    }

    /// Fixes all inputs of a draw but the beacon's round: the pool, the secret's commitment, the round to wait for.
    /// - Parameters:
    ///   - shown: the digest of the preview that the user has seen (`Preview.digest`).
    ///   - form: the id of the request's form; when it is sent again, the draw that it opened is returned.
    ///   - actor: by default the court itself, at the machine.
    /// - Throws: `Refusal.changedSinceShown` if the opening would differ from the preview.
    public func openDraw(
        _ petition: Petition, shown: Digest? = nil, form: String? = nil, as actor: Actor? = nil
    ) throws -> Receipt {
        let actor = try actor ?? .atTheMachine(for: reader.code(petition.court, in: .courts))
        return try perform(
            .openDraw, on: "", as: actor, form: form, again: { try self.receipt(of: DrawID($0)) }
        ) { deed in
            try opening(petition, shown: shown, &deed)
        } appended: { receipt, entries in
            receipt.complete(with: entries)
        }
    }

    /// Returns the receipt of a draw that was opened before.
    func receipt(of draw: DrawID) throws -> Receipt {
        guard let story = try reader.draw(draw, withOrder: false), let lot = reader.state.lot(.draw(draw)) else {
            throw Refusal(.unknownDraw, ["draw": draw.description])
        }
        return Receipt(
            opened: story.opened, caseNumber: try privateReader.caseNumber(of: lot), time: story.openedAt,
            place: story.place, leaf: story.leaf, pool: story.pool, due: try Timestamp(seconds: story.due))
    }

    func opening(_ petition: Petition, shown: Digest?, _ deed: inout Deed) throws -> Receipt {
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
            opened: opened, caseNumber: preview.caseNumber, time: time, pool: pool,
            due: try Timestamp(seconds: chain.due(round)))
    }

    /// Annuls a draw before its round is due. Its folio stays, and its matter can have a draw again.
    /// - Parameter cause: a code of scope `annulment`.
    public func annulDraw(_ draw: DrawID, cause: String, form: String? = nil, as actor: Actor) throws {
        try perform(.annul, on: draw.description, as: actor, form: form) { deed in
            deed.facts = [.drawAnnulled(DrawAnnulled(draw: draw, cause: cause))]
            // Without the secret, the draw cannot be concluded.
            deed.changes = [.erase(SealedName(.secret, draw))]
        }
    }
}

extension Office.Receipt {
    /// Notes where the opening's entry stands.
    mutating func complete(with entries: [Office.Appended]) {
        guard let entry = entries.first else { return }
        (place, leaf) = (entry.place, entry.leaf)
    }
}
