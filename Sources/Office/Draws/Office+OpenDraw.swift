import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

extension Office {
    /// What a court asks for, as its clerk writes it: codes, or names in any spelling.
    public struct Petition: Sendable {
        public var court: String
        public var caseNumber: String
        /// Whether the file number is kept from the public.
        public var sealed: Bool
        public var specialty: String
        public var district: String
        public var kind: String
        public var seats: Int
        public var impediments: [DrawOpened.Impediment]
        public var replaces: Replacement?

        public init(
            court: String, caseNumber: String, sealed: Bool = false, specialty: String, district: String, kind: String,
            seats: Int = 1, impediments: [DrawOpened.Impediment] = [], replaces: Replacement? = nil
        ) {
            self.court = court
            self.caseNumber = caseNumber
            self.sealed = sealed
            self.specialty = specialty
            self.district = district
            self.kind = kind
            self.seats = seats
            self.impediments = impediments
            self.replaces = replaces
        }
    }

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

    /// What opening a draw would fix, before anybody has asked for it.
    public struct Preview: Sendable {
        public var request: Request
        public var policy: PolicyAdopted
        /// Everyone with the specialty and district, with tickets or with the cause of exclusion.
        public var pool: Pool
        /// The districts that the pool had to be widened to.
        public var widened: [String]?

        /// Fewer than this many eligible, and the draw would be refused.
        public var least: Int {
            policy.thinPools == .widenAndProceed ? request.seats : max(policy.minimumPool, request.seats)
        }

        public var canBeOpened: Bool { pool.eligible >= least }

        /// Whether nothing is left to chance: no more eligible than seats.
        public var isNoLot: Bool { pool.eligible <= request.seats }
    }

    /// The pool that a petition would get now, with every exclusion and its cause.
    public func previewDraw(_ petition: Petition) throws -> Preview { try preview(petition, at: now()) }

    private func preview(_ petition: Petition, at time: Timestamp) throws -> Preview {
        let state = reader.state
        guard let policy = state.policies.inForce else { throw Refusal(.noPolicy) }
        let request = try request(petition)
        let (pool, widened) = state.pool(for: request, impediments: petition.impediments, policy: policy, at: time)
        return Preview(request: request, policy: policy, pool: pool, widened: widened)
    }

    /// Fixes everything about a draw but the beacon's round: the pool, the secret's commitment, the round to wait for.
    /// - Parameter actor: the court itself, at the machine, if `nil`.
    public func openDraw(_ petition: Petition, as actor: Actor? = nil) throws -> Receipt {
        let actor = try actor ?? .atTheMachine(for: request(petition).court)
        var receipt = try perform(.openDraw, on: "", as: actor) { deed in try opening(petition, &deed) }
        guard let row = try reader.store.entry(.opened, receipt.opened.draw) else { throw Refusal(.noPolicy) }
        receipt.place = row.place
        receipt.leaf = row.leaf
        return receipt
    }

    private func opening(_ petition: Petition, _ deed: inout Deed) throws -> Receipt {
        let time = deed.time
        let preview = try preview(petition, at: time)
        let (policy, pool) = (preview.policy, preview.pool)
        let draw = try reader.state.draws.nextID(at: time)
        let secret = try ports.random.bytes(Commitment.secretSize)
        let chain = policy.beacons[0].chain
        let round = chain.round(forDrawOpenedAt: time, delay: policy.delay)
        let opened = DrawOpened(
            draw: draw, request: preview.request, policy: policy.policy,
            impediments: petition.impediments.sorted { $0.expert < $1.expert }, pool: DrawOpened.PoolSummary(pool),
            commitment: Commitment.digest(draw: draw, secret: secret),
            envelopes: try policy.custodians.map {
                .init(custodian: $0.name, box: try Envelope.box(draw: draw, secret: secret, key: $0.key))
            },
            beacon: .init(chain: chain.name, round: round), widened: preview.widened, replaces: petition.replaces)
        deed.subject = draw.description
        deed.facts = [.drawOpened(opened)]
        deed.changes = [.pool(pool.text, of: draw), try seal(secret, as: SealedName(.secret, draw))]
        if petition.sealed {
            deed.changes.append(try seal(Array(petition.caseNumber.utf8), as: SealedName(.caseNumber, draw)))
        }
        return Receipt(
            opened: opened, time: time, pool: pool, due: try Timestamp(seconds: chain.due(round)))
    }

    func request(_ petition: Petition) throws -> Request {
        let catalogues = reader.state.catalogues
        guard (1...20).contains(petition.seats) else { throw Refusal(.badSeats, ["seats": String(petition.seats)]) }
        let court = try catalogues.code(petition.court, in: .courts)
        return Request(
            court: court, caseNumber: try caseNumber(petition, of: court),
            specialty: try catalogues.code(petition.specialty, in: .specialties),
            district: try catalogues.code(petition.district, in: .districts),
            kind: try catalogues.code(petition.kind, in: .kinds), seats: petition.seats)
    }

    /// The file number in the record's spelling, or its seal.
    private func caseNumber(_ petition: Petition, of court: String) throws -> CaseNumber {
        guard let number = try? CaseNumber(CaseNumber.spelling(of: petition.caseNumber)) else {
            throw Refusal(.badCase, ["case": petition.caseNumber])
        }
        return petition.sealed ? sealed(number, of: court) : number
    }
}
